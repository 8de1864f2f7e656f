import { type CodeAction, CodeActionKind, type CodeActionParams, type WorkspaceEdit } from 'vscode-languageserver/node'
import { toSpan } from './encoding.ts'
import { newDocument, stepsAt } from './making.ts'
import { NEXT_DOCUMENT_COMMAND } from './requests.ts'
import { localeFor, type Session } from './session.ts'

/** What can follow from a document, offered at its title. Editors without our command get a file that is made at once. */
export function stepActions(
  session: Session,
  { textDocument: { uri }, range, context }: CodeActionParams,
): CodeAction[] {
  const { live, can, commands } = session
  const document = live.open.get(uri)
  if (!document || !can.codeActionLiterals || !wantsRefactorings(context.only)) return []
  const { start } = toSpan(document, range, can.encoding)
  const locale = localeFor(session, uri)
  const here = stepsAt(session, uri).filter(
    ({
      context: {
        document: { title },
      },
    }) => title.start <= start && start <= title.end,
  )
  return here.flatMap(({ way }): CodeAction[] => {
    const title = way.title[locale]
    const about = { title, kind: STEP }
    if (commands.includes(NEXT_DOCUMENT_COMMAND))
      return [{ ...about, command: { title, command: NEXT_DOCUMENT_COMMAND, arguments: [uri, way.id] } }]
    const edit = can.createFiles ? creation(session, uri, way.id) : undefined
    return edit ? [{ ...about, edit }] : []
  })
}

const STEP = `${CodeActionKind.Refactor}.touchline`

const wantsRefactorings = (only: readonly string[] | undefined): boolean =>
  only === undefined || only.some(kind => kind === '' || STEP === kind || STEP.startsWith(`${kind}.`))

function creation(session: Session, uri: string, step: string): WorkspaceEdit | undefined {
  const made = newDocument(session, { from: { uri, step }, locale: session.ownLocale() })
  if ('problem' in made) return undefined
  const start = { line: 0, character: 0 }
  return {
    documentChanges: [
      { kind: 'create', uri: made.uri, options: { overwrite: false } },
      { textDocument: { uri: made.uri, version: null }, edits: [{ range: { start, end: start }, newText: made.text }] },
    ],
  }
}
