import { type Calendar, compareDays, validDay } from './calendar.ts'
import type { Hit } from './date-hit.ts'
import { addDays } from './date-resolve.ts'
import type { FoundDay } from './dates.ts'
import { wordSet } from './spoken.ts'
import type { Token } from './tokens.ts'
import type { Preposition } from './words.ts'

const DASH = /^[-–—]$/
const RANGE_WORD = wordSet({ ru: 'по, до', uk: 'по, до', en: 'to, through, until, till, thru' })

/** Two hits with nothing but a dash or «по» between them. */
export function isRange(tokens: readonly Token[], left: Hit, right: Hit, preposition: Preposition): boolean {
  if (right.from - left.to !== 1 || left.form !== right.form) return false
  if (left.form !== 'day' && left.form !== 'weekday') return false
  const between = tokens[left.to]!.text
  if (DASH.test(between)) return true
  return RANGE_WORD.has(between) && (preposition === 'from' || between === 'to' || between === 'through')
}

/** "Monday to Friday" is every week. */
export const isWholeWeek = (left: Hit, right: Hit): boolean =>
  left.weekday === 1 && (right.weekday === 5 || right.weekday === 7)

/** The range of two hits; `undefined` where the second lies before the first. */
export function rangeOf(left: Hit, right: Hit): FoundDay | undefined {
  const { first, day } = aligned(left, right)
  if (first && day && compareDays(first, day) > 0) return undefined
  const ends = { ...(day ? { day } : {}), ...(first ? { first } : {}) }
  const hasYear = left.hasYear || right.hasYear
  return { start: left.start, end: right.end, ...ends, form: left.form, hasYear, preposition: 'range' }
}

interface Ends {
  readonly first?: Calendar
  readonly day?: Calendar
}

/** One end lends the other its year, and a weekday is the one that follows the first. */
function aligned(left: Hit, right: Hit): Ends {
  const [first, day] = [left.day, right.day]
  if (left.weekday && right.weekday) {
    return first ? { first, day: addDays(first, (right.weekday - left.weekday + 7) % 7) } : {}
  }
  if (left.yearless && right.hasYear && day) return { first: inYear(left.yearless, day.year, -1, day), day }
  if (right.yearless && first) return { first, day: inYear(right.yearless, first.year, 1, first) }
  return { first, day }
}

/** The day in this year, or one year on where that puts it on the wrong side of the other end. */
function inYear(
  { month, day }: { month: number; day: number },
  year: number,
  step: number,
  other: Calendar,
): Calendar | undefined {
  const same = validDay(year, month, day)
  return same && compareDays(same, other) * step < 0 ? validDay(year + step, month, day) : same
}
