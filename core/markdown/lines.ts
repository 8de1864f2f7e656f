/** A line of the source: its text without the line break, and where the next line begins. */
export interface Line {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly next: number
}

/** Lines from `offset` on, `limit` at most. */
export function linesFrom(text: string, offset: number, limit: number): Line[] {
  const lines: Line[] = []
  const ending = /\r\n|\n|\r/g
  for (let start = offset; lines.length < limit && (start < text.length || lines.length === 0); ) {
    ending.lastIndex = start
    const found = ending.exec(text)
    const end = found ? found.index : text.length
    const next = found ? ending.lastIndex : text.length
    lines.push({ text: text.slice(start, end), start, end, next })
    start = next
  }
  return lines
}
