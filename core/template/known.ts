import type { ClientCard, Document, Protocol } from '../document/model.ts'
import { type Calendar, compareDays } from '../language/calendar.ts'
import { clientName } from '../relationship/clients.ts'
import type { Relationship } from '../relationship/relationship.ts'
import type { Settings } from '../settings.ts'
import { carriedPeople, openActions } from '../way/carry.ts'
import { carriedDecisions } from '../way/decisions.ts'
import type { KnownPerson, TemplateValues } from './values.ts'

/** What a client's documents and the settings tell of him on a day: people, the last meeting, what was agreed and is still open. */
export function knownOf({ client, files }: Relationship, settings: Settings, today: Calendar): TemplateValues {
  const documents = files.flatMap(file => file.documents)
  const card = documents.find((document): document is ClientCard => document.kind === 'client')
  const last = lastMeeting(documents, today)
  const [me] = settings.team
  const people = (card?.people ?? []).map(person => ({ ...person, role: office(person.role) }))
  const contact = people.find(person => person.contact)
  const decider = people.find(person => person.decides)
  return {
    today,
    ...(client === undefined ? {} : { client: clientName(client, files) }),
    ...(settings.company.name === undefined ? {} : { company: settings.company.name }),
    ...(me ? { me } : {}),
    ...(contact ? { contact: personOf(contact) } : {}),
    ...(decider ? { decider: personOf(decider) } : {}),
    circle: { ours: settings.team, theirs: people },
    ...(last ? ofMeeting(last) : {}),
  }
}

/** «администратор — знает, что спрашивают покупатели»: what a card says beyond the office stays there, as documents go to the client. */
const office = (role: string): string => role.split(/[,;.(]|\s[—–-]\s/u)[0]!.trim()

const personOf = ({ name, role }: KnownPerson): KnownPerson => (role ? { name, role } : { name })

/** The latest protocol up to the day. */
function lastMeeting(documents: readonly Document[], today: Calendar): Protocol | undefined {
  const dated = documents.filter(
    (document): document is Protocol =>
      document.kind === 'protocol' && document.date?.day !== undefined && compareDays(document.date.day, today) <= 0,
  )
  return dated.sort((a, b) => compareDays(a.date!.day!, b.date!.day!)).at(-1)
}

const ofMeeting = (protocol: Protocol): Partial<TemplateValues> => ({
  ...carriedPeople(protocol),
  last: protocol.date?.day,
  agreements: carriedDecisions(protocol),
  actions: openActions(protocol),
})
