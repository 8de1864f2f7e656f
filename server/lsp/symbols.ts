import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver/node'
import type { Document, DocumentFile } from '../../core/document/model.ts'
import type { Block } from '../../core/markdown/block.ts'
import { type Span, spanOf } from '../../core/markdown/span.ts'
import { toRange } from './encoding.ts'
import type { Session } from './session.ts'

/** A thing of the outline before it is nested: what lies inside its span becomes its child. */
interface Thing {
  readonly name: string
  readonly kind: SymbolKind
  readonly span: Span
  readonly at: Span
}

/** Headings, bold labels, items to discuss, actions and subjects, nested as they stand. */
export function symbols(session: Session, uri: string): DocumentSymbol[] | SymbolInformation[] {
  const text = session.live.open.get(uri)
  const file = session.live.fileOf(uri)
  if (!text || !file) return []
  const things = thingsOf(file)
  const rangeOf = (span: Span) => toRange(text, span, session.can.encoding)
  if (!session.can.nestedSymbols)
    return things.map(({ name, kind, at }) => ({ name, kind, location: { uri, range: rangeOf(at) } }))
  return nested(things, rangeOf)
}

function thingsOf(file: DocumentFile): Thing[] {
  const things = [...headings(file), ...file.documents.flatMap(documentThings)]
  const unique = new Map(things.map(thing => [`${thing.at.start}`, thing]))
  return [...unique.values()].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}

function headings({ blocks, text }: DocumentFile): Thing[] {
  const all = blocks.filter(block => block.kind === 'heading' && !block.quoted && block.parent < 0)
  return all.map((block, i) => {
    const next = all.slice(i + 1).find(({ depth }) => depth <= block.depth)
    return { ...named(block), kind: SymbolKind.String, span: spanOf(block.span.start, next?.span.start ?? text.length) }
  })
}

const named = ({ prose, span }: Block) => ({ name: shortened(prose.text), at: span })

function documentThings(document: Document): Thing[] {
  const labels = document.blocks
    .filter(isLabel)
    .map(block => ({ ...named(block), kind: SymbolKind.Key, span: block.span }))
  return [...labels, ...ownThings(document)]
}

function ownThings(document: Document): Thing[] {
  const thing = (text: string, kind: SymbolKind, span: Span): Thing => ({ name: shortened(text), kind, span, at: span })
  if (document.kind === 'agenda') return document.items.map(item => thing(item.prose.text, SymbolKind.Event, item.span))
  if (document.kind === 'protocol') {
    const topics = document.topics.map(topic => thing(topic.title, SymbolKind.Event, topic.span))
    return [...topics, ...document.actions.map(action => thing(action.prose.text, SymbolKind.Boolean, action.span))]
  }
  const subject = document.kind === 'email' ? document.subject : undefined
  return subject ? [thing(subject.prose.text, SymbolKind.String, subject.whole)] : []
}

/** A paragraph or item that is bold from end to end, or up to its colon. */
function isLabel({ kind, prose, quoted }: Block): boolean {
  if (quoted || (kind !== 'paragraph' && kind !== 'item')) return false
  const [bold] = prose.bold
  return bold?.start === 0 && (bold.end >= prose.text.trimEnd().length - 1 || /^:/.test(prose.text.slice(bold.end - 1)))
}

const LONGEST_NAME = 80

/** Names must not be empty, and one line is enough. */
function shortened(text: string): string {
  const line = text.trim().split('\n')[0]!.trim()
  return line === '' ? '—' : line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME - 1)}…` : line
}

function nested(things: readonly Thing[], rangeOf: (span: Span) => DocumentSymbol['range']): DocumentSymbol[] {
  const top: DocumentSymbol[] = []
  const open: { end: number; children: DocumentSymbol[] }[] = []
  for (const { name, kind, span, at } of things) {
    while (open.length > 0 && open.at(-1)!.end <= span.start) open.pop()
    const end = Math.min(span.end, open.at(-1)?.end ?? span.end)
    const children: DocumentSymbol[] = []
    const range = rangeOf(spanOf(span.start, end))
    const selectionRange = rangeOf(spanOf(at.start, Math.min(at.end, end)))
    ;(open.at(-1)?.children ?? top).push({ name, kind, range, selectionRange, children })
    open.push({ end, children })
  }
  return top
}
