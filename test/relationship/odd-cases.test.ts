import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { readDocument } from '../../core/document/read.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts'
import { EMPTY_WORKSPACE, type Workspace, withChanges, workspaceOf } from '../../core/workspace.ts'
import type { ClientOutline } from '../../server/lsp/requests.ts'
import { outlineOf } from '../../server/outline.ts'
import { todayHere } from '../../server/terminal.ts'

const TODAY = { year: 2026, month: 11, day: 20 }

const drawn = (workspace: Workspace, settings: Partial<Settings> = {}): readonly ClientOutline[] =>
  outlineOf(workspace, {
    today: TODAY,
    locale: 'en',
    settingsOf: () => ({ ...DEFAULT_SETTINGS, ...settings }),
    findingsOf: () => [],
    nameOf: path => path,
  })

const clientsOf = (files: Record<string, string>): readonly ClientOutline[] =>
  drawn(workspaceOf(Object.entries(files).map(([path, text]) => ({ path, text }))))

/** One line a touch: day, direction, plan, title, the documents that the line of a journal is about. */
const told = ({ touches }: ClientOutline): string[] =>
  touches.map(({ date = '-', direction, planned, title, documents = [] }) =>
    [date, direction === 'ours' ? '→' : '←', ...(planned ? ['planned'] : []), title, ...documents].join(' '),
  )

const journal = (...lines: string[]): string => `# Touches\n\n${lines.map(line => `- ${line}`).join('\n')}\n`

describe('cards', () => {
  test('two of one client are one client, in one folder or in two', () => {
    const files = {
      'a/client.md': '# Client card: Oak\n\n- Ann Reed, owner\n',
      'a/letter.md': 'Subject: A gate\n\nDear Ann.\n',
    }
    const other = '---\nclient: Oak Ltd\n---\n# Client card\n\n- Bob Hill, director\n'
    for (const path of ['a/oak.client.md', 'b/client.md'])
      expect(clientsOf({ ...files, [path]: other }).map(({ key, name }) => [key, name])).toEqual([['oak', 'Oak']])
  })

  test('of two clients in one folder leave its documents to nobody', () => {
    const files = { 'a/oak.client.md': '# Client card: Oak\n', 'a/elm.client.md': '# Client card: Elm\n' }
    const clients = clientsOf({ ...files, 'a/letter.md': 'Subject: A gate\n\nDear Ann.\n' })
    expect(clients.map(({ key, touches }) => [key, touches.length])).toEqual([
      ['elm', 0],
      ['oak', 0],
      ['', 1],
    ])
  })
})

describe('one person at two clients', () => {
  const files = {
    'a/client.md': '# Client card: Oak\n\n## People\n\n- Ann Reed, owner\n',
    'b/client.md': '# Client card: Elm\n\n## People\n\n- Ann Reed, adviser\n',
    'a/touches.md': journal('2026-11-10 ← question, Ann Reed: how much is the gate?'),
    'b/touches.md': journal('2026-11-11 → letter, Ann Reed: the gate costs 100 — meaning: sell; benefit: knows'),
  }

  test('is answered where she asked', () => {
    const [oak, elm] = clientsOf(files)
    expect([oak!.name, oak!.waiting.length, elm!.name, elm!.waiting.length]).toEqual(['Oak', 1, 'Elm', 0])
  })

  test('owes each of them her own', () => {
    const minutes = (client: string, what: string) =>
      `# Minutes, 2 November 2026\n\nPresent: Ann Reed (${client}), Ben (us)\n\n## Actions\n\n- Ann Reed: ${what} by 30 November\n`
    const clients = clientsOf({
      ...files,
      'a/2026-11-02-minutes.md': minutes('Oak', 'choose the wood'),
      'b/2026-11-02-minutes.md': minutes('Elm', 'choose the wood'),
    })
    expect(clients.map(({ obligations }) => obligations.map(({ said, who }) => [who, said]))).toEqual([
      [['Ann Reed', 1]],
      [['Ann Reed', 1]],
    ])
  })
})

describe('days in the wrong order', () => {
  const card = { 'a/client.md': '# Client card: Oak\n' }

  test('a journal that is kept in no order is told by day', () => {
    const [oak] = clientsOf({
      ...card,
      'a/touches.md': journal(
        '2026-11-10 → call, Ann: talked',
        '2026-10-01 → letter, Ann: the offer',
        '2026-11-17 ← question, Ann: what does it cost?',
        '2026-11-12 → letter, Ann: the plan',
        '2027-01-12 → letter, Ann: far ahead',
      ),
    })
    expect(told(oak!)).toEqual([
      '2027-01-12 → planned far ahead',
      '2026-11-17 ← what does it cost?',
      '2026-11-12 → the plan',
      '2026-11-10 → talked',
      '2026-10-01 → the offer',
    ])
    expect(oak!.rhythm).toMatchObject({ last: '2026-11-17', planned: '2027-01-12' })
    expect(oak!.waiting).toHaveLength(1)
  })

  test('an agenda of a later day is the next one, though a protocol leads to it', () => {
    const agenda = { 'a/2026-11-25-agenda.md': '# Agenda: the roof, 25 November 2026\n\n1. Roof\n' }
    const minutes = (link: string) => ({
      'a/2026-11-18-minutes.md': `# Minutes: the roof, 18 November 2026\n\n${link}\n\nPresent: Ann\n`,
    })
    for (const link of ['Next: the [agenda](2026-11-25-agenda.md).', '']) {
      const [oak] = clientsOf({ ...card, ...agenda, ...minutes(link) })
      expect(told(oak!).map(line => line.slice(0, 22))).toEqual(['2026-11-25 → planned A', '2026-11-18 → Minutes: '])
    }
  })

  test('what is dated ahead moves nothing yet: a letter or a protocol that was prepared is planned', () => {
    const [oak] = clientsOf({
      ...card,
      'a/2026-12-25-minutes.md':
        '# Minutes, 25 December 2026\n\nPresent: Ann\n\n## Actions\n\n- Ann: pay by 24 December\n',
      'a/2026-12-20-letter.md': 'Subject: A gate\n\nDear Ann.\n',
    })
    expect(told(oak!)).toEqual(['2026-12-25 → planned Minutes, 25 December 2026', '2026-12-20 → planned A gate'])
    expect([oak!.rhythm.last, oak!.rhythm.planned, oak!.trust.moves]).toEqual([undefined, '2026-12-20', []])
  })
})

test('a promise that is kept after its day is done, late, and no deposit', () => {
  const kept = (day: string) =>
    clientsOf({
      'a/client.md': '# Client card: Oak\n',
      'a/2026-10-02-minutes.md':
        '# Minutes, 2 October 2026\n\nPresent: Ann (Oak), Ben (us)\n\n## Actions\n\n- Ben (us): send the drawings of the staircase by 9 October\n',
      'a/touches.md': journal(`${day} → letter, Ann: sent the drawings of the staircase`),
    })[0]!
  const told = ({ obligations, trust }: ClientOutline) => [
    obligations.map(({ state, late }) => [state, late]),
    trust.moves.filter(({ reason }) => reason !== 'touch').map(({ reason }) => reason),
  ]
  expect(told(kept('2026-10-08'))).toEqual([[['done', undefined]], ['kept']])
  expect(told(kept('2026-10-12'))).toEqual([[['done', true]], ['missed']])
})

describe('a line of the journal and a letter of its day', () => {
  const files = (line: string, letter: string) => ({
    'a/client.md': '# Карточка клиента: «Дуб»\n\n- Ольга Иванова, директор\n- Вера Гай, бухгалтер\n',
    'a/touches.md': `# Касания\n\n- 10.11.2026 ${line}\n`,
    'a/2026-11-10-письмо.md': letter,
  })

  test.each([
    [
      '→ письмо, Ольге Ивановой: смета. Смысл: продать',
      'Тема: Сколько стоят ворота\n\nОльга, добрый день! Вот расчёт.\n',
    ],
    ['→ ПИСЬМО, ИВАНОВОЙ: итоги', 'Тема: Итоги\n\nУважаемая Ольга Петровна!\n\nВот итоги.\n'],
    ['исх. письмо: фото', 'Тема: Фотографии\n\nДобрый день, Ольга!\n'],
    ['← письмо, О. Иванова: вопросы', '---\ndirection: in\n---\nТема: Вопросы\n\nДобрый день! Есть вопросы.\n'],
    ['→ ответ, Оля Иванова: про сроки', 'Тема: Re: сроки\n\nОльга, здравствуйте! Успеваем.\n'],
  ])('%s is joined once', (line, letter) => {
    const [oak] = clientsOf(files(line, letter))
    expect(oak!.touches.map(({ documents }) => documents)).toEqual([['a/2026-11-10-письмо.md']])
  })

  test.each([
    ['→ письмо, Вера Гай: счёт', 'Тема: Итоги\n\nУважаемая Ольга Петровна!\n\nВот итоги.\n'],
    ['← письмо, Ольга Иванова: вопросы', 'Тема: Итоги\n\nОльга, добрый день! Вот итоги.\n'],
    ['→ звонок, Ольга Иванова: обсудили итоги', 'Тема: Итоги\n\nОльга, добрый день! Вот итоги.\n'],
  ])('%s is another touch', (line, letter) => {
    const [oak] = clientsOf(files(line, letter))
    expect(oak!.touches).toHaveLength(2)
  })
})

describe('today', () => {
  const zone = process.env.TZ
  afterEach(() => {
    vi.useRealTimers()
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  test.each([
    ['UTC', '2026-11-20T23:59:59Z', 20],
    ['UTC', '2026-11-21T00:00:00Z', 21],
    ['Europe/Kyiv', '2026-11-20T21:59:00Z', 20],
    ['Europe/Kyiv', '2026-11-20T22:01:00Z', 21],
    ['America/Los_Angeles', '2026-11-21T07:59:00Z', 20],
    ['Pacific/Kiritimati', '2026-11-20T10:00:00Z', 21],
  ])('in %s at %s is the day that people there have', (tz, instant, day) => {
    process.env.TZ = tz
    vi.useFakeTimers({ now: new Date(instant), toFake: ['Date'] })
    expect(todayHere()).toEqual({ year: 2026, month: 11, day })
  })
})

describe('a workspace that is changed again and again', () => {
  const texts = [
    '# Client card: Oak\n\n- Ann Reed, owner\n\n## Expectations\n\n- the gate by spring\n',
    '---\nclient: Elm\n---\n# Client card\n',
    '---\nclient: Oak\n---\n# Minutes, 2 November 2026\n\nPresent: Ann Reed, Ben\n\n## Actions\n\n- Ben: draw the gate by 9 November\n',
    'Subject: The gate\n\nDear Ann,\n\nHere is the gate, drawn as agreed. I send the price by 24 November.\n',
    '# Touches\n\n- 2026-11-10 ← question, Ann Reed: what does the gate cost?\n- 2026-11-12 → letter, Ann Reed: the gate\n',
    '# Agenda, 25 November 2026\n\n1. The gate\n',
    // Half of a save.
    '---\nclient: Oa',
    '',
  ]
  const names = ['client.md', 'touches.md', '2026-11-09-letter.md', '2026-11-25-agenda.md', '2026-11-02-minutes.md']
  const folders = ['a', 'a/letters', 'b', '']
  const at = fc
    .tuple(fc.constantFrom(...folders), fc.constantFrom(...names))
    .map(parts => parts.filter(Boolean).join('/'))
  const step = fc.oneof(
    { weight: 4, arbitrary: fc.record({ path: at, text: fc.constantFrom(...texts) }) },
    fc.record({ gone: at }),
    fc.record({ goneFolder: fc.constantFrom('a', 'a/letters', 'b') }),
    fc.record({ from: fc.constantFrom('a', 'a/letters', 'b'), to: fc.constantFrom('b', 'c', 'c/d', 'a/e') }),
  )

  test('shows the same as one that is built anew: edits, half-saved texts, deletions, folders renamed', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), steps => {
        let workspace = EMPTY_WORKSPACE
        const held = new Map<string, string>()
        const change = (come: readonly (readonly [string, string])[], gone: readonly string[]) => {
          for (const path of gone) held.delete(path)
          for (const [path, text] of come) held.set(path, text)
          const files = come.map(([path, text]) => readDocument(path, text))
          workspace = withChanges(workspace, files, gone)
          // Whatever is remembered by the way must not outlive what it was remembered of.
          drawn(workspace)
        }
        const below = (folder: string) => [...held].filter(([path]) => path.startsWith(`${folder}/`))
        for (const each of steps) {
          if ('path' in each) change([[each.path, each.text]], [])
          else if ('gone' in each) change([], [each.gone])
          else {
            const folder = 'goneFolder' in each ? each.goneFolder : each.from
            const moved = below(folder).map(
              ([path, text]) => [path.replace(folder, 'to' in each ? each.to : ''), text] as const,
            )
            change(
              'to' in each ? moved : [],
              below(folder).map(([path]) => path),
            )
          }
        }
        const anew = workspaceOf([...held].map(([path, text]) => ({ path, text })))
        expect(workspace).toEqual(anew)
        expect(drawn(workspace)).toEqual(drawn(anew))
      }),
      { numRuns: 150 },
    )
  }, 60_000)
})

describe('an agenda and its protocol', () => {
  const agenda =
    '# Agenda: gates\n\n## Participants\n\n- Ann Reed (Oak)\n- Joe Pike, us\n\nFormat: video call\n\n1. Gates\n'
  const minutes = '# Minutes: gates\n\n## Present\n\n- Ann Reed (Oak)\n- Joe Pike\n\nDecided: gates.\n'
  const card = { 'a/client.md': '# Client card: Oak\n\n- Ann Reed, owner\n- Moira Bell, her deputy\n' }
  const toldOf = (files: Record<string, string>) => told(clientsOf({ ...card, ...files })[0]!)

  test('of one day are one touch, told by the protocol', () => {
    const files = { 'a/agendas/2026-11-18.md': agenda, 'a/minutes/2026-11-18.md': minutes }
    expect(toldOf(files)).toEqual(['2026-11-18 → Minutes: gates a/minutes/2026-11-18.md a/agendas/2026-11-18.md'])
    const [oak] = clientsOf({ ...card, ...files })
    expect(oak!.touches[0]!.channel).toBe('video-call')
  })

  test('are one touch where the meeting was put off and one leads to the other', () => {
    const moved = { 'a/agendas/2026-11-12.md': agenda }
    const linking = `${minutes}\n[Agenda](../agendas/2026-11-12.md)\n`
    expect(toldOf({ ...moved, 'a/minutes/2026-11-18.md': linking })).toHaveLength(1)
    expect(toldOf({ ...moved, 'a/minutes/2026-11-18.md': minutes })).toHaveLength(2)
    // The agenda that an older protocol stands for is not that of the next meeting, though it is mentioned there.
    const both = { 'a/minutes/2026-11-12.md': minutes, 'a/minutes/2026-11-18.md': linking }
    expect(toldOf({ ...moved, ...both })).toEqual([
      '2026-11-18 → Minutes: gates',
      '2026-11-12 → Minutes: gates a/minutes/2026-11-12.md a/agendas/2026-11-12.md',
    ])
  })

  test('of two meetings on a day go to their own', () => {
    const files = {
      'a/2026-11-18-agenda-gates.md': '# Agenda: gates\n\n1. Gates\n',
      'a/2026-11-18-agenda-roof.md': '# Agenda: roof\n\n1. Roof\n',
      'a/2026-11-18-minutes-1.md': '# Minutes: roof\n\nDecided: tiles.\n',
      'a/2026-11-18-minutes-2.md': '# Minutes: gates\n\nDecided: oak.\n',
    }
    expect(toldOf(files)).toEqual([
      '2026-11-18 → Minutes: gates a/2026-11-18-minutes-2.md a/2026-11-18-agenda-gates.md',
      '2026-11-18 → Minutes: roof a/2026-11-18-minutes-1.md a/2026-11-18-agenda-roof.md',
    ])
  })

  test('with other people are two touches, and an agenda ahead stays a plan', () => {
    const other = minutes.replace('Ann Reed', 'Moira Bell').replace('- Joe Pike\n', '')
    expect(toldOf({ 'a/agendas/2026-11-18.md': agenda, 'a/minutes/2026-11-18.md': other })).toHaveLength(2)
    const ahead = { 'a/agendas/2026-11-26.md': agenda, 'a/minutes/2026-11-18.md': minutes }
    expect(toldOf(ahead)).toEqual(['2026-11-26 → planned Agenda: gates', '2026-11-18 → Minutes: gates'])
  })

  test('stay with the lines of the journal that name them', () => {
    const files = {
      'a/agendas/2026-11-18.md': agenda,
      'a/minutes/2026-11-18.md': minutes,
      'a/touches.md': journal(
        '2026-11-16 → letter, Ann Reed: sent the [agenda](agendas/2026-11-18.md)',
        '2026-11-18 → video call, Ann Reed: [gates](minutes/2026-11-18.md)',
      ),
    }
    expect(toldOf(files)).toHaveLength(2)
  })
})

test('a line that links the agenda of a meeting tells of its protocol too', () => {
  const [client] = clientsOf({
    'a/client.md': '# Client card: Oak\n\n- Ann Reed, owner\n',
    'a/agendas/2026-11-18.md': '# Agenda: gates\n\n1. Gates\n',
    'a/minutes/2026-11-18.md': '# Minutes: gates\n\nPresent: Ann Reed\n\nWe took the oak gate.\n',
    'a/touches.md': journal('2026-11-18 → meeting, Ann Reed: [gates](agendas/2026-11-18.md)'),
  })
  expect(told(client!)).toHaveLength(1)
})
