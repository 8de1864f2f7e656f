import { basename } from 'node:path'
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  WatchKind,
} from 'vscode-languageserver/node'
import { CONFIGURATION_NAMES } from '../host/configuration.ts'
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

/** The paths that events tell of, each once. What happened there nobody need know: the disk is looked at. */
export const pathsOf = (uris: readonly string[]): string[] => [
  ...new Set(uris.map(pathOf).filter(path => path !== undefined)),
]

/** All is to be found anew when one of these changes. */
export const isConfiguration = (path: string): boolean => CONFIGURATION_NAMES.includes(basename(path))
