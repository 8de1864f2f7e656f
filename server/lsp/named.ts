import { valueFor } from '../../core/document/keys.ts'
import type { DocumentFile } from '../../core/document/model.ts'
import { sourceSpan } from '../../core/markdown/prose.ts'
import { isInside, type Span, spanOf } from '../../core/markdown/span.ts'
import { clientName } from '../../core/relationship/clients.ts'
import { clientMentionsIn, mentionAt } from '../../core/relationship/mentions.ts'
import { type Known, peopleAround } from '../../core/relationship/people.ts'
import type { Around } from './around.ts'

/** Whom or what the words at a place name. */
export type NamedHere =
  | { readonly kind: 'person'; readonly people: readonly Known[]; readonly span: Span }
  | { readonly kind: 'client'; readonly name: string; readonly span: Span }

/** The client or the people named at an offset of a document; several people where the words could mean any of them. */
export function namedAt(around: Around, at: number): NamedHere | undefined {
  const { file, relationship, settings } = around
  const holds = ({ start, end }: Span) => start <= at && at <= end
  const client = clientSpans(around).find(holds)
  if (client) return { kind: 'client', name: nameOfClient(around)!, span: client }
  const mention = mentionAt(file, peopleAround(relationship, settings), at)
  return mention && { kind: 'person', people: mention.who, span: spanOf(mention.start, mention.end) }
}

const nameOfClient = ({ relationship: { client, files } }: Around): string | undefined =>
  client === undefined ? undefined : clientName(client, files)

const clientSpans = (around: Around): Span[] => {
  const name = nameOfClient(around)
  return name === undefined ? [] : clientPlaces(around.file, name)
}

/** Where a document of a client names him: in `client:`, whatever he is called there, and wherever his name stands in full. */
export function clientPlaces(file: DocumentFile, name: string): Span[] {
  const value = valueFor(file.frontmatter, 'client')
  const own = value ? [sourceSpan(value, 0, value.text.length)] : []
  const mentions = clientMentionsIn(file, name).map(({ start, end }) => spanOf(start, end))
  return [...own, ...mentions.filter(mention => !own.some(span => isInside(mention, span)))]
}
