import { guardNotification } from './guard.ts'
import type { Locale } from './locale.ts'
import type { EditorConfiguration } from './requests.ts'
import { rootAt } from './roots.ts'
import type { Session } from './session.ts'
import { pathOf } from './uris.ts'
import { isConfiguration, pathsOf, registerWatching } from './watching.ts'

export interface Reactions {
  readonly locale: Locale
  /** Whatever differs now is told. */
  readonly refresh: () => void
  /** Configuration files are read anew. */
  readonly reconfigure: () => void
  /** Documents are looked for anew. */
  readonly index: () => void
  /** The disk is looked at again at these paths and below. */
  readonly lookAt: (paths: readonly string[]) => Promise<void>
}

/** What happens around the documents: files, folders and settings change. */
export function handleEvents(session: Session, reactions: Reactions): void {
  const { connection, live, can } = session

  connection.onInitialized(
    guardNotification(connection, async () => {
      if (can.rootChanges) connection.workspace.onDidChangeWorkspaceFolders(foldersChanged)
      reactions.index()
      await Promise.all([registerWatching(session), can.configuration && configurationChanged(undefined)])
    }),
  )
  const changed = async (uris: readonly string[]) => {
    const paths = pathsOf(uris)
    await reactions.lookAt(paths)
    if (paths.some(isConfiguration)) reactions.reconfigure()
    else reactions.refresh()
  }
  connection.onDidChangeWatchedFiles(
    guardNotification(connection, ({ changes }) => changed(changes.map(({ uri }) => uri))),
  )
  const { workspace } = connection
  workspace.onDidCreateFiles(guardNotification(connection, ({ files }) => changed(files.map(({ uri }) => uri))))
  workspace.onDidDeleteFiles(guardNotification(connection, ({ files }) => changed(files.map(({ uri }) => uri))))
  workspace.onDidRenameFiles(
    guardNotification(connection, ({ files }) => changed(files.flatMap(({ oldUri, newUri }) => [oldUri, newUri]))),
  )
  connection.onDidChangeConfiguration(guardNotification(connection, ({ settings }) => configurationChanged(settings)))

  const foldersChanged = guardNotification(connection, ({ added, removed }: Folders) => {
    const gone = removed.map(({ uri }) => pathOf(uri))
    const kept = live.roots.filter(({ folder }) => !gone.includes(folder))
    live.roots.splice(0, live.roots.length, ...kept, ...added.flatMap(({ uri }) => rootAt(uri)))
    for (const document of live.open.values()) live.put(document)
    reactions.index()
  })

  async function configurationChanged(settings: unknown): Promise<void> {
    const pushed = (settings as { touchline?: EditorConfiguration } | null | undefined)?.touchline
    const configuration = can.configuration ? await connection.workspace.getConfiguration('touchline') : pushed
    if (reactions.locale.take(configuration)) reactions.refresh()
  }
}

interface Folders {
  readonly added: readonly { uri: string }[]
  readonly removed: readonly { uri: string }[]
}
