import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ICAL from 'ical.js'
import PostalMime from 'postal-mime'
import { describe, expect, test } from 'vitest'
import { folderWith } from '../cli/folder.ts'
import { touchline } from '../cli/terminal.ts'

const CARD = `# Картка клієнта: Тепла скоринка

- Роман Левчук, керівник роздробу, roman@skorynka.example
`

const LETTER = `Кому: Роман Левчук
Від: Назар Шпак <nazar@horobets.example>
Тема: Вітрини на Городоцькій: «зірка» чи «сніг»?

Романе, добрий день!

Макети **готові**, [ось вони](https://horobets.example/m). Оберіть один:

- «зірка», 12 400 грн
- «сніг», 9 800 грн

> Ваші слова: дешевше й тепліше.

<!-- touchline ignore tone-apart -->
Назар
`

const AGENDA = `# Порядок денний: перед запуском

Дата: 2 грудня 2026, 14:00–15:30
Місце: офіс «Теплої скоринки»

**Мета:** вирішити, які вітрини їдуть першими.

Від клієнта: Роман Левчук, керівник роздробу

1. Упаковка; що привезли
2. Вітрини, кома
`

async function exported(files: Record<string, string>, ...args: string[]) {
  const folder = folderWith(files)
  const outcome = await touchline(folder, ['export', ...args])
  return { ...outcome, read: (path: string) => readFileSync(join(folder, path)) }
}

describe('a letter', () => {
  test('comes out as a draft that another program reads: header, text, page', async () => {
    const { stdout, stderr, status, read } = await exported(
      { 'skorynka/картка-клієнта.md': CARD, 'skorynka/листи/вітрини.md': LETTER },
      'skorynka/листи/вітрини.md',
    )
    expect([stdout, stderr, status]).toEqual(['skorynka/листи/вітрини.eml\n', '', 0])
    const bytes = read('skorynka/листи/вітрини.eml')
    // RFC 5322: only ASCII, lines of at most 998 characters, ended by CRLF.
    const lines = bytes.toString('latin1').split('\r\n')
    expect(lines.filter(line => /[^ -~\t]/.test(line) || line.length > 998)).toEqual([])
    const mail = await PostalMime.parse(bytes)
    expect(mail.from).toEqual({ name: 'Назар Шпак', address: 'nazar@horobets.example' })
    expect(mail.to).toEqual([{ name: 'Роман Левчук', address: 'roman@skorynka.example' }])
    expect(mail.subject).toBe('Вітрини на Городоцькій: «зірка» чи «сніг»?')
    expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1')
    expect(mail.text).toBe(
      'Романе, добрий день!\n\nМакети готові, ось вони (https://horobets.example/m). Оберіть один:\n\n- «зірка», 12 400 грн\n- «сніг», 9 800 грн\n\n> Ваші слова: дешевше й тепліше.\n\nНазар\n',
    )
    expect(mail.html).toContain('<strong>готові</strong>')
    expect(mail.html).not.toContain('touchline ignore')
  })

  test('without a sender says what to add; people without an address are named', async () => {
    const letter = LETTER.replace(/Від: .*\n/u, '')
    const none = await exported({ 'лист.md': letter }, 'лист.md', '--locale', 'en')
    expect([none.stdout, none.status]).toEqual(['', 2])
    expect(none.stderr).toContain('лист.md: who is it from? add "From: Name <address>"')
    const asked = await exported({ 'лист.md': letter }, 'лист.md', '--from', 'me@here.example', '--locale', 'en')
    expect(asked.status).toBe(0)
    expect(asked.stderr).toBe("no address known, add it in your mail program or to the client's card: Роман Левчук\n")
    const team = 'team: [{ name: Назар Шпак, email: n@here.example }]\n'
    const signed = await exported(
      { 'лист.md': letter.replace(/Назар\n$/u, 'Назар Шпак\n'), 'touchline.yml': team },
      'лист.md',
      '--out',
      '-',
    )
    expect(signed.stdout).toMatch(/^From: .*<n@here\.example>/mu)
  })

  test('does not replace a file that is there, unless told to', async () => {
    const files = { 'лист.md': LETTER, 'лист.eml': 'mine' }
    const kept = await exported(files, 'лист.md', '--locale', 'en')
    expect([kept.status, kept.read('лист.eml').toString()]).toEqual([2, 'mine'])
    expect(kept.stderr).toContain('this file is there already')
    const replaced = await exported(files, 'лист.md', '--force')
    expect(replaced.read('лист.eml').toString()).toContain('Subject:')
  })

  test('of a file of several: a mail each', async () => {
    const two = `${LETTER}\n---\n\n${LETTER.replace('Вітрини', 'Наклейки')}`
    const { stdout, read } = await exported({ 'листи.md': two }, 'листи.md')
    expect(stdout).toBe('листи.eml\nлисти-2.eml\n')
    expect((await PostalMime.parse(read('листи-2.eml'))).subject).toContain('Наклейки')
    expect((await PostalMime.parse(read('листи.eml'))).text).not.toContain('Наклейки')
  })
})

describe('an agenda', () => {
  test('comes out as an event that another program reads', async () => {
    const { status, read } = await exported(
      { 'порядок-денний.md': AGENDA, 'картка-клієнта.md': CARD },
      'порядок-денний.md',
    )
    expect(status).toBe(0)
    const text = read('порядок-денний.ics').toString()
    expect(text.split('\r\n').filter(line => Buffer.byteLength(line) > 75)).toEqual([])
    const event = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')!)
    expect(event.summary).toBe('Перед запуском')
    expect(event.startDate.toString()).toBe('2026-12-02T14:00:00')
    expect(event.endDate.toString()).toBe('2026-12-02T15:30:00')
    expect(event.location).toBe('офіс «Теплої скоринки»')
    expect(event.description).toBe(
      'Мета: вирішити, які вітрини їдуть першими.\n\n1. Упаковка; що привезли\n2. Вітрини, кома',
    )
    expect(event.attendees.map(attendee => attendee.getFirstValue())).toEqual(['MAILTO:roman@skorynka.example'])
  })

  test('is the same event when it is exported again, and wants a day', async () => {
    const [one, two] = await Promise.all(
      ['', '3. Третє\n'].map(more => exported({ 'agenda.md': AGENDA + more }, 'agenda.md', '--out', '-')),
    )
    const uid = (text: string) => /^UID:.*$/mu.exec(text)?.[0]
    expect(uid(one!.stdout)).toBe(uid(two!.stdout))
    const dayless = await exported({ 'agenda.md': AGENDA.replace(/Дата: .*\n/u, '') }, 'agenda.md', '--locale', 'en')
    expect([dayless.status, dayless.stderr.split(';')[0]]).toEqual([2, 'agenda.md: the agenda names no day'])
  })
})

test('any document comes out as a page that runs nothing and fetches nothing', async () => {
  const evil = `---\nlang: ru\n---\n\n# Протокол\n\nРешили всё.\n\n<script>alert(1)</script> [x](javascript:alert(1)) ![y](https://track.example/1.gif)\n\n<!-- ours -->\n`
  const { read } = await exported({ 'протокол.md': evil }, 'протокол.md')
  const page = read('протокол.html').toString()
  expect(page).toContain('<html lang="ru">')
  expect(page).toContain("default-src 'none'")
  expect(page).not.toMatch(/<script|href="javascript|ours/u)
})

test('what cannot be exported is said in a line', async () => {
  const { stderr, status } = await exported(
    { 'protocol.md': '# Protocol\n' },
    'protocol.md',
    '--format',
    'eml',
    '--locale',
    'en',
  )
  expect([stderr, status]).toEqual([
    'protocol.md: this is no letter; other documents go to --format html, an agenda to ics\n',
    2,
  ])
})
