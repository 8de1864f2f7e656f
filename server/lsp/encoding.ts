import type { Position, Range } from 'vscode-languageserver/node'
import type { Span } from '../../core/markdown/span.ts'
import { type LineStarts, lineIndexAt } from '../../core/place.ts'

/** How the client counts characters of a line. Inside, only UTF-16 offsets are known: this file is the one way out and in. */
export type Encoding = 'utf-8' | 'utf-16' | 'utf-32'

const ENCODINGS: readonly Encoding[] = ['utf-16', 'utf-8', 'utf-32']

/** The client's first choice that we know; every client knows UTF-16. */
export const chosenEncoding = (offered: readonly string[] | undefined): Encoding =>
  offered?.map(name => ENCODINGS.find(known => known === name)).find(known => known !== undefined) ?? 'utf-16'

export interface Text {
  readonly text: string
  readonly lines: LineStarts
}

function toPosition({ text, lines }: Text, offset: number, encoding: Encoding): Position {
  const line = lineIndexAt(lines, offset)
  const start = lines[line]!
  return { line, character: encoding === 'utf-16' ? offset - start : unitsIn(text, start, offset, encoding) }
}

export const toRange = (text: Text, { start, end }: Span, encoding: Encoding): Range => ({
  start: toPosition(text, start, encoding),
  end: toPosition(text, end, encoding),
})

/** Positions beyond a line's end mean its end, positions beyond the text the text's end: so the protocol wants it. */
export function toOffset({ text, lines }: Text, { line, character }: Position, encoding: Encoding): number {
  if (line >= lines.length) return text.length
  const start = lines[Math.max(0, line)]!
  const end = lineEnd(text, start, lines[line + 1] ?? text.length)
  if (encoding === 'utf-16') return Math.min(start + Math.max(0, character), end)
  let offset = start
  for (let units = 0; offset < end && units < character; ) {
    const code = text.codePointAt(offset)!
    units += encoding === 'utf-8' ? bytesOf(code) : 1
    offset += code > 0xffff ? 2 : 1
  }
  return offset
}

export const toSpan = (text: Text, range: Range, encoding: Encoding): Span => ({
  start: toOffset(text, range.start, encoding),
  end: toOffset(text, range.end, encoding),
})

function unitsIn(text: string, start: number, end: number, encoding: Encoding): number {
  let units = 0
  for (let i = start; i < end; ) {
    const code = text.codePointAt(i)!
    units += encoding === 'utf-8' ? bytesOf(code) : 1
    i += code > 0xffff ? 2 : 1
  }
  return units
}

/** Half a surrogate pair cannot be written in UTF-8; its replacement takes three bytes. */
const bytesOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4)

function lineEnd(text: string, start: number, next: number): number {
  let end = next
  while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--
  return end
}
