import { guardNotification } from './guard.ts'
import { openDocument, withChanges } from './open-document.ts'
import type { Push } from './push.ts'
import { readyWithin } from './ready.ts'
import type { Session } from './session.ts'
import { pathOf } from './uris.ts'

export interface Listeners {
  readonly push: Push | undefined
  /** Something was opened, typed in or closed. */
  readonly changed: () => void
  /** The disk is looked at again at these paths and below. */
  readonly lookAt: (paths: readonly string[]) => Promise<void>
}

/** What happens in the editor's windows: documents are opened, typed in and closed. */
export function handleDocuments(session: Session, { push, changed, lookAt }: Listeners): void {
  const { connection, live } = session
  connection.onDidOpenTextDocument(
    guardNotification(connection, async ({ textDocument: { uri, languageId, version, text } }) => {
      live.put(openDocument(uri, languageId, version, text))
      changed()
      await readyWithin(session)
      // Typed in or closed meanwhile: then another timer runs, or none is wanted.
      if (live.open.get(uri)?.version === version) push?.soon(uri, 0)
    }),
  )
  connection.onDidChangeTextDocument(
    guardNotification(connection, ({ textDocument: { uri, version }, contentChanges }) => {
      const document = live.open.get(uri)
      if (!document) return
      live.put(withChanges(document, version, contentChanges, session.can.encoding))
      push?.soon(uri, session.debounce)
      changed()
    }),
  )
  connection.onDidCloseTextDocument(
    guardNotification(connection, async ({ textDocument: { uri } }) => {
      live.close(uri)
      push?.forget(uri)
      const path = pathOf(uri)
      if (path !== undefined) await lookAt([path])
      push?.refresh()
      changed()
    }),
  )
}
