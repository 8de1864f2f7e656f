import { validDay } from './calendar.ts'
import { type DateContext, type Hit, hitOf, isCapital } from './date-hit.ts'
import { prepositionBefore } from './date-preposition.ts'
import { isDayOfYear, nearestNumbered, nearestYear, nextNumbered } from './date-resolve.ts'
import { compound } from './numbers.ts'
import { isGlued, type Token } from './tokens.ts'

/** A number that stands for a day: where it ends, and whether a suffix («-го», "th") marks it as an ordinal. */
interface DayNumber {
  readonly value: number
  readonly to: number
  readonly ordinal: boolean
}

/** «20 ноября 2026 года», "the 23rd of March", «10–12 ноября». */
export function readDayMonth(context: DateContext, at: number): Hit | undefined {
  const { tokens } = context
  const first = dayNumberAt(context, at)
  if (!first) return undefined
  const plain = withMonth(context, at, first.to, [first.value])
  if (plain) return plain
  const joiner = tokens[first.to]?.text ?? ''
  if (!/^([-–—]|по|до|to|through)$/.test(joiner)) return undefined
  const second = dayNumberAt(context, first.to + 1, true)
  return second && second.value > first.value
    ? withMonth(context, at, second.to, [first.value, second.value])
    : undefined
}

/** «двадцатого ноября», "twentieth of November", «до двадцатого». */
export function readOrdinalDate(context: DateContext, at: number): Hit | undefined {
  const ordinal = ordinalAt(context.tokens, at)
  if (!ordinal) return undefined
  return withMonth(context, at, ordinal.to, [ordinal.value]) ?? bareDay(context, at, ordinal, true)
}

/** "November 12th, 2026", "Nov 10-12". */
export function readMonthDay(context: DateContext, at: number): Hit | undefined {
  const { tokens, text } = context
  const month = tokens[at]!
  if (!isMonthName(context, month, at) || !/^[a-z]/.test(month.text)) return undefined
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

/** «к 26-му», "the 9th", «30 числа». */
export function readNumberedDay(context: DateContext, at: number): Hit | undefined {
  const day = dayNumberAt(context, at)
  return day && (day.ordinal || context.tokens[day.to]?.word.dayMark) ? bareDay(context, at, day, false) : undefined
}

function bareDay(context: DateContext, at: number, day: DayNumber, spelled: boolean): Hit | undefined {
  const { tokens, reference } = context
  const marked = tokens[day.to]?.word.dayMark === true
  if (!marked && !(spelled ? isSpelledDay(tokens, at, day) : standsAlone(context, at, day))) return undefined
  const preposition = prepositionBefore(tokens, at)
  const next =
    preposition === 'by' ||
    preposition === 'until' ||
    (tokens[at - 1]?.text === 'на' && tokens[day.to - 1]!.text === 'е')
  const near = reference && (next ? nextNumbered(reference, day.value) : nearestNumbered(reference, day.value))
  return hitOf(context, at, marked ? day.to + 1 : day.to, { form: 'day', hasYear: false, day: near })
}

const EN_FOLLOWERS =
  /^(is|are|was|at|by|for|and|or|if|we|i|you|works?|will|would|with|to|from|in|on|when|because|so|but|as|then|please|it|he|she|they|instead|too|until|till|latest|morning|evening|afternoon|noon|after|before|suits?|should|can|could)$/

/** Whether nothing follows that the ordinal would belong to: "the 9th floor", «26-го этажа». */
function standsAlone({ tokens, language }: DateContext, at: number, day: DayNumber): boolean {
  const next = tokens[day.to]
  const open = isOpenEnd(next)
  const announced = prepositionBefore(tokens, at) !== 'none' || isBehindWeekday(tokens, at)
  if (language === 'en' || /^[a-z]/.test(tokens[day.to - 1]!.text)) {
    return (
      announced &&
      (tokens[at - 1]?.text === 'the' || tokens[at - 1]?.word.weekday !== undefined) &&
      (open || EN_FOLLOWERS.test(next!.text))
    )
  }
  if (!announced) return tokens[day.to - 1]!.text === 'го' && isTimeOrPause(tokens, day.to)
  if (!/^(го|му|е)$/.test(tokens[day.to - 1]!.text)) return false
  return open || (next!.kind === 'word' && !/(а|я|ов|ев|ів|го|му)$/.test(next!.text) && !COUNTED.test(next!.text))
}

/** What is numbered with an ordinal, where the ending alone does not give it away. */
const COUNTED =
  /^(этажу|уровню|пункту|году|веку|классу|ряду|дому|разделу|вопросу|слайду|шагу|подъезду|поверху|рівню|року|розділу|питанню|кроку|під'їзду|место|число|издание|заседание|місце|видання|засідання)$/

/** «до двадцятого», «до двадцать шестого»: only with nothing behind. */
const isSpelledDay = (tokens: readonly Token[], at: number, day: DayNumber): boolean =>
  day.value > 2 &&
  tokens[at - 1]?.text === 'до' &&
  /(ого|его)$/.test(tokens[day.to - 1]!.text) &&
  isOpenEnd(tokens[day.to])

const isOpenEnd = (next: Token | undefined): boolean => !next || (next.kind === 'mark' && !/^[-%№#]$/.test(next.text))

/** "Friday the 16th", «понедельник, 23-го». */
function isBehindWeekday(tokens: readonly Token[], at: number): boolean {
  let i = at - 1
  while (i > at - 4 && /^(,|the|\(|—|–)$/.test(tokens[i]?.text ?? '')) i--
  return tokens[i]?.word.weekday !== undefined
}

/** «30-го в 16:00», «подали 5-го, ответ ждём». */
function isTimeOrPause(tokens: readonly Token[], at: number): boolean {
  if (/^[,.;)]$/.test(tokens[at]?.text ?? '')) return true
  return (
    /^(в|о|об|к|на)$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.kind === 'number' && tokens[at + 2]?.text === ':'
  )
}

/** The month behind one or two days, and the year behind the month. */
function withMonth(context: DateContext, from: number, at: number, days: readonly number[]): Hit | undefined {
  const { tokens } = context
  let i = at
  while (/^(of|the)$/.test(tokens[i]?.text ?? '')) i++
  const month = tokens[i]
  if (!month?.word.month || !isMonthName(context, month, i) || isGlued(tokens[i - 1], month)) return undefined
  return dated(context, from, i + 1, month.word.month, days)
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
export function yearAt({ tokens, text }: DateContext, at: number): { year?: number; to: number } {
  let i = at
  if (tokens[i]?.text === '.' && isGlued(tokens[i - 1], tokens[i]) && tokens[i + 1]?.kind === 'number') i++
  if (tokens[i]?.text === ',') i++
  const number = tokens[i]
  if (number?.kind !== 'number' || number.text.length !== 4 || !(number.value >= 1900 && number.value < 2100))
    return { to: at }
  if (/^(\d|[.:,/-]\d|%)/.test(text.slice(number.end, number.end + 2))) return { to: at }
  if (!tokens[i + 1]?.word.yearMark) return { year: number.value, to: i + 1 }
  const short = tokens[i + 1]!.text.length < 3 && tokens[i + 2]?.text === '.' && isGlued(tokens[i + 1], tokens[i + 2])
  return { year: number.value, to: i + (short ? 3 : 2) }
}

/** A month as a month: "may" and "march" want a capital, «лист.» and its kin a full stop. */
export function isMonthName({ text, tokens }: DateContext, token: Token, at: number): boolean {
  if (!token.word.weak) return true
  return /^[a-z]/.test(token.text) ? isCapital(text, token) : tokens[at + 1]?.text === '.'
}

const SUFFIX = /^(st|nd|rd|th|го|ого|е|ое|му|ому|м|й|те|та|ту)$/

function dayNumberAt({ tokens, text, lastEnd }: DateContext, at: number, inRange = false): DayNumber | undefined {
  const number = tokens[at]
  if (number?.kind !== 'number' || number.text.length > 2 || number.value < 1 || number.value > 31) return undefined
  if (!inRange && /[\p{L}\p{N}.,:/№#$€£₴+_@-]/u.test(text[number.start - 1] ?? ' ') && lastEnd !== number.start - 1)
    return undefined
  if (/^[.,:/]\d/.test(text.slice(number.end, number.end + 2))) return undefined
  const next = tokens[at + 1]
  if (!isGlued(number, next)) return { value: number.value, to: at + 1, ordinal: false }
  if (SUFFIX.test(next!.text)) return { value: number.value, to: at + 2, ordinal: true }
  if (!/^[-‑–]$/.test(next!.text))
    return next!.kind === 'word' ? undefined : { value: number.value, to: at + 1, ordinal: false }
  const suffixed = isGlued(next, tokens[at + 2]) && SUFFIX.test(tokens[at + 2]!.text)
  return { value: number.value, to: suffixed ? at + 3 : at + 1, ordinal: suffixed }
}

function ordinalAt(tokens: readonly Token[], at: number): DayNumber | undefined {
  const { ordinal, cardinal } = tokens[at]?.word ?? {}
  if (cardinal === 20 || cardinal === 30) {
    const hyphen = tokens[at + 1]?.text === '-' ? 1 : 0
    const sum = compound(cardinal, tokens[at + 1 + hyphen]?.word.ordinal ?? 0)
    if (sum !== undefined && sum <= 31) return { value: sum, to: at + 2 + hyphen, ordinal: true }
  }
  return ordinal === undefined ? undefined : { value: ordinal, to: at + 1, ordinal: true }
}
