import { type Calendar, calendarOf, dayNumber, fromDayNumber, weekdayOf } from '../../core/language/calendar.ts'
import type { Language } from '../../core/language/language.ts'
import type { ClientOutline } from '../lsp/requests.ts'

/** Where days lie in a drawing. */
export interface Axis {
  readonly left: number
  readonly right: number
  /** Days since 1970-01-01. */
  readonly first: number
  readonly last: number
  readonly today: number
  readonly xOf: (day: number) => number
}

export interface Tick {
  readonly day: number
  readonly label: string
}

/** Number of a day `2026-11-20`; `undefined` where there is none. */
export function dayOf(iso: string | undefined): number | undefined {
  const day = iso === undefined ? undefined : calendarOf(iso)
  return day && dayNumber(day)
}

/** From the first thing that is dated to the last, today among them, with a little room at both ends. */
export function axisOf(client: ClientOutline, today: string, { left, right }: { left: number; right: number }): Axis {
  const now = dayOf(today)!
  const days = [
    ...client.touches.map(({ date }) => date),
    ...client.trust.moves.map(({ date }) => date),
    ...client.obligations.flatMap(({ date, due }) => [date, due]),
    client.rhythm.due,
    client.rhythm.planned,
  ].flatMap(iso => dayOf(iso) ?? [])
  const [first, last] = [Math.min(now, ...days), Math.max(now, ...days)]
  const room = Math.max(1, Math.ceil((last - first) / 40))
  const [from, to] = [first - room, last + room]
  const scale = (right - left) / (to - from)
  return { left, right, first: from, last: to, today: now, xOf: day => left + (day - from) * scale }
}

/** Days, Mondays, firsts of months or of quarters, or New Year's days: as many as fit. */
export function ticksOf(axis: Axis, locale: Language): Tick[] {
  const days = Array.from({ length: axis.last - axis.first + 1 }, (_, i) => axis.first + i)
  const fitting = STEPS.map(({ isTick, format }) => ({ ticks: days.filter(day => isTick(fromDayNumber(day))), format }))
  const { ticks, format } = fitting.find(({ ticks }) => ticks.length <= MOST && ticks.length > 0) ?? fitting.at(-1)!
  const words = new Intl.DateTimeFormat(locale, { ...format, timeZone: 'UTC' })
  return ticks.map(day => ({ day, label: words.format(day * 86_400_000) }))
}

const MOST = 11

const DAY = { day: 'numeric', month: 'short' } as const
const MONTH = { month: 'short', year: 'numeric' } as const

const STEPS: readonly { isTick: (day: Calendar) => boolean; format: Intl.DateTimeFormatOptions }[] = [
  { isTick: () => true, format: DAY },
  { isTick: day => weekdayOf(day) === 1, format: DAY },
  { isTick: ({ day }) => day === 1, format: MONTH },
  { isTick: ({ day, month }) => day === 1 && month % 3 === 1, format: MONTH },
  { isTick: ({ day, month }) => day === 1 && month === 1, format: { year: 'numeric' } },
]
