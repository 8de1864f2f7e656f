import { type Calendar, compareDays, dayNumber, fromDayNumber, validDay, weekdayOf } from './calendar.ts'
import type { Unit } from './words.ts'

/** First and last day of a stretch. */
export interface Stretch {
  readonly first: Calendar
  readonly last: Calendar
}

/** The year that puts a day nearest to the reference; in a tie the later one. */
export function nearestYear(reference: Calendar, month: number, day: number): Calendar | undefined {
  let best: Calendar | undefined
  let distance = Number.POSITIVE_INFINITY
  const years = month === 2 && day === 29 ? 4 : 1
  for (let year = reference.year + years; year >= reference.year - years; year--) {
    const candidate = validDay(year, month, day)
    const far = candidate ? Math.abs(dayNumber(candidate) - dayNumber(reference)) : Number.POSITIVE_INFINITY
    if (far < distance) {
      best = candidate
      distance = far
    }
  }
  return best
}

/** Does this day exist in any year? */
export const isDayOfYear = (month: number, day: number): boolean => validDay(2024, month, day) !== undefined

/** The nearest day with this number; in a tie the later one. */
export function nearestNumbered(reference: Calendar, day: number): Calendar | undefined {
  let best: Calendar | undefined
  let distance = Number.POSITIVE_INFINITY
  for (const shift of [2, 1, 0, -1, -2]) {
    const { year, month } = addMonths({ ...reference, day: 1 }, shift)
    const candidate = validDay(year, month, day)
    const far = candidate ? Math.abs(compareDays(candidate, reference)) : Number.POSITIVE_INFINITY
    if (far < distance) {
      best = candidate
      distance = far
    }
  }
  return best
}

/** The next day with this number, the reference included. */
export function nextNumbered(reference: Calendar, day: number): Calendar | undefined {
  for (let ahead = 0; ahead < 3; ahead++) {
    const { year, month } = addMonths({ ...reference, day: 1 }, ahead)
    const candidate = validDay(year, month, day)
    if (candidate && (ahead > 0 || day >= reference.day)) return candidate
  }
  return undefined
}

export const addDays = (day: Calendar, days: number): Calendar => fromDayNumber(dayNumber(day) + days)

/** Monday to Friday only. */
export function addWorkingDays(day: Calendar, days: number): Calendar {
  const weeks = Math.floor(days / 5)
  let at = addDays(day, weeks * 7)
  for (let rest = days - weeks * 5; rest > 0; ) {
    at = addDays(at, 1)
    if (weekdayOf(at) < 6) rest--
  }
  return at
}

export function addMonths(day: Calendar, months: number): Calendar {
  const index = day.year * 12 + day.month - 1 + months
  const year = Math.floor(index / 12)
  const month = (index % 12) + 1
  return validDay(year, month, day.day) ?? lastOfMonth(year, month)
}

const lastOfMonth = (year: number, month: number): Calendar =>
  fromDayNumber(dayNumber({ year, month: month + 1, day: 1 }) - 1)

/** `undefined`: first after the reference; else the week, counted from the reference's. */
export function weekdayFrom(reference: Calendar, weekday: number, week: number | undefined): Calendar {
  const today = weekdayOf(reference)
  if (week === undefined) return addDays(reference, ((weekday - today + 6) % 7) + 1)
  return addDays(reference, weekday - today + week * 7)
}

/** The stretch that lies `shift` units from the reference's own. */
export function stretchOf(reference: Calendar, unit: Unit, shift: number): Stretch {
  if (unit === 'week') return weekStretch(reference, shift)
  if (unit === 'month') return monthStretch(addMonths({ ...reference, day: 1 }, shift))
  if (unit === 'quarter') return quarterStretch(addMonths({ ...reference, day: 1 }, shift * 3))
  if (unit === 'year') return yearStretch(reference.year + shift)
  const day = addDays(reference, shift)
  return { first: day, last: day }
}

export const monthStretch = ({ year, month }: { year: number; month: number }): Stretch => ({
  first: { year, month, day: 1 },
  last: lastOfMonth(year, month),
})

export function quarterStretch({ year, month }: { year: number; month: number }): Stretch {
  const start = month - ((month - 1) % 3)
  return { first: { year, month: start, day: 1 }, last: lastOfMonth(year, start + 2) }
}

export const yearStretch = (year: number): Stretch => ({
  first: { year, month: 1, day: 1 },
  last: { year, month: 12, day: 31 },
})

/** The year of a month or season: the last one that is over (-1), the next to begin (1), else the nearest. */
export function yearOfShifted(reference: Calendar, month: number, months: number, shift: number): number {
  const now = reference.year * 12 + reference.month
  const start = (year: number): number => year * 12 + month
  if (shift === 1) return start(reference.year) > now ? reference.year : reference.year + 1
  if (shift === 0) return nearestYear(reference, month, 15)!.year
  return start(reference.year) + months <= now
    ? reference.year
    : start(reference.year - 1) + months <= now
      ? reference.year - 1
      : reference.year - 2
}

/** Three months, of which the first is given. */
export const seasonStretch = (year: number, month: number): Stretch => ({
  first: { year, month, day: 1 },
  last: lastOfMonth(month + 2 > 12 ? year + 1 : year, ((month + 1) % 12) + 1),
})

/** The start is the first third, the middle the second, the end the last day. */
export function partOf({ first, last }: Stretch, part: 'start' | 'middle' | 'end'): Stretch {
  const days = dayNumber(last) - dayNumber(first) + 1
  const third = Math.round(days / 3)
  if (part === 'start') return { first, last: addDays(first, third - 1) }
  if (part === 'middle') return { first: addDays(first, third), last: addDays(first, third * 2 - 1) }
  return { first: addDays(first, third * 2), last }
}

export function halfOf({ first, last }: Stretch, half: number): Stretch {
  const days = dayNumber(last) - dayNumber(first) + 1
  const middle = addDays(first, Math.floor(days / 2) - 1)
  return half === 1 ? { first, last: middle } : { first: addDays(middle, 1), last }
}

/** Monday to Friday; on a weekend this week runs to its Sunday. */
function weekStretch(reference: Calendar, shift: number): Stretch {
  const monday = addDays(reference, 1 - weekdayOf(reference) + shift * 7)
  return { first: monday, last: addDays(monday, shift === 0 && weekdayOf(reference) > 5 ? 6 : 4) }
}
