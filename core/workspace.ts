import type { DocumentFile } from './document/model.ts'
import { readDocument } from './document/read.ts'
import { ALONE, type Relationship } from './relationship/relationship.ts'

/** Many documents as one value: a change gives a changed copy, and updated equals rebuilt. */
export interface Workspace {
  /** By path: relative to the workspace, with `/`. */
  readonly files: ReadonlyMap<string, DocumentFile>
}

export const EMPTY_WORKSPACE: Workspace = { files: new Map() }

export function workspaceOf(sources: Iterable<{ path: string; text: string }>): Workspace {
  const files = new Map<string, DocumentFile>()
  for (const { path, text } of sources) files.set(path, readDocument(path, text))
  return { files }
}

export function withDocument(workspace: Workspace, path: string, text: string): Workspace {
  return { files: new Map(workspace.files).set(path, readDocument(path, text)) }
}

export function withoutDocument(workspace: Workspace, path: string): Workspace {
  const files = new Map(workspace.files)
  files.delete(path)
  return { files }
}

/** What the workspace knows about the client of a document; `ALONE` where nothing ties it to a client. */
export function relationshipOf(workspace: Workspace, path: string): Relationship {
  const client = clientOf(workspace, path)
  if (client === undefined) return ALONE
  const files = [...workspace.files.values()].filter(file => clientOf(workspace, file.path) === client)
  return { client, files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) }
}

/** The client of a document: `client:` in its frontmatter, else the nearest folder above that holds a client card. */
export function clientOf(workspace: Workspace, path: string): string | undefined {
  const file = workspace.files.get(path)
  const named = file?.documents[0]?.client
  if (named) return named.toLowerCase()
  for (let folder = parentOf(path); ; folder = parentOf(folder)) {
    for (const other of workspace.files.values()) {
      if (other.kind === 'client' && parentOf(other.path) === folder)
        return other.documents[0]?.client?.toLowerCase() ?? `folder:${folder}`
    }
    if (folder === '') return undefined
  }
}

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))
