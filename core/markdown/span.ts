/** A stretch of the source text: UTF-16 offsets, `start` included, `end` not. */
export interface Span {
  readonly start: number
  readonly end: number
}

export const spanOf = (start: number, end: number): Span => ({ start, end })

export const isInside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end

/** The smallest span that covers both. */
export const joined = (a: Span, b: Span): Span => spanOf(Math.min(a.start, b.start), Math.max(a.end, b.end))

/** The span without white space at its ends. An all-white span shrinks to its start. */
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && isWhite(text.charCodeAt(from))) from++
  while (to > from && isWhite(text.charCodeAt(to - 1))) to--
  return from === to ? spanOf(start, start) : spanOf(from, to)
}

const isWhite = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff
