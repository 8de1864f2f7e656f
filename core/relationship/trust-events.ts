import { giftsOf } from '../document/letter/gift.ts'
import { incidentOf } from '../document/letter/incident.ts'
import type { Letter } from '../document/model.ts'
import type { Calendar } from '../language/calendar.ts'
import type { Settings } from '../settings.ts'
import type { BoilSign } from './boil-over.ts'
import type { Owed } from './owed.ts'
import { keptWithin, type Limit } from './own-touches.ts'
import { gapsIn } from './rhythm.ts'
import { drawnOnce, type ToldFailure } from './same-failure.ts'
import type { Touch, TouchPlace } from './touch.ts'
import type { TrustEvent } from './trust.ts'

export interface TrustSources {
  /** Oldest first. */
  readonly touches: readonly Touch[]
  readonly owed: readonly Owed[]
  readonly signs: ReadonlyMap<Touch, BoilSign>
  readonly cadence: number
  readonly settings: Settings
  readonly today: Calendar
}

/** All that moves trust, each with the place where it is written. */
export function trustEvents({ touches, owed, signs, cadence, settings, today }: TrustSources): TrustEvent[] {
  const held = touches.filter(({ planned, date }) => !planned && date)
  return [
    ...held.flatMap(touch => ofTouch(touch, { days: settings.answerWithin, week: settings.week }, today)),
    ...held.flatMap(giftsIn),
    ...gapsIn(held, cadence, settings.week).map(({ touch }) => event('cadence', touch)),
    ...[...signs.keys()].filter(({ date }) => date).map(touch => event('boil-over', touch)),
    ...owed.flatMap(keptIn),
    ...drawnOnce(held.flatMap(failuresIn), owed.flatMap(missedIn), settings.trust),
  ]
}

const event = (reason: TrustEvent['reason'], { date, title, path, span }: Touch, points?: number): TrustEvent => ({
  day: date!,
  reason,
  ...(points === undefined ? {} : { points }),
  title,
  place: { path, span },
})

/** What the journal says of trust goes before the weights. */
function ofTouch(touch: Touch, limit: Limit, today: Calendar): TrustEvent[] {
  const worth = touch.direction === 'ours' && touch.meaning !== undefined && touch.benefit !== undefined
  const deposit =
    touch.trust !== undefined ? [event('touch', touch, touch.trust)] : worth ? [event('touch', touch)] : []
  const kept = touch.wantsAnswer ? keptWithin(touch, touch.answered, limit, today) : 'kept'
  return kept === 'late' || kept === 'never' ? [...deposit, event('unanswered', touch)] : deposit
}

const ourLetters = ({ documents, direction }: Touch): Letter[] =>
  direction === 'client' ? [] : documents.flatMap(({ document }) => (document.kind === 'email' ? [document] : []))

/** The touch at a place in one of its letters. */
const at = (touch: Touch, { path }: Letter, span: TouchPlace['span']): Touch => ({ ...touch, path, span })

/** A gift that was sold. */
const giftsIn = (touch: Touch): TrustEvent[] =>
  ourLetters(touch).flatMap(letter => {
    const gift = giftsOf(letter).find(({ sold }) => sold)
    return gift ? [event('gift', at(touch, letter, gift.act.span))] : []
  })

const failuresIn = (touch: Touch): ToldFailure[] =>
  ourLetters(touch).flatMap(letter => {
    const incident = incidentOf(letter)
    if (incident?.whose !== 'ours') return []
    return [{ touch, letter, event: event('incident', at(touch, letter, incident.failure?.span ?? letter.title)) }]
  })

/** Ours, with a day, closed in time. */
const keptIn = ({ side, due, state, late, what, place }: Owed): TrustEvent[] =>
  side === 'ours' && due && state === 'done' && !late ? [{ day: due, reason: 'kept', title: what, place }] : []

/** Ours, and its day passed without it. */
const missedIn = ({ side, due, state, late, what, place }: Owed): TrustEvent[] =>
  side === 'ours' && due && (state === 'overdue' || late) ? [{ day: due, reason: 'missed', title: what, place }] : []
