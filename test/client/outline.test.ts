import { expect, test } from 'vitest'
import { type Filter, filtered, periodOf } from '../../client/outline/filter.ts'
import { childrenOf, type Node, nodesOf, pressingOf } from '../../client/outline/node.ts'
import { calendarOf } from '../../core/language/calendar.ts'
import { DEFAULT_SETTINGS } from '../../core/settings.ts'
import { workspaceOf } from '../../core/workspace.ts'
import type { TouchesResult } from '../../server/lsp/requests.ts'
import { outlineOf } from '../../server/outline.ts'

const FILES = {
  'roga/карточка.md': '# Карточка клиента: Рога\n\n- Вера Львова, директор\n\n## Ожидания\n\n- Каталог в срок\n',
  'roga/протоколы/2026-11-02.md': [
    ...['# Протокол: каталог', '', 'Дата: 02.11.2026', '', '## Участники', ''],
    ...['- От клиента: Вера Львова', '- От нас: Лев Ткач', '', '## Задачи', ''],
    ...[
      '- Лев Ткач: прислать смету до 9 ноября',
      '- Вера Львова: выбрать бумагу до 30 ноября',
      '- Найти фотографа',
      '',
    ],
  ].join('\n'),
  'roga/касания.md':
    '---\ntype: touches\n---\n\n# Касания\n\n- 2026-11-05, звонок, Вера Львова → мы: спросила про бумагу\n- 2026-11-18, письмо, мы → Вера Львова: отправили образцы\n',
  'kopyta/client.md': '# Client card: Hooves Ltd\n\n- Ann Reed, director\n',
  'kopyta/letters/2026-11-10-hello.md': 'To: Ann Reed\nSubject: Samples\n\nDear Ann, the samples are with you.\n',
}

const told: TouchesResult = {
  clients: outlineOf(workspaceOf(Object.entries(FILES).map(([path, text]) => ({ path, text }))), {
    today: calendarOf('2026-11-20')!,
    locale: 'en',
    settingsOf: () => ({ ...DEFAULT_SETTINGS, team: [{ name: 'Лев Ткач', role: '' }] }),
    findingsOf: () => [],
    nameOf: path => path,
  }),
}

/** A line of the tree and all below it, indented. */
function drawn(node: Node, depth = 0): string[] {
  const name =
    node.kind === 'client'
      ? node.client.name
      : node.kind === 'group'
        ? node.group
        : node.kind === 'touch'
          ? `${node.touch.date} ${node.touch.channel ?? '?'}`
          : node.fact.sort
  return ['  '.repeat(depth) + name, ...childrenOf(node).flatMap(child => drawn(child, depth + 1))]
}

test('below a client: trust, rhythm, promises by whose they are, then the touches', () => {
  const roga = nodesOf(told).find(({ client }) => client.name === 'Рога')!
  expect(drawn(roga).join('\n')).toBe(
    [
      'Рога',
      '  trust',
      '    move',
      '    move',
      '  rhythm',
      '  promises',
      '    overdue',
      '      obligation',
      '    theirs',
      '      obligation',
      '    unclear',
      '      obligation',
      '  expectations',
      '    unpromised',
      '  2026-11-18 letter',
      '  2026-11-05 call',
      '  2026-11-02 meeting',
    ].join('\n'),
  )
})

test('promises can stand below people instead: who is late first, what nobody is named for last', () => {
  const roga = nodesOf(told, 'person').find(({ client }) => client.name === 'Рога')!
  const promises = childrenOf(roga).flatMap(node => (node.kind === 'group' && node.group === 'promises' ? [node] : []))
  const shown = promises
    .flatMap(childrenOf)
    .map(group =>
      childrenOf(group).flatMap(node =>
        node.kind === 'fact' && node.fact.sort === 'obligation'
          ? [[node.fact.obligation.who, node.fact.obligation.state]]
          : [],
      ),
    )
  expect(shown).toEqual([[['Лев Ткач', 'overdue']], [['Вера Львова', 'open']], [[undefined, 'open']]])
  const idsOf = (node: Node): string[] => [node.id, ...childrenOf(node).flatMap(idsOf)]
  const ids = nodesOf(told, 'person').flatMap(idsOf)
  expect(new Set(ids).size).toBe(ids.length)
})

test('every line has an id of its own', () => {
  const idsOf = (node: Node): string[] => [node.id, ...childrenOf(node).flatMap(idsOf)]
  const ids = nodesOf(told).flatMap(idsOf)
  expect(new Set(ids).size).toBe(ids.length)
})

test('what is overdue or waits is counted, slips in documents are not', () => {
  expect(told.clients.map(client => `${client.name}: ${pressingOf(client)}`)).toEqual(['Рога: 1', 'Hooves Ltd: 0'])
})

const left = (filter: Filter): string[] =>
  filtered(told, filter).clients.map(
    ({ name, touches, obligations }) =>
      `${name}: ${touches.map(({ date }) => date?.slice(5)).join(' ')} | ${obligations.length}`,
  )

test('a filter leaves clients by name, lines by person, channel and period', () => {
  expect(left({})).toEqual(['Рога: 11-18 11-05 11-02 | 3', 'Hooves Ltd: 11-10 | 0'])
  expect(left({ text: 'hooves' })).toEqual(['Hooves Ltd: 11-10 | 0'])
  expect(left({ text: 'вера' })).toEqual(['Рога: 11-18 11-05 11-02 | 1'])
  expect(left({ channels: ['letter'] })).toEqual(['Рога: 11-18 | 3', 'Hooves Ltd: 11-10 | 0'])
  expect(left({ period: { from: '2026-11-04', to: '2026-11-10' } })).toEqual([
    'Рога: 11-05 | 1',
    'Hooves Ltd: 11-10 | 0',
  ])
  expect(left({ text: 'nobody' })).toEqual([])
})

test('a period is typed as a day, a month, a year, or two of them', () => {
  expect(periodOf('2026-11')).toEqual({ from: '2026-11-01', to: '2026-11-31' })
  expect(periodOf('2026-11-05')).toEqual({ from: '2026-11-05', to: '2026-11-05' })
  expect(periodOf('2026 .. 2027-02')).toEqual({ from: '2026-01-01', to: '2027-02-31' })
  expect(periodOf('2026-11..')).toEqual({ from: '2026-11-01' })
  expect(periodOf('..2026-11-05')).toEqual({ to: '2026-11-05' })
  for (const wrong of ['', '..', 'November', '2026-1', '2026-11-01..2026-11-02..2026-11-03']) {
    expect(periodOf(wrong)).toBeUndefined()
  }
})
