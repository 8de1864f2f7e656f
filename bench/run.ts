import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Generated, longProtocol, workspace } from './generate.ts'
import type { Passes } from './inside/passes.ts'
import { rounds } from './lint/rounds.ts'
import { tools, versions } from './lint/tools.ts'
import {
  completionTable,
  insideTable,
  lintTable,
  machine,
  type ScaleRound,
  type ServerRow,
  scaleTable,
  serverTable,
  startUpTable,
} from './report.ts'
import { type Completing, completing } from './server/completing.ts'
import { compared } from './server/scale.ts'
import { startServer } from './server/session.ts'
import { typing } from './server/typing.ts'
import { WRITING_PLACES } from './server/writing-places.ts'

const TODAY = '2026-11-20'
const SEED = 3

interface Plan {
  readonly counts: readonly number[]
  readonly rounds: (count: number) => number
  readonly insideRounds: number
  /** Passes inside one process, after the first. */
  readonly passes: (count: number) => number
  readonly starts: number
  readonly keystrokes: number
  readonly warmUp: number
  /** Keystrokes with the server's own debounce. */
  readonly debounced: number
  readonly kilobytes: readonly number[]
  readonly crowd: number
  /** Documents of the largest workspace. */
  readonly multitude: number
  readonly scaleRounds: number
}

const FULL: Plan = {
  counts: [1, 100, 1000],
  rounds: count => (count === 1 ? 21 : count === 100 ? 11 : 7),
  insideRounds: 3,
  passes: count => (count === 1 ? 200 : count === 100 ? 20 : 4),
  starts: 11,
  keystrokes: 60,
  warmUp: 10,
  debounced: 20,
  kilobytes: [5, 50, 500],
  crowd: 1000,
  multitude: 10_000,
  scaleRounds: 3,
}

/** Asserts that everything works and counts right, never how long it takes. */
const QUICK: Plan = {
  counts: [1, 30],
  rounds: () => 1,
  insideRounds: 1,
  passes: () => 2,
  starts: 1,
  keystrokes: 5,
  warmUp: 1,
  debounced: 2,
  kilobytes: [5, 50],
  crowd: 30,
  multitude: 100,
  scaleRounds: 1,
}

export async function run(bench: string, args: readonly string[]): Promise<void> {
  const quick = args.includes('--quick')
  const only = args.filter(arg => !arg.startsWith('--'))
  const wanted = (part: string) => only.length === 0 || only.includes(part)
  const plan = quick ? QUICK : FULL
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'touchline-bench-')))
  try {
    const parts = [
      machine(versions(bench)),
      ...(wanted('lint') ? lints(bench, root, plan) : []),
      ...(wanted('inside') ? [inside(bench, plan)] : []),
      ...(wanted('server') ? await server(bench, root, plan) : []),
      ...(wanted('completion') ? [await completion(bench, root, plan)] : []),
      ...(wanted('scale') ? [await scale(bench, root, plan)] : []),
    ]
    const text = `${parts.join('\n\n')}\n`
    console.log(text)
    if (!quick && only.length === 0) writeFileSync(join(bench, 'RESULTS.md'), text)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

function lints(bench: string, root: string, plan: Plan): string[] {
  const { present, missing } = tools(bench, TODAY)
  return plan.counts.map(count => {
    progress(`lint, ${count} documents`)
    const folder = written(root, count)
    // Once without the clock, so that nobody pays for a cold disk.
    rounds(present, folder, count, 1)
    return lintTable(count, bytesOf(count), rounds(present, folder, count, plan.rounds(count)), missing)
  })
}

function inside(bench: string, plan: Plan): string {
  const measured = plan.counts.map(count => {
    progress(`in-process, ${count} documents`)
    const runs = { touchline: [] as Passes[], remark: [] as Passes[] }
    for (let round = 0; round < plan.insideRounds; round++) {
      const order = round % 2 === 0 ? (['touchline', 'remark'] as const) : (['remark', 'touchline'] as const)
      for (const subject of order) runs[subject].push(passes(bench, subject, count, plan.passes(count)))
    }
    return { count, ...runs }
  })
  return insideTable(measured)
}

function passes(bench: string, subject: string, count: number, number: number): Passes {
  const file = join(bench, `.cache/inside-${subject}.cjs`)
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, String(count), String(number), String(SEED)], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${file} ended with ${status}: ${stderr}`)
  const measured: Passes = JSON.parse(stdout)
  if (measured.documents !== count || measured.results === 0)
    throw new Error(`${subject} found nothing in ${count} documents`)
  return measured
}

async function server(bench: string, root: string, plan: Plan): Promise<string[]> {
  const start = { command: process.execPath, args: [join(bench, '../dist/touchline.cjs'), 'server', '--stdio'] }
  const empty = join(root, 'empty')
  mkdirSync(empty)
  const crowded = written(root, plan.crowd)
  const documents = [
    ...plan.kilobytes.map(kb => ({ name: `${kb} KB, ru`, text: longProtocol(kb * 1000, SEED), root: empty })),
    { name: '50 KB, en', text: longProtocol(50_000, SEED, { language: 'en' }), root: empty },
    { name: '50 KB, ru, no headings', text: longProtocol(50_000, SEED, { headings: false }), root: empty },
    { name: `50 KB, ru, beside ${plan.crowd} documents`, text: longProtocol(50_000, SEED), root: crowded },
  ]
  const rows: ServerRow[] = []
  for (const { name, text, root } of documents) {
    progress(`server, ${name}`)
    const base = { path: '2026-11-20-protocol.md', text }
    const net = await typing(
      { ...start, root, debounce: 0 },
      { ...base, keystrokes: plan.keystrokes, warmUp: plan.warmUp },
    )
    const felt = await typing({ ...start, root }, { ...base, keystrokes: plan.debounced, warmUp: 1 })
    if (net.findings !== felt.findings)
      throw new Error(`${name}: ${net.findings} findings without debounce, ${felt.findings} with it`)
    rows.push({ name, net, felt })
  }
  progress('server, start-up')
  const starts = {
    empty: await startUps({ ...start, root: empty }, plan.starts),
    crowded: await startUps({ ...start, root: crowded }, plan.starts),
  }
  return [startUpTable(starts, plan.crowd), serverTable(rows)]
}

/** What can be written at a cursor, beside the documents of one client. */
async function completion(bench: string, root: string, plan: Plan): Promise<string> {
  const own = workspace(OWN, SEED)
  const start = {
    command: process.execPath,
    args: [join(bench, '../dist/touchline.cjs'), 'server', '--stdio'],
    root: writtenTo(join(root, 'own'), own),
    debounce: 0,
  }
  const { keystrokes, warmUp } = plan
  const measured: Completing[] = []
  for (const place of WRITING_PLACES) {
    progress(`completion, ${place.name}`)
    measured.push(await completing(start, { home: dirname(dirname(own[0]!.path)), place, keystrokes, warmUp }))
  }
  return completionTable(measured, own.length)
}

/** As many as an account of a few months gathers. */
const OWN = 24

/** The same protocol typed in beside the ten documents of its client, and beside those and very many others. */
async function scale(bench: string, root: string, plan: Plan): Promise<string> {
  const start = {
    command: process.execPath,
    args: [join(bench, '../dist/touchline.cjs'), 'server', '--stdio'],
    debounce: 0,
  }
  const own = workspace(FEW, SEED)
  const home = dirname(dirname(own[0]!.path))
  const others = workspace(plan.multitude + 100, SEED).filter(({ path }) => !path.startsWith(`${home}/`))
  const all = [...own, ...others].slice(0, plan.multitude)
  const [few, many] = [writtenTo(join(root, 'few'), own), writtenTo(join(root, 'many'), all)]
  const rounds: ScaleRound[] = []
  for (let round = 0; round < plan.scaleRounds; round++) {
    progress(`scale, ${all.length} documents`)
    const options = { path: `${home}/protocols/2026-11-20-protocol.md`, text: longProtocol(5_000, SEED) }
    const { keystrokes, warmUp } = plan
    rounds.push(await compared({ ...start, root: few }, { ...start, root: many }, { ...options, keystrokes, warmUp }))
  }
  return scaleTable(rounds, { few: own.length, many: all.length })
}

const FEW = 10

async function startUps(start: { command: string; args: string[]; root: string }, count: number): Promise<number[]> {
  const times: number[] = []
  for (let i = 0; i < count; i++) {
    const session = await startServer(start)
    times.push(session.startUp)
    await session.stop()
  }
  return times
}

const written = (root: string, count: number): string =>
  writtenTo(join(root, `documents-${count}`), workspace(count, SEED))

function writtenTo(folder: string, documents: readonly Generated[]): string {
  for (const { path, text } of documents) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

const bytesOf = (count: number): number =>
  workspace(count, SEED).reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)

const progress = (what: string) => console.error(`… ${what}`)
