import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarOf, compareDays, toIso } from '../../core/language/calendar.ts'
import { findDates } from '../../core/language/dates.ts'
import { detectLanguage } from '../../core/language/detect.ts'
import { findDurations } from '../../core/language/durations.ts'
import { fileDay } from '../../core/language/file-date.ts'
import { LANGUAGES } from '../../core/language/language.ts'
import { findClock } from '../../core/language/times.ts'

const REFERENCE = calendarOf('2026-11-18')

/** Pieces that the grammar knows, in any order, with noise between. */
const PIECES =
  '20 11 2026 31 0 7 90 1 2 . / - – : , ( ) ; № % $ T ноября листопада November May march до к by before the next наступного следующую this last ' +
  "п'ятниці п’ятницю пятницу Friday Wed через за within in неделю тиждень two days двадцать пятого twenty first half of конца кінця end mid-December Q1 " +
  "квартал час години hour half полтора мин хв min h am p.m. утра вечора noon o'clock -го th года року г. every каждую Нового Christmas meeting зустрічі слово word"

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.tuple(fc.constantFrom(...PIECES.split(' ')), fc.constantFrom(' ', ' ', '', '\n', '\u00a0', '\n\n')))
    .map(pieces => pieces.flat().join('')),
)

describe.each(LANGUAGES)('whatever the text, in %s', language => {
  it('finds lie inside it, in order and apart', () => {
    fc.assert(
      fc.property(text, input => {
        for (const found of [
          findDates(input, language, REFERENCE),
          findClock(input, language),
          findDurations(input, language),
        ]) {
          let end = 0
          for (const span of found) {
            expect(span.start).toBeGreaterThanOrEqual(end)
            expect(span.end).toBeGreaterThan(span.start)
            end = span.end
          }
          expect(end).toBeLessThanOrEqual(input.length)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('days exist, and a first day is not behind the last', () => {
    fc.assert(
      fc.property(text, input => {
        for (const { day, first } of findDates(input, language, REFERENCE)) {
          if (day) expect(calendarOf(toIso(day))).toEqual(day)
          if (first) expect(calendarOf(toIso(first))).toEqual(first)
          if (first && day) expect(compareDays(first, day)).toBeLessThanOrEqual(0)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('without a reference only full dates have a day', () => {
    fc.assert(
      fc.property(text, input => {
        for (const { day, hasYear } of findDates(input, language)) if (day) expect(hasYear).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('times and durations are plausible', () => {
    fc.assert(
      fc.property(text, input => {
        for (const { from, to } of findClock(input, language)) {
          expect(from).toBeLessThanOrEqual(1440)
          if (to !== undefined) expect(to).toBeLessThanOrEqual(1440)
        }
        for (const { minutes, maxMinutes } of findDurations(input, language)) {
          expect(minutes).toBeGreaterThanOrEqual(0)
          if (maxMinutes !== undefined) expect(maxMinutes).toBeGreaterThan(minutes)
        }
      }),
      { numRuns: 1000 },
    )
  })
})

it('language and file names take any text', () => {
  fc.assert(
    fc.property(text, input => {
      expect(LANGUAGES).toContain(detectLanguage(input).language)
      const day = fileDay(input)
      if (day) expect(day.month).toBeLessThan(13)
    }),
  )
})
