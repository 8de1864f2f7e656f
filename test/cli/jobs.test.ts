import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { workspace } from '../../bench/generate.ts'
import { findAll } from '../../server/gather.ts'
import { lintTogether } from '../../server/jobs/crew.ts'
import { type Checked, configurationsFor, type Job, lintAlone, type Order } from '../../server/jobs/part.ts'
import { builtCommand } from '../built.ts'
import { folderWith } from './folder.ts'
import { touchline } from './terminal.ts'

/** A client whose papers lie in three places: what was agreed is known only to who reads them all. */
const SCATTERED = {
  'a/card/client.md': '# Client: Lighthouse Trust\n\nDecision maker: Ada Byrd\n',
  'a/2026-11-02-minutes.md':
    '---\nclient: Lighthouse Trust\ndate: 2026-11-02\n---\n# Minutes\n\n## Actions\n\n- Ada Byrd sends the logo by 9 November\n- Tom Reed draws the plan by 13 November\n',
  'z/2026-11-16-agenda.md':
    '---\nclient: Lighthouse Trust\ndate: 2026-11-16\n---\n# Agenda\n\nGoal: agree on the lamp.\n\n1. The lamp (20 min)\n2. Next steps (10 min)\n',
  'z/notes.md': 'Nothing to see.\n',
}

const faulty = { 'touchline.yml': 'cadense: 14d\n', 'z/broken.md': Buffer.from([0x23, 0x20, 0xff, 0xfe]) }

const ORDER = {
  today: { year: 2026, month: 11, day: 20 },
  locale: undefined,
  language: undefined,
  configuration: { none: false, file: undefined, overrides: {} },
  manner: { format: 'json', locale: 'en', color: false, columns: undefined, errorsOnly: false },
} satisfies Omit<Order, 'cwd'>

let command: string
let cwd: string
let job: Job

beforeAll(async () => {
  command = await builtCommand()
  const generated = Object.fromEntries(workspace(30, 5).map(({ path, text }) => [path, text]))
  cwd = folderWith({ ...generated, ...SCATTERED, ...faulty })
  const order = { ...ORDER, cwd }
  const configurations = configurationsFor(order)
  job = { order, configurations, paths: findAll(['.'], { cwd, configurations }).paths }
}, 60_000)

afterAll(() => rmSync(cwd, { recursive: true, force: true }))

const lint = (...args: string[]) =>
  spawnSync(process.execPath, [command, 'lint', '--today', '2026-11-20', ...args], { cwd, encoding: 'utf8' })

const told = ({ documents, faults, skipped }: Checked) => ({
  documents,
  faults: new Set(faults.map(fault => JSON.stringify(fault))),
  skipped,
})

describe('several processes say the same as one', () => {
  test.each(['json', 'pretty'])('in a report as %s', format => {
    const [one, ...more] = ['1', '2', '3', '7'].map(jobs => lint('--format', format, '--jobs', jobs))
    expect(one!.status).toBe(2)
    expect(one!.stdout).toContain('agenda-open-actions')
    for (const { status, stdout, stderr } of more) {
      expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: one!.stdout, stderr: one!.stderr })
    }
  })

  test("where every client's documents are scattered over all of them", async () => {
    const shares = [0, 1, 2].map(place => job.paths.filter((_, i) => i % 3 === place))
    const checked = await lintTogether(job, shares, [command, '--helper'])
    const byPath = told(lintAlone(job))
    expect(told({ ...checked, documents: [...checked.documents].sort((a, b) => (a.path < b.path ? -1 : 1)) })).toEqual(
      byPath,
    )
  })

  test.each(['nowhere.cjs', 'touchline.yml'])('where no helper can be had, for it would run %s', async script => {
    const shares = [job.paths.slice(0, 20), job.paths.slice(20)]
    expect(told(await lintTogether(job, shares, [join(cwd, script), '--helper']))).toEqual(told(lintAlone(job)))
  })

  test('and tell how far they are together', async () => {
    const heard: number[] = []
    const shares = [job.paths.slice(0, 10), job.paths.slice(10)]
    await lintTogether({ ...job, onProgress: (done, all) => heard.push(done / all) }, shares, [command, '--helper'])
    expect(heard).toHaveLength(10)
    expect(heard.at(-1)).toBe(1)
    expect(heard).toEqual([...heard].sort((a, b) => a - b))
  })
})

describe('--jobs', () => {
  test.each(['0', '65', 'all', '-1', '2.5'])('does not take %s', async given => {
    const { status, stderr } = await touchline(cwd, ['lint', `--jobs=${given}`])
    expect(status).toBe(2)
    expect(stderr).toBe(`touchline: --jobs: "${given}"; expected a number from 1 to 64\n`)
  })

  test('and the word by which the command calls a helper does nothing for a person', () => {
    const { status, stdout } = spawnSync(process.execPath, [command, '--helper'], { cwd, encoding: 'utf8' })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  })
})
