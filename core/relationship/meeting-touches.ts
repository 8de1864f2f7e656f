import type { Document } from '../document/model.ts'
import { type Calendar, compareDays, dayNumber } from '../language/calendar.ts'
import { gistsOf, indexOfTexts, sharedPart } from './gist.ts'
import { agendasOf } from './meetings.ts'
import type { Known } from './people.ts'
import type { Relationship } from './relationship.ts'
import type { BareTouch } from './touch.ts'
import { namesSomebody } from './touch-join.ts'

/** The agenda's touch for each protocol that has one. `touches`: one for each document. */
export function agendasByProtocol(
  relationship: Relationship,
  touches: readonly BareTouch[],
  people: readonly Known[],
  today: Calendar,
): ReadonlyMap<Document, BareTouch> {
  const agendas = touches.filter(touch => only(touch).kind === 'agenda')
  if (agendas.length === 0) return new Map()
  const pairs = touches.flatMap(protocol => {
    const record = only(protocol)
    if (record.kind !== 'protocol') return []
    const own = new Set<Document>(agendasOf(relationship, record, today))
    return agendas
      .filter(agenda => isOne(protocol, agenda, own.has(only(agenda)), people))
      .map(agenda => ({ record, agenda, fit: fitOf(protocol, agenda, own.has(only(agenda)), people) }))
  })
  const found = new Map<Document, BareTouch>()
  const taken = new Set<BareTouch>()
  for (const { record, agenda } of pairs.sort((a, b) => b.fit - a.fit)) {
    if (found.has(record) || taken.has(agenda)) continue
    found.set(record, agenda)
    taken.add(agenda)
  }
  return found
}

const only = ({ documents }: BareTouch): Document => documents[0]!.document

const isSameDay = (a: BareTouch, b: BareTouch): boolean =>
  a.date !== undefined && b.date !== undefined && compareDays(a.date, b.date) === 0

/** Of one day with nobody else named; or, where one leads to the other, not far from it: meetings are put off. */
function isOne(protocol: BareTouch, agenda: BareTouch, isOwn: boolean, people: readonly Known[]): boolean {
  if (isSameDay(protocol, agenda)) return namesSomebody(protocol, agenda, people) !== false
  if (!isOwn) return false
  return !protocol.date || !agenda.date || dayNumber(protocol.date) - dayNumber(agenda.date) <= PUT_OFF
}

/** Days. */
const PUT_OFF = 14

/** Of several meetings: the same day, then a link, then the same people, then the same words in the title. */
function fitOf(protocol: BareTouch, agenda: BareTouch, isOwn: boolean, people: readonly Known[]): number {
  const [gist] = gistsOf([agenda.title], agenda.language, [])
  const shared = sharedPart(gist!, indexOfTexts([protocol.title], protocol.language))
  return (
    (isSameDay(protocol, agenda) ? 5 : 0) + (isOwn ? 2 : 0) + (namesSomebody(protocol, agenda, people) ? 1 : 0) + shared
  )
}
