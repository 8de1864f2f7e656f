import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver/node'
import type { Edit } from '../../core/rule.ts'
import { toRange } from './encoding.ts'
import type { OpenDocument } from './open-document.ts'
import type { Session } from './session.ts'

/** Edits of one document as this client takes them: for the version that they were made for, where it can tell. */
export function workspaceEdit({ can }: Session, document: OpenDocument, edits: readonly Edit[]): WorkspaceEdit {
  const { uri, version } = document
  const changes = edits.map(
    ({ span, text }): TextEdit => ({ range: toRange(document, span, can.encoding), newText: text }),
  )
  return can.documentChanges
    ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
    : { changes: { [uri]: changes } }
}
