import type { Blocks } from './blocks.ts'
import {
  addBlock,
  closeList,
  closeParagraph,
  closeProse,
  closeQuote,
  type Draft,
  numberItem,
  openItem,
  openList,
  openParagraph,
  openProse,
  openQuote,
  startDraft,
  tickItem,
} from './draft.ts'
import { tamed } from './guard.ts'
import { addBreak } from './inline.ts'
import { readClosed } from './scan-closed.ts'
import { addLine } from './scan-inline.ts'
import { itemAt, type Line, lineAt, startsText } from './scan-line.ts'
import { spanOf } from './span.ts'

/**
 * The blocks of a text of headings, paragraphs, rules and lists, as `readBlocks` makes them, or nothing if it may hold anything else.
 *
 * Most of what people write is that plain, and the parser takes its time over it all the same. Here no guess is made: where a line could be
 * read in two ways, the parser reads it.
 */
export function scanned(text: string): Blocks | undefined {
  if (STRANGE.test(text) || (text.length >= LONG && tamed(text) !== text)) return undefined
  const scan: Scan = { draft: startDraft(text), lists: [], afterBlank: true }
  for (let at = 0; at < text.length; ) {
    at = readFrom(scan, at)
    if (at < 0) return undefined
  }
  endLists(scan, -1)
  const { blocks, comments, groups } = scan.draft
  return { blocks, comments, groups, labels: [], open: false }
}

const STRANGE = /[\t\0]|\r(?!\n)/
/** A shorter text without nested marks is what the parser would see, too. */
const LONG = 1500

interface Scan {
  readonly draft: Draft
  /** Lists that are open, the innermost last. */
  readonly lists: List[]
  /** The line above is blank, or a heading, or there is none: no paragraph goes on. */
  afterBlank: boolean
}

interface List {
  /** How far from the left its items stand, and their words. */
  readonly indent: number
  words: number
  /** The bullet, or what follows the number. */
  readonly mark: string
}

/** Reads what begins with a line, and says where the next line begins, or -1. */
function readFrom(scan: Scan, at: number): number {
  const { text } = scan.draft
  const line = lineAt(text, at)
  if (line.end === at) {
    scan.afterBlank = true
    return line.next
  }
  if (text[at] === '#') return readHeading(scan, line)
  const item = itemAt(text, at)
  if (item) return readItem(scan, line, item)
  if (!scan.afterBlank) return -1
  if (RULE.test(text.slice(at, line.end))) return readRule(scan, line)
  endLists(scan, -1)
  return startsText(text, at) ? readParagraph(scan, line) : readClosed(scan.draft, line)
}

const HEADING = /(#{1,6}) +(?=[^ \r\n])/y
const RULE = /^-{3,}$/

function readHeading(scan: Scan, line: Line): number {
  const { draft } = scan
  HEADING.lastIndex = line.start
  const [, sign] = HEADING.exec(draft.text) ?? []
  // Number signs at the end may belong to the mark.
  if (sign === undefined || draft.text[line.end - 1] === '#') return -1
  endLists(scan, -1)
  addBlock(draft, 'heading', line).depth = sign.length
  openProse(draft, line.start)
  if (!addLine(draft, spanOf(HEADING.lastIndex, line.end))) return -1
  closeProse(draft)
  scan.afterBlank = true
  return line.next
}

function readRule(scan: Scan, line: Line): number {
  endLists(scan, -1)
  addBlock(scan.draft, 'break', line)
  return line.next
}

function readItem(scan: Scan, line: Line, found: RegExpExecArray): number {
  const { draft } = scan
  const [whole, { length: indent } = '', sign = '', number, after, tick] = found
  const start = line.start + whole.length
  const isQuoted = tick === undefined && draft.text.startsWith('> ', start)
  if (!startsText(draft.text, isQuoted ? start + 2 : start) || !enterList(scan, indent, after ?? sign, number))
    return -1
  scan.lists.at(-1)!.words = indent + sign.length + 1
  const from = line.start + indent
  const end = from + sign.length
  openItem(draft, spanOf(from, end))
  if (number !== undefined) numberItem(draft, Number(number))
  if (isQuoted) return readQuotedItem(scan, { ...line, start })
  return readParagraph(scan, { ...line, start: tick === undefined ? start : end + 1 }, start, tick)
}

/** An item that is one line of somebody else's words: «- > Когда будет макет?». A line of words right below goes on with it: not read here. */
function readQuotedItem(scan: Scan, { start, end, next }: Line): number {
  const { draft } = scan
  openQuote(draft, start)
  openParagraph(draft, spanOf(start + 2, end))
  if (!addLine(draft, spanOf(start + 2, end))) return -1
  closeParagraph(draft)
  closeQuote(draft)
  scan.afterBlank = false
  return next
}

/** Makes the list of an item the innermost one; `false` if it is not certain which it is. */
function enterList(scan: Scan, indent: number, mark: string, number: string | undefined): boolean {
  const { draft, lists, afterBlank } = scan
  if (indent !== (lists.at(-1)?.words ?? 0)) endLists(scan, indent)
  const list = lists.at(-1)
  if (list?.indent === indent && list.mark === mark) return true
  // Not every number may begin a list right below a paragraph.
  if (indent > MAX_INDENT || (!afterBlank && number !== undefined && number !== '1')) return false
  if (list?.indent === indent) endList(scan)
  if (indent !== (lists.at(-1)?.words ?? 0)) return false
  openList(draft)
  lists.push({ indent, words: 0, mark })
  return true
}

/** Deeper lists are rare, and look like code. */
const MAX_INDENT = 12

/** A paragraph and the lines right below that go on with it; `words`: where its words begin, behind a tick box. */
function readParagraph(scan: Scan, first: Line, words = first.start, tick?: string): number {
  const { draft } = scan
  const { text } = draft
  const lines = [first]
  let last = first
  while (last.next < text.length && startsText(text, last.next) && !itemAt(text, last.next)) {
    last = lineAt(text, last.next)
    lines.push(last)
  }
  openParagraph(draft, spanOf(first.start, last.end))
  if (tick !== undefined) tickItem(draft, tick !== ' ')
  for (const line of lines) {
    if (line !== first) addBreak(text, draft.prose, line.start - 1)
    if (!addLine(draft, line === first ? spanOf(words, line.end) : line)) return -1
  }
  closeParagraph(draft)
  scan.afterBlank = false
  return last.next
}

/** Ends the lists whose items stand further to the right than `indent`. */
function endLists(scan: Scan, indent: number): void {
  while (scan.lists.length > 0 && scan.lists.at(-1)!.indent > indent) endList(scan)
}

function endList(scan: Scan): void {
  closeList(scan.draft)
  scan.lists.pop()
}
