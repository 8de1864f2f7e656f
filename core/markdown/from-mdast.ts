import type { Code, List, ListItem, Node, Nodes, Root, Table } from 'mdast'
import { asSeen } from './as-seen.ts'
import type { Markdown } from './block.ts'
import {
  addBlock,
  closeCode,
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
  reach,
  startDraft,
  tickItem,
  withoutTail,
} from './draft.ts'
import { readFrontmatter } from './frontmatter.ts'
import { gatherAt, gathered, joinedProse } from './gather.ts'
import { addComments } from './inline.ts'
import { addPhrasing } from './phrasing.ts'
import { addRaw } from './raw.ts'
import { type Span, spanOf } from './span.ts'

/** Frontmatter that is still being typed has no closing fence: remark takes it for body. */
const FENCED = /(?:^|[\r\n])(?:---|\.\.\.)[ \t]*[\r\n]*$/

/**
 * The blocks of a tree that remark has made of `text`: what `readMarkdown` gives, where the tree knows GFM's tables and tasks.
 *
 * `undefined` where the tree does not fit the text letter for letter: another plugin has changed it, it has no positions, or frontmatter was
 * taken for body. Such a text is better read anew.
 */
export function blocksOf(tree: Root, text: string): Markdown | undefined {
  const { entries, bodyStart } = readFrontmatter(text)
  if (entries.length > 0 && !FENCED.test(text.slice(0, bodyStart))) return undefined
  const draft = startDraft(text)
  // The parser skips a byte order mark and does not count it.
  const reading: Reading = { draft, bodyStart, shift: text.startsWith('\uFEFF') ? 1 : 0 }
  if (!tree.children.every(node => readNode(reading, node, 0))) return undefined
  return { text, frontmatter: entries, bodyStart, blocks: asSeen(draft.blocks, text), comments: draft.comments }
}

interface Reading {
  readonly draft: Draft
  readonly bodyStart: number
  readonly shift: number
}

/** Deeper trees are no documents, and would take all the stack. */
const MAX_DEPTH = 200

/** Whether the node fits the text. */
function readNode(reading: Reading, node: Nodes, depth: number): boolean {
  const span = spanOfNode(reading, node)
  if (!span || depth > MAX_DEPTH) return false
  if (span.start < reading.bodyStart) return span.end <= reading.bodyStart
  const { draft } = reading
  switch (node.type) {
    case 'heading':
      addBlock(draft, 'heading', span, { depth: node.depth })
      openProse(draft, span.start)
      return readPhrasing(reading, node.children) && done(closeProse(draft))
    case 'paragraph':
      openParagraph(draft, span)
      return readPhrasing(reading, node.children) && done(closeParagraph(draft))
    case 'list':
      return readList(reading, node, depth)
    case 'blockquote':
      openQuote(draft, span.start)
      return readNodes(reading, node.children, depth) && done(closeQuote(draft))
    case 'code':
      return readCode(reading, node, span)
    case 'html':
      return readHtml(reading, node.value, span)
    case 'thematicBreak':
      return done(addBlock(draft, 'break', span))
    case 'table':
      return readTable(reading, node) && done(reach(draft, withoutTail(draft.text, span)))
    case 'definition':
      return done(reach(draft, withoutTail(draft.text, span)))
    default:
      return 'children' in node ? readNodes(reading, node.children, depth) : true
  }
}

const done = (_: unknown): true => true

const readNodes = (reading: Reading, nodes: readonly Nodes[], depth: number): boolean =>
  nodes.every(node => readNode(reading, node, depth + 1))

const readPhrasing = ({ draft, shift }: Reading, nodes: readonly Nodes[]): boolean =>
  nodes.every(node => addPhrasing(draft, node, shift))

function spanOfNode({ shift }: Reading, { position }: Node): Span | undefined {
  const start = position?.start.offset
  const end = position?.end.offset
  return start === undefined || end === undefined ? undefined : spanOf(start + shift, end + shift)
}

function readList(reading: Reading, list: List, depth: number): boolean {
  openList(reading.draft)
  const fits = list.children.every(item => {
    const span = spanOfNode(reading, item)
    return span !== undefined && readItem(reading, list, item, span, depth)
  })
  closeList(reading.draft)
  return fits
}

function readItem(reading: Reading, list: List, item: ListItem, { start }: Span, depth: number): boolean {
  const { draft } = reading
  const mark = /(?:[-*+]|\d{1,9}[.)])/y
  mark.lastIndex = start
  if (!mark.test(draft.text)) return false
  openItem(draft, spanOf(start, mark.lastIndex))
  if (list.ordered) numberItem(draft, list.start ?? 1)
  if (typeof item.checked === 'boolean') tickItem(draft, item.checked)
  return readNodes(reading, item.children, depth)
}

function readTable(reading: Reading, table: Table): boolean {
  const { draft } = reading
  const group = draft.groups++
  return table.children.every((row, index) => {
    const span = spanOfNode(reading, row)
    if (!span) return false
    const cells = []
    for (const cell of row.children) {
      draft.prose = gatherAt(spanOfNode(reading, cell)?.start ?? span.start)
      if (!readPhrasing(reading, cell.children)) return false
      cells.push(gathered(draft.prose))
    }
    draft.prose = undefined
    const prose = joinedProse(cells, '\n', span.start)
    return done(addBlock(draft, 'row', span, { prose, cells, header: index === 0, group }))
  })
}

function readCode({ draft }: Reading, { value }: Code, span: Span): boolean {
  addBlock(draft, 'code', span)
  openProse(draft, span.start)
  const isFenced = /^[ \t]*(?:`{3}|~{3})/.test(draft.text.slice(span.start, span.end))
  return addRaw(draft.prose!, draft.text, value, span, isFenced ? 1 : 0) && done(closeCode(draft, 0))
}

function readHtml({ draft }: Reading, value: string, span: Span): boolean {
  addBlock(draft, 'html', span)
  const html = gatherAt(span.start)
  if (!addRaw(html, draft.text, value, span, 0)) return false
  return done(addComments(draft, html))
}
