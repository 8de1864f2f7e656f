import { type Calendar, calendarOf } from './calendar.ts'
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

/** `2026-11-26` and a number of days → the day so much later, in the same form; anything else stays. */
export function laterDay(iso: string, days: number): Calendar | undefined {
  const day = calendarOf(iso)
  return day && addDays(day, days)
}
