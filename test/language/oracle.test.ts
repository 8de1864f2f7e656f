import * as chrono from 'chrono-node'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Calendar, fromDayNumber, toIso } from '../../core/language/calendar.ts'
import { findDates } from '../../core/language/dates.ts'
import type { Language } from '../../core/language/language.ts'

/** chrono-node, an independent reader, on dates that leave no doubt. */
const ORACLES: Readonly<Record<Language, Pick<typeof chrono.en.strict, 'parse'>>> = {
  ru: chrono.ru.strict,
  uk: chrono.uk.strict,
  en: chrono.en.strict,
}

const MONTHS: Readonly<Record<Language, string>> = {
  en: 'January February March April May June July August September October November December',
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  uk: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
}

type Form = (day: Calendar, month: string) => string

const two = (value: number): string => String(value).padStart(2, '0')

const FORMS: Readonly<Record<Language, readonly Form[]>> = {
  en: [
    ({ day, year }, month) => `We met on ${day} ${month} ${year} in Bristol.`,
    ({ day, year }, month) => `${month} ${day}, ${year}: minutes`,
    ({ day, year }, month) => `by ${month.slice(0, 3)} ${day}, ${year}`,
    day => `due ${toIso(day)}, as agreed`,
  ],
  ru: [
    ({ day, year }, month) => `Встретились ${day} ${month} ${year} года в Самаре.`,
    ({ day, month, year }) => `до ${two(day)}.${two(month)}.${year}, как решили`,
  ],
  uk: [
    ({ day, year }, month) => `Зустрілися ${day} ${month} ${year} року в Києві.`,
    ({ day, month, year }) => `до ${two(day)}.${two(month)}.${year}, як вирішили`,
  ],
}

const days = fc.integer({ min: 12_000, max: 25_000 }).map(fromDayNumber)

describe.each(Object.entries(FORMS) as [Language, readonly Form[]][])('absolute dates in %s', (language, forms) => {
  it('agree with chrono-node', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...forms), (day, form) => {
        const text = form(day, MONTHS[language].split(' ')[day.month - 1]!)
        const found = findDates(text, language).map(({ day }) => day)
        expect(found).toEqual(ORACLES[language].parse(text).map(({ start }) => calendarIn(start)))
        expect(found).toEqual([day])
      }),
      { numRuns: 400 },
    )
  })
})

const calendarIn = (parsed: chrono.ParsedComponents): Calendar => ({
  year: parsed.get('year')!,
  month: parsed.get('month')!,
  day: parsed.get('day')!,
})
