import { type CancellationToken, SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver/node'
import { clientName } from '../../core/relationship/clients.ts'
import { peopleAround } from '../../core/relationship/people.ts'
import type { Relationship } from '../../core/relationship/relationship.ts'
import type { TouchPlace } from '../../core/relationship/touch.ts'
import { titleOf } from '../../core/relationship/touch-document.ts'
import { sourceOf } from '../file-lines.ts'
import { uriIn } from './around.ts'
import { toRange } from './encoding.ts'
import type { Root } from './live.ts'
import type { Session } from './session.ts'
import { inSlices } from './slices.ts'

/** More are no help in a list that is typed into. */
const MOST = 500

/** A thing of the workspace that has a name. */
interface Thing extends TouchPlace {
  readonly name: string
  readonly kind: SymbolKind
}

/** Clients, their documents and their people, by letters of their names in order. */
export async function workspaceSymbols(
  session: Session,
  query: string,
  token: CancellationToken,
): Promise<WorkspaceSymbol[]> {
  session.live.settle()
  const found: WorkspaceSymbol[] = []
  for (const root of session.live.roots) {
    for await (const relationship of inSlices(root.workspace.clients.values(), token)) {
      const container = clientName(relationship.client!, relationship.files)
      const things = thingsOf(relationship, container, session, root).filter(({ name }) => isLike(name, query))
      found.push(...things.map(thing => toSymbol(thing, container, session, root)))
      if (found.length >= MOST) return found.slice(0, MOST)
    }
  }
  return found
}

function thingsOf(relationship: Relationship, client: string, { live }: Session, root: Root): Thing[] {
  const { files } = relationship
  const documents = files.flatMap(({ path, documents }) => documents.map(document => ({ path, document })))
  const people = peopleAround(relationship, live.settingsAt(root, files[0]!.path))
  return [
    ...documents.map(({ path, document }): Thing => {
      const isCard = document.kind === 'client'
      const kind = isCard ? SymbolKind.Namespace : SymbolKind.File
      return { name: isCard ? client : titleOf(document), kind, path, span: document.title }
    }),
    ...people.flatMap(({ name, place }): Thing[] => (place ? [{ name, kind: SymbolKind.Object, ...place }] : [])),
  ]
}

function toSymbol({ name, kind, path, span }: Thing, client: string, { can }: Session, root: Root): WorkspaceSymbol {
  const range = toRange(sourceOf(root.workspace.files.get(path)!), span, can.encoding)
  const containerName = kind === SymbolKind.Namespace ? undefined : client
  return { name, kind, location: { uri: uriIn(root, path), range }, ...(containerName ? { containerName } : {}) }
}

/** All letters of the query stand in the name, in this order. */
function isLike(name: string, query: string): boolean {
  const letters = name.toLowerCase()
  let at = 0
  for (const letter of query.toLowerCase()) {
    if (letter === ' ') continue
    at = letters.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return name !== ''
}
