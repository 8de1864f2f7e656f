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

/** Half as many characters as there are columns always fit, whatever their width. */
function windowAround(source: string, from: number, to: number, columns: number): Cut {
  if (source.length <= columns && widthOf(shown(source)) <= columns) {
    return { start: 0, end: source.length, text: source, lead: '', tail: '' }
  }
  const room = Math.max(8, Math.floor(columns / 2) - 2)
  const start = wholeCharacter(
    source,
    to - from < room ? Math.max(0, from - Math.floor((room - (to - from)) / 2)) : from,
  )
  const end = wholeCharacter(source, Math.min(source.length, start + room))
  return {
    start,
    end,
    text: source.slice(start, end),
    lead: start > 0 ? '…' : '',
    tail: end < source.length ? '…' : '',
  }
}

/** Never between the halves of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return at > 0 && code >= 0xdc00 && code <= 0xdfff ? at - 1 : at
}
