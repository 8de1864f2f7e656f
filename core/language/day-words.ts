import { type Calendar, calendarOf, toIso } from './calendar.ts'
import { addDays } from './date-resolve.ts'
import type { Language } from './language.ts'

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  uk: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}

/** «26 ноября 2026», "26 November 2026"; without the year where `year` is false. */
export const dayInWords = ({ year, month, day }: Calendar, language: Language, withYear = true): string =>
  `${day} ${MONTHS[language][month - 1]}${withYear ? ` ${year}` : ''}`

/** A day as another one is written: 2026-11-20, 20.11.2026, 20.11, or in words; like nothing, as `2026-11-20`. */
export function dayLike(own: string, day: Calendar, language: Language): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  const [full] = /\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?/u.exec(own) ?? []
  if (/\d{4}-\d{2}-\d{2}/u.test(own) || own === '') return toIso(day)
  if (full === undefined) return dayInWords(day, language, /\d{4}/u.test(own))
  const mark = full.includes('/') ? '/' : '.'
  const parts = full.split(mark)
  return [
    two(day.day),
    two(day.month),
    ...(parts[2] === undefined ? [] : [parts[2].length === 2 ? two(day.year % 100) : String(day.year)]),
  ].join(mark)
}

/** `2026-11-26` and a number of days → the day so much later, in the same form; anything else stays. */
export function laterDay(iso: string, days: number): Calendar | undefined {
  const day = calendarOf(iso)
  return day && addDays(day, days)
}
