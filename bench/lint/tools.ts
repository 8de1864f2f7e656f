import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A process to measure: how it is called on a folder, and how its own words show that it saw every file. */
export interface Tool {
  readonly name: string
  readonly command: string
  readonly args: (folder: string) => readonly string[]
  /** Where it runs; the folder itself unless it must find its plugins elsewhere. */
  readonly cwd?: string
  /** Exit codes of a run that did its work, with and without findings. */
  readonly codes: readonly number[]
  /** Files seen, by its own output; left out for what sees none. */
  readonly files?: (output: Output) => number
}

export interface Output {
  readonly stdout: string
  readonly stderr: string
}

export const BARE = 'bare remark-parse'

const TOUCHLINE = 'touchline lint'

/** All that can run on this machine, and what cannot with the reason. */
export function tools(bench: string, today: string): { present: Tool[]; missing: string[] } {
  const node = process.execPath
  const touchline = join(bench, '../dist/touchline.cjs')
  const lint = [touchline, 'lint', '.', '--format', 'json', '--today', today]
  const binary = (name: string, key: string) => join(bench, 'node_modules', name, packageOf(bench, name).bin[key] ?? '')
  const rumdl = nativeRumdl(bench)
  const present: Tool[] = [
    { name: BARE, command: node, args: folder => [join(bench, 'lint/bare.mjs'), folder], codes: [0], files: bareFiles },
    {
      name: `${BARE}, bundled`,
      command: node,
      args: folder => [join(bench, '.cache/bare-bundled.cjs'), folder],
      codes: [0],
      files: bareFiles,
    },
    { name: TOUCHLINE, command: node, args: () => lint, codes: [0, 1], files: touchlineFiles },
    {
      name: `${TOUCHLINE} --jobs 1`,
      command: node,
      args: () => [...lint, '--jobs', '1'],
      codes: [0, 1],
      files: touchlineFiles,
    },
    {
      name: 'markdownlint-cli2',
      command: node,
      args: () => [binary('markdownlint-cli2', 'markdownlint-cli2'), '**/*.md'],
      codes: [0, 1],
      files: ({ stdout }) => Number(/Linting: (\d+) file/.exec(stdout)?.[1]),
    },
    {
      name: 'remark-cli, lint-recommended',
      command: node,
      args: folder => [
        binary('remark-cli', 'remark'),
        folder,
        '--no-stdout',
        '--no-config',
        '--no-ignore',
        '--no-color',
        '--use',
        'remark-preset-lint-recommended',
      ],
      cwd: bench,
      codes: [0],
      files: ({ stderr }) => stderr.split('\n').filter(line => /^\S.*\.md(: no issues found)?$/.test(line)).length,
    },
    ...(rumdl ? [rumdlTool(rumdl)] : []),
    { name: 'touchline --version (start-up)', command: node, args: () => [touchline, '--version'], codes: [0] },
    { name: 'node, empty script (start-up)', command: node, args: () => ['-e', '0'], codes: [0] },
  ]
  return { present, missing: rumdl ? [] : ['rumdl: no binary for this platform in its npm packages'] }
}

const rumdlTool = (command: string): Tool => ({
  name: 'rumdl (native, all cores)',
  command,
  args: () => ['check', '.', '--no-cache', '--no-config'],
  codes: [0, 1],
  files: ({ stdout }) => Number(/ in (?:\d+\/)?(\d+) files?/.exec(stdout)?.[1]),
})

const bareFiles = ({ stdout }: Output): number => JSON.parse(stdout).files

function touchlineFiles({ stdout }: Output): number {
  const { documents, skipped } = JSON.parse(stdout).summary
  return documents + skipped
}

/** Without the Node wrapper that npm puts before it. */
function nativeRumdl(bench: string): string | undefined {
  const name = process.platform === 'win32' ? 'rumdl.exe' : 'rumdl'
  for (const suffix of ['', '-musl']) {
    const folder = join(bench, `node_modules/@rumdl/cli-${process.platform}-${process.arch}${suffix}`)
    const found = [join(folder, name), join(folder, 'bin', name)].find(existsSync)
    if (found) return found
  }
  return undefined
}

function packageOf(bench: string, name: string): { version: string; bin: Record<string, string> } {
  const { version, bin } = JSON.parse(readFileSync(join(bench, 'node_modules', name, 'package.json'), 'utf8'))
  return { version, bin: typeof bin === 'string' ? { [name]: bin } : bin }
}

export const versions = (bench: string): string =>
  ['remark-parse', 'markdownlint-cli2', 'remark-cli', 'remark-preset-lint-recommended', 'rumdl']
    .map(name => `${name} ${packageOf(bench, name).version}`)
    .join(', ')
