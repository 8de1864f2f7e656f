import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  InsertTextFormat,
  MarkupKind,
  type TextEdit,
} from 'vscode-languageserver/node'
import { offersAt } from '../../core/completion/complete.ts'
import type { Offer } from '../../core/completion/offer.ts'
import { toPage } from '../../core/page.ts'
import { fromSnippet, toSnippet } from '../../core/template/gaps.ts'
import { toOffset, toRange } from './encoding.ts'
import type { OpenDocument } from './open-document.ts'
import { NEW_DOCUMENT_COMMAND } from './requests.ts'
import type { Session } from './session.ts'
import { writingAt } from './writing.ts'

/** What can be written at the cursor. Asked again at each key: words are looked for in three languages, and not in labels alone. */
export function completion(session: Session, { textDocument: { uri }, position }: CompletionParams): CompletionList {
  const document = session.live.open.get(uri)
  const writing = document && writingAt(session, uri)
  if (!document || !writing) return { isIncomplete: false, items: [] }
  const offset = toOffset(document, position, session.can.encoding)
  const items = offersAt(writing, offset).map((offer, rank) => toItem(offer, rank, { document, session, offset }))
  return { isIncomplete: true, items }
}

/** Shows what an item would write, or the page of the rule that it names. */
export function resolved({ can, rules, ownLocale }: Session, item: CompletionItem): CompletionItem {
  const rule = item.kind === KINDS.rule ? rules.find(({ id }) => id === item.label) : undefined
  const value = rule ? toPage(rule, ownLocale()) : written(item)
  if (value === '') return item
  const kind = can.completionMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText
  return { ...item, documentation: { kind, value } }
}

/** Of snippets alone: a name shows itself. */
function written({ kind, textEdit, insertTextFormat }: CompletionItem): string {
  if (kind !== CompletionItemKind.Snippet || !textEdit) return ''
  const { newText } = textEdit
  return (insertTextFormat === InsertTextFormat.Snippet ? fromSnippet(newText) : newText).trim()
}

const KINDS = {
  document: CompletionItemKind.Snippet,
  part: CompletionItemKind.Snippet,
  name: CompletionItemKind.Reference,
  key: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
  rule: CompletionItemKind.Constant,
} as const

interface At {
  readonly document: OpenDocument
  readonly session: Session
  readonly offset: number
}

function toItem(offer: Offer, rank: number, at: At): CompletionItem {
  const { document, session, offset } = at
  const { sort, label, detail, text, span, more = [], first, goesOn } = offer
  const isSnippet = session.can.snippets && KINDS[sort] === CompletionItemKind.Snippet
  return {
    label,
    kind: KINDS[sort],
    ...(detail ? { detail } : {}),
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    // The offers have been chosen by the words already; the client must not choose again by the label.
    filterText: document.text.slice(span.start, offset) || label,
    sortText: `${first ? 0 : 1}${String(rank).padStart(3, '0')}`,
    ...(first ? { preselect: true } : {}),
    textEdit: edit({ span, text: isSnippet ? toSnippet(text) : text }, at),
    ...(more.length > 0 ? { additionalTextEdits: more.map(each => edit(each, at)) } : {}),
    ...(goesOn && session.commands.includes(NEW_DOCUMENT_COMMAND) ? { command: ASK_ON } : {}),
  }
}

/** Of VS Code, which has told that it is our own client. */
const ASK_ON = { title: '', command: 'editor.action.triggerSuggest' }

const edit = ({ span, text }: Pick<Offer, 'span' | 'text'>, { document, session }: At): TextEdit => ({
  range: toRange(document, span, session.can.encoding),
  newText: withLineBreaksOf(document.text, text),
})

function withLineBreaksOf(text: string, body: string): string {
  const at = text.indexOf('\n')
  return at > 0 && text[at - 1] === '\r' ? body.replaceAll('\n', '\r\n') : body
}
