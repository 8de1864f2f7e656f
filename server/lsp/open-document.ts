import type { TextDocumentContentChangeEvent } from 'vscode-languageserver/node'
import { linesOf } from '../../core/place.ts'
import { type Encoding, type Text, toSpan } from './encoding.ts'

/** A document as the editor shows it: newer than the disk. */
export interface OpenDocument extends Text {
  readonly uri: string
  readonly language: string
  readonly version: number
}

export const openDocument = (uri: string, language: string, version: number, text: string): OpenDocument => ({
  uri,
  language,
  version,
  text,
  lines: linesOf(text),
})

export function withChanges(
  document: OpenDocument,
  version: number,
  changes: readonly TextDocumentContentChangeEvent[],
  encoding: Encoding,
): OpenDocument {
  const { uri, language } = document
  return changes.reduce<OpenDocument>((before, change) => {
    if (!('range' in change)) return openDocument(uri, language, version, change.text)
    const { start, end } = toSpan(before, change.range, encoding)
    // A range that ends before it begins is a slip of the client; the text must not grow by it.
    const text = before.text.slice(0, Math.min(start, end)) + change.text + before.text.slice(Math.max(start, end))
    return openDocument(uri, language, version, text)
  }, document)
}
