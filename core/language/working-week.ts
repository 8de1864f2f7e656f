import { type Calendar, toIso, weekdayOf } from './calendar.ts'
import { addDays } from './date-resolve.ts'

/** The days on which business is done. */
export interface WorkingWeek {
  /** 1 Monday … 7 Sunday. */
  readonly days: readonly number[]
  /** `2026-12-25`, or `12-25` for every year: days off although they lie in the week. */
  readonly holidays: readonly string[]
}

export const MONDAY_TO_FRIDAY: WorkingWeek = { days: [1, 2, 3, 4, 5], holidays: [] }

export const isWorkingDay = (day: Calendar, { days, holidays }: WorkingWeek): boolean =>
  days.includes(weekdayOf(day)) &&
  !holidays.includes(toIso(day)) &&
  !holidays.includes(toIso(day).slice('2026-'.length))

/** The day itself if business is done on it, else the next one; after a year without work, the day itself. */
export function workingDayFrom(day: Calendar, week: WorkingWeek): Calendar {
  for (let n = 0; n <= YEAR; n++) {
    const candidate = addDays(day, n)
    if (isWorkingDay(candidate, week)) return candidate
  }
  return day
}

/** The last of `days` working days after a day; 0 days after a day is the day itself. */
export function workingDaysAfter(day: Calendar, days: number, week: WorkingWeek): Calendar {
  let at = day
  for (let rest = days; rest > 0; rest--) at = workingDayFrom(addDays(at, 1), week)
  return at
}

const YEAR = 366
