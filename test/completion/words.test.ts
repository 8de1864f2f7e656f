import { describe, expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../../core/settings.ts'
import { offered } from './writing.ts'

const CARD = {
  'mill/client.md': '# Client card: The Mill\n\n- **Decides:** Ann Marsh, director\n- **Contact:** Bob Hale, buyer\n',
}
const settings = { ...DEFAULT_SETTINGS, team: [{ name: 'Eve Quill', role: 'manager' }] }
const at = (drawn: string, path = 'mill/agendas/x.md', locale: 'ru' | 'uk' | 'en' = 'en') =>
  offered(drawn, { path, beside: CARD, settings, locale })

describe('frontmatter', () => {
  test('keys that are not there yet, of the kind', () => {
    const { labels } = at('---\ntype: email\ncl<|>\n---\n\nHello\n', 'mill/x.md')
    expect(labels).toEqual(['client'])
    const all = at('---\ntype: email\n<|>\n---\n\nHello\n', 'mill/x.md').labels
    expect(all).toEqual(expect.arrayContaining(['client', 'lang', 'direction', 'landing', 'topic']))
    expect(all).not.toContain('type')
    expect(all).not.toContain('goal')
  })

  test('keys by their names in three languages', () => {
    expect(at('---\nкли<|>\n---\n').labels).toEqual(['клиент'])
    expect(at('---\nмет<|>\n---\n', 'mill/agendas/x.md').taken('мета')).toBe('---\nмета: \n---\n')
  })

  test('while the closing fence is still to be typed', () => {
    expect(at('---\ntype: agenda\ndu<|>').labels).toEqual(['duration'])
  })

  test('values', () => {
    expect(at('---\ntype: <|>\n---\n', 'mill/x.md').labels).toEqual([
      'agenda',
      'protocol',
      'email',
      'client',
      'touches',
      'request',
    ])
    expect(at('---\ntype: пись<|>\n---\n', 'mill/x.md', 'ru').labels).toEqual(['email'])
    expect(at('---\nlang: <|>\n---\n').labels).toEqual(['ru', 'uk', 'en'])
    expect(at('---\ndirection: i<|>\n---\n', 'mill/letters/x.md').labels).toEqual(['in'])
    expect(at('---\nclient: Mi<|>\n---\n').labels).toEqual(['The Mill'])
    expect(at('---\ndate: <|>\n---\n').labels).toEqual(['2026-11-20'])
    expect(at('---\nparticipants: [Ann Marsh, E<|>]\n---\n').labels).toEqual([])
    expect(at('---\nparticipants: Ann Marsh, E<|>\n---\n').labels).toEqual(['Eve Quill'])
  })
})

describe('comments that silence', () => {
  test('what they do', () => {
    expect(at('# Agenda\n\n<!-- touchline <|> -->\n').labels).toEqual(['ignore', 'disable', 'enable'])
  })

  test('rules, those that speak here first, by any part of their name', () => {
    const { labels } = at('# Agenda: x\n\n<!-- touchline ignore <|> -->\n- one\n')
    expect(labels[0]).toMatch(/^agenda-/u)
    expect(labels).toContain('tone-blame')
    expect(at('# Agenda\n\n<!-- touchline disable agenda-goal bla<|> -->\n').labels).toEqual(['tone-blame'])
    expect(at('# Agenda\n\n<!-- touchline disable agenda-goal agenda-go<|> -->\n').labels).toEqual([])
  })

  test('other comments are left alone', () => {
    expect(at('# Agenda\n\n<!-- to do: <|> -->\n').labels).toEqual([])
  })
})

describe('names', () => {
  test('people where a capital letter stands, by any of their names', () => {
    expect(at('# Agenda: x\n\nWe ask Mar<|> to bring it.\n').taken('Ann Marsh')).toContain(
      'We ask Ann Marsh to bring it.',
    )
    expect(at('# Agenda: x\n\nWe ask <|>\n').labels).toEqual([])
  })

  test('people behind a label that asks for them, in a list of them', () => {
    expect(at('# Agenda: x\n\n**Led by:** <|>\n').labels).toEqual(['Ann Marsh', 'Bob Hale', 'Eve Quill'])
    expect(at('# Agenda: x\n\n## Participants\n\n- Ann Marsh\n- <|>\n').labels).toEqual(
      expect.arrayContaining(['Bob Hale']),
    )
    expect(at('To: B<|>\n', 'mill/letters/x.md').labels).toEqual(['Bob Hale'])
  })

  test('clients', () => {
    expect(at('# Agenda: x\n\nFor The Mi<|> only.\n').labels).toEqual(['The Mill'])
  })

  test('none in documents of no kind', () => {
    expect(at('# Read me\n\nWe ask Mar<|>\n', 'README.md').labels).toEqual([])
  })
})

describe('journals', () => {
  test('a touch as the others are written', () => {
    const { labels, taken } = at(
      '# Touches\n\n- 10.11.2026 → call, Ann: colours — meaning: x; benefit: y\n<|>',
      'mill/touches.md',
    )
    expect(labels.slice(0, 2)).toEqual(['→ call', '→ letter'])
    expect(taken('→ call')).toMatch(/\n- 20\.11\.2026 → call, Bob Hale: \[what happened\] — meaning: \[/u)
  })

  test('a row of a table', () => {
    const table = '# Touches\n\n| Date | Channel | What |\n| --- | --- | --- |\n| 2026-11-10 | call | colours |\n<|>'
    expect(at(table, 'mill/touches.md').taken('→ letter')).toMatch(
      /\n\| 2026-11-20 \| letter \| \[what we confirm in writing\] \|$/u,
    )
  })
})

describe('an empty document', () => {
  test('is offered whole documents of its kind, the usual one first', () => {
    expect(at('<|>').labels[0]).toBe('Agenda for a working meeting')
    expect(at('<|>', 'mill/minutes/x.md').labels).toEqual(['Minutes of a meeting', 'Minutes of a call'])
    expect(at('<|>', 'new/touches.md').labels).toEqual(['Journal of touches'])
    expect(at('<|>', 'mill/agendas/x.md').taken('Agenda for a call')).toContain('Bob Hale')
  })

  test('of no kind yet is offered all that says itself what it is', () => {
    const { labels } = at('<|>', 'mill/x.md')
    expect(labels).toEqual(expect.arrayContaining(['Client card', 'Project plan', 'Minutes of a call']))
    expect(labels).not.toContain('A no with understanding')
  })
})
