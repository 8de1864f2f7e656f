import type { Token } from 'micromark-util-types'
import type { Block } from './block.ts'
import {
  addBlock,
  closeCode,
  closeList,
  closeParagraph,
  closeProse,
  closeQuote,
  type Draft,
  isContained,
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
import { add, type Gathering, gatherAt, gathered, joinedProse } from './gather.ts'
import { addBreak, addOpaque, addReference, addTag, addText, closeBold, openBold } from './inline.ts'
import type { Prose } from './prose.ts'
import { type Span, spanOf } from './span.ts'
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
 * Blocks of a text, or of a piece of it with the link definitions (`known`) of the rest.
 *
 * They are made straight from micromark's tokens, the ones that mdast is made of: a token says exactly where a letter stands, where a tree
 * has forgotten which of its letters were escaped, and the tree itself costs a third of the time.
 */
export function readBlocks(text: string, known: readonly string[] = []): Blocks {
  const draft = startDraft(text)
  const walk: Walk = { draft, hidden: 0, html: undefined, header: false, group: 0, fences: 0, open: undefined }
  const { events, labels } = tokenized(text, known)
  for (const [turn, token] of events) (turn === 'enter' ? ENTER : EXIT)[token.type]?.(walk, spanOfToken(token), token)
  const { blocks, comments, groups } = draft
  return { blocks, comments, groups, labels, open: isOpen(walk) }
}

interface Walk {
  readonly draft: Draft
  /** Above 0: inside something of which nothing is read. */
  hidden: number
  html: Gathering | undefined
  header: boolean
  group: number
  /** Fences of the code that was read last. */
  fences: number
  /** What may not have ended yet, in no container. */
  open: { readonly kind: 'fence' | 'html'; readonly span: Span } | undefined
}

type Handler = (walk: Walk, span: Span, token: Token) => void

const spanOfToken = ({ start, end }: Token): Span => spanOf(start.offset, end.offset)

const hide: Handler = walk => {
  walk.hidden++
}

const unhide: Handler = walk => {
  walk.hidden--
}

const readText: Handler = (walk, span) => {
  if (walk.hidden === 0) addText(walk.draft, span)
}

const readHtml: Handler = ({ html, draft }, { start, end }) => {
  if (html) add(html, draft.text.slice(start, end), start)
}

const openHtml: Handler = (walk, span, token) => {
  hide(walk, span, token)
  walk.html = gatherAt(span.start)
}

const closeHtml: Handler = (walk, span, token) => {
  unhide(walk, span, token)
  addTag(walk.draft, walk.html!)
  walk.html = undefined
}

const openProseAt: Handler = ({ draft }, { start }) => openProse(draft, start)

const closeProseOf: Handler = ({ draft }) => closeProse(draft)

const openHeading: Handler = ({ draft }, span) => {
  addBlock(draft, 'heading', span)
  openProse(draft, span.start)
}

const openCode: Handler = (walk, span) => {
  walk.fences = 0
  addBlock(walk.draft, 'code', span)
  openProse(walk.draft, span.start)
}

const closeFenced: Handler = (walk, span) => {
  closeCode(walk.draft, 1)
  if (walk.fences < 2 && !isContained(walk.draft)) walk.open = { kind: 'fence', span }
}

const closeHtmlFlow: Handler = (walk, span, token) => {
  closeHtml(walk, span, token)
  if (!isContained(walk.draft)) walk.open = { kind: 'html', span }
}

/** Raw HTML goes on until its end mark, or a blank line; doubtful cases count as open. */
function isOpen({ open, draft: { text } }: Walk): boolean {
  if (open?.kind !== 'html') return open !== undefined
  const rest = text.slice(open.span.end)
  if (rest.trim() !== '') return false
  const html = text.slice(open.span.start, open.span.end).trimStart()
  if (html.startsWith('<!--')) return !html.includes('-->')
  return /^<(?:[?!]|script|pre|style|textarea)/i.test(html) || !/(?:\n|\r(?!\n))[ \t]*[\r\n]/.test(rest)
}

const closeRow: Handler = ({ draft, header, group }, span) => {
  const { cells } = draft
  addBlock(draft, 'row', span, { prose: joinedProse(cells, '\n', span.start), cells, header, group })
  draft.cells = []
}

const closeCell: Handler = ({ draft }) => {
  draft.cells.push(gathered(draft.prose!))
  draft.prose = undefined
}

const reachTo: Handler = ({ draft }, span) => reach(draft, withoutTail(draft.text, span))

const ENTER: Readonly<Record<string, Handler>> = {
  atxHeading: openHeading,
  atxHeadingSequence({ draft }, { start, end }) {
    const heading = draft.blocks[draft.target]!
    if (heading.depth === 0) heading.depth = end - start
  },
  setextHeading: openHeading,
  setextHeadingLineSequence({ draft }, { start }) {
    draft.blocks[draft.target]!.depth = draft.text[start] === '=' ? 1 : 2
  },
  paragraph: ({ draft }, span) => openParagraph(draft, span),
  blockQuote: ({ draft }, { start }) => openQuote(draft, start),
  listOrdered: ({ draft }) => openList(draft),
  listUnordered: ({ draft }) => openList(draft),
  listItemPrefix: ({ draft }, span) => openItem(draft, span),
  listItemValue: ({ draft }, { start, end }) => numberItem(draft, Number(draft.text.slice(start, end))),
  taskListCheckValueChecked: ({ draft }) => tickItem(draft, true),
  taskListCheckValueUnchecked: ({ draft }) => tickItem(draft, false),
  table(walk) {
    walk.group = walk.draft.groups++
  },
  tableHead(walk) {
    walk.header = true
  },
  tableHeader: openProseAt,
  tableData: openProseAt,
  codeFenced: openCode,
  codeIndented: openCode,
  codeFencedFence: hide,
  htmlFlow(walk, span, token) {
    addBlock(walk.draft, 'html', span)
    openHtml(walk, span, token)
  },
  thematicBreak: ({ draft }, span) => void addBlock(draft, 'break', span),
  strong: ({ draft }) => openBold(draft),
  image: hide,
  resource: hide,
  reference: hide,
  codeText(walk, span, token) {
    if (walk.hidden === 0) addOpaque(walk.draft, span)
    hide(walk, span, token)
  },
  htmlText: openHtml,
  data: readText,
  characterEscapeValue: readText,
  characterReference({ draft, hidden }, span) {
    if (hidden === 0) addReference(draft, span)
  },
  autolinkProtocol: readText,
  autolinkEmail: readText,
  codeFlowValue: readText,
  htmlFlowData: readHtml,
  htmlTextData: readHtml,
  // The token may reach over the indentation after the break.
  lineEnding({ draft, html, hidden }, { start }) {
    addBreak(draft.text, html ?? (hidden === 0 ? draft.prose : undefined), start)
  },
}

const EXIT: Readonly<Record<string, Handler>> = {
  atxHeading: closeProseOf,
  setextHeadingText: closeProseOf,
  paragraph: ({ draft }) => closeParagraph(draft),
  blockQuote: ({ draft }) => closeQuote(draft),
  definition: reachTo,
  listOrdered: ({ draft }) => closeList(draft),
  listUnordered: ({ draft }) => closeList(draft),
  table: reachTo,
  tableHead(walk) {
    walk.header = false
  },
  tableRow: closeRow,
  tableHeader: closeCell,
  tableData: closeCell,
  codeFenced: closeFenced,
  codeIndented: ({ draft }) => closeCode(draft, 0),
  codeFencedFence(walk, span, token) {
    unhide(walk, span, token)
    walk.fences++
  },
  htmlFlow: closeHtmlFlow,
  strong: ({ draft }) => closeBold(draft),
  image: unhide,
  resource: unhide,
  reference: unhide,
  codeText: unhide,
  htmlText: closeHtml,
}
