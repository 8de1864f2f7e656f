import type { Document, DocumentFile, Side } from '../document/model.ts'
import { isRole } from '../document/people/names.ts'
import { isNameForm } from '../language/names/forms.ts'
import { wordsOf } from '../language/segment.ts'
import type { Settings } from '../settings.ts'
import { clientName, normalizedName } from './clients.ts'
import type { Relationship } from './relationship.ts'
import type { TouchPlace } from './touch.ts'

/** Somebody of either side, as the client's documents and the settings know him together. */
export interface Known {
  /** The fullest form in which he is introduced. */
  readonly name: string
  /** The words of the name in comparing form, without initials. */
  readonly words: readonly string[]
  readonly role: string
  readonly side: Side | undefined
  readonly decides: boolean
  /** The one on the client's side with whom we talk from day to day. */
  readonly contact: boolean
  /** His entry on the client's card; without one where he is first listed. Nobody of the settings has a place of his own. */
  readonly place: TouchPlace | undefined
}

/** Everybody known around a client: of the card, of our team, of the people listed in agendas and protocols. */
export function peopleAround(relationship: Relationship, settings: Settings): readonly Known[] {
  const known = REMEMBERED.get(relationship)
  if (known?.settings === settings) return known.people
  const people = introduced(relationship, settings).reduce<readonly Known[]>(withPerson, [])
  REMEMBERED.set(relationship, { settings, people })
  return people
}

/** A relationship is a value: who is who in it is worked out once. */
const REMEMBERED = new WeakMap<Relationship, { settings: Settings; people: readonly Known[] }>()

/** What the card says goes before the settings, and both before lists of people. */
function introduced({ client, files }: Relationship, { team }: Settings): Known[] {
  const company = normalizedName(clientName(client ?? '', files))
  const all = files.flatMap(file => file.documents.filter(document => !document.template).map(of => ({ file, of })))
  const ours = team.map(({ name, role = '' }) => person(name, { role, side: 'ours' }))
  return [
    ...all.flatMap(({ file, of }) => ofCard(file, of)),
    ...ours,
    ...all.flatMap(({ file, of }) => ofList(file, of, company)),
  ]
}

const ofCard = ({ path }: DocumentFile, document: Document): Known[] =>
  document.kind === 'client'
    ? document.people.map(({ name, role, decides, contact, nameSpan }) =>
        person(name, { role, side: 'client', decides, contact, place: { path, span: nameSpan } }),
      )
    : []

const ofList = ({ path }: DocumentFile, document: Document, company: string): Known[] =>
  document.kind === 'agenda' || document.kind === 'protocol'
    ? document.participants.map(({ name, role, side, decides, nameSpan }) =>
        person(name, {
          role: normalizedName(role) === company ? '' : role,
          side,
          decides,
          place: { path, span: nameSpan },
        }),
      )
    : []

const person = (name: string, told: Partial<Known>): Known => ({
  name,
  words: wordsOf(name)
    .map(word => word.norm)
    .filter(norm => norm.length > 1),
  side: undefined,
  decides: false,
  contact: false,
  place: undefined,
  ...told,
  role: (told.role ?? '').replace(/[\s.,;:—–-]+$/u, ''),
})

/** A first name alone may mean several: then it tells of none of them. */
function withPerson(people: readonly Known[], newcomer: Known): readonly Known[] {
  if (!isPerson(newcomer)) return people
  const same = people.filter(one => isOne(one, newcomer))
  if (same.length === 0) return [...people, newcomer]
  return same.length === 1 ? people.map(one => (one === same[0] ? merged(one, newcomer) : one)) : people
}

/** Placeholders, handles and bare posts are nobody. */
const isPerson = ({ name, words }: Known): boolean =>
  words.length > 0 && !/[[\]@{}<>_]/u.test(name) && !isRole(name, { name, end: name.length })

const isOne = (a: Known, b: Known): boolean => {
  const [few, many] = a.words.length <= b.words.length ? [a, b] : [b, a]
  return few.words.every(word => many.words.some(other => isNameForm(word, other) || isNameForm(other, word)))
}

/** The one who is known first is believed; the other adds what he lacks. */
const merged = (one: Known, other: Known): Known => {
  const { name, words } = other.words.length > one.words.length ? other : one
  return {
    name,
    words,
    role: one.role || other.role,
    side: one.side ?? other.side,
    decides: one.decides || (other.decides && one.side !== 'ours'),
    contact: one.contact || other.contact,
    place: one.place ?? other.place,
  }
}
