import type { Document, TouchJournal } from '../document/model.ts'
import { type Calendar, compareDays, toIso } from '../language/calendar.ts'
import type { Settings } from '../settings.ts'
import { clientName } from './clients.ts'
import { agendasByProtocol } from './meeting-touches.ts'
import { asNamed } from './mentions.ts'
import { type Known, peopleAround } from './people.ts'
import { ALONE, type Relationship } from './relationship.ts'
import type { BareTouch, Touch } from './touch.ts'
import { isTouchDocument, touchOfDocument } from './touch-document.ts'
import { touchOfEntry } from './touch-entry.ts'
import { withFollowers } from './touch-followers.ts'
import { joinTouches } from './touch-join.ts'

/** All touches of a client, oldest first; those without a day come last. */
export const touchesWith = (relationship: Relationship, settings: Settings, today: Calendar): readonly Touch[] =>
  remembered(relationship, settings, today, () => touchesIn(relationship, settings, today))

/** The touches that a rule sees from a document: those of its client, else those of the document itself. Oldest first, undated ones left out. */
export function touchesAround(
  document: Document,
  relationship: Relationship,
  { settings, today }: { readonly settings: Settings; readonly today: Calendar },
): readonly Touch[] {
  if (relationship.files.some(file => file.documents.includes(document)))
    return touchesWith(relationship, settings, today)
  return document.kind === 'touches' ? remembered(document, settings, today, () => chain([document], [], today)) : []
}

/** A relationship and a document are values: their touches on one day are worked out once. */
const REMEMBERED = new WeakMap<object, { settings: Settings; today: Calendar; touches: readonly Touch[] }>()

function remembered(key: object, settings: Settings, today: Calendar, work: () => readonly Touch[]): readonly Touch[] {
  const known = REMEMBERED.get(key)
  if (known && known.settings === settings && compareDays(known.today, today) === 0) return known.touches
  const touches = work()
  REMEMBERED.set(key, { settings, today, touches })
  return touches
}

function touchesIn(relationship: Relationship, settings: Settings, today: Calendar): Touch[] {
  const { client = '', files } = relationship
  const name = clientName(client, files)
  const journals = files.flatMap(file => file.documents.filter(isJournal))
  const people = peopleAround(relationship, settings)
  const documents = files.flatMap(file =>
    file.documents
      .filter(isTouchDocument)
      .map(document => touchOfDocument(file, document, name, people, settings, today)),
  )
  return chain(journals, documents, today, { people, relationship }).map(touch =>
    touch.who === undefined ? touch : { ...touch, who: asNamed(touch.who, people) },
  )
}

const isJournal = (document: Document): document is TouchJournal => document.kind === 'touches' && !document.template

interface Around {
  readonly people: readonly Known[]
  readonly relationship: Relationship
}

function chain(
  journals: readonly TouchJournal[],
  documents: readonly BareTouch[],
  today: Calendar,
  { people, relationship }: Around = { people: [], relationship: ALONE },
): Touch[] {
  const met = new Set(documents.filter(isRecord).flatMap(({ date }) => (date ? [toIso(date)] : [])))
  const held = documents.map(touch =>
    touch.planned && touch.date && met.has(toIso(touch.date)) ? { ...touch, planned: false } : touch,
  )
  const entries = journals.flatMap(journal =>
    inTime(journal.entries.filter(entry => !entry.isBlank).map(entry => touchOfEntry(journal, entry, today))),
  )
  const agendas = agendasByProtocol(relationship, held, people, today)
  return withFollowers(oldestFirst(joinTouches(entries, held, people, agendas)))
}

/** A protocol of a meeting whose day has come: one that lies ahead was prepared. */
const isRecord = ({ documents, planned }: BareTouch): boolean => !planned && documents[0]?.document.kind === 'protocol'

/** A journal that is kept newest first, turned round: the order of its lines tells the order within a day. */
function inTime(entries: readonly BareTouch[]): readonly BareTouch[] {
  const dated = entries.filter(entry => entry.date)
  const [first, last] = [dated[0]?.date, dated.at(-1)?.date]
  return first && last && compareDays(first, last) > 0 ? [...entries].reverse() : entries
}

/** By day; within a day by the hour where one is told, else in the order they come in. Those without a date come last. */
function oldestFirst(touches: readonly BareTouch[]): BareTouch[] {
  const hours = new Map<string, number>()
  const order = touches.map((touch, i) => {
    const day = `${touch.path} ${touch.date ? toIso(touch.date) : ''}`
    // Without an hour of its own a line comes right behind the one above it.
    const hour = touch.time ?? hours.get(day) ?? 0
    hours.set(day, hour)
    return { touch, i, hour }
  })
  order.sort(({ touch: a, ...one }, { touch: b, ...other }) => {
    if (!a.date || !b.date) return a.date ? -1 : b.date ? 1 : one.i - other.i
    return compareDays(a.date, b.date) || one.hour - other.hour || one.i - other.i
  })
  return order.map(({ touch }) => touch)
}

/** Touches that come oldest first, turned round: planned ones stand before all others, those without a date last. */
export function newestFirst(touches: readonly Touch[]): Touch[] {
  return [...touches.filter(({ date }) => date).reverse(), ...touches.filter(({ date }) => !date)]
}
