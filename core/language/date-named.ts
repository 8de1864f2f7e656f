import { validDay } from './calendar.ts'
import { bareDay } from './date-bare.ts'
import { type DateContext, type Hit, hitOf, isCapital } from './date-hit.ts'
import { isDayOfYear, nearestYear } from './date-resolve.ts'
import { type DayNumber, dayNumberAt, ordinalAt } from './day-number.ts'
import { isGlued, type Token } from './tokens.ts'

/** «20 ноября 2026 года», "the 23rd of March", «10–12 ноября». */
export function readDayMonth(context: DateContext, at: number): Hit | undefined {
  const { tokens } = context
  const first = dayNumberAt(context, at)
  if (!first) return undefined
  // "this 20th day of November".
  const next = tokens[first.to]?.text === 'day' ? first.to + 1 : first.to
  const plain = withMonth(context, at, next, [first.value])
  if (plain) return plain
  const joiner = tokens[first.to]?.text ?? ''
  if (!/^([-–—]|по|до|to|through)$/.test(joiner)) return undefined
  const second = dayNumberAt(context, first.to + 1, true)
  return second && second.value > first.value
    ? withMonth(context, at, second.to, [first.value, second.value])
    : undefined
}

/** «двадцатого ноября», "twentieth of November", «с первого по пятое декабря», «до двадцатого». */
export function readOrdinalDate(context: DateContext, at: number): Hit | undefined {
  const { tokens } = context
  const first = ordinalAt(tokens, at)
  if (!first) return undefined
  const plain = withMonth(context, at, first.to, [first.value])
  if (plain) return plain
  const second = /^([-–—]|по|до|to)$/.test(tokens[first.to]?.text ?? '') ? ordinalAt(tokens, first.to + 1) : undefined
  const range =
    second && second.value > first.value ? withMonth(context, at, second.to, [first.value, second.value]) : undefined
  return range ?? bareDay(context, at, first, true)
}

/** "November 12th, 2026", "Nov 10-12". */
export function readMonthDay(context: DateContext, at: number): Hit | undefined {
  const { tokens, text } = context
  const month = tokens[at]!
  if (!isMonthName(context, month, at) || !/^[a-z]/.test(month.text) || isBehindFigures(tokens, at)) return undefined
  let i = at + 1
  if (tokens[i]?.text === '.') i++
  if (tokens[i]?.text === 'the') i++
  const first = dayNumberAt(context, i) ?? ordinalAt(tokens, i) ?? behindComma(context, i)
  if (!first || /^[:.,]\d/.test(behind(text, tokens[first.to - 1]!)) || tokens[first.to]?.word.unit) return undefined
  const dash = /^([-–—]|to|through)$/.test(tokens[first.to]?.text ?? '')
  const second = dash ? dayNumberAt(context, first.to + 1, true) : undefined
  const isRange = second !== undefined && second.value > first.value && !/^:/.test(behind(text, tokens[second.to - 1]!))
  const days = isRange ? [first.value, second.value] : [first.value]
  return dated(context, at, isRange ? second.to : first.to, month.word.month!, days)
}

/** "June, 16th". */
function behindComma(context: DateContext, at: number): DayNumber | undefined {
  const day = context.tokens[at]?.text === ',' ? dayNumberAt(context, at + 1) : undefined
  return day?.ordinal ? day : undefined
}

const behind = (text: string, token: Token): string => text.slice(token.end, token.end + 2)

/** «20Nov2026» and "A4May" are neither. */
export const isBehindFigures = (tokens: readonly Token[], at: number): boolean =>
  isGlued(tokens[at - 1], tokens[at]) && tokens[at - 1]!.kind === 'number'

/** The month behind one or two days, and the year behind the month. */
function withMonth(context: DateContext, from: number, at: number, days: readonly number[]): Hit | undefined {
  const { tokens } = context
  let i = at
  while (/^(of|the)$/.test(tokens[i]?.text ?? '')) i++
  if (tokens[i]?.text === '-' && isGlued(tokens[i - 1], tokens[i])) i++
  const month = tokens[i]
  if (!month?.word.month || (i > at && isBehindFigures(tokens, i))) return undefined
  if (!month.word.bare && !isMonthName(context, month, i)) return undefined
  const found = dated(context, from, i + 1, month.word.month, days)
  return isBehindFigures(tokens, i) && found && /\p{L}/u.test(context.text[found.end] ?? '') ? undefined : found
}

function dated(
  context: DateContext,
  from: number,
  at: number,
  month: number,
  days: readonly number[],
): Hit | undefined {
  const last = days.at(-1)!
  if (!isDayOfYear(month, last)) return undefined
  const { year, to } = yearAt(context, at)
  const resolved = year ?? (context.reference && nearestYear(context.reference, month, last)?.year)
  const day = resolved === undefined ? undefined : validDay(resolved, month, last)
  if (year !== undefined && !day) return undefined
  const first = resolved !== undefined && days.length > 1 ? validDay(resolved, month, days[0]!) : undefined
  const yearless = year === undefined ? { yearless: { month, day: last } } : {}
  return hitOf(context, from, to, {
    form: 'day',
    hasYear: year !== undefined,
    day,
    ...(first ? { first } : {}),
    ...yearless,
  })
}

/** A year behind a month, with «года», «г.», «р.»; `to` stays where it is if there is none. */
export function yearAt(context: DateContext, at: number): { year?: number; to: number } {
  const { tokens, text } = context
  let i = at
  if (tokens[i]?.text === '.' && isGlued(tokens[i - 1], tokens[i]) && tokens[i + 1]?.kind === 'number') i++
  if (tokens[i]?.text === ',' || (tokens[i]?.text === '-' && isGlued(tokens[i - 1], tokens[i]))) i++
  const number = tokens[i]
  if (number?.kind !== 'number') return shortYearAt(context, at)
  if (number.text.length !== 4 || !(number.value >= 1900 && number.value < 2100)) return { to: at }
  if (/^(\d|[.:,/-]\d|%)/.test(text.slice(number.end, number.end + 2))) return { to: at }
  const suffixed = tokens[i + 1]?.text === '-' && /^(го|му|м|й)$/.test(tokens[i + 2]?.text ?? '')
  const mark = suffixed ? i + 3 : i + 1
  if (!tokens[mark]?.word.yearMark) return { year: number.value, to: mark }
  const short =
    tokens[mark]!.text.length < 3 && tokens[mark + 1]?.text === '.' && isGlued(tokens[mark], tokens[mark + 1])
  return { year: number.value, to: mark + (short ? 2 : 1) }
}

/** "20 Nov '26". */
function shortYearAt({ tokens }: DateContext, at: number): { year?: number; to: number } {
  const [mark, number] = [tokens[at], tokens[at + 1]]
  const isYear =
    /^['’]$/.test(mark?.text ?? '') && isGlued(mark, number) && number?.kind === 'number' && number.text.length === 2
  return isYear ? { year: 2000 + number.value, to: at + 2 } : { to: at }
}

/** A month as a month: "may" and "march" want a capital, «лист.» and its kin a full stop. */
export function isMonthName({ text, tokens }: DateContext, token: Token, at: number): boolean {
  if (!token.word.weak) return true
  return /^[a-z]/.test(token.text) ? isCapital(text, token) : tokens[at + 1]?.text === '.'
}
