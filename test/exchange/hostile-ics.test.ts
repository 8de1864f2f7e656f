import { describe, expect, test } from 'vitest'
import { calendar, event, imported, VERA } from './calendars.ts'

describe('hostile and odd calendars', () => {
  test('long lines folded through the middle of a letter are read', async () => {
    const line = Buffer.from(`SUMMARY:${'ж'.repeat(60)}`)
    const folded = Buffer.concat([line.subarray(0, 75), Buffer.from('\r\n '), line.subarray(75)])
    const [head, tail] = event('@', 'DTSTART:20261126T090000Z', VERA).split('@\r\n')
    const content = Buffer.concat([Buffer.from(head!), folded, Buffer.from(`\r\n${tail}`)])
    const { stdout, read } = await imported(content)
    expect(read(stdout.trim())).toContain('ж'.repeat(60))
  })

  test.each([
    ['no UTF-8', Buffer.from(event('SUMMARY:\xc2\xe5\xf0\xe0', 'DTSTART:20261126T090000Z'), 'latin1'), 'not UTF-8'],
    ['no event', calendar('BEGIN:VTODO', 'END:VTODO'), 'holds no event'],
    ['cut off', event('SUMMARY:x').slice(0, 80), 'cannot be read'],
    ['no day', event('SUMMARY:x', VERA), 'has no day'],
    ['a day that is none', event('SUMMARY:x', 'DTSTART:99999999T999999', VERA), /has no day|cannot be read/],
    [
      'whole years',
      calendar(...Array.from({ length: 300 }, (_, i) => `BEGIN:VEVENT\r\nUID:${i}\r\nEND:VEVENT`)),
      '300 events, 20 at most',
    ],
    ['huge', `BEGIN:VCALENDAR\r\n${'X:1\r\n'.repeat(2_000_000)}`, 'larger than 8 MB'],
    ['parts nested without end', 'BEGIN:VCALENDAR\r\n'.repeat(100_000), 'cannot be read'],
    ['a line without end', event(`SUMMARY:${'('.repeat(3_000_000)}`, VERA), 'has no day'],
  ])('%s: a line, and no file', async (_, content, words) => {
    const { stdout, stderr, status } = await imported(content)
    expect(stderr).toMatch(/^in\.ics: [^\n]+\n$/u)
    expect(stderr).toMatch(words)
    expect([stdout, status]).toEqual(['', 2])
  })

  test('what a name or a title holds stays words', async () => {
    const { stdout, read } = await imported(
      event(
        'SUMMARY:[x](javascript:1) <b>\\n# y',
        'DTSTART:20261126T090000Z',
        'ATTENDEE;CN="[a](http://x) `b` Вера Львова":mailto:vera@roga.example',
        'DESCRIPTION:<p><a href="javascript:x()">bad</a></p>-::~:~::~:~ junk',
        'LOCATION:../../etc/passwd',
      ),
    )
    expect(stdout).toMatch(/^roga\/повестки\/2026-11-26-[\p{L}\d-]+\.md\n$/u)
    const text = read(stdout.trim())
    expect(text).not.toContain('](javascript')
    expect(text).not.toContain('href')
    expect(text).toContain('- Вера Львова, директор')
  })
})
