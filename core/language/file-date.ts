import { type Calendar, validDay } from './calendar.ts'
import { isDayOfYear } from './date-resolve.ts'

/** What a file name says of its day: without a year it is a month and a day, in the order that is usual there. */
export interface FileDay {
  readonly year?: number
  readonly month: number
  readonly day: number
}

const YEAR_FIRST = /(?<!\d)((?:19|20)\d{2})([-._ ])(\d{1,2})\2(\d{1,2})(?!\d)/
const COMPACT = /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/
const YEAR_LAST = /(?<!\d)(\d{1,2})([-._ ])(\d{1,2})\2((?:19|20)\d{2}|\d{2})(?!\d)/
const SHORT = /(?<![\d.])(\d{1,2})([-._])(\d{2})(?![\d])/

/** The day in a file name, if it has a year: `2026-11-20-agenda.md`, `2026.02.18.md`, `20251103-notes.md`. */
export function fileDate(fileName: string): Calendar | undefined {
  const day = fileDay(fileName)
  return day?.year === undefined ? undefined : validDay(day.year, day.month, day.day)
}

/** The same, and days without a year as well: `Созвон №2 (13.03).md`, `delphi-12-11.md` is 12 November. */
export function fileDay(fileName: string): FileDay | undefined {
  const name = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1).slice(0, 255)
  const first = YEAR_FIRST.exec(name) ?? undefined
  if (first) return validDay(Number(first[1]), Number(first[3]), Number(first[4]))
  const compact = COMPACT.exec(name)
  if (compact) return validDay(Number(compact[1]), Number(compact[2]), Number(compact[3]))
  const last = YEAR_LAST.exec(name)
  if (last) return yearLast(Number(last[4]), Number(last[3]), Number(last[1]))
  const short = SHORT.exec(name)
  if (!short) return undefined
  const [day, month] = [Number(short[1]), Number(short[3])]
  return isDayOfYear(month, day) ? { month, day } : undefined
}

/** Where day and month can only stand the other way round, they do. */
function yearLast(written: number, month: number, day: number): FileDay | undefined {
  const year = written < 100 ? 2000 + written : written
  return validDay(year, month, day) ?? validDay(year, day, month)
}
