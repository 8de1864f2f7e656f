import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { readConfiguration } from '../../core/configuration/read.ts'
import { EMPTY_WORKSPACE } from '../../core/workspace.ts'
import { configurations } from '../../server/host/configuration.ts'
import type { Fault } from '../../server/host/fault.ts'
import { type DiskOptions, takeFromDisk } from '../../server/lsp/disk.ts'
import { createLive, type Live, type Root } from '../../server/lsp/live.ts'
import { nearestFirst } from '../../server/lsp/nearness.ts'
import { openDocument } from '../../server/lsp/open-document.ts'
import { folderWith } from '../cli/folder.ts'

vi.setConfig({ testTimeout: 60_000 })

interface Desk {
  readonly root: Root
  readonly live: Live
  readonly faults: Fault[]
  readonly open: (path: string, text: string) => void
  readonly read: (paths: readonly string[], options?: Partial<DiskOptions>) => Promise<number>
}

/** A folder that an editor has open; documents are read one a slice, so that their order shows. */
function desk(folder: string): Desk {
  const found = configurations({ rules: [], read: readConfiguration })
  const faults: Fault[] = []
  const onFault = (fault: Fault) => void faults.push(fault)
  const today = () => ({ year: 2026, month: 11, day: 20 })
  const live = createLive({ rules: [], today, locale: () => 'en', configurations: () => found, onFault })
  const root: Root = { folder, workspace: EMPTY_WORKSPACE }
  live.roots.push(root)
  return {
    ...{ root, live, faults },
    open: (path, text) => live.put(openDocument(pathToFileURL(join(folder, path)).href, 'markdown', 1, text)),
    read: (paths, options) =>
      takeFromDisk(
        root,
        paths.map(path => join(folder, path)),
        {
          ...{ live, onFault, onlyUnknown: false, slice: 0 },
          ...{ configurations: () => found, isWanted: () => true, breath: () => {}, ...options },
        },
      ),
  }
}

const AGENDA = '# Agenda\n\n- Dates\n'

const keysOf = ({ root }: Desk): string[] => [...root.workspace.files.keys()]

describe('documents of a folder', () => {
  const files = Object.fromEntries(
    ['a/one.md', 'a/two.md', 'b/card/client.md', 'b/letters/x.md', 'b/letters/y.md', 'c/z.md'].map(path => [
      path,
      AGENDA,
    ]),
  )

  /** In the order in which they come to be known. */
  async function order(here: Desk, meanwhile: (known: number) => void = () => {}): Promise<string[]> {
    const met: string[] = []
    const look = () => met.push(...keysOf(here).filter(key => !met.includes(key)))
    const breath = () => {
      look()
      meanwhile(met.length)
    }
    await here.read([''], { breath })
    look()
    return met
  }

  test('are read from the opened ones outwards', async () => {
    const here = desk(folderWith(files))
    here.open('b/letters/new.md', AGENDA)
    expect(await order(here)).toEqual([
      ...['b/letters/x.md', 'b/letters/y.md', 'b/card/client.md', 'a/one.md', 'a/two.md', 'c/z.md'],
    ])
  })

  test('are taken in another order once another one is opened', async () => {
    const here = desk(folderWith(files))
    expect(await order(here, known => known === 1 && here.open('c/new.md', AGENDA))).toEqual([
      ...['a/one.md', 'c/z.md', 'a/two.md', 'b/card/client.md', 'b/letters/x.md', 'b/letters/y.md'],
    ])
  })

  test('are left unread when nobody wants them any more', async () => {
    const here = desk(folderWith(files))
    let breaths = 0
    const left = await here.read([''], { breath: () => breaths++, isWanted: () => breaths < 2 })
    expect(left).toBe(4)
    await new Promise(resolve => setTimeout(resolve, 20))
    expect(keysOf(here)).toEqual(['a/one.md', 'a/two.md'])
    expect(await here.read([''], { onlyUnknown: true })).toBe(0)
    expect(keysOf(here)).toHaveLength(6)
  })

  test('that vanish between listing and reading are nobody’s fault', async () => {
    const here = desk(folderWith(files))
    await here.read([''], {
      breath: ({ done }) => done === 1 && rmSync(join(here.root.folder, 'b'), { recursive: true }),
    })
    expect([keysOf(here), here.faults]).toEqual([['a/one.md', 'a/two.md', 'c/z.md'], []])
  })
})

test('nearness counts folders up from the nearest open document', () => {
  const keys = ['README.md', 'x/client.md', 'x/letters/old/1.md', 'x/letters/2.md', 'y/client.md']
  const distances = (...open: string[]) =>
    Object.fromEntries(nearestFirst(keys, open).map(({ key, distance }) => [key, distance]))
  expect(distances('x/letters/new.md')).toEqual({
    'x/letters/2.md': 0,
    'x/letters/old/1.md': 0,
    'x/client.md': 1,
    'README.md': 2,
    'y/client.md': 2,
  })
  expect(new Set(Object.values(distances('new.md')))).toEqual(new Set([0]))
  expect(distances('y/a.md', 'x/b.md')).toMatchObject({ 'y/client.md': 0, 'x/letters/2.md': 0, 'README.md': 1 })
  expect(nearestFirst(keys, []).map(({ key }) => key)).toEqual([...keys].sort())
})

describe('what happens on the disk', () => {
  const texts: readonly (string | Buffer)[] = [
    AGENDA,
    '# Client card: ACME\n',
    '---\nclient: ACME\n---\n# Minutes, 12 November 2026\n\nPresent: Ann\n',
    // Half of a save: the frontmatter has no end, the letters are cut in their middle, nothing has been written yet.
    '---\nclient: AC',
    Buffer.from('# Протокол\n\nПетр', 'utf8').subarray(0, -1),
    '',
  ]
  const paths = ['client.md', 'a/client.md', 'a/agenda.md', 'a/b/minutes.md', 'c/note.txt', 'c/d/letter.md']
  const folders = ['a', 'a/b', 'c', 'e']
  const change = fc.oneof(
    fc.record({ write: fc.constantFrom(...paths), text: fc.constantFrom(...texts) }),
    fc.record({ remove: fc.constantFrom(...paths, ...folders) }),
    fc.record({ move: fc.constantFrom(...paths), to: fc.constantFrom('a/moved.md', 'c/moved.txt') }),
    fc.record({ move: fc.constantFrom(...folders), to: fc.constantFrom(...folders) }),
  )
  type Change = typeof change extends fc.Arbitrary<infer C> ? C : never

  /** Does it, and gives the paths of which an editor would tell. */
  function done(folder: string, change: Change): string[] {
    if ('write' in change) {
      const path = join(folder, change.write)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, change.text)
      return [change.write]
    }
    if ('remove' in change) {
      rmSync(join(folder, change.remove), { recursive: true, force: true })
      return [change.remove]
    }
    const [from, to] = [join(folder, change.move), join(folder, change.to)]
    if (!existsSync(from) || existsSync(to) || `${to}/`.startsWith(`${from}/`)) return []
    mkdirSync(dirname(to), { recursive: true })
    renameSync(from, to)
    return [change.move, change.to]
  }

  test('is known afterwards as if all were read anew, in whatever order it is told', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        fc.infiniteStream(fc.nat()),
        async (batches, random) => {
          const folder = folderWith({})
          const here = desk(folder)
          await here.read([''])
          for (const batch of batches) {
            const told = batch.flatMap(change => done(folder, change))
            const order = told.map(path => ({ path, at: random.next().value as number })).sort((a, b) => a.at - b.at)
            await here.read(order.map(({ path }) => path))
          }
          const fresh = desk(folder)
          await fresh.read([''])
          expect(here.root.workspace).toEqual(fresh.root.workspace)
        },
      ),
      { numRuns: 150 },
    )
  })

  test('leaves open documents as the editor shows them', async () => {
    const here = desk(folderWith({ 'a/agenda.md': AGENDA }))
    here.open('a/agenda.md', '# Agenda\n\n- Budget\n')
    here.live.settle()
    await here.read([''])
    rmSync(join(here.root.folder, 'a'), { recursive: true })
    await here.read(['a'])
    expect(here.root.workspace.files.get('a/agenda.md')?.text).toContain('Budget')
  })
})
