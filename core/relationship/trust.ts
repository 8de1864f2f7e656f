import { type Calendar, compareDays } from '../language/calendar.ts'
import type { TouchPlace } from './touch.ts'
import type { TrustReason, TrustWeights } from './trust-weights.ts'

/** Something that moves trust, and where it is written. */
export interface TrustEvent {
  readonly day: Calendar
  readonly reason: TrustReason
  /** Points that the journal gives in so many words; else the weights decide. */
  readonly points?: number
  readonly title: string
  readonly place: TouchPlace
  /** What else is the same event, told elsewhere: it moves nothing by itself. */
  readonly also?: readonly TrustEvent[]
}

/** A point of the curve. */
export interface TrustMove extends TrustEvent {
  readonly points: number
  /** What it came to, from 0 to 100. */
  readonly after: number
}

export interface Trust {
  readonly value: number
  readonly start: number
  /** Oldest first; together they make the value. */
  readonly moves: readonly TrustMove[]
}

/** Trust from 0 to 100: the start, moved by one event after another. Whatever the order of the events, the days decide. */
export function trustOf(events: readonly TrustEvent[], weights: TrustWeights): Trust {
  const start = within(weights.start)
  let value = start
  const moves = [...events].sort(byDay).map(event => {
    const points = event.points ?? weights[event.reason]
    value = within(value + points)
    return { ...event, points, after: value }
  })
  return { value, start, moves }
}

const within = (value: number): number => Math.min(100, Math.max(0, value))

/** Within a day by place, so that the curve does not hang on the order in which files were read. */
const byDay = (a: TrustEvent, b: TrustEvent): number =>
  compareDays(a.day, b.day) ||
  compare(a.place.path, b.place.path) ||
  a.place.span.start - b.place.span.start ||
  compare(a.reason, b.reason)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
