/** A place as people count it: lines from 1, columns from 1 in UTF-16 units. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** Where the lines of a text begin. Lines end with LF, CRLF or CR, as editors see it. */
export type LineStarts = readonly number[]

export function linesOf(text: string): LineStarts {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === LF || (code === CR && text.charCodeAt(i + 1) !== LF)) starts.push(i + 1)
  }
  return starts
}

export function placeAt(lines: LineStarts, offset: number): Place {
  const line = lineIndexAt(lines, offset)
  return { line: line + 1, column: offset - lines[line]! + 1 }
}

/** The line, counted from 0, that holds the offset. */
export function lineIndexAt(lines: LineStarts, offset: number): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (lines[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The text of a line, counted from 0, without its line break. */
export function lineText(text: string, lines: LineStarts, line: number): string {
  let end = lines[line + 1] ?? text.length
  const start = lines[line] ?? text.length
  while (end > start && isBreak(text.charCodeAt(end - 1))) end--
  return text.slice(start, end)
}

const LF = 10
const CR = 13

const isBreak = (code: number): boolean => code === LF || code === CR
