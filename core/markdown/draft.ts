import type { Block, BlockKind } from './block.ts'
import { type Gathering, gatherAt, gathered } from './gather.ts'
import { NO_PROSE, type Prose, slice } from './prose.ts'
import { type Span, spanOf } from './span.ts'

/** Blocks in the making: what a parser's tokens and a tree's nodes are turned into, step by step, in text order. */
export interface Draft {
  readonly text: string
  readonly blocks: DraftBlock[]
  readonly comments: Prose[]
  /** Lists that are open, the innermost last. */
  readonly lists: DraftList[]
  /** Lists and tables so far. */
  groups: number
  /** Quotations that are open. */
  quotes: number
  /** Index of the block whose prose is being read. */
  target: number
  prose: Gathering | undefined
  /** Begins of the bold stretches that are open. */
  readonly bold: number[]
  /** Cells of the open row. */
  cells: Prose[]
}

export type DraftBlock = { -readonly [K in keyof Block]: Block[K] }

export interface DraftList {
  readonly group: number
  readonly quotes: number
  /** Number of the next item of a numbered list, once it is known. */
  next: number | undefined
  /** Index of the open item's block, or -1. */
  item: number
  /** The open item has its first block: no other is the item's own. */
  filled: boolean
}

export const startDraft = (text: string): Draft => ({
  text,
  blocks: [],
  comments: [],
  lists: [],
  groups: 0,
  quotes: 0,
  target: -1,
  prose: undefined,
  bold: [],
  cells: [],
})

export const isContained = (draft: Draft): boolean => draft.lists.length > 0 || draft.quotes > 0

/** A block that is no item; it becomes the one being read. */
export function addBlock(draft: Draft, kind: BlockKind, whole: Span, more?: Partial<DraftBlock>): DraftBlock {
  const list = draft.lists.at(-1)
  // A comment before an item's first words leaves them its own.
  if (list && kind !== 'html') list.filled = true
  const span = withoutTail(draft.text, whole)
  const parent = list?.item ?? -1
  const quoted = draft.quotes > 0
  const block: DraftBlock = { kind, span, prose: proseless(span.start), depth: 0, parent, quoted, ...more }
  draft.target = draft.blocks.push(block) - 1
  reach(draft, span)
  return block
}

/** The prose of a block without words stands where the block begins. */
const proseless = (at: number): Prose => ({ ...NO_PROSE, runs: [0, at] })

/** An item reaches as far as the last thing in it, not to the blank lines after. */
export function reach(draft: Draft, { end }: Span): void {
  const item = draft.blocks[draft.lists.at(-1)?.item ?? -1]
  if (item && end > item.span.end) item.span = spanOf(item.span.start, end)
}

export function openProse(draft: Draft, at: number): void {
  draft.prose = gatherAt(at)
}

/** The block being read gets the prose that was read. */
export function closeProse(draft: Draft): void {
  if (draft.prose) draft.blocks[draft.target]!.prose = gathered(draft.prose)
  draft.prose = undefined
}

/** Without `start` characters, the break after an opening fence, and without blanks at the end, which may follow a fence never closed. */
export function closeCode(draft: Draft, start: number): void {
  closeProse(draft)
  const block = draft.blocks[draft.target]!
  const { text } = block.prose
  const end = text.trimEnd().length
  block.prose = end > start ? slice(block.prose, start, end) : proseless(block.span.start)
}

/** The first paragraph of an item is the item itself. */
export function openParagraph(draft: Draft, span: Span): void {
  const list = draft.lists.at(-1)
  if (list && !list.filled && list.quotes === draft.quotes) {
    list.filled = true
    draft.target = list.item
    reach(draft, withoutTail(draft.text, span))
  } else addBlock(draft, 'paragraph', span)
  openProse(draft, span.start)
}

export function closeParagraph(draft: Draft): void {
  closeProse(draft)
  const block = draft.blocks[draft.target]!
  // A tick box is followed by white space.
  if (block.checked === undefined) return
  const { prose } = block
  const start = prose.text.length - prose.text.trimStart().length
  if (start > 0) block.prose = slice(prose, start, prose.text.length)
}

/** Empty lines at the end of a quotation are not worth a place in the item around it; its first mark is. */
export function openQuote(draft: Draft, start: number): void {
  const list = draft.lists.at(-1)
  if (list) list.filled = true
  reach(draft, spanOf(start, start + 1))
  draft.quotes++
}

export function closeQuote(draft: Draft): void {
  draft.quotes--
}

export function openList(draft: Draft): void {
  const outer = draft.lists.at(-1)
  if (outer) outer.filled = true
  draft.lists.push({ group: draft.groups++, quotes: draft.quotes, next: undefined, item: -1, filled: false })
}

export function closeList(draft: Draft): void {
  closeItem(draft)
  draft.lists.pop()
}

/** `mark`: the bullet or number. */
export function openItem(draft: Draft, mark: Span): void {
  closeItem(draft)
  const span = withoutTail(draft.text, mark)
  const list = draft.lists.at(-1)!
  const parent = draft.lists.at(-2)?.item ?? -1
  list.filled = false
  list.item = draft.target = draft.blocks.length
  draft.blocks.push({
    kind: 'item',
    span,
    prose: proseless(span.end),
    depth: draft.lists.length,
    parent,
    quoted: draft.quotes > 0,
    group: list.group,
  })
}

/** `written`: the number in front of it, of which only the first one of a list counts. */
export function numberItem(draft: Draft, written: number): void {
  const list = draft.lists.at(-1)!
  list.next ??= written
  draft.blocks[list.item]!.number = list.next++
}

export function tickItem(draft: Draft, checked: boolean): void {
  const block = draft.blocks[draft.target]!
  if (block.kind === 'item') block.checked = checked
}

function closeItem(draft: Draft): void {
  const item = draft.blocks[draft.lists.at(-1)?.item ?? -1]
  const outer = draft.blocks[draft.lists.at(-2)?.item ?? -1]
  if (item && outer && item.span.end > outer.span.end) outer.span = spanOf(outer.span.start, item.span.end)
}

/** Without the blanks at the end, which nobody sees. */
export function withoutTail(text: string, { start, end }: Span): Span {
  let to = end
  while (to > start && isBlank(text.charCodeAt(to - 1))) to--
  return spanOf(start, to)
}

const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13
