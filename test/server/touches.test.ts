import { describe, expect, test } from 'vitest'
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts'
import { workspaceOf } from '../../core/workspace.ts'
import { outlineOf } from '../../server/outline.ts'

const TODAY = { year: 2026, month: 11, day: 20 }

/** One line a touch: date, arrow, channel, plan, title. */
function outline(files: Record<string, string>, settings: Partial<Settings> = {}): string[] {
  const workspace = workspaceOf(Object.entries(files).map(([path, text]) => ({ path, text })))
  const settingsOf = () => ({ ...DEFAULT_SETTINGS, ...settings })
  const options = {
    today: TODAY,
    locale: 'en',
    settingsOf,
    findingsOf: () => [],
    nameOf: (path: string) => path,
  } as const
  return outlineOf(workspace, options).flatMap(({ key, name, touches }) => [
    `# ${key === '' ? '' : name}`,
    ...touches.map(({ date, direction, channel, planned, title }) =>
      [date ?? '-', direction === 'ours' ? '→' : '←', channel, ...(planned ? ['planned'] : []), title].join(' '),
    ),
  ])
}

const agenda = (title: string, more = ''): string => `# ${title}\n\n${more}\n\n- Сроки\n`

describe('touches', () => {
  test('newest first, planned ones before all others, undated ones last', () => {
    expect(
      outline({
        'acme/client.md': '# Карточка клиента: ACME\n',
        'acme/2026-12-01-agenda.md': agenda('Повестка встречи'),
        'acme/2026-11-12-agenda.md': agenda('Повестка встречи'),
        'acme/2026-11-12-protocol.md': '# Протокол встречи\n\nУчастники: Анна\n',
        'acme/letter.md': 'Тема: Спасибо\n\nИрина, добрый день! Спасибо за встречу.\n',
        'acme/2026-11-13-letter.md': 'Тема: Итоги\n\nИрина, добрый день! Вот итоги.\n',
        'README.md': '# Read me\n',
      }),
    ).toEqual([
      '# ACME',
      '2026-12-01 → meeting planned Повестка встречи',
      '2026-11-13 → letter Итоги',
      '2026-11-12 → meeting Протокол встречи',
      '- → letter Спасибо',
    ])
  })

  test('a meeting of today is planned until it has a protocol', () => {
    const files = { 'acme/client.md': '# Client card\n', 'acme/2026-11-20-agenda.md': '# Agenda\n\n- Dates\n' }
    expect(outline(files)[1]).toBe('2026-11-20 → meeting planned Agenda')
    expect(outline({ ...files, 'acme/2026-11-20-minutes.md': '# Minutes\n\nPresent: Ann\n' }).slice(1)).toEqual([
      '2026-11-20 → meeting Minutes',
    ])
  })

  test('a day without a year lies in the year nearest to today', () => {
    const titles = ['Протокол созвона 05.01', 'Протокол встречи 30.06']
    const files = Object.fromEntries(titles.map((title, i) => [`${i}-protocol.md`, `# ${title}\n\nУчастники: Анна\n`]))
    expect(outline(files).slice(1)).toEqual([
      '2027-01-05 → call planned Протокол созвона 05.01',
      '2026-06-30 → meeting Протокол встречи 30.06',
    ])
  })

  test.each([
    ['Протокол созвона', 'call'],
    ['Протокол Cозвона с клиентом', 'call'],
    ['Підсумки дзвінка', 'call'],
    ['Minutes of the call', 'call'],
    ['Протокол встречи в Zoom', 'video-call'],
    ['Протокол відеозустрічі', 'video-call'],
    ['Minutes: recall the basics', 'meeting'],
    ['Протокол встречи', 'meeting'],
  ])('%s is a %s', (title, channel) => {
    expect(outline({ 'protocol.md': `# ${title}\n\nУчастники: Анна\n` })[1]).toContain(` ${channel} `)
  })

  test('a format in the document names the channel too', () => {
    expect(outline({ 'agenda.md': agenda('Повестка', 'Формат: видеозвонок') })[1]).toContain(' video-call ')
    expect(outline({ 'agenda.md': agenda('Повестка', '**Где:** Zoom') })[1]).toContain(' video-call ')
  })

  test('a letter is ours unless it says otherwise', () => {
    const letter = (head: string) => ({
      'a/client.md': '# Client card: ACME\n',
      'a/letter.md': `---\n${head}\n---\nSubject: Prices\n\nDear Ann, hello.\n`,
    })
    const team: Settings['team'] = [{ name: 'Anna Orlova' }]
    const company = { name: 'Studio', domain: 'studio.example' }
    const way = (head: string, settings: Partial<Settings> = {}) => outline(letter(head), settings)[1]!.split(' ')[1]
    expect(way('date: 2026-11-18')).toBe('→')
    expect(way('from: Irina Petrova')).toBe('→')
    expect(way('from: Irina Petrova (ACME)')).toBe('←')
    expect(way('from: client')).toBe('←')
    expect(way('от: Ирина Петрова', { team })).toBe('←')
    expect(way('from: Anna Orlova', { team })).toBe('→')
    expect(way('from: Boris <boris@studio.example>', { team, company })).toBe('→')
    expect(way('direction: in')).toBe('←')
    expect(way('направление: исх.')).toBe('→')
  })

  test('several letters in one file are several touches; templates are none', () => {
    const two =
      '# Letters\n\n## First\n\nSubject: One\n\nDear Ann, hello.\n\n---\n\n## Second\n\nSubject: Two\n\nDear Bob, hello.\n'
    expect(
      outline({ 'letters.md': two })
        .slice(1)
        .map(line => line.split(' ').at(-1)),
    ).toEqual(['One', 'Two'])
    const template = 'Subject: [Topic]\n\nDear [Name],\n\n[Text] by [date], [Company].\n\n[Signature]\n'
    expect(outline({ 'letter.email.md': template })).toEqual([])
  })
})
