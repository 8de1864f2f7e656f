import type { Protocol, Side } from '../document/model.ts'
import { type Calendar, compareDays } from '../language/calendar.ts'
import type { Settings } from '../settings.ts'
import { dayOf } from './day.ts'
import { protocolsOf } from './meetings.ts'
import { mentionsInText } from './mentions.ts'
import { type Obligation, obligationsOf } from './obligations.ts'
import { type Known, peopleAround } from './people.ts'
import type { Relationship } from './relationship.ts'

/** Something promised and not done, and who is known to owe it. */
export interface Owed {
  readonly obligation: Obligation
  readonly owner: Known | undefined
  readonly side: Side | undefined
}

/** What the client's latest protocol up to a day leaves open. */
export function stillOpen(relationship: Relationship, settings: Settings, today: Calendar): Owed[] {
  const held = protocolsOf(relationship).flatMap(protocol => {
    const day = dayOf(protocol, today)
    return day && compareDays(day, today) <= 0 ? [{ protocol, day }] : []
  })
  const latest = held.sort((a, b) => compareDays(b.day, a.day))[0]
  return latest ? openIn(latest.protocol, relationship, settings, today) : []
}

/** What a protocol leaves open, as far as neither itself nor a later document says that it is done. */
export function openIn(protocol: Protocol, relationship: Relationship, settings: Settings, today: Calendar): Owed[] {
  const people = peopleAround(relationship, settings)
  const open = obligationsOf(protocol, relationship, today).filter(({ closed }) => !closed)
  return open.map(obligation => {
    const owner = onlyOne(mentionsInText(obligation.who ?? '', people).flatMap(({ who }) => who))
    return { obligation, owner, side: obligation.side ?? owner?.side }
  })
}

const onlyOne = (people: readonly Known[]): Known | undefined => (people.length === 1 ? people[0] : undefined)
