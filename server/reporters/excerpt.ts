import type { Span } from '../../core/markdown/span.ts'
import { type LineStarts, lineIndexAt, lineText } from '../../core/place.ts'
import { shown, widthOf } from './width.ts'

/** A line of the source with a mark under the words in question; a long line is cut down to the words' surroundings. */
export interface Excerpt {
  readonly source: string
  readonly carets: string
}

export function excerptOf(text: string, lines: LineStarts, span: Span, columns: number): Excerpt {
  const line = lineIndexAt(lines, span.start)
  const source = lineText(text, lines, line)
  const from = Math.min(span.start - lines[line]!, source.length)
  const to = Math.max(from, Math.min(span.end - lines[line]!, source.length))
  const cut = windowAround(source, from, to, columns)
  const before = cut.lead + shown(cut.text.slice(0, from - cut.start))
  const marked =
    widthOf(shown(cut.text.slice(0, Math.min(to, cut.end) - cut.start))) + widthOf(cut.lead) - widthOf(before)
  return {
    source: `${cut.lead}${shown(cut.text)}${cut.tail}`,
    carets: ' '.repeat(widthOf(before)) + '^'.repeat(Math.max(1, marked)),
  }
}

interface Cut {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lead: string
  readonly tail: string
}

/** The words in question from their beginning, then as much on both sides as there is room for. */
function windowAround(source: string, from: number, to: number, columns: number): Cut {
  if (source.length <= columns && widthOf(shown(source)) <= columns) {
    return { start: 0, end: source.length, text: source, lead: '', tail: '' }
  }
  let start = from
  let end = from
  let room = columns - 2
  const take = (character: string): boolean => {
    const width = widthOf(shown(character))
    if (character === '' || width > room) return false
    room -= width
    return true
  }
  const takeNext = () => {
    const next = characterAt(source, end)
    const taken = take(next)
    if (taken) end += next.length
    return taken
  }
  const takeLast = () => {
    const last = characterAt(source, start - (isLowHalf(source, start - 1) ? 2 : 1))
    const taken = start > 0 && take(last)
    if (taken) start -= last.length
    return taken
  }
  while (end < to && takeNext());
  while ([takeLast(), takeNext()].includes(true));
  return {
    start,
    end,
    text: source.slice(start, end),
    lead: start > 0 ? '…' : '',
    tail: end < source.length ? '…' : '',
  }
}

const characterAt = (text: string, at: number): string => {
  const code = at < 0 ? undefined : text.codePointAt(at)
  return code === undefined ? '' : String.fromCodePoint(code)
}

function isLowHalf(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff && at > 0
}
