import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../core/language/language.ts'
import type { Localized } from '../../core/rule.ts'
import { offered } from './writing.ts'

const PATHS = { agenda: 'a/agenda.md', protocol: 'a/protocol.md', client: 'a/client.md', request: 'a/request.md' }

type Kind = keyof typeof PATHS

const TITLES: Readonly<Record<Kind, Localized>> = {
  agenda: { ru: 'Повестка: каталог', uk: 'Порядок денний: каталог', en: 'Agenda: the catalogue' },
  protocol: { ru: 'Протокол встречи: каталог', uk: 'Протокол зустрічі: каталог', en: 'Minutes: the catalogue' },
  client: { ru: 'Карточка клиента: Мельница', uk: 'Картка клієнта: Млин', en: 'Client card: The Mill' },
  request: { ru: 'Просьба: второй макет', uk: 'Прохання: другий макет', en: 'A request: a second draft' },
}

const LANG = (language: string) => `---\nlang: ${language}\n---\n`

describe.each(Object.keys(PATHS) as Kind[])('parts of the kind %s', kind => {
  test.each(LANGUAGES)('a part that is taken is not offered again, until none is left: %s', locale => {
    let text = `${LANG(locale)}# ${TITLES[kind][locale]}\n\n`
    const taken: string[] = []
    for (;;) {
      const { labels, taken: take } = offered(`${text}<|>`, { path: PATHS[kind], locale })
      if (labels.length === 0) break
      text = `${take(labels[0]!).trimEnd()}\n\n`
      expect(taken).not.toContain(labels[0])
      taken.push(labels[0]!)
    }
    expect(taken.length).toBeGreaterThan(5)
  })
})

describe('parts', () => {
  const at = (drawn: string, path = PATHS.agenda) => offered(drawn, { path })

  test('stand in the layout of the document', () => {
    const heading = at('# Agenda: x\n\n## Goal\n\nchoose a cover\n\n<|>\n')
    expect(heading.taken('Preparation')).toContain('\n\n## Preparation\n\n- We bring: [')
    const bold = at('# Agenda: x\n\n**Goal:** choose a cover\n\n<|>\n')
    expect(bold.taken('Format')).toContain('\n\n**Format:** working meeting\n')
    const plain = at('# Agenda: x\n\nGoal: choose a cover\n\n<|>\n')
    expect(plain.taken('Items')).toContain('\n\nItems:\n\n1. ')
    const listed = at('# Agenda: x\n\n- **Goal:** choose a cover\n<|>\n')
    expect(listed.taken('Led by')).toContain('cover\n- **Led by:** [your name]\n')
    const begun = at('# Agenda: x\n\n* Goal: choose a cover\n* Le<|>\n')
    expect(begun.labels).toEqual(['Led by'])
    expect(begun.taken('Led by')).toContain('cover\n* Led by: [your name]\n')
  })

  test('take the mark that is typed already', () => {
    const { labels, taken } = at('# Agenda: x\n\n### It<|>\n')
    expect(labels).toEqual(['Items'])
    expect(taken('Items')).toMatch(/\n\n### Items\n\n1\. /u)
    expect(at('# Agenda: x\n\n**Go<|>**\n').taken('Goal')).toMatch(/\n\n\*\*Goal:\*\* together we \[[^\]]+\], so/u)
  })

  test('stand apart from what is above and below', () => {
    const text = at('# Agenda: x\nWe meet on Monday.\nPre<|>\n## Items\n').taken('Preparation')
    expect(text).toMatch(/Monday\.\n\n## Preparation\n\n(?:- .*\n)+\n## Items/u)
  })

  test('below a label with nothing behind it comes what belongs there', () => {
    const { offers, taken } = at('# Agenda: x\n\n## Goal\n\n<|>\n\n## Items\n\n- Covers\n')
    expect(offers[0]).toMatchObject({ label: 'Goal', first: true })
    expect(taken('Goal')).toMatch(/## Goal\n\ntogether we \[/u)
  })

  test('are not offered where the document tells of them in its own words', () => {
    const { labels } = at(
      '# Agenda: x\n\nWe meet to choose one of three covers. Ann Marsh leads the meeting.\n\n- Covers\n- Dates\n\n<|>\n',
    )
    expect(labels).not.toContain('Goal')
    expect(labels).not.toContain('Items')
    expect(labels).toContain('Preparation')
  })

  test('follow the template that the title names', () => {
    expect(at('# Повестка звонка: цены\n\n<|>\n').offers[0]?.detail).toBe('Повестка звонка')
    expect(at('# Agenda for the brainstorm\n\n<|>\n').offers[0]?.detail).toBe('Agenda for a brainstorm')
    expect(at('# Agenda: prices\n\n<|>\n').offers[0]?.detail).toBe('Agenda for a working meeting')
  })

  test('are written with what the workspace knows', () => {
    const beside = {
      'mill/client.md':
        '# Client card: The Mill\n\n- **Decides:** Ann Marsh, director\n- **Contact:** Bob Hale, buyer\n',
    }
    const { taken } = offered('# Agenda: x\n\n<|>\n', { path: 'mill/agendas/x.md', beside })
    expect(taken('Sent for approval')).toContain('Sent for approval: Bob Hale, [date sent]')
  })

  test.each([
    ['inside a sentence', '# Agenda: x\n\nWe <|> meet.\n'],
    ['in a fence', '# Agenda: x\n\n```\n<|>\n```\n'],
    ['in a quotation', '# Agenda: x\n\n> Go<|>\n'],
    ['in a document of no kind', '# Read me\n\n<|>\n'],
  ])('none %s', (_, drawn) => {
    expect(at(drawn, drawn.includes('Read') ? 'README.md' : PATHS.agenda).labels).toEqual([])
  })
})
