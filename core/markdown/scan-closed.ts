import {
  addBlock,
  closeCode,
  closeParagraph,
  closeQuote,
  type Draft,
  openParagraph,
  openProse,
  openQuote,
  withoutTail,
} from './draft.ts'
import { gathered, joinedProse } from './gather.ts'
import { addBreak, addText } from './inline.ts'
import type { Prose } from './prose.ts'
import { addLine } from './scan-inline.ts'
import { type Line, lineAt, startsText } from './scan-line.ts'
import { type Span, spanOf } from './span.ts'

/** Blocks that show where they end. Each says where the next line begins, or -1. */
export function readClosed(draft: Draft, line: Line): number {
  const { text } = draft
  if (text[line.start] === '|') return readTable(draft, line)
  if (text[line.start] === '>') return readQuote(draft, line)
  return FENCE.test(text.slice(line.start, line.end)) ? readFence(draft, line) : -1
}

const FENCE = /^```[a-zA-Z0-9-]*$/

function readFence(draft: Draft, fence: Line): number {
  const { text } = draft
  const lines: Line[] = []
  let line = fence
  do {
    if (line.next === text.length) return -1
    line = lineAt(text, line.next)
    // An indented fence may close the code, too.
    if (text[line.start] === ' ' && text.slice(line.start, line.end).trimStart().startsWith('```')) return -1
    lines.push(line)
  } while (!text.startsWith('```', line.start))
  if (line.end !== line.start + 3) return -1
  addBlock(draft, 'code', spanOf(fence.start, line.end))
  openProse(draft, fence.start)
  for (const { start, next } of lines.slice(0, -1)) {
    addBreak(text, draft.prose, start - 1)
    const end = next - (text[next - 2] === '\r' ? 2 : 1)
    if (end > start) addText(draft, spanOf(start, end))
  }
  addBreak(text, draft.prose, line.start - 1)
  closeCode(draft, 1)
  return line.next
}

/** A quotation of one paragraph. */
function readQuote(draft: Draft, first: Line): number {
  const { text } = draft
  const lines: Line[] = []
  let next = first.start
  for (; text[next] === '>'; next = lines.at(-1)!.next) {
    if (text[next + 1] !== ' ' || !startsText(text, next + 2)) return -1
    lines.push(lineAt(text, next))
  }
  if (!isBreak(text, next)) return -1
  openQuote(draft, first.start)
  openParagraph(draft, spanOf(first.start + 2, lines.at(-1)!.end))
  for (const { start, end } of lines) {
    if (start > first.start) addBreak(text, draft.prose, start - 1)
    if (!addLine(draft, spanOf(start + 2, end))) return -1
  }
  closeParagraph(draft)
  closeQuote(draft)
  return next
}

const DELIMITERS = /^\|(?: *:?-+:? *\|)+$/

/** A table with a bar at both ends of every row, words in every cell, and as many cells in every row. */
function readTable(draft: Draft, first: Line): number {
  const { text } = draft
  const rule = lineAt(text, first.next)
  const head = cellsOf(text, first)
  const width = DELIMITERS.test(text.slice(rule.start, rule.end)) ? cellsOf(text, rule)?.length : -1
  if (!head || head.length !== width) return -1
  const group = draft.groups++
  if (!addRow(draft, first, head, true, group)) return -1
  let next = rule.next
  while (text[next] === '|') {
    const line = lineAt(text, next)
    const cells = cellsOf(text, line)
    if (cells?.length !== width || !addRow(draft, line, cells, false, group)) return -1
    next = line.next
  }
  return isBreak(text, next) ? next : -1
}

function cellsOf(text: string, line: Span): Span[] | undefined {
  const cells: Span[] = []
  for (let bar = line.start; bar < line.end - 1; ) {
    const end = text.indexOf('|', bar + 1)
    if (end < 0 || end >= line.end) return undefined
    let start = bar + 1
    while (text[start] === ' ') start++
    if (start === end) return undefined
    cells.push(withoutTail(text, spanOf(start, end)))
    bar = end
  }
  return cells
}

function addRow(draft: Draft, { start, end }: Span, spans: readonly Span[], header: boolean, group: number): boolean {
  const cells: Prose[] = []
  for (const span of spans) {
    openProse(draft, span.start)
    if (!addLine(draft, span)) return false
    cells.push(gathered(draft.prose!))
  }
  draft.prose = undefined
  addBlock(draft, 'row', spanOf(start, end), { prose: joinedProse(cells, '\n', start), cells, header, group })
  return true
}

/** Nothing that could go on with what stands above. */
const isBreak = (text: string, at: number): boolean => at === text.length || lineAt(text, at).end === at
