import type { InitializeParams } from 'vscode-languageserver/node'
import { EMPTY_WORKSPACE } from '../../core/workspace.ts'
import type { Root } from './live.ts'
import { pathOf } from './uris.ts'

/** The folders that the client has open at the start. */
export function rootsOf({ workspaceFolders, rootUri, rootPath }: InitializeParams): Root[] {
  if (workspaceFolders) return workspaceFolders.flatMap(({ uri }) => rootAt(uri))
  if (rootUri) return rootAt(rootUri)
  return rootPath ? [{ folder: rootPath, workspace: EMPTY_WORKSPACE }] : []
}

/** The folder at a URI; none where this machine has no such folder. */
export function rootAt(uri: string): Root[] {
  const folder = pathOf(uri)
  return folder === undefined ? [] : [{ folder: withoutSlash(folder), workspace: EMPTY_WORKSPACE }]
}

const withoutSlash = (folder: string): string => (folder.length > 1 ? folder.replace(/[/\\]$/, '') : folder)
