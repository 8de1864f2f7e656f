import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { childrenOf, type Node, nodesOf } from '../../client/outline/node.ts'
import { axisOf, ticksOf } from '../../server/drawing/axis.ts'
import { toTimelinePage } from '../../server/drawing/page.ts'
import { signed } from '../../server/drawing/words.ts'
import type { ClientOutline } from '../../server/lsp/requests.ts'
import { builtCommand } from '../built.ts'
import { all, type Element, hasClass, parsed, textOf } from './elements.ts'

const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url))

const NOBODY: ClientOutline = {
  ...{ key: 'acme', name: 'ACME', attention: 0, problems: { errors: 0, warnings: 0, infos: 0 } },
  trust: { value: 50, start: 50, moves: [] },
  rhythm: { cadence: 14, from: 'default', overdue: 0 },
  ...{ waiting: [], signs: [], obligations: [], landings: [], touches: [] },
  expectations: { unpromised: [], unexpected: [] },
}

const page = (client: Partial<ClientOutline>, today = '2026-11-20'): Element => {
  const hrefOf = ({ uri }: { uri: string }) => encodeURIComponent(uri)
  return parsed(toTimelinePage([{ ...NOBODY, ...client }], { locale: 'en', today, hrefOf }))
}

const touch = (
  date: string,
  more: Partial<ClientOutline['touches'][number]> = {},
): ClientOutline['touches'][number] => ({
  ...{ uri: `${date}.md`, date, title: `Touch of ${date}`, channel: 'letter', direction: 'ours', planned: false },
  ...{ problems: NOBODY.problems, ...more },
})

describe('the tree, the JSON and the page of the examples tell the same', () => {
  let told: readonly ClientOutline[] = []
  let sections: readonly Element[] = []
  let page: Element

  beforeAll(async () => {
    const command = await builtCommand()
    const touches = (format: string) => {
      const args = [command, 'touches', '--format', format, '--today', '2026-12-03', '--locale', 'en']
      const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: EXAMPLES, encoding: 'utf8' })
      expect(stderr).toBe('')
      return stdout
    }
    told = JSON.parse(touches('json')).clients
    page = parsed(touches('html'))
    sections = all(page, ({ tagName, properties }) => tagName === 'section' && properties.id !== 'weights')
  }, 60_000)

  const each = (facts: (client: ClientOutline, lines: readonly Node[], rows: (of: string) => string[][]) => void) => {
    expect(told.length).toBeGreaterThanOrEqual(3)
    expect(sections.length).toBe(told.length)
    nodesOf({ clients: told }).forEach((node, i) => {
      const rows = (of: string) => all(sections[i]!, row => hasClass(row, of)).map(cellsOf)
      facts(told[i]!, linesBelow(node), rows)
    })
  }

  test('every move of trust leads to its weight on the page', () => {
    const named = new Set(
      all(page, ({ properties }) => properties.id !== undefined).map(({ properties }) => properties.id),
    )
    const moves = all(page, element => hasClass(element, 'move'))
    expect(moves.length).toBeGreaterThan(3)
    for (const move of moves) {
      const [reason] = all(move, ({ properties }) => String(properties.href ?? '').startsWith('#weight-'))
      expect(named).toContain(String(reason?.properties.href).slice(1))
    }
  })

  test('touches', () => {
    each(({ touches }, lines, rows) => {
      const shown = touches.map(shownAs)
      expect(shown.length).toBeGreaterThan(0)
      expect(lines.flatMap(line => (line.kind === 'touch' ? [shownAs(line.touch)] : []))).toEqual(shown)
      expect(rows('touch').map(([day, , , what]) => [day, what])).toEqual(shown)
    })
  })

  test('promises', () => {
    each(({ obligations }, lines, rows) => {
      const shown = obligations.map(({ title, due, state }) => [title, due ?? '—', state])
      const inTree = factsIn(lines, 'obligation').map(({ obligation: { title, due, state } }) => [
        title,
        due ?? '—',
        state,
      ])
      expect(shown.length).toBeGreaterThan(0)
      expect(inTree.sort()).toEqual([...shown].sort())
      expect(rows('promise').map(([what, , , due, state]) => [what, due, state])).toEqual(shown)
    })
  })

  test('trust', () => {
    each(({ trust }, lines, rows) => {
      const shown = [...trust.moves].reverse().map(({ points, after }) => [signed(points), String(after)])
      expect(factsIn(lines, 'move').map(({ move }) => [signed(move.points), String(move.after)])).toEqual(shown)
      expect(rows('move').map(([, points, after]) => [points, after])).toEqual(shown)
    })
    const values = sections.flatMap(section => all(section, ({ tagName }) => tagName === 'data').map(textOf))
    expect(values).toEqual(told.map(({ trust }) => String(trust.value)))
  })
})

const shownAs = ({ date, time, title }: ClientOutline['touches'][number]): (string | undefined)[] => [
  time ? `${date} ${time}` : date,
  title,
]

const linesBelow = (node: Node): Node[] => childrenOf(node).flatMap(child => [child, ...linesBelow(child)])

type FactOf<S> = Extract<Extract<Node, { kind: 'fact' }>['fact'], { sort: S }>

const factsIn = <S extends 'obligation' | 'move'>(lines: readonly Node[], sort: S): FactOf<S>[] =>
  lines.flatMap(line => (line.kind === 'fact' && line.fact.sort === sort ? [line.fact as FactOf<S>] : []))

const cellsOf = (row: Element): string[] => all(row, ({ tagName }) => tagName === 'td').map(textOf)

describe('the page', () => {
  test('takes names and titles for text, whatever they hold', () => {
    const hostile = '</title><script>alert(1)</script>"><img src=x onerror=alert(1)>'
    const drawn = page({ name: hostile, touches: [touch('2026-11-10', { title: hostile, uri: `"'><a>${hostile}` })] })
    expect(all(drawn, ({ tagName }) => ['script', 'img'].includes(tagName))).toEqual([])
    expect(all(drawn, ({ tagName }) => tagName === 'h2').map(textOf)).toEqual([hostile])
  })

  test('fetches nothing, runs nothing, and styles nothing in place: the policy forbids it', () => {
    const drawn = page({ touches: [touch('2026-11-10')] })
    const attributes = all(drawn, () => true).flatMap(({ properties }) => Object.keys(properties))
    expect(attributes.filter(name => /^(?:on|style$|src)/i.test(name))).toEqual([])
    const [policy] = all(drawn, ({ properties }) => properties.httpEquiv !== undefined)
    expect(String(policy?.properties.content)).toMatch(/^default-src 'none'; style-src 'sha256-[^']+';/)
  })

  test('draws a touch by where it went, whether it is planned, and whether it got its answer', () => {
    const drawn = page({
      touches: [
        touch('2026-11-25', { planned: true, channel: 'meeting' }),
        touch('2026-11-12', { direction: 'client', answered: false }),
        touch('2026-11-10'),
      ],
    })
    const chart = all(drawn, element => hasClass(element, 'chart'))[0]!
    const marks = all(chart, ({ tagName }) => tagName === 'polygon').map(({ properties }) => properties.className)
    expect(marks).toEqual([['ours'], ['client'], ['ours', 'planned']])
    expect(all(chart, element => hasClass(element, 'missed')).length).toBe(1)
  })

  test('draws a promise from its day to its due day, and hatched from there to today', () => {
    const promise = { uri: 'a.md', line: 3, said: 1 }
    const drawn = page({
      obligations: [
        { ...promise, title: 'late', date: '2026-11-01', due: '2026-11-10', state: 'overdue', side: 'ours' },
        { ...promise, title: 'open', date: '2026-11-01', due: '2026-11-30', state: 'open' },
        { ...promise, title: 'done', date: '2026-11-01', due: '2026-11-10', state: 'done', side: 'client' },
      ],
    })
    const chart = all(drawn, element => hasClass(element, 'chart'))[0]!
    const bars = all(chart, element => hasClass(element, 'bar'))
    expect(bars.map(({ properties }) => properties.className)).toEqual([
      ['bar', 'overdue', 'ours'],
      ['bar', 'open', 'nobody'],
      ['bar', 'done', 'client'],
    ])
    const [late, open, done] = bars.map(({ properties }) => Number(properties.width))
    expect(late).toBe(done)
    expect(open).toBeGreaterThan(late! * 3)
    expect(all(chart, element => hasClass(element, 'late')).length).toBe(1)
  })

  test('draws a client of whom nothing is known', () => {
    expect(textOf(page({}))).toContain('none yet')
  })

  test('keeps the keyboard out of the drawing: every link of it stands in the lists', () => {
    const drawn = page({ touches: [touch('2026-11-10'), touch('2026-11-12')] })
    const hrefs = (links: Element[]) => [...new Set(links.map(({ properties }) => properties.href))].sort()
    const links = all(drawn, ({ tagName }) => tagName === 'a')
    const skipped = links.filter(({ properties }) => properties.tabIndex === -1)
    expect(skipped.length).toBe(2)
    expect(hrefs(skipped)).toEqual(hrefs(links.filter(link => !skipped.includes(link))))
  })
})

describe('the axis', () => {
  const ticks = (from: string, to: string) => {
    const axis = axisOf({ ...NOBODY, touches: [touch(to), touch(from)] }, to, { left: 0, right: 800 })
    return ticksOf(axis, 'en').map(({ label }) => label)
  }

  test('counts in days, weeks, months, quarters or years, as many as fit', () => {
    expect(ticks('2026-11-10', '2026-11-14')).toContain('Nov 12')
    expect(ticks('2026-10-01', '2026-11-20')).toContain('Oct 5')
    expect(ticks('2026-03-10', '2026-11-20')).toContain('Apr 2026')
    expect(ticks('2024-11-10', '2026-11-20')).toEqual(expect.arrayContaining(['Jan 2025', 'Jul 2026']))
    expect(ticks('2016-11-10', '2026-11-20')).toContain('2020')
    for (const from of ['2026-11-20', '2026-08-01', '2025-01-01', '2020-01-01']) {
      expect(ticks(from, '2026-11-20').length).toBeLessThanOrEqual(11)
    }
  })
})
