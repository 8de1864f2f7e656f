import { basename, sep } from 'node:path'
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
  WatchKind,
} from 'vscode-languageserver/node'
import type { DocumentFile } from '../../core/document/model.ts'
import { CONFIGURATION_NAMES } from '../host/configuration.ts'
import { isFault } from '../host/fault.ts'
import { findDocuments, isMarkdown, isReachedFrom } from '../host/files.ts'
import { readFile } from './indexing.ts'
import { keyIn } from './live.ts'
import type { Session } from './session.ts'
import { pathOf } from './uris.ts'

const ALL = WatchKind.Create | WatchKind.Change | WatchKind.Delete

/** Asks the client to tell of documents and configuration files that change on the disk, and of its own settings. */
export async function registerWatching({ connection, can }: Session): Promise<void> {
  if (can.watching) {
    await connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [
        { globPattern: '**/*.[mM][dD]', kind: ALL },
        { globPattern: '**/*.[mM][aA][rR][kK][dD][oO][wW][nN]', kind: ALL },
        { globPattern: '**/{touchline.yml,.touchline.yml}', kind: ALL },
        // A folder that comes or goes takes its documents along, and editors may tell only of the folder.
        { globPattern: '**', kind: WatchKind.Create | WatchKind.Delete },
      ],
    })
  }
  if (can.configurationChanges) {
    await connection.client.register(DidChangeConfigurationNotification.type, { section: 'touchline' })
  }
}

/** Brings the workspace to what the disk holds. True where a configuration file was among the changes: all is to be found anew. */
export function takeFileEvents(
  session: Session,
  events: readonly FileEvent[],
  isIgnored: (path: string) => boolean,
): boolean {
  let configurationChanged = false
  for (const { uri, type } of events) {
    const path = pathOf(uri)
    if (path === undefined) continue
    if (CONFIGURATION_NAMES.includes(basename(path))) configurationChanged = true
    else if (type === FileChangeType.Deleted) remove(session, path)
    else putFromDisk(session, path, isIgnored)
  }
  return configurationChanged
}

/** What the disk holds, in a file or in a folder, takes the place of what was known. */
export function putFromDisk({ live, connection }: Session, path: string, isIgnored: (path: string) => boolean): void {
  const root = live.rootOf(path)
  if (!root || !isReachedFrom(root.folder, path, isIgnored)) return
  const files: DocumentFile[] = []
  for (const found of findDocuments(path, isIgnored)) {
    const file = isFault(found) ? found : isMarkdown(found) ? readFile(root, found) : undefined
    if (!isFault(file)) files.push(...(file ? [file] : []))
    else {
      connection.console.info(`${file.path}: ${file.message.en}`)
      live.removePaths(root, key => key === keyIn(root, file.path))
    }
  }
  live.putFiles(root, files)
}

function remove({ live }: Session, path: string): void {
  const root = live.rootOf(path)
  if (!root) return
  const key = keyIn(root, path.endsWith(sep) ? path.slice(0, -1) : path)
  live.removePaths(root, each => each === key || each.startsWith(`${key}/`))
}
