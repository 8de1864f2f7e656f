import { type Calendar, toIso } from '../core/language/calendar.ts'
import type { Landing } from '../core/relationship/landings.ts'
import type { Owed } from '../core/relationship/owed.ts'
import type { Rhythm } from '../core/relationship/rhythm.ts'
import type { ClientState } from '../core/relationship/state.ts'
import type { Touch, TouchPlace } from '../core/relationship/touch.ts'
import type { Trust, TrustEvent } from '../core/relationship/trust.ts'
import type { Workspace } from '../core/workspace.ts'
import { lineIn } from './file-lines.ts'
import type {
  ClientOutline,
  LandingOutline,
  ObligationOutline,
  PlacedOutline,
  RhythmOutline,
  TrustOutline,
} from './lsp/requests.ts'

export interface Naming {
  readonly workspace: Workspace
  /** How a face names a file: a path, a URI. */
  readonly nameOf: (path: string) => string
}

type StateOutline = Omit<ClientOutline, 'key' | 'name' | 'card' | 'problems' | 'touches'>

/** How things stand with a client, in the values that every face shows: texts, days as `2026-11-20`, lines from 1. */
export const toStateOutline = (state: ClientState, naming: Naming): StateOutline => ({
  attention: state.attention,
  trust: trustOutline(state.trust, naming),
  rhythm: rhythmOutline(state.rhythm),
  waiting: state.waiting.map(touch => touchOutline(touch, naming)),
  signs: [...state.signs].map(([touch, sign]) => ({ sign, ...touchOutline(touch, naming) })),
  obligations: state.owed.map(owed => obligationOutline(owed, naming)),
  landings: state.landings.map(landing => landingOutline(landing, naming)),
  expectations: {
    unpromised: state.expectations.unpromised.map(({ prose }) => prose.text),
    unexpected: state.expectations.unexpected.map(({ what }) => what),
  },
})

const trustOutline = ({ value, start, moves }: Trust, naming: Naming): TrustOutline => ({
  value,
  start,
  moves: moves.map(({ points, after, also, ...move }) => ({
    ...{ points, after },
    ...moveOutline(move, naming),
    ...(also ? { also: also.map(other => moveOutline(other, naming)) } : {}),
  })),
})

const moveOutline = ({ reason, title, day, place }: TrustEvent, naming: Naming) => ({
  reason,
  ...placed(title, place, day, naming),
})

const rhythmOutline = ({ cadence, from, last, due, overdue, planned }: Rhythm): RhythmOutline => ({
  ...{ cadence, from, overdue },
  ...(last ? { last: toIso(last) } : {}),
  ...(due ? { due: toIso(due) } : {}),
  ...(planned ? { planned: toIso(planned) } : {}),
})

const obligationOutline = (
  { side, who, what, due, since, state, late, place, earlier }: Owed,
  naming: Naming,
): ObligationOutline => ({
  ...placed(what, place, since, naming),
  ...(side ? { side } : {}),
  ...(who === undefined ? {} : { who }),
  ...(due ? { due: toIso(due) } : {}),
  state,
  ...(late ? { late } : {}),
  said: earlier.length + 1,
})

const landingOutline = ({ topic, step, next, day, place }: Landing, naming: Naming): LandingOutline => ({
  ...placed(topic, place, day, naming),
  step,
  ...(next ? { next } : {}),
})

const touchOutline = ({ title, path, span, date }: Touch, naming: Naming): PlacedOutline =>
  placed(title, { path, span }, date, naming)

function placed(
  title: string,
  { path, span }: TouchPlace,
  day: Calendar | undefined,
  { workspace, nameOf }: Naming,
): PlacedOutline {
  const file = workspace.files.get(path)
  return {
    title,
    uri: nameOf(path),
    line: file ? lineIn(file, span.start) : 1,
    ...(day ? { date: toIso(day) } : {}),
  }
}
