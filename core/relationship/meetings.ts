import { leadsTo, linksIn } from '../document/links.ts'
import type { Agenda, Document, Protocol } from '../document/model.ts'
import { type Calendar, compareDays } from '../language/calendar.ts'
import { findDates } from '../language/dates.ts'
import { fileDay } from '../language/file-date.ts'
import { dayOf, nearestYear } from './day.ts'
import type { Relationship } from './relationship.ts'

/** All protocols of a client that are no templates. */
const protocolsOf = ({ files }: Relationship): Protocol[] =>
  files
    .flatMap(file => file.documents.filter(document => document.kind === 'protocol'))
    .filter(({ template }) => !template)

/** The latest protocol of the client from before a document's day; none where that day is not known. */
export function latestProtocolBefore(
  relationship: Relationship,
  document: Document,
  today: Calendar,
): Protocol | undefined {
  const day = dayOf(document, today)
  if (!day) return undefined
  const dated = protocolsOf(relationship).flatMap(protocol => {
    const at = dayOf(protocol, today)
    const named = nearestYear(fileDay(protocol.path), day)
    // A file that is named by the day of the meeting records it, whatever day of earlier its text names.
    if (named && compareDays(named, day) >= 0) return []
    return at && compareDays(at, day) < 0 ? [{ protocol, at }] : []
  })
  return dated.sort((a, b) => compareDays(b.at, a.at))[0]?.protocol
}

/** «1. С 10 ноября: форма, письмо»: down to its first item an agenda names the day of the client's last protocol. */
export function goesBackByDay(relationship: Relationship, agenda: Agenda, today: Calendar): boolean {
  const before = latestProtocolBefore(relationship, agenda, today)
  const day = before && dayOf(before, today)
  const [first] = agenda.items
  if (!day || !first) return false
  const text = agenda.text.slice(agenda.span.start, first.span.end)
  return findDates(text, agenda.language, day).some(
    found => found.day !== undefined && compareDays(found.day, day) === 0,
  )
}

/** The agendas of the meeting that a protocol records: those linked with it, either way; else those of its day. */
export function agendasOf(relationship: Relationship, protocol: Protocol, today: Calendar): Agenda[] {
  const agendas = relationship.files
    .flatMap(file => file.documents.filter(document => document.kind === 'agenda'))
    .filter(({ template }) => !template)
  const day = dayOf(protocol, today)
  // An agenda of a later day is the next one: records lead to it.
  const isNext = (agenda: Agenda) => {
    const at = dayOf(agenda, today)
    return day !== undefined && at !== undefined && compareDays(at, day) > 0
  }
  const linked = agendas.filter(agenda => !isNext(agenda) && (links(agenda, protocol) || links(protocol, agenda)))
  if (linked.length > 0) return linked
  return agendas.filter(agenda => {
    const at = dayOf(agenda, today)
    return day !== undefined && at !== undefined && compareDays(at, day) === 0
  })
}

/** One document names the other's file: in a link, a wiki link or the frontmatter. */
const links = (from: Document, to: Document): boolean =>
  addressesIn(from).some(address => leadsTo(address, from.path, to.path))

/** Each document is asked by all others of its client: its addresses are found once. */
function addressesIn(document: Document): readonly string[] {
  const known = ADDRESSES.get(document) ?? linksIn(document.text).map(({ address }) => address)
  ADDRESSES.set(document, known)
  return known
}

const ADDRESSES = new WeakMap<Document, readonly string[]>()
