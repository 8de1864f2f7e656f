import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver/node'
import { toSpan } from './encoding.ts'
import { logOffers, offersAt } from './offers.ts'
import type { Session } from './session.ts'

/** What can be made from a document, offered at its title. Editors without our commands get a file that is made at once. */
export function offerActions(
  session: Session,
  { textDocument: { uri }, range, context }: CodeActionParams,
): CodeAction[] {
  const { live, can } = session
  const document = live.open.get(uri)
  if (!document || !can.codeActionLiterals || !wantsRefactorings(context.only)) return []
  const { start } = toSpan(document, range, can.encoding)
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
