/**
 * Texts that no person writes and on which the parser takes minutes: its time grows with the square of the depth of containers in a line, of
 * open brackets in a paragraph, of underlines in a stretch without a heading. There the parser gets a text of the same length in which the
 * marks are letters, so that they are read as plain words.
 */
export function tamed(text: string): string {
  let out = text
  if (NESTED.test(out)) out = out.replace(NESTED_LINE, masked)
  if (out.length < SHORT) return out
  if (exceeds(out, UNDERLINE, 400)) out = out.replace(UNDERLINE, masked)
  if (isBusy(out)) out = out.split(PARAGRAPH_END).map(tamedParagraph).join('')
  return out
}

/** A line that takes the parser seconds, whatever it holds. Such a text is not for the parser at all. */
export function isEndless(text: string): boolean {
  if (text.length < LONG_INDENT) return false
  if (/^[ \t]{1000,}/m.test(text)) return true
  const ending = /[\r\n]/g
  for (let start = 0; text.length - start > LONG_LINE; ) {
    ending.lastIndex = start
    const end = ending.exec(text)?.index
    if (end === undefined || end - start > LONG_LINE) return true
    start = end + 1
  }
  return false
}

const LONG_LINE = 200_000
const LONG_INDENT = 1000
/** Below this length no number of marks does harm. */
const SHORT = 1500

/** More than two dozen containers in a line that is no rule, or so far to the right that there must be as many above. */
const NESTED =
  /^(?!(?:[ \t]*-)+[ \t]*$|(?:[ \t]*\*)+[ \t]*$)[ \t]*(?:(?:>[ \t]*|[-+*][ \t]+|\d{1,9}[.)][ \t]+){24}|[ \t>]{200,}[-+*>\d])/m
const NESTED_LINE = new RegExp(`${NESTED.source}.*`, 'gm')
const UNDERLINE = /^[ \t>]*(?:=+|-+)[ \t]*$/gm
const MARK = /[[*_`]/g
const HTML_MARK = /<[!?]/g

/** Where no bracket reaches across: at a blank line, a new item, and, in a table, at every row. */
const PARAGRAPH_END = /(?<=[\r\n])(?=[ \t]*[\r\n]|[ \t>]*[-+*][ \t])/
const DELIMITER_ROW = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*\|/m
const LINE_END = /(?<=\n)/
const ROW_END = /(?<=\n)(?=[ \t>]*\|)/

/** What makes a block at the left of a line stays as it is. */
const BLOCK_MARK = /^[ \t>]*(?:[-+*][ \t]+)?(?:`{3,}[^`]*$)?/

const isBusy = (text: string): boolean => exceeds(text, MARK, 4000) || exceeds(text, HTML_MARK, 500)

function tamedParagraph(paragraph: string): string {
  if (!isBusy(paragraph)) return paragraph
  if (!DELIMITER_ROW.test(paragraph)) return tamedLines(paragraph)
  const rows = paragraph.split(ROW_END)
  return rows.map(row => (isBusy(row) ? tamedLines(row) : row)).join('')
}

const tamedLines = (text: string): string => text.split(LINE_END).map(tamedLine).join('')

function tamedLine(line: string): string {
  const kept = BLOCK_MARK.exec(line)![0]
  return kept + line.slice(kept.length).replace(MARK, 'x').replace(HTML_MARK, 'xx')
}

const masked = (stretch: string): string => stretch.replace(/[^\s\p{L}]/gu, match => 'x'.repeat(match.length))

function exceeds(text: string, pattern: RegExp, limit: number): boolean {
  if (text.length < limit) return false
  let count = 0
  pattern.lastIndex = 0
  while (count <= limit && pattern.test(text)) count++
  pattern.lastIndex = 0
  return count > limit
}
