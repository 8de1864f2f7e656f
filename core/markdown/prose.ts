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
}

/** Stands in for inline code: never part of a word. */
export const OPAQUE = '\uFFFC'

export const NO_PROSE: Prose = { text: '', runs: [], bold: [] }

/** Prose that stands in the source letter for letter. */
export const plainProse = (text: string, start: number): Prose => ({ text, runs: [0, start], bold: [] })

/** The source offset of a place in the prose. */
export function sourceOffset(prose: Prose, offset: number): number {
  const { runs } = prose
  let low = 0
  let high = runs.length / 2 - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (runs[middle * 2]! <= offset) low = middle
    else high = middle - 1
  }
  return runs.length === 0 ? 0 : runs[low * 2 + 1]! + offset - runs[low * 2]!
}

/** The source span of a stretch of the prose; the end is taken from its last character, so that closing marks stay outside. */
export function sourceSpan(prose: Prose, start: number, end: number): Span {
  const from = sourceOffset(prose, start)
  return spanOf(from, end <= start ? from : sourceOffset(prose, end - 1) + 1)
}

/** A piece of prose as prose of its own. */
export function slice(prose: Prose, start: number, end: number): Prose {
  if (start <= 0 && end >= prose.text.length) return prose
  const runs: number[] = [0, sourceOffset(prose, start)]
  for (let i = 0; i < prose.runs.length; i += 2) {
    const at = prose.runs[i]!
    if (at > start && at < end) runs.push(at - start, prose.runs[i + 1]!)
  }
  const bold = prose.bold
    .filter(b => b.end > start && b.start < end)
    .map(b => spanOf(Math.max(0, b.start - start), Math.min(end, b.end) - start))
  return { text: prose.text.slice(start, end), runs, bold }
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

/** The same prose, moved by `by` characters in the source. */
export const shifted = (prose: Prose, by: number): Prose =>
  by === 0 ? prose : { ...prose, runs: prose.runs.map((value, i) => (i % 2 ? value + by : value)) }
