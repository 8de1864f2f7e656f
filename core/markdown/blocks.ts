import { decodeString } from 'micromark-util-decode-string'
import type { Token } from 'micromark-util-types'
import type { Block, BlockKind } from './block.ts'
import { add, addSpelled, type Gathering, gatherAt, gathered, joinedProse } from './gather.ts'
import { NO_PROSE, OPAQUE, type Prose, slice } from './prose.ts'
import { type Span, spanOf, trimmed } from './span.ts'
import { tokenized } from './tokens.ts'

export interface Blocks {
  readonly blocks: readonly Block[]
  readonly comments: readonly Prose[]
  /** How many lists and tables there are. */
  readonly groups: number
  /** Labels of the link definitions. */
  readonly labels: readonly string[]
  /** Ends inside a fence or raw HTML: what follows in the document would still belong to it. */
  readonly open: boolean
}

/**
 * Blocks of a text, or of a piece of it with the link definitions (`labels`) of the rest.
 *
 * They are made straight from micromark's tokens, the ones that mdast is made of: a token says exactly where a letter stands, where a tree
 * has forgotten which of its letters were escaped, and the tree itself costs a third of the time.
 */
export function readBlocks(text: string, known: readonly string[] = []): Blocks {
  const walk = startWalk(text)
  const { events, labels } = tokenized(text, known)
  for (const [turn, token] of events) (turn === 'enter' ? ENTER : EXIT)[token.type]?.(walk, token)
  const { blocks, comments, groups } = walk
  return { blocks, comments, groups, labels, open: walk.openFence || endsInHtml(walk) }
}

type Draft = { -readonly [K in keyof Block]: Block[K] }

interface OpenList {
  readonly group: number
  readonly ordered: boolean
  /** Number of the next item. */
  next: number
  /** Index of the open item's block, or -1. */
  item: number
  /** The open item has its first block. */
  filled: boolean
  readonly quotes: number
}

interface Walk {
  readonly text: string
  readonly blocks: Draft[]
  readonly comments: Prose[]
  readonly lists: OpenList[]
  groups: number
  quotes: number
  /** Index of the block that is being read. */
  target: number
  /** Its prose. */
  prose: Gathering | undefined
  /** Above 0: inside something of which nothing is read. */
  hidden: number
  html: Gathering | undefined
  /** Begin of a bold stretch. */
  readonly strong: number[]
  cells: Prose[]
  header: boolean
  group: number
  /** Fences of the code that was read last. */
  fences: number
  openFence: boolean
  /** Raw HTML in no container. */
  lastHtml: Span | undefined
}

type Handler = (walk: Walk, token: Token) => void

const startWalk = (text: string): Walk => ({
  text,
  blocks: [],
  comments: [],
  lists: [],
  groups: 0,
  quotes: 0,
  target: -1,
  prose: undefined,
  hidden: 0,
  html: undefined,
  strong: [],
  cells: [],
  header: false,
  group: 0,
  fences: 0,
  openFence: false,
  lastHtml: undefined,
})

/** The prose of a block without words stands where the block begins. */
const emptyProse = (token: Token): Prose => ({ ...NO_PROSE, runs: [0, token.start.offset] })

const spanOfToken = (token: Token): Span => spanOf(token.start.offset, token.end.offset)

function addBlock(walk: Walk, kind: BlockKind, token: Token, more?: Partial<Draft>): void {
  const list = walk.lists.at(-1)
  // A comment before an item's first words leaves them its own.
  if (list && kind !== 'html') list.filled = true
  const parent = list?.item ?? -1
  walk.target = walk.blocks.length
  walk.blocks.push({
    kind,
    span: spanOfToken(token),
    prose: NO_PROSE,
    depth: 0,
    parent,
    quoted: walk.quotes > 0,
    ...more,
  })
}

/** The block being read gets its prose. */
function closeProse(walk: Walk): void {
  const block = walk.blocks[walk.target]
  if (block && walk.prose) block.prose = gathered(walk.prose)
  walk.prose = undefined
}

/** An item reaches as far as the last thing in it, not to the blank lines after. */
function reach(walk: Walk, { end }: Span): void {
  const item = walk.lists.at(-1)?.item ?? -1
  if (item >= 0) extend(walk.blocks[item]!, end)
}

const reachEnd: Handler = (walk, token) => reach(walk, spanOfToken(token))

function extend(block: Draft, end: number): void {
  if (end > block.span.end) block.span = spanOf(block.span.start, end)
}

const openProse: Handler = (walk, token) => {
  walk.prose = gatherAt(token.start.offset)
}

const openLeaf =
  (kind: BlockKind): Handler =>
  (walk, token) => {
    addBlock(walk, kind, token)
    openProse(walk, token)
  }

const closeLeaf: Handler = (walk, token) => {
  closeProse(walk)
  reach(walk, spanOfToken(token))
}

function openParagraph(walk: Walk, token: Token): void {
  const list = walk.lists.at(-1)
  const isItems = list && !list.filled && list.quotes === walk.quotes
  if (isItems) {
    list.filled = true
    walk.target = list.item
  } else addBlock(walk, 'paragraph', token)
  openProse(walk, token)
}

function closeParagraph(walk: Walk, token: Token): void {
  const block = walk.blocks[walk.target]!
  closeProse(walk)
  // The tick box is followed by white space.
  if (block.kind === 'item' && block.checked !== undefined) {
    const { prose } = block
    const start = prose.text.length - prose.text.trimStart().length
    block.prose = slice(prose, start, prose.text.length)
  }
  reach(walk, spanOfToken(token))
}

const isContained = (walk: Walk): boolean => walk.lists.length > 0 || walk.quotes > 0

function openFenced(walk: Walk, token: Token): void {
  walk.fences = 0
  openLeaf('code')(walk, token)
}

function closeFenced(walk: Walk, token: Token): void {
  const block = walk.blocks.at(-1)!
  const isClosed = walk.fences > 1
  if (!isClosed) cutBlanks(walk, block)
  closeProse(walk)
  const { text } = block.prose
  const start = text.startsWith('\n') ? 1 : 0
  const end = isClosed && text.length > start && text.endsWith('\n') ? text.length - 1 : text.length
  const inside = isClosed ? end : text.trimEnd().length
  block.prose = inside > start ? slice(block.prose, start, inside) : emptyProse(token)
  walk.openFence = !isClosed && !isContained(walk)
  reach(walk, block.span)
}

/** What is never closed reaches over the blank lines after it; how many there are is nobody's business. */
function cutBlanks(walk: Walk, block: Draft): void {
  const { start, end } = trimmed(walk.text, block.span)
  block.span = spanOf(block.span.start, Math.max(start, end))
}

function closeHtmlFlow(walk: Walk, token: Token): void {
  closeHtml(walk, token)
  cutBlanks(walk, walk.blocks.at(-1)!)
  reach(walk, walk.blocks.at(-1)!.span)
  if (!isContained(walk)) walk.lastHtml = spanOfToken(token)
}

/** Raw HTML goes on until its end mark, or a blank line; doubtful cases count as open. */
function endsInHtml({ text, lastHtml }: Walk): boolean {
  if (!lastHtml) return false
  const rest = text.slice(lastHtml.end)
  if (rest.trim() !== '') return false
  const html = text.slice(lastHtml.start, lastHtml.end).trimStart()
  if (html.startsWith('<!--')) return !html.includes('-->')
  return /^<(?:[?!]|script|pre|style|textarea)/i.test(html) || !/(?:\n|\r(?!\n))[ \t]*[\r\n]/.test(rest)
}

const openList =
  (ordered: boolean): Handler =>
  walk => {
    const outer = walk.lists.at(-1)
    if (outer) outer.filled = true
    walk.lists.push({ group: walk.groups++, ordered, next: -1, item: -1, filled: false, quotes: walk.quotes })
  }

const closeList: Handler = walk => {
  closeItem(walk)
  walk.lists.pop()
}

function openItem(walk: Walk, token: Token): void {
  closeItem(walk)
  const list = walk.lists.at(-1)!
  const parent = walk.lists.at(-2)?.item ?? -1
  list.item = walk.blocks.length
  list.filled = false
  walk.blocks.push({
    kind: 'item',
    span: spanOf(token.start.offset, token.start.offset),
    prose: { ...NO_PROSE, runs: [0, token.end.offset] },
    depth: walk.lists.length,
    parent,
    quoted: walk.quotes > 0,
    group: list.group,
  })
}

function closeItem(walk: Walk): void {
  const item = walk.lists.at(-1)?.item ?? -1
  const outer = walk.lists.at(-2)?.item ?? -1
  if (item >= 0 && outer >= 0) extend(walk.blocks[outer]!, walk.blocks[item]!.span.end)
}

function numberItem(walk: Walk, token: Token): void {
  const list = walk.lists.at(-1)!
  if (list.next < 0) list.next = Number(walk.text.slice(token.start.offset, token.end.offset))
  walk.blocks[list.item]!.number = list.next++
}

const tick =
  (checked: boolean): Handler =>
  walk => {
    const block = walk.blocks[walk.target]
    if (block?.kind === 'item') block.checked = checked
  }

function closeRow(walk: Walk, token: Token): void {
  const { cells, header, group } = walk
  addBlock(walk, 'row', token, { prose: joinedProse(cells, '\n', token.start.offset), cells, header, group })
}

const closeCell: Handler = walk => {
  if (walk.prose) walk.cells.push(gathered(walk.prose))
  walk.prose = undefined
}

const readText: Handler = (walk, token) => {
  if (walk.prose && walk.hidden === 0)
    add(walk.prose, walk.text.slice(token.start.offset, token.end.offset), token.start.offset)
}

const readHtml: Handler = (walk, token) => {
  if (walk.html) add(walk.html, walk.text.slice(token.start.offset, token.end.offset), token.start.offset)
}

const readLineEnding: Handler = (walk, token) => {
  const gathering = walk.html ?? (walk.hidden === 0 ? walk.prose : undefined)
  if (!gathering) return
  // The token may reach over the indentation after the break.
  const { offset } = token.start
  add(gathering, '\n', walk.text.startsWith('\r\n', offset) ? offset + 1 : offset)
}

function readReference(walk: Walk, token: Token): void {
  if (!walk.prose || walk.hidden > 0) return
  addSpelled(walk.prose, decodeString(walk.text.slice(token.start.offset, token.end.offset)), token.start.offset)
}

const hide: Handler = walk => {
  walk.hidden++
}

const unhide: Handler = walk => {
  walk.hidden--
}

function openHtml(walk: Walk, token: Token): void {
  hide(walk, token)
  walk.html = gatherAt(token.start.offset)
}

function closeHtml(walk: Walk, token: Token): void {
  unhide(walk, token)
  const html = gathered(walk.html!)
  walk.html = undefined
  for (let start = html.text.indexOf('<!--'); start >= 0; start = html.text.indexOf('<!--', start)) {
    // `<!-->` is a comment too, an empty one.
    const end = html.text.indexOf('-->', start + 2)
    if (end < 0) return
    if (end > start + 4) walk.comments.push(slice(html, start + 4, end))
    start = end + 3
  }
}

const ENTER: Readonly<Record<string, Handler>> = {
  atxHeading: openLeaf('heading'),
  atxHeadingSequence(walk, token) {
    const block = walk.blocks.at(-1)!
    if (block.depth === 0) block.depth = token.end.offset - token.start.offset
  },
  setextHeading: (walk, token) => addBlock(walk, 'heading', token),
  setextHeadingText: openProse,
  setextHeadingLineSequence(walk, token) {
    walk.blocks.at(-1)!.depth = walk.text[token.start.offset] === '=' ? 1 : 2
  },
  paragraph: openParagraph,
  blockQuote(walk) {
    const list = walk.lists.at(-1)
    if (list) list.filled = true
    walk.quotes++
  },
  listOrdered: openList(true),
  listUnordered: openList(false),
  listItemPrefix: openItem,
  listItemValue: numberItem,
  taskListCheckValueChecked: tick(true),
  taskListCheckValueUnchecked: tick(false),
  table(walk) {
    walk.group = walk.groups++
  },
  tableHead(walk) {
    walk.header = true
  },
  tableRow(walk) {
    walk.cells = []
  },
  tableHeader: openProse,
  tableData: openProse,
  codeFenced: openFenced,
  codeIndented: openLeaf('code'),
  codeFencedFence: hide,
  htmlFlow(walk, token) {
    addBlock(walk, 'html', token, { prose: emptyProse(token) })
    openHtml(walk, token)
  },
  thematicBreak: (walk, token) => addBlock(walk, 'break', token, { prose: emptyProse(token) }),
  strong(walk) {
    walk.strong.push(walk.prose?.text.length ?? 0)
  },
  image: hide,
  resource: hide,
  reference: hide,
  codeText(walk, token) {
    if (walk.prose && walk.hidden === 0) addSpelled(walk.prose, OPAQUE, token.start.offset)
    hide(walk, token)
  },
  htmlText: openHtml,
  data: readText,
  characterEscapeValue: readText,
  characterReference: readReference,
  autolinkProtocol: readText,
  autolinkEmail: readText,
  codeFlowValue: readText,
  htmlFlowData: readHtml,
  htmlTextData: readHtml,
  lineEnding: readLineEnding,
}

const EXIT: Readonly<Record<string, Handler>> = {
  atxHeading: closeLeaf,
  setextHeading: reachEnd,
  setextHeadingText: closeProse,
  paragraph: closeParagraph,
  blockQuote(walk) {
    walk.quotes--
  },
  blockQuoteMarker: reachEnd,
  definition: reachEnd,
  listOrdered: closeList,
  listUnordered: closeList,
  listItemMarker: reachEnd,
  table: reachEnd,
  tableHead(walk) {
    walk.header = false
  },
  tableRow: closeRow,
  tableHeader: closeCell,
  tableData: closeCell,
  codeFenced: closeFenced,
  codeIndented: closeLeaf,
  codeFencedFence(walk, token) {
    unhide(walk, token)
    walk.fences++
  },
  htmlFlow: closeHtmlFlow,
  thematicBreak: reachEnd,
  strong(walk) {
    const start = walk.strong.pop()!
    const end = walk.prose?.text.length ?? 0
    if (walk.prose && walk.hidden === 0 && end > start) walk.prose.bold.push(spanOf(start, end))
  },
  image: unhide,
  resource: unhide,
  reference: unhide,
  codeText: unhide,
  htmlText: closeHtml,
}
