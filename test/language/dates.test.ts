import { describe, expect, it } from 'vitest'
import { calendarOf, toIso } from '../../core/language/calendar.ts'
import { type FoundDay, findDates } from '../../core/language/dates.ts'
import type { Language } from '../../core/language/language.ts'
import { DATES_EN } from './dates-en.ts'
import { DATES_RU } from './dates-ru.ts'
import { DATES_UK } from './dates-uk.ts'
import { drawn, withMarks } from './drawn.ts'

/** A Wednesday. */
const REFERENCE = calendarOf('2026-11-18')

const TABLES: readonly (readonly [Language, readonly (readonly [string, ...string[]])[]])[] = [
  ['en', DATES_EN],
  ['ru', DATES_RU],
  ['uk', DATES_UK],
]

describe.each(TABLES)('days in %s', (language, cases) => {
  it.each(cases)('%s', (marked, ...meanings) => {
    const { text } = drawn(marked)
    const found = findDates(text, language, REFERENCE)
    expect(withMarks(text, found)).toBe(marked)
    expect(found.map(said)).toEqual(meanings)
  })
})

describe('days without a reference', () => {
  it('are resolved only where the year stands', () => {
    const [full, short, weekday] = findDates('On 12 November 2026, on 12 November, by Friday', 'en')
    expect(full?.day).toEqual(calendarOf('2026-11-12'))
    expect([short?.day, weekday?.day]).toEqual([undefined, undefined])
    expect([full?.hasYear, short?.hasYear, weekday?.hasYear]).toEqual([true, false, false])
  })
})

describe('the year of a day without one', () => {
  it.each([
    ['2026-12-20', '10 января', '2027-01-10'],
    ['2026-01-10', '20 декабря', '2025-12-20'],
    ['2026-06-15', '20 декабря', '2025-12-20'],
    ['2026-06-25', '20 декабря', '2026-12-20'],
    ['2026-02-20', '29 февраля', '2024-02-29'],
    ['2027-11-20', '29 февраля', '2028-02-29'],
  ])('seen from %s, %s is %s', (reference, text, day) => {
    const [found] = findDates(text, 'ru', calendarOf(reference))
    expect(found?.day).toEqual(calendarOf(day))
  })
})

describe('weekdays and weeks', () => {
  it.each([
    ['2026-11-20', 'by Friday', '2026-11-27'],
    ['2026-11-20', 'this Friday', '2026-11-20'],
    ['2026-11-16', 'this Friday', '2026-11-20'],
    ['2026-11-16', 'next Friday', '2026-11-27'],
    ['2026-11-22', 'next Friday', '2026-11-27'],
    ['2026-11-18', 'last Friday', '2026-11-13'],
    ['2026-11-18', 'by end of week', '2026-11-20'],
    ['2026-11-20', 'by end of week', '2026-11-20'],
    ['2026-11-21', 'by end of week', '2026-11-22'],
    ['2026-11-22', 'by end of week', '2026-11-22'],
    ['2026-11-22', 'next week', '2026-11-27'],
    ['2026-11-30', 'by end of month', '2026-11-30'],
    ['2026-12-31', 'within two working days', '2027-01-04'],
    ['2028-02-10', 'by end of month', '2028-02-29'],
    ['2026-01-31', 'in a month', '2026-02-28'],
    ['2026-11-30', 'by the 5th', '2026-12-05'],
    ['2026-11-05', 'by the 5th', '2026-11-05'],
    ['2026-11-30', 'by the 31st', '2026-12-31'],
  ])('seen from %s, %s is %s', (reference, text, day) => {
    const [found] = findDates(text, 'en', calendarOf(reference))
    expect(found?.day && toIso(found.day)).toBe(day)
  })
})

function said({ preposition, form, day, first }: FoundDay): string {
  const iso = day ? toIso(day) : '?'
  return [preposition, form === 'day' ? '' : form, first && preposition === 'range' ? `${toIso(first)}…${iso}` : iso]
    .filter(part => part !== '')
    .join(' ')
}
