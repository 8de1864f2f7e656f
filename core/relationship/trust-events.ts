import { giftsOf } from '../document/gift.ts'
import { incidentOf } from '../document/incident.ts'
import type { Calendar } from '../language/calendar.ts'
import type { Settings } from '../settings.ts'
import type { BoilSign } from './boil-over.ts'
import type { Owed } from './owed.ts'
import { keptWithin, type Limit } from './own-touches.ts'
import { gapsIn } from './rhythm.ts'
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
    ...held.flatMap(ofLetters),
    ...gapsIn(held, cadence, settings.week).map(({ touch }) => event('cadence', touch)),
    ...[...signs.keys()].filter(({ date }) => date).map(touch => event('boil-over', touch)),
    ...owed.flatMap(ofOwed),
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

/** A gift that was sold, a failure of ours: told in letters. */
const ofLetters = (touch: Touch): TrustEvent[] =>
  touch.documents.flatMap(({ document, path }) => {
    if (document.kind !== 'email' || touch.direction === 'client') return []
    const at = (span: TouchPlace['span']) => ({ ...touch, path, span })
    const gift = giftsOf(document).find(({ sold }) => sold)
    const incident = incidentOf(document)
    return [
      ...(gift ? [event('gift', at(gift.act.span))] : []),
      ...(incident?.whose === 'ours' ? [event('incident', at(incident.failure?.span ?? document.title))] : []),
    ]
  })

/** Ours, with a day: kept where it was closed in time, missed where the day passed without it. */
function ofOwed({ side, due, state, late, what, place }: Owed): TrustEvent[] {
  if (side !== 'ours' || !due || state === 'open') return []
  return [{ day: due, reason: state === 'done' && !late ? 'kept' : 'missed', title: what, place }]
}
