import { validDay } from './calendar.ts'
import type { DateContext, Hit } from './date-hit.ts'
import { isDotted, isFirm, isLabelled, isMeasured, isSlashed, tokenAfter } from './date-plausible.ts'
import { isDayOfYear, monthStretch, nearestYear } from './date-resolve.ts'
import { isGlued } from './tokens.ts'

const YEAR_FIRST = /(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?!\d)/y
const YEAR_LAST = /(\d{1,2})([-./])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/y
const DAY_RANGE = /(\d{1,2})\s?[-–—]\s?(\d{1,2})\.(\d{2})(?:\.(\d{4}))?(?![\d.]\d)(?!\d)/y
const SHORT = /(\d{1,2})([./])(\d{1,2})(?!\d)/y
const MONTH_YEAR = /(\d{2})([./])(20\d{2})(?!\d)/y

/** 2026-11-20, 20.11.2026, 5/11 and their kin. */
export function readNumericDate(context: DateContext, at: number): Hit | undefined {
  const { text, tokens } = context
  const start = tokens[at]!.start
  if (!isFreeBefore(context, start)) return undefined
  return (
    yearFirst(context, at, match(YEAR_FIRST, text, start)) ??
    yearLast(context, at, match(YEAR_LAST, text, start)) ??
    dayRange(context, at, match(DAY_RANGE, text, start)) ??
    monthYear(context, at, match(MONTH_YEAR, text, start)) ??
    short(context, at, match(SHORT, text, start))
  )
}

function match(pattern: RegExp, text: string, start: number): RegExpExecArray | undefined {
  pattern.lastIndex = start
  return pattern.exec(text) ?? undefined
}

function yearFirst(context: DateContext, at: number, found: RegExpExecArray | undefined): Hit | undefined {
  if (!found || !isFreeAfter(context.text, found.index + found[0].length, true)) return undefined
  const day = validDay(Number(found[1]), Number(found[3]), Number(found[4]))
  return day && isYear(day.year) ? numericHit(context, at, found, { day, hasYear: true }) : undefined
}

function yearLast(context: DateContext, at: number, found: RegExpExecArray | undefined): Hit | undefined {
  if (!found || !isFreeAfter(context.text, found.index + found[0].length, false)) return undefined
  const [whole, a, separator, b, y] = found as unknown as [string, string, string, string, string]
  if (y.length === 2 && (separator === '-' || (b.length < 2 && !(separator === '/' && isRecent(Number(y))))))
    return undefined
  if (y.length === 2 && (isLabelled(context, at) || (separator === '.' && a.length < 2 && !isFirm(context, at))))
    return undefined
  const year = y.length === 2 ? 2000 + Number(y) : Number(y)
  if (!isYear(year) || (separator === '.' && whole.length < 7)) return undefined
  const { day, month, ambiguous } = dayAndMonth(context, separator, Number(a), Number(b))
  const valid = validDay(year, month, day)
  return valid ? numericHit(context, at, found, { day: ambiguous ? undefined : valid, hasYear: true }) : undefined
}

/** «10-12.11». */
function dayRange(context: DateContext, at: number, found: RegExpExecArray | undefined): Hit | undefined {
  if (!found || !isFreeAfter(context.text, found.index + found[0].length, false) || isMeasured(context, at, found))
    return undefined
  const [first, last, month] = [Number(found[1]), Number(found[2]), Number(found[3])]
  if (first >= last || !isDayOfYear(month, last) || isLabelled(context, at)) return undefined
  const year = found[4] ? Number(found[4]) : yearOf(context, month, last)
  const hasYear = found[4] !== undefined
  if (year === undefined) return numericHit(context, at, found, { hasYear })
  return numericHit(context, at, found, {
    first: validDay(year, month, first),
    day: validDay(year, month, last),
    hasYear,
  })
}

/** «11.2026». */
function monthYear(context: DateContext, at: number, found: RegExpExecArray | undefined): Hit | undefined {
  if (!found || !isFreeAfter(context.text, found.index + found[0].length, false)) return undefined
  const month = Number(found[1])
  if (month < 1 || month > 12) return undefined
  const { first, last } = monthStretch({ year: Number(found[3]), month })
  return { ...numericHit(context, at, found, { day: last, first, hasYear: true }), form: 'period', due: first }
}

/** «20.11», 5/11: a date only where nothing speaks for a number, a share or a time. */
function short(context: DateContext, at: number, found: RegExpExecArray | undefined): Hit | undefined {
  if (!found || !isFreeAfter(context.text, found.index + found[0].length, false) || isMeasured(context, at, found))
    return undefined
  const [, a, separator, b] = found as unknown as [string, string, string, string]
  const { day, month, ambiguous } = dayAndMonth(context, separator, Number(a), Number(b))
  if (!isDayOfYear(month, day) || isLabelled(context, at)) return undefined
  const plausible =
    separator === '.' ? isDotted(context, at, a, b, found) : isSlashed(context, at, a, b, found.index + found[0].length)
  if (!plausible) return undefined
  const near = ambiguous || !context.reference ? undefined : nearestYear(context.reference, month, day)
  return {
    ...numericHit(context, at, found, { day: near, hasYear: false }),
    ...(ambiguous ? {} : { yearless: { month, day } }),
  }
}

function dayAndMonth({ language }: DateContext, separator: string, a: number, b: number) {
  if (language !== 'en' || separator === '.') return { day: a, month: b, ambiguous: false }
  if (b > 12) return { day: b, month: a, ambiguous: false }
  return { day: a, month: b, ambiguous: a <= 12 && a !== b }
}

const yearOf = ({ reference }: DateContext, month: number, day: number): number | undefined =>
  reference && nearestYear(reference, month, day)?.year

/** 3/6/25 is a day, 1/2/3 counts something. */
const isRecent = (year: number): boolean => year >= 20 && year < 40

const isYear = (year: number): boolean => year >= 1900 && year < 2100

const BEFORE = /[\p{L}\p{N}.,:/\\№#$€£₴₽+=_@%§<>≤≥×*^-]/u

function isFreeBefore({ text, lastEnd }: DateContext, start: number): boolean {
  const before = text[start - 1]
  if (before === undefined || !BEFORE.test(before)) return true
  if (before === '*' || before === '_') return !/[\p{L}\p{N}]/u.test(text[start - 2] ?? ' ')
  if (before === ':') return !/\d/.test(text[start - 2] ?? ' ')
  return before === '-' && lastEnd === start - 1
}

/** Nothing that would make the figures part of something longer; a time may follow an ISO date, a range may go on. */
function isFreeAfter(text: string, end: number, iso: boolean): boolean {
  const rest = text.slice(end, end + 12)
  if (iso && /^(T\d|[-_]\p{L})/u.test(rest)) return true
  if (/^-\d/.test(rest)) return /^-(\d{4}-\d|\d{1,2}[./]\d)/.test(rest)
  return !/^([\p{L}\p{N}_%°]|[.,:/]\d|-\p{L})/u.test(rest) || /^[гр]\.?(?!\p{L})/u.test(rest)
}

function numericHit(
  { tokens }: DateContext,
  at: number,
  found: RegExpExecArray,
  rest: Pick<Hit, 'day' | 'first' | 'hasYear'>,
): Hit {
  const end = found.index + found[0].length
  let to = tokenAfter(tokens, at, end)
  if (rest.hasYear && tokens[to]?.word.yearMark)
    to += tokens[to + 1]?.text === '.' && isGlued(tokens[to], tokens[to + 1]) ? 2 : 1
  return { from: at, to, start: found.index, end: tokens[to - 1]!.end, form: 'day', ...rest }
}
