import type {
  CancellationToken,
  Location,
  ReferenceParams,
  TextDocumentPositionParams,
} from 'vscode-languageserver/node'
import type { DocumentFile } from '../../core/document/model.ts'
import type { Span } from '../../core/markdown/span.ts'
import { mentionsIn } from '../../core/relationship/mentions.ts'
import { type Known, peopleAround } from '../../core/relationship/people.ts'
import type { TouchPlace } from '../../core/relationship/touch.ts'
import { type Around, aroundOf, locationOf } from './around.ts'
import { toOffset } from './encoding.ts'
import { clientPlaces, type NamedHere, namedAt } from './named.ts'
import type { Session } from './session.ts'
import { inSlices } from './slices.ts'

/** The entry of a person on the client's card, the card of a client. */
export function definition(session: Session, params: TextDocumentPositionParams): Location[] {
  const here = hereOf(session, params)
  if (!here) return []
  const places = here.named.kind === 'client' ? cardPlaces(here.around) : peoplePlaces(here.named)
  return locations(places, here.around, session)
}

/** Every mention of a person or of the client in his client's documents, in whatever case of the name. */
export async function references(
  session: Session,
  params: ReferenceParams,
  token: CancellationToken,
): Promise<Location[]> {
  const here = hereOf(session, params)
  if (!here) return []
  const { around, named } = here
  const defined = named.kind === 'client' ? [] : peoplePlaces(named)
  const isWanted = (place: TouchPlace) =>
    params.context.includeDeclaration || !defined.some(other => samePlace(other, place))
  const found: Location[] = []
  for await (const file of inSlices(around.relationship.files, token))
    found.push(...locations(mentionsOf(named, file, around).filter(isWanted), around, session))
  return found
}

export interface Here {
  readonly around: Around
  readonly named: NamedHere
}

/** What the words at a position of an open document name. */
export function hereOf(
  session: Session,
  { textDocument: { uri }, position }: TextDocumentPositionParams,
): Here | undefined {
  const document = session.live.open.get(uri)
  const around = document && aroundOf(session, uri)
  const named = around && namedAt(around, toOffset(document, position, session.can.encoding))
  return named && { around, named }
}

/** Words that could mean several people mention nobody. */
function mentionsOf(named: NamedHere, file: DocumentFile, { relationship, settings }: Around): TouchPlace[] {
  if (named.kind === 'client') return placed(file, clientPlaces(file, named.name))
  const means = (who: readonly Known[]) => who.length === 1 && named.people.includes(who[0]!)
  const mentions = mentionsIn(file, peopleAround(relationship, settings)).filter(({ who }) => means(who))
  return placed(file, mentions)
}

const placed = ({ path }: DocumentFile, spans: readonly Span[]): TouchPlace[] =>
  spans.map(({ start, end }) => ({ path, span: { start, end } }))

const cardPlaces = ({ relationship: { files } }: Around): TouchPlace[] =>
  files.flatMap(({ path, documents }) =>
    documents.filter(({ kind }) => kind === 'client').map(({ title }) => ({ path, span: title })),
  )

const peoplePlaces = (named: NamedHere): TouchPlace[] =>
  named.kind === 'person' ? named.people.flatMap(({ place }) => place ?? []) : []

const samePlace = (a: TouchPlace, b: TouchPlace): boolean => a.path === b.path && a.span.start === b.span.start

const locations = (places: readonly TouchPlace[], around: Around, session: Session): Location[] =>
  places.flatMap(place => locationOf(around, place, session) ?? [])
