import { expect, test } from 'vitest'
import { calendarOf, toIso } from '../../core/language/calendar.ts'
import { isWorkingDay, MONDAY_TO_FRIDAY, workingDayFrom, workingDaysAfter } from '../../core/language/working-week.ts'
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
  const gaps = gapsIn([touch('2026-10-01'), touch('2026-10-15'), touch('2026-10-30')], 14)
  expect(gaps.map(({ touch: { date }, days }) => [toIso(date!), days])).toEqual([['2026-10-30', 15]])
})

test('a working week of its own, and days off', () => {
  const week = { days: [7, 1, 2, 3, 4], holidays: ['2026-11-23'] }
  expect(isWorkingDay(day('2026-11-20'), week)).toBe(false)
  expect(toIso(workingDayFrom(day('2026-11-20'), week))).toBe('2026-11-22')
  expect(toIso(workingDaysAfter(day('2026-11-22'), 2, week))).toBe('2026-11-25')
  expect(toIso(workingDaysAfter(day('2026-11-22'), 0, week))).toBe('2026-11-22')
  expect(toIso(workingDayFrom(day('2026-11-22'), { days: [], holidays: [] }))).toBe('2026-11-22')
})
