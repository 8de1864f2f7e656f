/** A day of the calendar, without time or zone. Months from 1. */
export interface Calendar {
  readonly year: number
  readonly month: number
  readonly day: number
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/

/** `2026-11-20` → a day, or undefined if there is no such day. */
export function calendarOf(iso: string): Calendar | undefined {
  const match = ISO.exec(iso)
  return match ? validDay(Number(match[1]), Number(match[2]), Number(match[3])) : undefined
}

export function validDay(year: number, month: number, day: number): Calendar | undefined {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) ? { year, month, day } : undefined
}

export const toIso = ({ year, month, day }: Calendar): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** Days since 1970-01-01. */
export const dayNumber = ({ year, month, day }: Calendar): number => Date.UTC(year, month - 1, day) / 86_400_000

export function fromDayNumber(days: number): Calendar {
  const date = new Date(days * 86_400_000)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: Calendar): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1

export const compareDays = (a: Calendar, b: Calendar): number => dayNumber(a) - dayNumber(b)

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()
