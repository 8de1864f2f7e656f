import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  InsertTextFormat,
} from 'vscode-languageserver/node'
import type { Document, DocumentFile } from '../../core/document/model.ts'
import { readFrontmatter } from '../../core/markdown/frontmatter.ts'
import { spanOf } from '../../core/markdown/span.ts'
import { lineIndexAt, lineText } from '../../core/place.ts'
import { plainBody, type Snippet, snippetsFor } from '../../core/snippets.ts'
import { toOffset, toRange } from './encoding.ts'
import type { OpenDocument } from './open-document.ts'
import type { Session } from './session.ts'

const NOTHING: CompletionList = { isIncomplete: false, items: [] }

/** Snippets of letters, where a paragraph of a letter can begin. Asked again at each key: the words come in three languages. */
export function completion(session: Session, { textDocument: { uri }, position }: CompletionParams): CompletionList {
  const document = session.live.open.get(uri)
  const file = session.live.fileOf(uri)
  if (!document || !file) return NOTHING
  const offset = toOffset(document, position, session.can.encoding)
  const place = placeOf(document, file, offset)
  if (!place) return NOTHING
  const found = snippetsFor(place.word)
  const items = found.map((snippet, i) => toItem(snippet, i, place, document, session, offset))
  return { isIncomplete: true, items }
}

interface Place {
  readonly letter: Document
  /** What is typed already; the snippet takes its place. */
  readonly word: string
  /** The line above belongs to a paragraph: the snippet must begin one of its own. */
  readonly crowded: boolean
}

/** `undefined` unless the line holds nothing but the beginning of a word, in a letter, in neither code nor a quotation. */
function placeOf({ text, lines }: OpenDocument, file: DocumentFile, offset: number): Place | undefined {
  const letter = file.documents.find(({ kind, span }) => kind === 'email' && span.start <= offset && offset <= span.end)
  if (!letter) return undefined
  const line = lineIndexAt(lines, offset)
  const before = text.slice(lines[line], offset)
  const after = text.slice(offset, lines[line]! + lineText(text, lines, line).length)
  if (after.trim() !== '' || !/^ {0,3}\p{L}*$/u.test(before)) return undefined
  if (offset < readFrontmatter(text).bodyStart || isWithinOthersWords(file, offset)) return undefined
  const crowded = line > 0 && lineText(text, lines, line - 1).trim() !== ''
  return { letter, word: before.trimStart(), crowded }
}

const isWithinOthersWords = ({ blocks }: DocumentFile, offset: number): boolean =>
  blocks.some(
    ({ span, kind, quoted }) =>
      (quoted || kind === 'code' || kind === 'html') && span.start < offset && offset <= span.end,
  )

function toItem(
  snippet: Snippet,
  rank: number,
  { letter, word, crowded }: Place,
  document: OpenDocument,
  { can }: Session,
  offset: number,
): CompletionItem {
  const { language } = letter
  const body = can.snippets ? snippet.body[language] : plainBody(snippet, language)
  const isNext = letter.kind === 'email' && letter.landing !== undefined && letter.landing === snippet.landing
  return {
    label: snippet.label[language],
    detail: snippet.detail[language],
    kind: CompletionItemKind.Snippet,
    documentation: plainBody(snippet, language),
    insertTextFormat: can.snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    // The server has chosen by the words already; the client must not choose again by the label.
    filterText: word || snippet.label[language],
    sortText: `${isNext ? 0 : 1}${rank}`,
    ...(isNext ? { preselect: true } : {}),
    textEdit: {
      range: toRange(document, spanOf(offset - word.length, offset), can.encoding),
      newText: withLineBreaksOf(document.text, crowded ? `\n${body}` : body),
    },
  }
}

function withLineBreaksOf(text: string, body: string): string {
  const at = text.indexOf('\n')
  return at > 0 && text[at - 1] === '\r' ? body.replaceAll('\n', '\r\n') : body
}
