import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Agenda } from '../../core/document/model.ts'
import { readDocument } from '../../core/document/read.ts'
import { folderWith } from '../cli/folder.ts'
import { touchline } from '../cli/terminal.ts'
import { ANNA, begins, calendar, event, FILES, imported, VERA } from './calendars.ts'

describe('an event that is ahead', () => {
  test('becomes an agenda among its kin: day, hour, place, people by sides, words of the invitation', async () => {
    const { stdout, stderr, status, read } = await imported(
      event(
        'SUMMARY:Запуск каталога #2 [черновик]',
        'DTSTART:20261126T120000Z',
        'DTEND:20261126T133000Z',
        'LOCATION:офис «Рогов»\\, 3 этаж',
        ANNA,
        VERA,
        'ATTENDEE;CUTYPE=ROOM;CN=Переговорная:mailto:room@roga.example',
        'ATTENDEE;PARTSTAT=DECLINED;CN=Олег:mailto:oleg@roga.example',
        'X-ALT-DESC;FMTTYPE=text/html:<p>Обсудим:</p><ul><li>день <b>запуска</b></li></ul><img src="http://t.example/1.gif"><script>x()</script>',
        'DESCRIPTION:Обсудим',
      ),
    )
    expect([stdout, stderr, status]).toEqual(['roga/повестки/2026-11-26-запуск-каталога-2-черновик.md\n', '', 0])
    expect(read(stdout.trim())).toBe(`---
type: agenda
lang: ru
client: Рога
date: 2026-11-26
uid: 1@x
---

# Повестка: Запуск каталога #2 \\[черновик]

- **Когда:** 26 ноября 2026, 14:00–15:30
- **Формат:** встреча
- **Место:** офис «Рогов», 3 этаж

## Кто будет

**Со стороны клиента**

- Вера Львова, директор

**С нашей стороны**

- Анна Орлова, аккаунт-менеджер

## Из приглашения

Обсудим:

- день **запуска**
`)
    const [agenda] = readDocument(stdout.trim(), read(stdout.trim())).documents as Agenda[]
    expect(agenda!.duration?.minutes).toBe(90)
    expect(agenda!.participants.map(({ name, side }) => [name, side])).toEqual([
      ['Вера Львова', 'client'],
      ['Анна Орлова', 'ours'],
    ])
  })

  test('on the screen says so and keeps the link; what the service adds is left out', async () => {
    const { read } = await imported(
      event(
        'SUMMARY:Weekly',
        'DTSTART:20261126T120000Z',
        'DURATION:PT45M',
        'ATTENDEE:mailto:irina@acme.example',
        'DESCRIPTION:Budget first.\\n\\n________________________________________\\nMicrosoft Teams meeting\\nhttps://teams.microsoft.com/l/meetup-join/1_2\\n________________________________________',
      ),
    )
    const text = read('acme/agendas/2026-11-26-weekly.md')
    expect(text).toContain(
      '- **When:** 26 November 2026, 14:00–14:45\n- **Format:** video call\n- **Link:** <https://teams.microsoft.com/l/meetup-join/1_2>',
    )
    expect(text).toMatch(/## From the invitation\n\nBudget first\.\n$/u)
  })

  test('that is imported again, or has its agenda, is left alone', async () => {
    const content = event('SUMMARY:Сверка', 'DTSTART:20261126T120000Z', VERA)
    const { folder, stdout } = await imported(content)
    expect(await touchline(folder, ['import', 'in.ics', '--locale', 'en'])).toEqual({
      stdout: '',
      stderr: `${stdout.trim()}:9: this meeting is here already, nothing was written\n`,
      status: 0,
    })
  })

  test('of nobody known asks whose it is; a name answers', async () => {
    const content = event('SUMMARY:Lunch', 'DTSTART;VALUE=DATE:20261126')
    const { stderr, status } = await imported(content)
    expect([stderr, status]).toEqual([
      'in.ics: whose meeting is "Lunch"? no client card holds its people; add --client NAME\n',
      2,
    ])
    expect((await imported(content, '--client', 'acme')).stdout).toBe('acme/agendas/2026-11-26-lunch.md\n')
  })
})

describe('an event that is known already', () => {
  const AHEAD = ['SUMMARY:Сверка', VERA, 'DTSTART:20261126T120000Z', 'DTEND:20261126T130000Z']
  const again = async (folder: string, content: string, ...args: string[]) => {
    writeFileSync(join(folder, 'again.ics'), content)
    return touchline(folder, ['import', 'again.ics', '--locale', 'en', ...args])
  }
  const WRITTEN = 'roga/повестки/2026-11-26-сверка.md'
  const NEXT = 'roga/повестки/2026-11-27-сверка.md'

  test('and has moved is no second agenda: it says where it is, and moves it when asked', async () => {
    const { folder, read } = await imported(event(...AHEAD))
    const before = `${read(WRITTEN)}\n## Вопросы\n\n1. Счёт от 26 ноября (10 мин)\n`
    writeFileSync(join(folder, WRITTEN), before)
    const moved = event('SUMMARY:Сверка', VERA, 'DTSTART:20261127T070000Z', 'DTEND:20261127T083000Z')
    const told = `${WRITTEN}:9: the meeting "Сверка" has moved from 26 November 2026, 14:00 to 27 November 2026, 09:00–10:30`
    expect(await again(folder, moved)).toEqual({
      stdout: '',
      stderr: `${told}; its agenda stands where it was; --move writes the new time\n`,
      status: 0,
    })
    expect(read(WRITTEN)).toBe(before)
    expect(await again(folder, moved, '--move')).toEqual({ stdout: `${NEXT}\n`, stderr: `${told}\n`, status: 0 })
    expect(existsSync(join(folder, WRITTEN))).toBe(false)
    expect(read(NEXT)).toBe(
      before
        .replace('date: 2026-11-26', 'date: 2026-11-27')
        .replace('26 ноября 2026, 14:00–15:00', '27 ноября 2026, 09:00–10:30'),
    )
    expect((await again(folder, moved, '--move')).stderr).toContain('this meeting is here already')
  })

  test('takes links along, keeps what calendars know it by, and overwrites nothing', async () => {
    const folder = folderWith({
      ...FILES,
      'roga/повестки/Сверка 26.11.md': '# Повестка: сверка\r\n\r\nКогда: 26 ноября 2026, 11:00\r\n',
      'roga/повестки/Сверка 27.11.md': '# Повестка: другая сверка\n',
      'roga/касания.md': '# Касания\n\n- 20.11.2026 → встреча: [сверка](повестки/Сверка%2026.11.md#итог)\n',
      'notes.md': '[[Сверка 26.11]], roga/повестки/Сверка\n',
    })
    await touchline(folder, ['export', 'roga/повестки/Сверка 26.11.md', '--out', 'out.ics'])
    const [, uid] = /^UID:(.*)\r$/mu.exec(readFileSync(join(folder, 'out.ics'), 'utf8'))!
    const moved = event('SUMMARY:Сверка', VERA, 'DTSTART:20261127T090000Z').replace('UID:1@x', `UID:${uid}`)
    const { stdout, status } = await again(folder, moved, '--move')
    expect([stdout, status]).toEqual(['roga/повестки/Сверка 27.11-2.md\nnotes.md\nroga/касания.md\n', 0])
    const read = (path: string) => readFileSync(join(folder, path), 'utf8')
    expect(read('roga/повестки/Сверка 27.11-2.md')).toBe(
      `---\r\nuid: ${uid}\r\n---\r\n\r\n# Повестка: сверка\r\n\r\nКогда: 27 ноября 2026, 11:00\r\n`,
    )
    expect(read('roga/повестки/Сверка 27.11.md')).toBe('# Повестка: другая сверка\n')
    expect(read('roga/касания.md')).toContain('(повестки/Сверка%2027.11-2.md#итог)')
    expect(read('notes.md')).toBe('[[Сверка 27.11-2]], roga/повестки/Сверка\n')
  })

  test('in an agenda written by hand: day and hour change as they are written', async () => {
    const folder = folderWith({
      ...FILES,
      'roga/повестки/сверка.md':
        '---\nuid: 1@x\n---\n\n# Повестка: сверка 26.11\n\nДата: четверг, 26.11.2026\nВремя: 14.00 - 15.00\n\nПовестка отправлена клиенту 20.11\n\n1. Счёт (26.11.2026)\n',
    })
    const moved = event('SUMMARY:Сверка', VERA, 'DTSTART:20261201T070000Z', 'DTEND:20261201T083000Z')
    expect((await again(folder, moved, '--move')).status).toBe(0)
    expect(readFileSync(join(folder, 'roga/повестки/сверка.md'), 'utf8')).toBe(
      '---\nuid: 1@x\n---\n\n# Повестка: сверка 01.12\n\nДата: 01.12.2026\nВремя: 09:00 - 10:30\n\nПовестка отправлена клиенту 20.11\n\n1. Счёт (26.11.2026)\n',
    )
  })

  test('repeats: the next day is another meeting; the day that is still ahead has moved', async () => {
    const weekly = (day: string) => event('SUMMARY:Сверка', VERA, `DTSTART:${day}T120000Z`, 'RRULE:FREQ=WEEKLY')
    const { folder } = await imported(weekly('20261126'))
    expect((await again(folder, weekly('20261127'))).stderr).toContain('has moved')
    const past = folderWith({
      ...FILES,
      'roga/повестки/2026-11-12.md': '---\nuid: 1@x\n---\n\n# Повестка: сверка\n\nДата: 12.11.2026\n',
    })
    expect((await again(past, weekly('20261126'))).stdout).toBe(`roga/повестки/2026-11-26.md\n`)
  })

  test('but took place already is another meeting', async () => {
    const folder = folderWith({
      ...FILES,
      'roga/повестки/2026-11-12.md': '---\nuid: 1@x\n---\n\n# Повестка: сверка\n\nДата: 12.11.2026\n',
      'roga/протоколы/2026-11-12.md': '# Протокол: сверка\n\nДата: 12.11.2026\n',
    })
    expect((await again(folder, event(...AHEAD))).stdout).toBe(`roga/повестки/2026-11-26.md\n`)
  })

  test('went out from here, and came back', async () => {
    const folder = folderWith({
      ...FILES,
      'roga/повестки/сверка.md': '# Повестка: сверка\n\nДата: 26.11.2026, 14:00\n\n1. Счёт (20 мин)\n',
    })
    await touchline(folder, ['export', 'roga/повестки/сверка.md'])
    const own = readFileSync(join(folder, 'roga/повестки/сверка.ics'), 'utf8')
    const back = own.replaceAll('T140000', 'T160000').replace('END:VEVENT', `${VERA}\r\nEND:VEVENT`)
    expect((await again(folder, back)).stderr).toContain('has moved from 26 November 2026, 14:00 to')
  })
})

describe('what calendars write about a meeting is no meeting', () => {
  const message = (method: string, ...lines: string[]) =>
    calendar(`METHOD:${method}`, 'BEGIN:VEVENT', 'UID:1@x', 'SUMMARY:Сверка', ...lines, 'END:VEVENT')
  const WHEN = 'DTSTART:20261126T120000Z'

  test.each([
    [
      'REPLY',
      ['ATTENDEE;CN=Вера Львова;PARTSTAT=ACCEPTED:mailto:vera@roga.example', WHEN],
      /26 November 2026, 14:00\): Вера Львова: will come; nothing/u,
    ],
    [
      'REPLY',
      ['ATTENDEE;PARTSTAT=DECLINED:mailto:vera@roga.example'],
      /"Сверка": vera@roga\.example: will not come; nothing/u,
    ],
    ['REPLY', [], /"Сверка": no answer yet; nothing/u],
    ['CANCEL', [VERA], /the meeting "Сверка" is cancelled; nothing/u],
    ['COUNTER', [VERA, WHEN], /another time is proposed for "Сверка" \(26 November 2026, 14:00\); nothing/u],
    ['REFRESH', [VERA], /nothing new/u],
  ])('%s %s', async (method, lines, words) => {
    const { stdout, stderr, status } = await imported(message(method, ...lines))
    expect(stderr).toMatch(words)
    expect([stdout, status]).toEqual(['', 0])
  })

  test('its agenda is named', async () => {
    const { folder } = await imported(event('SUMMARY:Сверка', VERA, WHEN))
    writeFileSync(join(folder, 'off.ics'), message('CANCEL', VERA))
    const { stderr } = await touchline(folder, ['import', 'off.ics', '--locale', 'uk'])
    expect(stderr).toBe('roga/повестки/2026-11-26-сверка.md:9: зустріч «Сверка» скасовано; нічого не записано\n')
  })
})

describe('the hour is the reader’s', () => {
  const KYIV = [
    'BEGIN:VTIMEZONE',
    'TZID:FLE',
    'BEGIN:STANDARD',
    'DTSTART:16010101T040000',
    'TZOFFSETFROM:+0300',
    'TZOFFSETTO:+0200',
    'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:16010101T030000',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0300',
    'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
    'END:DAYLIGHT',
    'END:VTIMEZONE',
  ]

  test.each([
    ['UTC', ['DTSTART:20261126T233000Z'], '2026-11-27 1:30'],
    ['another zone', ['DTSTART;TZID=America/New_York:20261126T090000'], '2026-11-26 16:00'],
    ['summer time', ['DTSTART;TZID=Europe/London:20270701T090000'], '2027-7-1 11:00'],
    [
      'a zone under the name of a program',
      ['DTSTART;TZID=/x.example/20210210_1/Asia/Almaty:20261126T090000'],
      '2026-11-26 6:00',
    ],
    ['everybody’s clock', ['DTSTART:20261126T090000'], '2026-11-26 9:00'],
    ['a whole day', ['DTSTART;VALUE=DATE:20261126', 'DTEND;VALUE=DATE:20261128'], '2026-11-26 all day'],
  ])('%s', async (_, lines, shown) => {
    expect(await begins(...lines)).toBe(shown)
  })

  test('a zone that the file defines; one that nobody knows is told', async () => {
    const lines = ['BEGIN:VEVENT', 'UID:1', 'SUMMARY:Сверка', VERA, 'DTSTART;TZID=FLE:20261126T090000', 'END:VEVENT']
    const known = await imported(calendar(...KYIV, ...lines))
    expect(known.read(known.stdout.trim())).toContain('26 ноября 2026, 09:00')
    const strange = await imported(calendar(...lines))
    expect(strange.stderr).toBe(
      'roga/повестки/2026-11-26-сверка.md: the time zone "FLE" is not known; the time stands as in the file\n',
    )
    const endless = KYIV.map(line => line.replace('BYMONTH=10', 'BYMONTH=2;BYMONTHDAY=30').replace('BYDAY=-1SU;', ''))
    expect((await imported(calendar(...endless, ...lines))).stderr).toContain('"FLE" is not known')
  })
})

describe('an event that repeats', () => {
  test.each([
    ['every week', ['RRULE:FREQ=WEEKLY'], '2026-11-26'],
    ['but for a day', ['RRULE:FREQ=WEEKLY', 'EXDATE:20261126T090000Z'], '2026-12-03'],
    ['the last Friday of the month', ['RRULE:FREQ=MONTHLY;BYDAY=-1FR'], '2026-11-27'],
    ['never to come again', ['RRULE:FREQ=DAILY;COUNT=3'], undefined],
    ['a second', ['RRULE:FREQ=SECONDLY'], undefined],
    ['30 February', ['RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'], undefined],
  ])('%s', async (_, rules, shown) => {
    const { stdout, stderr } = await imported(event('SUMMARY:Сверка', VERA, 'DTSTART:20261001T090000Z', ...rules))
    expect(stderr).toContain('the meeting repeats')
    expect(stdout).toBe(shown ? `roga/повестки/${shown}-сверка.md\n` : 'roga/касания.md\n')
  })

  test('a day of it that was moved stands where it was moved to; one that was cancelled is passed over', async () => {
    const series = (...changed: string[]) =>
      calendar(
        ...[
          'BEGIN:VEVENT',
          'UID:1',
          'SUMMARY:Сверка',
          VERA,
          'DTSTART:20261001T090000Z',
          'RRULE:FREQ=WEEKLY',
          'END:VEVENT',
        ],
        ...[
          'BEGIN:VEVENT',
          'UID:1',
          'RECURRENCE-ID:20261126T090000Z',
          'SUMMARY:Сверка',
          VERA,
          ...changed,
          'END:VEVENT',
        ],
      )
    expect((await imported(series('DTSTART:20261127T100000Z'))).stdout).toContain('2026-11-27')
    expect((await imported(series('STATUS:CANCELLED', 'DTSTART:20261126T090000Z'))).stdout).toContain('2026-12-03')
  })
})

describe('an event that has been', () => {
  const past = event('SUMMARY:Созвон | о цене', 'DTSTART:20261118T090000Z', ANNA, VERA, 'LOCATION:Zoom')

  test('is a line of the journal, once', async () => {
    const { folder, stdout, read } = await imported(past)
    expect(stdout).toBe('roga/касания.md\n')
    expect(read('roga/касания.md').split('\n').slice(3)).toEqual([
      '- 18.11.2026 11:00 → видеозвонок, Вера Львова: Созвон | о цене',
      '',
    ])
    const again = await touchline(folder, ['import', 'in.ics', '--locale', 'uk'])
    expect([again.stdout, again.stderr, again.status]).toEqual([
      '',
      'roga/касания.md:4: ця зустріч тут уже є, нічого не записано\n',
      0,
    ])
  })

  test('and has its protocol is told by it already', async () => {
    const folder = folderWith({
      ...FILES,
      'in.ics': past,
      'roga/протоколы/2026-11-18.md':
        '# Протокол созвона: цена\n\nДата: 18.11.2026\n\nБыли: Вера Львова, Анна Орлова\n',
    })
    const { stderr } = await touchline(folder, ['import', 'in.ics', '--locale', 'en'])
    expect(stderr).toBe('roga/протоколы/2026-11-18.md:1: this meeting is here already, nothing was written\n')
  })
})

test('several events go each to its place; what is wrong with one does not keep the others', async () => {
  const one = (uid: number, ...lines: string[]) => ['BEGIN:VEVENT', `UID:${uid}`, ...lines, 'END:VEVENT']
  const { stdout, stderr, status } = await imported(
    calendar(
      ...one(1, 'SUMMARY:Раз', 'DTSTART:20261126T090000Z', VERA),
      ...one(2, 'SUMMARY:Two', 'DTSTART:20261127T090000Z', 'ATTENDEE:mailto:irina@acme.example'),
      ...one(3, 'SUMMARY:Dentist', 'DTSTART:20261127T090000Z'),
      ...one(4, 'SUMMARY:Три', 'DTSTART:20261128T090000Z', 'STATUS:CANCELLED', VERA),
    ),
  )
  expect(stdout).toBe('roga/повестки/2026-11-26-раз.md\nacme/agendas/2026-11-27-two.md\n')
  expect(stderr).toContain('whose meeting is "Dentist"?')
  expect(stderr).toContain('in.ics: the meeting "Три" (28 November 2026, 11:00) is cancelled; nothing was written')
  expect(status).toBe(2)
})
