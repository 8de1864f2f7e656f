import { expect, test } from 'vitest'
import { calendarOf, toIso } from '../../core/language/calendar.ts'
import {
  isWorkingDay,
  MONDAY_TO_FRIDAY,
  type WorkingWeek,
  workingDayFrom,
  workingDaysAfter,
} from '../../core/language/working-week.ts'
import { keptWithin } from '../../core/relationship/own-touches.ts'
import { gapsIn, rhythmOf } from '../../core/relationship/rhythm.ts'
import type { Touch } from '../../core/relationship/touch.ts'

const day = (iso: string) => calendarOf(iso)!

const touch = (iso: string, planned = false): Touch => ({ date: day(iso), planned }) as Touch

const CADENCE = { days: 14, from: 'default' } as const
const TODAY = day('2026-11-20')

test('the next touch is due a cadence after the last, on a working day', () => {
  const rhythm = rhythmOf([touch('2026-10-20'), touch('2026-11-01')], CADENCE, MONDAY_TO_FRIDAY, TODAY)
  // The 15th is a Sunday.
  expect([toIso(rhythm.last!), toIso(rhythm.due!)]).toEqual(['2026-11-01', '2026-11-16'])
  expect([rhythm.silent, rhythm.overdue]).toEqual([19, 4])
})

test('planned touches are no contact yet; without any touch nothing is due', () => {
  const rhythm = rhythmOf([touch('2026-12-01', true), touch('2026-11-25', true)], CADENCE, MONDAY_TO_FRIDAY, TODAY)
  expect([rhythm.last, rhythm.due, rhythm.overdue, toIso(rhythm.planned!)]).toEqual([
    undefined,
    undefined,
    0,
    '2026-11-25',
  ])
})

test('gaps lie between neighbours that are further apart than the cadence', () => {
  const gaps = gapsIn([touch('2026-10-01'), touch('2026-10-15'), touch('2026-10-30')], 14, MONDAY_TO_FRIDAY)
  expect(gaps.map(({ touch: { date }, days }) => [toIso(date!), days])).toEqual([['2026-10-30', 15]])
})

test('a touch that is due on a day off may come on the next working day', () => {
  const gaps = (...days: string[]) =>
    gapsIn(
      days.map(iso => touch(iso)),
      14,
      { ...MONDAY_TO_FRIDAY, holidays: ['11-16'] },
    )
  expect(gaps('2026-11-01', '2026-11-17')).toEqual([])
  expect(gaps('2026-11-01', '2026-11-18')).toHaveLength(1)
  expect(gaps('2027-11-02', '2027-11-17')).toEqual([])
})

test('an answer has its business days, whatever the week and the days off', () => {
  const week = { days: [7, 1, 2, 3, 4], holidays: ['11-22'] }
  const answered = (iso: string, settings: WorkingWeek) =>
    keptWithin(
      touch('2026-11-19'),
      { path: 'a.md', span: { start: 0, end: 1 }, date: day(iso) },
      { days: 1, week: settings },
      TODAY,
    )
  expect(answered('2026-11-23', week)).toBe('kept')
  expect(answered('2026-11-23', MONDAY_TO_FRIDAY)).toBe('pending')
})

test('a working week of its own, and days off', () => {
  const week = { days: [7, 1, 2, 3, 4], holidays: ['2026-11-23'] }
  expect(isWorkingDay(day('2026-11-20'), week)).toBe(false)
  expect(toIso(workingDayFrom(day('2026-11-20'), week))).toBe('2026-11-22')
  expect(toIso(workingDaysAfter(day('2026-11-22'), 2, week))).toBe('2026-11-25')
  expect(toIso(workingDaysAfter(day('2026-11-22'), 0, week))).toBe('2026-11-22')
  expect(toIso(workingDayFrom(day('2026-11-22'), { days: [], holidays: [] }))).toBe('2026-11-22')
})
