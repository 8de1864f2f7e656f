import { type Calendar, validDay } from '../../language/calendar.ts'
import { addDays, nearestYear } from '../../language/date-resolve.ts'
import { findDates } from '../../language/dates.ts'
import { LANGUAGES, type Language } from '../../language/language.ts'
import { opening, spoken } from '../../language/spoken.ts'

/** What stands where an entry has its day: offsets in the text, and how far the day can be told. */
export interface HeadDay {
  readonly start: number
  readonly end: number
  /** With a year of its own. */
  readonly day?: Calendar
  /** Without one. */
  readonly yearless?: { readonly month: number; readonly day: number }
  /** 5/11: either of two days. */
  readonly open?: boolean
  /** Looks like a day and is none: 31.02.2026, «вчера», "TBD". */
  readonly broken?: boolean
}

/** What a heading above says of the days below it: a day of their month, the day before their week. */
export interface Around {
  readonly month?: Calendar
  /** A month whose year nobody says: 1 to 12. */
  readonly bareMonth?: number
  readonly week?: Calendar
}

/** The day at the beginning of a text, be it a good one or not. */
export function headDayAt(
  text: string,
  language: Language,
  { month, bareMonth, week }: Around = {},
): HeadDay | undefined {
  const start = /^\s*/u.exec(text)![0].length
  const head = text.slice(0, LONGEST)
  return (
    plainDay(head, start, language, week) ??
    shortDay(head, start) ??
    bareDay(head, start, month ?? bareMonth) ??
    weekdayAt(head, start, week) ??
    brokenDay(head, start, language)
  )
}

const LONGEST = 48
const REFERENCE: Calendar = { year: 2000, month: 7, day: 1 }

function plainDay(head: string, from: number, language: Language, week?: Calendar): HeadDay | undefined {
  const found = findDates(head, language, week ?? REFERENCE)[0]
  if (!found || !LEAD.test(head.slice(from, found.start))) return undefined
  if (NUMBERED.test(head.slice(found.start, found.end))) return undefined
  const { start, end, day, hasYear, form } = found
  if (form === 'weekday') return week && day ? { start, end, day } : { start, end, broken: true }
  if (form !== 'day') return form === 'relative' ? { start, end, broken: true } : undefined
  if (!day) return { start, end, open: true }
  return hasYear ? { start, end, day } : { start, end, yearless: { month: day.month, day: day.day } }
}

/** «30-го»: of which month? */
const NUMBERED = /^\d{1,2}-?\p{L}{1,2}$/u

/** A weekday or a preposition may stand before the day. */
const LEAD = spoken`^(?:(?:\p{L}{2,11}\.?,?|${{ ru: 'в, во, у, о, от', uk: 'у, о, від', en: 'on' }})?\s*)$`

/** 18.11, 5/11, «18 ноя»: too little for a date in a sentence, enough at the head of an entry. */
function shortDay(head: string, start: number): HeadDay | undefined {
  const numeric = NUMERIC.exec(head.slice(start))
  if (numeric) {
    const [whole, a, mark, b] = numeric as unknown as [string, string, string, string]
    return numericDay(start, start + whole.length, Number(a), Number(b), mark)
  }
  const hyphened = HYPHENED.exec(head.slice(start))
  if (hyphened) return numericDay(start, start + hyphened[0].length, Number(hyphened[1]), Number(hyphened[2]), '/')
  const named = NAMED.exec(head.slice(start))
  const month = named && MONTHS.findIndex(stems => stems.some(stem => named[2]!.toLowerCase().startsWith(stem))) + 1
  if (!named || !month) return undefined
  const [end, day] = [start + named[0].length, Number(named[1])]
  if (!validDay(2024, month, day)) return { start, end, broken: true }
  const dated = named[3] ? validDay(Number(named[3]), month, day) : undefined
  return dated ? { start, end, day: dated } : { start, end, yearless: { month, day } }
}

/** «24 → звонок» below the name of a month. */
function bareDay(head: string, start: number, month?: Calendar | number): HeadDay | undefined {
  const found = month && /^\d{1,2}(?=\s*(?:[→←,:—–]|->|<-|-\s))/u.exec(head.slice(start))
  if (!found) return undefined
  const end = start + found[0].length
  if (typeof month === 'number') {
    const day = validDay(LEAP, month, Number(found[0]))
    return day && { start, end, yearless: { month, day: day.day } }
  }
  const day = validDay(month.year, month.month, Number(found[0]))
  return day && { start, end, day }
}

/** A year that has every day. */
const LEAP = 2024

const NUMERIC = /^(\d{1,2})([./])(\d{1,2})\.?(?![\d%]|[.,:/-]\d|\s*\p{L}{0,2}%)/u
/** 11-18 →, 18-11: parted by a hyphen only where an arrow or a mark follows, a range of days looks alike. */
const HYPHENED = /^(\d{2})-(\d{2})(?=\s*(?:[→←|,:]|->|<-|[—–]\s))/u
const NAMED = /^(\d{1,2})(?:-?(?:го|е|th|st|nd|rd))?[\s.-]{1,2}(\p{L}{3,9})\.?,?(?:\s+(\d{4}))?(?!\p{L}|\d)/u

const STEMS: Readonly<Record<Language, string>> = {
  ru: 'янв фев мар апр май|мая июн июл авг сен окт ноя дек',
  uk: 'січ лют бер кві трав чер лип сер вер жов лис гру',
  en: 'jan feb mar apr may jun jul aug sep oct nov dec',
}

/** How the names of a month begin. */
const MONTHS = Array.from({ length: 12 }, (_, month) =>
  LANGUAGES.flatMap(language => STEMS[language].split(' ')[month]!.split('|')),
)

function numericDay(start: number, end: number, a: number, b: number, mark: string): HeadDay {
  const straight = validDay(2024, b, a)
  const turned = mark === '/' ? validDay(2024, a, b) : undefined
  if (straight && turned && a !== b) return { start, end, open: true }
  const day = straight ?? turned
  return day ? { start, end, yearless: { month: day.month, day: day.day } } : { start, end, broken: true }
}

const STROKED = /(?<![\d/-])(\d{1,2})[/-](\d{1,2})(?:[/-](\d{2}|\d{4}))?(?!\d)/u

/** Which stands first in a day with strokes, where only one of the two can be the month. */
export function orderOf(text: string): 'day' | 'month' | undefined {
  const [, a, b] = STROKED.exec(text) ?? []
  if (a === undefined || b === undefined || Number(a) > 12 === Number(b) > 12) return undefined
  return Number(a) > 12 ? 'day' : 'month'
}

/** 5/11, or 5/11/2026, in that order. */
export function inOrder(text: string, order: 'day' | 'month'): Pick<HeadDay, 'day' | 'yearless'> {
  const [, a, b, year] = STROKED.exec(text) ?? []
  if (a === undefined || b === undefined) return {}
  const [month, day] = (order === 'day' ? [b, a] : [a, b]).map(Number) as [number, number]
  if (year === undefined) return { yearless: { month, day } }
  const dated = validDay(year.length === 2 ? 2000 + Number(year) : Number(year), month, day)
  return dated ? { day: dated } : {}
}

/** «Вт → ответ» below the name of a week. */
function weekdayAt(head: string, start: number, week?: Calendar): HeadDay | undefined {
  const found = week && /^\p{L}[\p{L}’'ʼ]{1,10}\.?/u.exec(head.slice(start))
  const at = found ? WEEKDAYS.findIndex(names => names.test(found[0])) : -1
  return week && found && at >= 0 ? { start, end: start + found[0].length, day: addDays(week, at + 1) } : undefined
}

/** Monday to Sunday; the day before a week is a Sunday. */
const WEEKDAYS = [
  opening({ ru: 'пн*, пон*', uk: 'пн*, пон*', en: 'mon*' }),
  opening({ ru: 'вт*', uk: 'вт*, вів*', en: 'tue*' }),
  opening({ ru: 'ср*', uk: 'ср*, сере*', en: 'wed*' }),
  opening({ ru: 'чт*, чет*', uk: 'чт*, чет*', en: 'thu*' }),
  opening({ ru: 'пт*, пят*', uk: "пт*, п'ят*", en: 'fri*' }),
  opening({ ru: 'сб*, суб*', uk: 'сб*, суб*', en: 'sat*' }),
  opening({ ru: 'вс*, воск*', uk: 'нд*, нед*', en: 'sun*' }),
]

/** Figures in the shape of a date that no calendar has, or a word in its place. */
function brokenDay(head: string, start: number, language: Language): HeadDay | undefined {
  const found = BROKEN.exec(head.slice(start)) ?? VAGUE[language].exec(head.slice(start))
  return found ? { start, end: start + found[0].length, broken: true } : undefined
}

const BROKEN = spoken`^(?:[\dxхXХ?_]{1,4}([./-])[\dxхXХ?_]{1,2}\1[\dxхXХ?_]{1,4}|\d{1,2}\.[xхXХ?_]{2}|[xхXХ?_]{2}\.\d{1,2}|\d{4}-\d{2}|\[?${{ ru: 'дата', uk: 'дата', en: 'date' }}\]?|\?{2,3})(?![\p{L}\d])`

const VAGUE: Readonly<Record<Language, RegExp>> = {
  ru: /^(?:(?:в\s+)?(?:понедельник|вторник|среду|среда|четверг|пятниц[ау]|суббот[ау]|воскресенье|пн|вт|ср|чт|пт|сб|вс)|вчера|сегодня|позавчера|недавно|скоро|на (?:этой|той|прошлой|следующей) неделе|в (?:начале|середине|конце) \p{L}+|как-то|где-то \p{L}+ \p{L}+)(?!\p{L})/iu,
  uk: /^(?:(?:[ву]\s+)?(?:понеділок|вівторок|середу|середа|четвер|п[’'ʼ]ятниц[яю]|субот[ау]|неділ[яю]|пн|вт|ср|чт|пт|сб|нд)|вчора|учора|сьогодні|позавчора|нещодавно|скоро|(?:на )?(?:цього|того|минулого|наступного) тижн(?:я|і)|на (?:цьому|тому|минулому|наступному) тижні|на початку \p{L}+|наприкінці \p{L}+|якось)(?!\p{L})/iu,
  en: /^(?:(?:on\s+)?(?:mon|tues?|wed|thurs?|fri|sat|sun)(?:\w*day)?|yesterday|today|recently|soon|the other day|(?:this|last|next) week|(?:early|mid|late)[ -]\p{L}+|some ?time)(?!\p{L})/iu,
}

/** A day in the year that puts it nearest to the reference. */
export const dayNear = ({ month, day }: { month: number; day: number }, reference: Calendar): Calendar | undefined =>
  nearestYear(reference, month, day)
