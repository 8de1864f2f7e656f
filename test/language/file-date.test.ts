import { describe, expect, it } from 'vitest'
import { toIso } from '../../core/language/calendar.ts'
import { fileDate, fileDay } from '../../core/language/file-date.ts'

describe('days in file names', () => {
  it.each([
    ['2026-11-20-agenda.md', '2026-11-20'],
    ['acme/agendas/2026.02.18.md', '2026-02-18'],
    ['20251103-notes.md', '2025-11-03'],
    ['meeting_2026_11_20.md', '2026-11-20'],
    ['Протокол 20.11.2026.md', '2026-11-20'],
    ['notes_18-02-2026.MD', '2026-02-18'],
    ['Созвон 13.03.26.md', '2026-03-13'],
    ['10-25-2024.md', '2024-10-25'],
  ])('%s is %s', (name, day) => {
    const found = fileDate(name)
    expect(found && toIso(found)).toBe(day)
  })

  it.each([
    ['Созвон №2 (13.03).md', { month: 3, day: 13 }],
    ['delphi-12-11.md', { month: 11, day: 12 }],
    ['notes 05.12.md', { month: 12, day: 5 }],
  ])('%s has no year', (name, day) => {
    expect(fileDay(name)).toEqual(day)
    expect(fileDate(name)).toBeUndefined()
  })

  it.each([
    'client.md',
    '12.md',
    'v1.2.md',
    '2026.md',
    'a-31-02.md',
    '2026-13-40.md',
    '1234567890.md',
    '',
    '2026-11-20/letter.md',
  ])('%s names no day', name => {
    expect(fileDay(name)).toBeUndefined()
  })
})
