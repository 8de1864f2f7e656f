import { describe, expect, test } from 'vitest'
import { childrenOf, type Fact, type Node, nodesOf } from '../../client/outline/node.ts'
import { moveName } from '../../core/relationship/trust-weights.ts'
import { DEFAULT_SETTINGS } from '../../core/settings.ts'
import { workspaceOf } from '../../core/workspace.ts'
import { toTimelinePage } from '../../server/drawing/page.ts'
import { SIGNS } from '../../server/drawing/words.ts'
import type { ClientOutline, PlacedOutline } from '../../server/lsp/requests.ts'
import { outlineOf } from '../../server/outline.ts'
import { all, hasClass, parsed, textOf } from './elements.ts'

/** A client of whom everything can be said that is ever said of one. */
const FILES = {
  'quill/client.md': [
    ...['# Client card: Quill & Sons', '', '- Ada Quill, owner, decides', '', '## Expectations', ''],
    ...['- the shelves stand before the autumn fair', ''],
  ].join('\n'),
  'quill/minutes/2026-10-05.md': [
    ...['# Minutes, 5 October 2026', '', 'Present: Ada Quill (Quill & Sons), Ben Hale (us)', '', '## Actions', ''],
    ...['- [x] Ben Hale: send the drawings by 8 October', '- Ben Hale: order the oak by 12 October'],
    ...['- Ada Quill: choose the varnish by 20 November', '- somebody finds a van by 25 November', ''],
  ].join('\n'),
  'quill/letters/2026-10-12-oak.md':
    '---\nlanding: 1\n---\nSubject: The oak may come late\n\nDear Ada,\n\nWe do all we can, but there is a risk that the oak comes a week late. We will build a second counter by 19 October.\n\nBen\n',
  'quill/letters/2026-10-13-fault.md':
    '---\nintent: incident\n---\nSubject: Our mistake with the measurements\n\nDear Ada,\n\nWe made a mistake: we measured the wall wrongly. We are sorry. We measure it again today at our cost.\n\nBen\n',
  'quill/touches.md': [
    ...['# Touches: Quill & Sons', ''],
    '- 2026-10-01 → call, Ada Quill: talked about the fair — meaning: learn the dates; benefit: knows what we need',
    '- 2026-10-20 ← letter, Ada Quill: "This is outrageous, how long must I wait?"',
    '- 2026-11-17 ← question, Ada Quill: which varnish is safe for bread?',
    '- 2026-11-27 → meeting, Ada Quill: hand-over',
    '',
  ].join('\n'),
}

const told: readonly ClientOutline[] = outlineOf(
  workspaceOf(Object.entries(FILES).map(([path, text]) => ({ path, text }))),
  {
    today: { year: 2026, month: 11, day: 20 },
    locale: 'en',
    settingsOf: () => ({ ...DEFAULT_SETTINGS, team: [{ name: 'Ben Hale' }] }),
    findingsOf: () => [],
    nameOf: path => path,
  },
)
/** As a program reads it. */
const client: ClientOutline = JSON.parse(JSON.stringify(told))[0]

const below = (node: Node): Node[] => childrenOf(node).flatMap(child => [child, ...below(child)])
const nodes = nodesOf({ clients: [client] }).flatMap(below)
const page = parsed(
  toTimelinePage([client], { locale: 'en', today: '2026-11-20', hrefOf: ({ uri }) => encodeURIComponent(uri) }),
)

const factsOf = <S extends Fact['sort']>(sort: S) =>
  nodes.flatMap(node =>
    node.kind === 'fact' && node.fact.sort === sort ? [node.fact as Extract<Fact, { sort: S }>] : [],
  )

const rows = (of: string): string[] => all(page, element => hasClass(element, of)).map(textOf)
const items = all(page, ({ tagName }) => tagName === 'li').map(textOf)

/** The place of each thing, so that nothing is shown twice and nothing goes elsewhere. */
const placesOf = (things: readonly PlacedOutline[]): string[] =>
  things.map(({ title, uri, line, date }) => `${date} ${uri}:${line} ${title}`).sort()

describe('the tree, the JSON and the page tell the same', () => {
  test('of a client of whom there is something to tell in every respect', () => {
    expect(Object.entries(client).filter(([, value]) => Array.isArray(value) && value.length === 0)).toEqual([])
    expect(client.expectations.unpromised).not.toEqual([])
    expect(client.expectations.unexpected).not.toEqual([])
    expect(new Set(client.obligations.map(({ state }) => state))).toEqual(new Set(['done', 'overdue', 'open']))
    const reasons = client.trust.moves.map(({ reason }) => reason)
    expect(reasons).toEqual(expect.arrayContaining(['touch', 'kept', 'missed', 'boil-over', 'incident', 'unanswered']))
  })

  test('every touch', () => {
    const touches = nodes.flatMap(node => (node.kind === 'touch' ? [node.touch] : []))
    expect(touches).toEqual(client.touches)
    const shown = rows('touch')
    expect(shown).toHaveLength(client.touches.length)
    client.touches.forEach(({ date, title, who, meaning, benefit, outcome }, i) => {
      for (const word of [date, title, who, meaning, benefit, outcome]) expect(shown[i]).toContain(word ?? '')
    })
  })

  test('every move of trust', () => {
    expect(factsOf('move').map(({ move }) => move)).toEqual([...client.trust.moves].reverse())
    const shown = rows('move')
    expect(shown).toHaveLength(client.trust.moves.length)
    ;[...client.trust.moves].reverse().forEach(({ reason, points, title, after, date }, i) => {
      for (const word of [moveName(reason, points).en, title, String(after), date]) expect(shown[i]).toContain(word)
    })
  })

  test('every promise', () => {
    const promises = factsOf('obligation').map(({ obligation }) => obligation)
    expect(placesOf(promises)).toEqual(placesOf(client.obligations))
    const shown = rows('promise')
    expect(shown).toHaveLength(client.obligations.length)
    client.obligations.forEach(({ title, who, due, state }, i) => {
      for (const word of [title, who ?? '', due ?? '—', state]) expect(shown[i]).toContain(word)
    })
  })

  test('everybody who waits, every sign, every landing', () => {
    expect(factsOf('waiting').map(({ touch }) => touch)).toEqual(client.waiting)
    expect(factsOf('sign').map(({ sign }) => sign)).toEqual(client.signs)
    expect(factsOf('landing').map(({ landing }) => landing)).toEqual(client.landings)
    const lines = [
      ...client.waiting.map(({ date, title }) => [date, title]),
      ...client.signs.map(({ sign, title }) => [SIGNS[sign].en, title]),
      ...client.landings.map(({ step, title }) => [`${step}/3`, title]),
    ]
    for (const words of lines) expect(items.some(item => words.every(word => item.includes(word!)))).toBe(true)
  })

  test('what is expected and what is promised', () => {
    const gaps = [...factsOf('unpromised'), ...factsOf('unexpected')].map(({ text }) => text)
    expect(gaps).toEqual([...client.expectations.unpromised, ...client.expectations.unexpected])
    for (const text of gaps) expect(items.filter(item => item.includes(text))).toHaveLength(1)
  })

  test('how it stands in figures', () => {
    const { trust, rhythm } = client
    expect(all(page, ({ tagName }) => tagName === 'data').map(textOf)).toEqual([String(trust.value)])
    const [summary] = all(page, element => hasClass(element, 'summary')).map(textOf)
    for (const word of [rhythm.last, rhythm.due, rhythm.planned, String(rhythm.cadence)])
      expect(summary).toContain(word)
    expect(factsOf('rhythm').map(fact => fact.client.rhythm)).toEqual([rhythm])
  })
})
