import { type Span, spanOf } from './span.ts'

/**
 * The readable text of a block without its markup, and the way back to the source.
 *
 * `text` holds what a person reads: emphasis marks, link addresses and comments are gone, soft breaks are `\n`, and inline code is one
 * `OPAQUE` character a piece, so that no phrase is found inside it.
 */
export interface Prose {
  readonly text: string
  /** Pairs (offset in `text`, offset in the source), ascending: where a new run of equal distance begins. */
  readonly runs: readonly number[]
  /** Bold stretches, as offsets in `text`. */
  readonly bold: readonly Span[]
  /** Pairs (offset in `text`, end in the source), ascending: letters that the source spells longer, such as `&amp;` and a piece of code. */
  readonly wide?: readonly number[]
}

/** Stands in for inline code: never part of a word. */
export const OPAQUE = '\uFFFC'

export const NO_PROSE: Prose = { text: '', runs: [], bold: [] }

/** Prose that stands in the source letter for letter. */
export const plainProse = (text: string, start: number): Prose => ({ text, runs: [0, start], bold: [] })

/** The source offset of a place in the prose. */
export function sourceOffset({ runs }: Prose, offset: number): number {
  const at = Math.max(0, lastPair(runs, offset))
  return runs.length === 0 ? 0 : runs[at + 1]! + offset - runs[at]!
}

/** The source span of a stretch of the prose; the end is taken from its last character, so that closing marks stay outside. */
export function sourceSpan(prose: Prose, start: number, end: number): Span {
  const from = sourceOffset(prose, start)
  return spanOf(from, end <= start ? from : sourceEnd(prose, end - 1))
}

function sourceEnd(prose: Prose, last: number): number {
  const { wide = [] } = prose
  const at = lastPair(wide, last)
  return at >= 0 && wide[at] === last ? wide[at + 1]! : sourceOffset(prose, last) + 1
}

/** The stretch of the prose, as offsets in `text`, that stands at a span of the source: the way back of `sourceSpan`. */
export function proseSpan(prose: Prose, { start, end }: Span): Span {
  const from = proseOffset(prose, start)
  return spanOf(from, Math.max(from, proseOffset(prose, end)))
}

/** What is read before a span of the source, up to its end, in it, and behind it. */
export const textBefore = (prose: Prose, span: Span): string => prose.text.slice(0, proseSpan(prose, span).start)
export const textUpTo = (prose: Prose, span: Span): string => prose.text.slice(0, proseSpan(prose, span).end)
export const textAfter = (prose: Prose, span: Span): string => prose.text.slice(proseSpan(prose, span).end)
export function textAt(prose: Prose, span: Span): string {
  const { start, end } = proseSpan(prose, span)
  return prose.text.slice(start, end)
}

/** The place in the prose where a place of the source is read; a place in the marks between two stretches is where the second begins. */
function proseOffset({ runs, text }: Prose, offset: number): number {
  let at = 0
  while (at + 2 < runs.length && runs[at + 3]! <= offset) at += 2
  const until = runs[at + 2] ?? text.length
  return runs.length === 0 ? 0 : Math.min(until, Math.max(runs[at]!, runs[at]! + offset - runs[at + 1]!))
}

/** Index of the last pair that begins at `offset` or before, or a negative number. */
function lastPair(pairs: readonly number[], offset: number): number {
  let low = -1
  let high = pairs.length / 2 - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (pairs[middle * 2]! <= offset) low = middle
    else high = middle - 1
  }
  return low * 2
}

/** A piece of prose as prose of its own. */
export function slice(prose: Prose, start: number, end: number): Prose {
  if (start <= 0 && end >= prose.text.length) return prose
  const runs = pairsBetween(prose.runs, start, end)
  if (runs[0] !== 0) runs.unshift(0, sourceOffset(prose, start))
  const bold = prose.bold.length === 0 ? prose.bold : boldBetween(prose.bold, start, end)
  const piece = { text: prose.text.slice(start, end), runs, bold }
  return prose.wide ? { ...piece, wide: pairsBetween(prose.wide, start, end) } : piece
}

const boldBetween = (bold: readonly Span[], start: number, end: number): Span[] =>
  bold
    .filter(b => Math.max(b.start, start) < Math.min(b.end, end))
    .map(b => spanOf(Math.max(0, b.start - start), Math.min(end, b.end) - start))

/** The pairs that begin from `start` to before `end`, counted from `start`. */
function pairsBetween(pairs: readonly number[], start: number, end: number): number[] {
  const between: number[] = []
  for (let i = Math.max(0, lastPair(pairs, start - 1) + 2); i < pairs.length && pairs[i]! < end; i += 2)
    between.push(pairs[i]! - start, pairs[i + 1]!)
  return between
}

/** The prose cut at its line breaks. */
export function lines(prose: Prose): Prose[] {
  if (!prose.text.includes('\n')) return [prose]
  const out: Prose[] = []
  let start = 0
  for (let end = prose.text.indexOf('\n'); end >= 0; end = prose.text.indexOf('\n', start)) {
    out.push(slice(prose, start, end))
    start = end + 1
  }
  out.push(slice(prose, start, prose.text.length))
  return out
}

/** Pieces of one source as one prose, a line each. */
export function joinedProse(pieces: readonly Prose[]): Prose {
  if (pieces.length < 2) return pieces[0] ?? NO_PROSE
  const runs: number[] = []
  const bold: Span[] = []
  const wide: number[] = []
  let text = ''
  for (const piece of pieces) {
    const by = text === '' ? 0 : text.length + 1
    text = by === 0 ? piece.text : `${text}\n${piece.text}`
    runs.push(...piece.runs.map(even))
    wide.push(...(piece.wide ?? []).map(even))
    bold.push(...piece.bold.map(({ start, end }) => spanOf(start + by, end + by)))

    function even(value: number, index: number): number {
      return index % 2 ? value : value + by
    }
  }
  return { text, runs, bold, ...(wide.length > 0 ? { wide } : {}) }
}

/** The same prose, moved by `by` characters in the source. */
export function shifted(prose: Prose, by: number): Prose {
  if (by === 0) return prose
  const moved = { ...prose, runs: prose.runs.map(odd) }
  return prose.wide ? { ...moved, wide: prose.wide.map(odd) } : moved

  function odd(value: number, index: number): number {
    return index % 2 ? value + by : value
  }
}
