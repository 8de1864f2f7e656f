import { cpus, totalmem } from 'node:os'
import type { Passes } from './inside/passes.ts'
import type { Times } from './lint/rounds.ts'
import { BARE } from './lint/tools.ts'
import type { Completing } from './server/completing.ts'
import type { Met } from './server/scale.ts'
import type { Typing } from './server/typing.ts'
import { median, milliseconds, quantile, ratios, spread } from './statistics.ts'

export const machine = (versions: string): string =>
  [
    '# Benchmarks',
    `Measured by \`npm run bench\` on ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}, Node ${process.versions.node}. ` +
      `Compared: ${versions}. Other work may have run on the machine, so read the ratios first: each is the median of the ratios of the same round, with the middle half of the rounds in brackets; processor time, on all cores together, suffers least from neighbours.`,
  ].join('\n\n')

export function lintTable(
  count: number,
  bytes: number,
  times: ReadonlyMap<string, Times>,
  missing: readonly string[],
): string {
  const bare = times.get(BARE)!
  const runs = bare.wall.length
  const rows = [...times].map(([name, { wall, processor }]) => [
    name,
    spread(ratios(wall, bare.wall)),
    (median(processor) / median(bare.processor)).toFixed(2),
    milliseconds(median(wall)),
    `${milliseconds(quantile(wall, 0.25))}–${milliseconds(quantile(wall, 0.75))}`,
    milliseconds(median(processor)),
  ])
  const documents = count === 1 ? '1 document' : `${count} documents`
  return [
    `## Lint: ${documents}, ${Math.round(bytes / 1000)} KB`,
    `Whole processes from start to exit, ${runs} interleaved round${runs === 1 ? '' : 's'}; every tool is checked to have seen all the files.`,
    table(['', `× ${BARE}`, '× in processor time', 'wall time', 'middle half', 'processor time'], rows),
    ...missing.map(line => `Not measured: ${line}.`),
  ].join('\n\n')
}

export interface Inside {
  readonly count: number
  readonly touchline: readonly Passes[]
  readonly remark: readonly Passes[]
}

export function insideTable(measured: readonly Inside[]): string {
  const rows = measured.flatMap(({ count, touchline, remark }) => {
    const row = (name: string, times: (passes: Passes) => number) => {
      const [ours, theirs] = [touchline.map(times), remark.map(times)]
      return [
        `${count}, ${name}`,
        spread(ratios(ours, theirs)),
        milliseconds(median(ours)),
        milliseconds(median(theirs)),
      ]
    }
    return [row('cold', passes => passes.cold), row('warm', passes => median(passes.warm))]
  })
  return [
    '## The same work inside a process',
    'Without start-up and disk. Cold: the first pass of a fresh process. Warm: later passes, each over documents never seen before. Touchline reads, ties the clients together and checks all rules; remark-parse parses.',
    table(['documents', '× bare remark-parse', 'touchline', 'bare remark-parse'], rows),
  ].join('\n\n')
}

export function startUpTable(
  starts: { readonly empty: readonly number[]; readonly crowded: readonly number[] },
  crowd: number,
): string {
  const row = (name: string, times: readonly number[]) => [
    name,
    milliseconds(median(times)),
    milliseconds(quantile(times, 0.95)),
  ]
  return [
    '## Language server: start',
    'From spawn to the answer of `initialize`, over stdio.',
    table(
      ['workspace', 'median', 'p95'],
      [row('empty folder', starts.empty), row(`${crowd} documents`, starts.crowded)],
    ),
  ].join('\n\n')
}

export interface ServerRow {
  readonly name: string
  /** Without the debounce. */
  readonly net: Typing
  /** As a person feels it. */
  readonly felt: Typing
}

export function serverTable(rows: readonly ServerRow[]): string {
  const cells = rows.map(({ name, net, felt }) => [
    name,
    spread(ratios(net.keystrokes, net.parses)),
    milliseconds(median(net.keystrokes)),
    milliseconds(quantile(net.keystrokes, 0.95)),
    milliseconds(median(net.parses)),
    milliseconds(median(felt.keystrokes)),
    milliseconds(net.opened),
    `${net.memory.toFixed(0)} (${net.peak.toFixed(0)})`,
  ])
  const header = [
    'document',
    'keystroke × bare remark-parse',
    'keystroke',
    'p95',
    'bare remark-parse',
    'with debounce',
    'open → diagnostics',
    'memory, MB (peak)',
  ]
  const typed = rows[0]?.net.keystrokes.length ?? 0
  return [
    '## Language server: typing',
    `A character typed in the middle of a protocol → its diagnostics, over stdio, ${typed} keystrokes after a warm-up, each beside one bare remark-parse of the same text in the driver’s process. ` +
      'Debounce is off but in its own column. 1 KB is 1,000 characters here, so a Russian document is nearly twice as large on disk. Memory is resident, after the typing.',
    table(header, cells),
  ].join('\n\n')
}

export function completionTable(measured: readonly Completing[], documents: number): string {
  const rows = measured.map(({ name, keystrokes, completions, offers }) => [
    name,
    spread(ratios(completions, keystrokes)),
    milliseconds(median(completions)),
    milliseconds(quantile(completions, 0.95)),
    milliseconds(median(keystrokes)),
    String(offers),
  ])
  const typed = measured[0]?.keystrokes.length ?? 0
  return [
    '## Language server: completion',
    `What can be written at the cursor, in Russian documents of a client with ${documents} others: a letter typed there or taken back → its diagnostics (the keystroke), then \`textDocument/completion\` → the list, over stdio, ${typed} of each by turns after a warm-up; \`npm run bench -- completion\`. ` +
      'A ratio below 1 says that the list costs less than the findings that are brought up to date at each key anyway.',
    table(['place', 'completion × keystroke', 'completion', 'p95', 'keystroke', 'offers'], rows),
  ].join('\n\n')
}

export interface ScaleRound {
  readonly few: Met
  readonly many: Met
}

export function scaleTable(
  rounds: readonly ScaleRound[],
  counts: { readonly few: number; readonly many: number },
): string {
  const [few, many] = [rounds.map(round => round.few), rounds.map(round => round.many)]
  const of = (all: readonly Met[], value: (met: Met) => number) => median(all.map(value))
  const keys = (all: readonly Met[]) => all.flatMap(({ keystrokes }) => keystrokes)
  const more = of(many, ({ memory }) => memory) - of(few, ({ memory }) => memory)
  const row = (count: number, all: readonly Met[], ratio: string, memory: string) => [
    String(count),
    milliseconds(median(keys(all))),
    milliseconds(quantile(keys(all), 0.95)),
    ratio,
    milliseconds(of(all, ({ opened }) => opened)),
    milliseconds(of(all, ({ indexed }) => indexed)),
    milliseconds(of(all, ({ indexing }) => indexing)),
    milliseconds(of(all, ({ outlined }) => outlined)),
    `${of(all, ({ memory }) => memory).toFixed(0)} (${of(all, ({ peak }) => peak).toFixed(0)})`,
    memory,
  ]
  return [
    '## Language server: scale',
    `A protocol of 5 KB typed in, beside the ${counts.few} documents of its client, and beside those and others, ${counts.many} in all, of clients with 24 documents each; ${rounds.length} round${rounds.length === 1 ? '' : 's'}, \`npm run bench -- scale\`. ` +
      'Keys are pressed in both by turns. The opened document is answered while the others are still being read; then all are read; then all are checked and the outline of every client is drawn. Memory is resident, after all of that. The server of the large workspace has read so much that it runs warmer, so a ratio below 1 says no more than that the others cost nothing.',
    table(
      [
        'documents',
        'keystroke',
        'p95',
        '× few',
        'open → diagnostics',
        'all read',
        'processor time',
        'then outline',
        'memory, MB (peak)',
        'MB per 1,000 documents',
      ],
      [
        row(counts.few, few, '', ''),
        row(
          counts.many,
          many,
          spread(ratios(keys(many), keys(few))),
          ((more / (counts.many - counts.few)) * 1000).toFixed(0),
        ),
      ],
    ),
  ].join('\n\n')
}

const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map((_, i) => (i === 0 ? '---' : '--:')), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
