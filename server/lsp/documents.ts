import { dirname } from 'node:path'
import type { Configurations } from '../host/configuration.ts'
import { guardNotification } from './guard.ts'
import { keyIn } from './live.ts'
import { openDocument, withChanges } from './open-document.ts'
import type { Push } from './push.ts'
import { readyWithin } from './ready.ts'
import type { Session } from './session.ts'
import { pathOf } from './uris.ts'
import { putFromDisk } from './watching.ts'

export interface Listeners {
  readonly push: Push | undefined
  /** Something was opened, typed in or closed. */
  readonly changed: () => void
  readonly configurations: () => Configurations
}

/** What happens in the editor's windows: documents are opened, typed in and closed. */
export function handleDocuments(session: Session, { push, changed, configurations }: Listeners): void {
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
    guardNotification(connection, ({ textDocument: { uri } }) => {
      live.close(uri)
      push?.forget(uri)
      backToDisk(uri)
      push?.refresh()
      changed()
    }),
  )

  function backToDisk(uri: string): void {
    const path = pathOf(uri)
    const root = path === undefined ? undefined : live.rootOf(path)
    if (path === undefined || !root) return
    live.removePaths(root, key => key === keyIn(root, path))
    putFromDisk(session, path, at => configurations().of(dirname(at)).isIgnored(at))
  }
}
