import type { DocumentFile } from './document/model.ts'
import { readDocument } from './document/read.ts'
import { type Cards, cardsOf, clientKeyOf, NO_CARDS, sameCards } from './relationship/clients.ts'
import { ALONE, type Relationship } from './relationship/relationship.ts'

/** Many documents as one value: a change gives a changed copy, and updated equals rebuilt. */
export interface Workspace {
  /** By path: relative to the workspace, with `/`. */
  readonly files: ReadonlyMap<string, DocumentFile>
  /** By client key: kept up to date for the clients that a change touches, the others stay the same objects. */
  readonly clients: ReadonlyMap<string, Relationship>
  readonly cards: Cards
}

export const EMPTY_WORKSPACE: Workspace = { files: new Map(), clients: new Map(), cards: NO_CARDS }

export const workspaceOf = (sources: Iterable<{ path: string; text: string }>): Workspace =>
  withFiles(
    EMPTY_WORKSPACE,
    [...sources].map(({ path, text }) => readDocument(path, text)),
  )

export const withDocument = (workspace: Workspace, path: string, text: string): Workspace =>
  withFiles(workspace, [readDocument(path, text)])

export const withoutDocument = (workspace: Workspace, path: string): Workspace => changed(workspace, [], [path])

/** Files that were read already take the place of those at their paths. */
export const withFiles = (workspace: Workspace, files: readonly DocumentFile[]): Workspace =>
  changed(workspace, files, [])

export const withoutDocuments = (workspace: Workspace, paths: readonly string[]): Workspace =>
  changed(workspace, [], paths)

/**
 * What the workspace knows about the client of a document; `ALONE` where nothing ties it to a client, and where it is all that is
 * known of that client: a document that only names its client is still linted alone.
 */
export function relationshipOf(workspace: Workspace, path: string): Relationship {
  const client = clientOf(workspace, path)
  const relationship = client === undefined ? undefined : workspace.clients.get(client)
  return relationship && !isOneDocument(relationship) ? relationship : ALONE
}

/** The key of a document's client: `client:` in its frontmatter, else the nearest folder above that holds a client card. */
export function clientOf(workspace: Workspace, path: string): string | undefined {
  const file = workspace.files.get(path)
  return file && clientKeyOf(workspace.cards, file)
}

const isOneDocument = ({ files }: Relationship): boolean =>
  files.length === 1 && files[0]!.documents.length < 2 && files[0]!.kind !== 'client'

function changed(workspace: Workspace, added: readonly DocumentFile[], removed: readonly string[]): Workspace {
  const before = present(workspace, [...added.map(file => file.path), ...removed])
  const files = new Map(workspace.files)
  for (const path of removed) files.delete(path)
  for (const file of added) files.set(file.path, file)
  const cards = [...before, ...added].some(file => file.kind === 'client') ? cardsOf(files.values()) : workspace.cards
  if (!sameCards(cards, workspace.cards))
    return { files, cards, clients: grouped(new Map(), cards, [], files.values()) }
  return { files, cards: workspace.cards, clients: grouped(workspace.clients, workspace.cards, before, added) }
}

const present = ({ files }: Workspace, paths: readonly string[]): DocumentFile[] =>
  paths.flatMap(path => files.get(path) ?? [])

/** The clients after `gone` left and `come` joined; only their own clients are made anew. */
function grouped(
  clients: ReadonlyMap<string, Relationship>,
  cards: Cards,
  gone: readonly DocumentFile[],
  come: Iterable<DocumentFile>,
): ReadonlyMap<string, Relationship> {
  const touched = new Map<string, Map<string, DocumentFile>>()
  const membersOf = (key: string) => {
    const known = touched.get(key) ?? new Map((clients.get(key)?.files ?? []).map(file => [file.path, file]))
    touched.set(key, known)
    return known
  }
  for (const file of gone) {
    const key = clientKeyOf(cards, file)
    if (key !== undefined) membersOf(key).delete(file.path)
  }
  for (const file of come) {
    const key = clientKeyOf(cards, file)
    if (key !== undefined) membersOf(key).set(file.path, file)
  }
  if (touched.size === 0) return clients
  const next = new Map(clients)
  for (const [client, members] of touched) {
    if (members.size === 0) next.delete(client)
    else next.set(client, { client, files: [...members.values()].sort(byPath) })
  }
  return next
}

const byPath = (a: DocumentFile, b: DocumentFile): number => (a.path < b.path ? -1 : 1)
