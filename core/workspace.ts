import { homeOf } from './document/kind.ts'
import type { DocumentFile } from './document/model.ts'
import { readDocument } from './document/read.ts'
import {
  type Cards,
  cardsAfter,
  clientKeyOf,
  filesOfClaims,
  NO_CARDS,
  namedClient,
  nameKey,
} from './relationship/clients.ts'
import { ALONE, type Relationship } from './relationship/relationship.ts'
import { SortedMap } from './sorted-map.ts'

/** Many documents as one value: a change gives a changed copy, and updated equals rebuilt. */
export interface Workspace {
  /** By path: relative to the workspace, with `/`. In path order. */
  readonly files: SortedMap<DocumentFile>
  /** By client key: kept up to date for the clients that a change touches, the others stay the same objects. */
  readonly clients: SortedMap<Relationship>
  /** The documents that belong to nobody, by the folder that they share: those of different folders have nothing to do with each other. */
  readonly strays: SortedMap<Relationship>
  readonly cards: Cards
  /** Documents that name their client, by that name and their path: a new card may be his. */
  readonly named: SortedMap<DocumentFile>
}

export const EMPTY_WORKSPACE: Workspace = {
  files: SortedMap.EMPTY,
  clients: SortedMap.EMPTY,
  strays: SortedMap.EMPTY,
  cards: NO_CARDS,
  named: SortedMap.EMPTY,
}

export const workspaceOf = (sources: Iterable<{ path: string; text: string }>): Workspace =>
  withFiles(
    EMPTY_WORKSPACE,
    [...sources].map(({ path, text }) => readDocument(path, text)),
  )

export const withDocument = (workspace: Workspace, path: string, text: string): Workspace =>
  withFiles(workspace, [readDocument(path, text)])

export const withoutDocument = (workspace: Workspace, path: string): Workspace => withChanges(workspace, [], [path])

/** Files that were read already take the place of those at their paths. */
export const withFiles = (workspace: Workspace, files: readonly DocumentFile[]): Workspace =>
  withChanges(workspace, files, [])

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

/** Files that come and paths that go, as one change; a path that does both holds the file that came. */
export function withChanges(
  workspace: Workspace,
  added: readonly DocumentFile[],
  removed: readonly string[],
): Workspace {
  const changes = new Map<string, DocumentFile | undefined>(removed.map(path => [path, undefined]))
  for (const file of added) changes.set(file.path, file)
  const files = workspace.files.changed(changes)
  const cards = cardsAfter(workspace.cards, changes)
  const named = workspace.named.changed(namesChanged(workspace.files, changes))
  const claimed = cards === workspace.cards ? [] : filesOfClaims({ files, named }, workspace.cards, cards)
  const moves = [
    ...[...changes].map(([path, now]): Move => ({ before: workspace.files.get(path), now })),
    ...claimed.filter(({ path }) => !changes.has(path)).map((file): Move => ({ before: file, now: file })),
  ]
  return { files, named, cards, ...regrouped(workspace, cards, moves) }
}

function namesChanged(
  before: SortedMap<DocumentFile>,
  changes: ReadonlyMap<string, DocumentFile | undefined>,
): Map<string, DocumentFile | undefined> {
  const names = new Map<string, DocumentFile | undefined>()
  const put = (file: DocumentFile | undefined, now: DocumentFile | undefined) => {
    const name = file && namedClient(file)
    if (name) names.set(nameKey(name, file.path), now)
  }
  for (const [path, now] of changes) {
    put(before.get(path), undefined)
    put(now, now)
  }
  return names
}

/** One path before and after a change. */
interface Move {
  readonly before: DocumentFile | undefined
  readonly now: DocumentFile | undefined
}

/** The clients after the moves, and who belongs to nobody; only those that lose, gain or change a file are made anew. */
function regrouped(
  { clients, strays, cards: old }: Workspace,
  cards: Cards,
  moves: readonly Move[],
): Pick<Workspace, 'clients' | 'strays'> {
  const [ofClients, ofNobody]: [Touched, Touched] = [new Map(), new Map()]
  const put = (key: string | undefined, path: string, file: DocumentFile | undefined) => {
    const [touched, name] = key === undefined ? [ofNobody, homeOf(path)] : [ofClients, key]
    const group = touched.get(name) ?? new Map<string, DocumentFile | undefined>()
    if (group.size === 0) touched.set(name, group)
    group.set(path, file)
  }
  for (const { before, now } of moves) {
    const [from, to] = [before && clientKeyOf(old, before), now && clientKeyOf(cards, now)]
    if (before === now && from === to) continue
    if (before) put(from, before.path, undefined)
    if (now) put(to, now.path, now)
  }
  return {
    clients: withGroups(clients, ofClients, key => key),
    strays: withGroups(strays, ofNobody, () => ''),
  }
}

/** By group: what its paths hold now. */
type Touched = Map<string, Map<string, DocumentFile | undefined>>

function withGroups(
  groups: SortedMap<Relationship>,
  touched: Touched,
  clientOf: (name: string) => string,
): SortedMap<Relationship> {
  if (touched.size === 0) return groups
  const next = new Map<string, Relationship | undefined>()
  for (const [name, group] of touched) {
    const files = regroupedFiles(groups.get(name)?.files ?? [], group)
    next.set(name, files.length > 0 ? { client: clientOf(name), files } : undefined)
  }
  return groups.changed(next)
}

/** In path order again. */
function regroupedFiles(
  files: readonly DocumentFile[],
  changes: ReadonlyMap<string, DocumentFile | undefined>,
): readonly DocumentFile[] {
  const come = [...changes.values()].filter(file => file !== undefined)
  return [...files.filter(({ path }) => !changes.has(path)), ...come].sort(byPath)
}

const byPath = (a: DocumentFile, b: DocumentFile): number => (a.path < b.path ? -1 : 1)
