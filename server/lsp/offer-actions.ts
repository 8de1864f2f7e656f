import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver/node'
import { writingActions } from '../../core/completion/actions.ts'
import { toSpan } from './encoding.ts'
import { logOffers, offersAt } from './offers.ts'
import type { OpenDocument } from './open-document.ts'
import type { Session } from './session.ts'
import { workspaceEdit } from './workspace-edit.ts'
import { writingAt } from './writing.ts'

/** What can be made from a document, offered at its title. Editors without our commands get a file that is made at once. */
export function offerActions(
  session: Session,
  { textDocument: { uri }, range, context }: CodeActionParams,
): CodeAction[] {
  const { live, can } = session
  const document = live.open.get(uri)
  if (!document || !can.codeActionLiterals || !wantsRefactorings(context.only)) return []
  const { start } = toSpan(document, range, can.encoding)
  return [...madeActions(session, uri, start), ...writtenActions(session, document, start)]
}

/** What can be written into the document itself. */
function writtenActions(session: Session, document: OpenDocument, at: number): CodeAction[] {
  const writing = writingAt(session, document.uri)
  const actions = writing ? writingActions(writing, at) : []
  return actions.map(({ title, edits }) => ({ title, kind: OFFER, edit: workspaceEdit(session, document, edits) }))
}

function madeActions(session: Session, uri: string, start: number): CodeAction[] {
  const here = [...offersAt(session, uri), ...logOffers(session, uri)].filter(
    ({ at }) => at.start <= start && start <= at.end,
  )
  return here.flatMap(({ title, command, edit }): CodeAction[] => {
    if (command) return [{ title, kind: OFFER, command }]
    const made = edit()
    return made ? [{ title, kind: OFFER, edit: made }] : []
  })
}

const OFFER = `${CodeActionKind.Refactor}.touchline`

const wantsRefactorings = (only: readonly string[] | undefined): boolean =>
  only === undefined || only.some(kind => kind === '' || OFFER === kind || OFFER.startsWith(`${kind}.`))
