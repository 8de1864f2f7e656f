import type { Span } from './span.ts'

export interface Line extends Span {
  readonly next: number
}

/** A line without the spaces at its end. */
export function lineAt(text: string, start: number): Line {
  const newline = text.indexOf('\n', start)
  let end = newline < 0 ? text.length : newline
  const next = newline < 0 ? end : newline + 1
  if (end > start && text[end - 1] === '\r') end--
  while (end > start && text[end - 1] === ' ') end--
  return { start, end, next }
}

/**
 * How a line of words begins that is nothing else: not with a mark, a number of an item, a link definition or a fence. All marks are ASCII,
 * so any other visible character is a word's: a letter, a dash, an emoji.
 */
const TEXT =
  /[a-zA-Z"'($%]|[^\0-\x7f\s]|\*\*?(?:[a-zA-Z0-9"(]|[^\0-\x7f\s])|\d+(?![\d.)])|\d+[.)](?![ \r\n\d]|$)|\d+\.\d|`(?!`)|\[(?![^\]\n]*\]:)/y

export function startsText(text: string, at: number): boolean {
  TEXT.lastIndex = at
  return TEXT.test(text)
}

/** A bullet or a number, one space, perhaps a tick box, and the first letter. */
const ITEM = /( *)([-*+]|(\d{1,9})([.)])) (?:\[([ xX])\] +)?(?=[^ \r\n])/y

export function itemAt(text: string, at: number): RegExpExecArray | null {
  ITEM.lastIndex = at
  return ITEM.exec(text)
}
