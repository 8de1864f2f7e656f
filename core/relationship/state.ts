import type { ClientCard, Letter } from '../document/model.ts'
import { type Calendar, compareDays, toIso } from '../language/calendar.ts'
import type { Settings } from '../settings.ts'
import { type BoilSign, boilSigns } from './boil-over.ts'
import { clientName } from './clients.ts'
import { type ExpectationsGap, expectationsGap } from './expectations.ts'
import { type Landing, landingsOf } from './landings.ts'
import { type Owed, owedIn } from './owed.ts'
import { cardOf, keptWithin } from './own-touches.ts'
import type { Relationship } from './relationship.ts'
import { type Cadence, type Rhythm, rhythmOf } from './rhythm.ts'
import type { Touch } from './touch.ts'
import { touchesWith } from './touches.ts'
import { type Trust, trustOf } from './trust.ts'
import { trustEvents } from './trust-events.ts'

/** How things stand with a client on a day: all that the outline shows, in one value. */
export interface ClientState {
  readonly key: string
  readonly name: string
  readonly card: ClientCard | undefined
  /** Oldest first; those without a day come last. */
  readonly touches: readonly Touch[]
  /** Touches of the client that still wait for an answer, the limit passed. */
  readonly waiting: readonly Touch[]
  readonly owed: readonly Owed[]
  readonly rhythm: Rhythm
  readonly trust: Trust
  readonly signs: ReadonlyMap<Touch, BoilSign>
  readonly landings: readonly Landing[]
  readonly expectations: ExpectationsGap
  /** How much this client wants attention: 0 where all is well. Sorts the outline. */
  readonly attention: number
}

/** Worked out once for a relationship, the settings and a day: all of them are values. */
export function stateOf(relationship: Relationship, settings: Settings, today: Calendar): ClientState {
  const known = REMEMBERED.get(relationship)
  if (known && known.settings === settings && known.day === toIso(today)) return known.state
  const state = workedOut(relationship, settings, today)
  REMEMBERED.set(relationship, { settings, day: toIso(today), state })
  return state
}

const REMEMBERED = new WeakMap<Relationship, { settings: Settings; day: string; state: ClientState }>()

function workedOut(relationship: Relationship, settings: Settings, today: Calendar): ClientState {
  const { client = '', files } = relationship
  const card = cardOf(relationship)
  const touches = touchesWith(relationship, settings, today)
  const owed = owedIn(relationship, touches, settings, today)
  const cadence = cadenceOf(relationship, settings)
  const signs = boilSigns(touches, settings.week)
  const rhythm = rhythmOf(touches, cadence, settings.week, today)
  const limit = { days: settings.answerWithin, week: settings.week }
  const waiting = touches.filter(
    touch => touch.wantsAnswer && !touch.answered && keptWithin(touch, undefined, limit, today) === 'never',
  )
  const events = trustEvents({ touches, owed, signs, cadence: cadence.days, settings, today })
  const standing = { key: client, name: clientName(client, files), card, touches, waiting, owed, rhythm, signs }
  return {
    ...standing,
    trust: trustOf(
      events.filter(({ day }) => compareDays(day, today) <= 0),
      settings.trust,
    ),
    landings: landingsOf(files, today),
    expectations: expectationsGap(card, owed, ourLetters(touches)),
    attention: attentionOf(standing, today),
  }
}

const ourLetters = (touches: readonly Touch[]): Letter[] =>
  touches
    .filter(({ direction }) => direction === 'ours')
    .flatMap(({ documents }) => documents.flatMap(({ document }) => (document.kind === 'email' ? [document] : [])))

/** The card, else the journal, else the configuration, else the default. */
function cadenceOf(relationship: Relationship, settings: Settings): Cadence {
  const own = cardOf(relationship)?.cadence
  if (own) return { days: own.days, from: 'card' }
  const kept = relationship.files.flatMap(file => file.documents).find(({ kind }) => kind === 'touches')
  if (kept?.kind === 'touches' && kept.cadence) return { days: kept.cadence.days, from: 'journal' }
  return { days: settings.cadence, from: settings.cadence === DEFAULT_CADENCE ? 'default' : 'settings' }
}

const DEFAULT_CADENCE = 14

/** A client near boiling first, then who waits, then what is overdue on our side, then silence. */
function attentionOf(
  { signs, waiting, owed, rhythm }: Pick<ClientState, 'signs' | 'waiting' | 'owed' | 'rhythm'>,
  today: Calendar,
): number {
  const fresh = [...signs.keys()].filter(({ date }) => date && compareDays(today, date) <= rhythm.cadence * 2).length
  const overdue = owed.filter(({ state, side }) => state === 'overdue' && side !== 'client').length
  const theirs = owed.filter(({ state, side }) => state === 'overdue' && side === 'client').length
  return fresh * 100 + waiting.length * 30 + overdue * 10 + theirs * 3 + Math.min(rhythm.overdue, 30)
}
