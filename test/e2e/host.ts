/** VS Code's own server, with a home of its own: started for one test file, gone afterwards. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { inject } from 'vitest'
import { WORKSPACE } from './paths.ts'

export interface Host {
  /** `127.0.0.1:PORT` */
  readonly address: string
  /** A copy of the sample workspace. */
  readonly workspace: string
  /** Everything that VS Code's server and the extension wrote. */
  log(): string
  stop(): void
}

export interface HostOptions {
  /** The packed extension is installed; a host of API tests loads the folder instead. */
  readonly packed: boolean
  readonly settings?: Readonly<Record<string, unknown>>
  /** Folder that is copied and opened; the sample workspace if left out. */
  readonly folder?: string
}

export async function startHost({ packed, settings = {}, folder = WORKSPACE }: HostOptions): Promise<Host> {
  const root = mkdtempSync(join(tmpdir(), 'touchline-e2e-'))
  const workspace = furnish(root, folder, settings)
  if (packed) installExtension(root, inject('vsix'))
  const port = await freePort()
  const flags = ['--host', '127.0.0.1', '--port', String(port), '--without-connection-token']
  const quiet = ['--accept-server-license-terms', '--telemetry-level', 'off']
  const driver = packed ? [] : ['--enable-smoke-test-driver']
  const { node, server } = inject('vsCode')
  const child = spawn(node, [server, ...foldersOf(root), ...flags, ...quiet, ...driver], {
    env: environmentOf(root),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (log += chunk))
  const stop = stopping(child, root)
  const address = `127.0.0.1:${port}`
  await answering(`http://${address}/version`, () => log)
  return { address, workspace, log: () => log + outputOf(root), stop }
}

/** What the extension wrote into its output channel. */
function outputOf(root: string): string {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(path =>
    /Touchline[^/]*\.log$/.test(path),
  )
  return files.map(file => `\n${file}\n${readFileSync(join(root, file), 'utf8')}`).join('')
}

const BUILTIN = [
  'configuration-editing',
  'json',
  'markdown-basics',
  'markdown-language-features',
  'theme-defaults',
  'theme-seti',
  'yaml',
]

/** No greeting, no assistant, no question of trust, no word suggestions: only what is under test. */
const SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'editor.wordBasedSuggestions': 'off',
  'editor.minimap.enabled': false,
  'files.autoSave': 'off',
  'window.commandCenter': false,
  'git.enabled': false,
}

function furnish(root: string, folder: string, settings: HostOptions['settings']): string {
  const workspace = join(root, 'workspace')
  cpSync(folder, workspace, { recursive: true })
  for (const folder of ['user-data/User', 'user-data/Machine', 'builtin', 'extensions']) {
    mkdirSync(join(root, folder), { recursive: true })
  }
  const text = JSON.stringify({ ...SETTINGS, ...settings })
  for (const folder of ['User', 'Machine']) writeFileSync(join(root, 'user-data', folder, 'settings.json'), text)
  for (const name of BUILTIN) {
    const from = join(inject('vsCode').builtin, name)
    if (existsSync(from)) symlinkSync(from, join(root, 'builtin', name))
  }
  return workspace
}

const foldersOf = (root: string): string[] => [
  ...['--server-data-dir', root, '--user-data-dir', join(root, 'user-data')],
  ...['--extensions-dir', join(root, 'extensions'), '--builtin-extensions-dir', join(root, 'builtin')],
]

function installExtension(root: string, vsix: string): void {
  const { node, server } = inject('vsCode')
  const args = [server, ...foldersOf(root), '--install-extension', vsix, '--force']
  const { status, stdout, stderr } = spawnSync(node, args, { env: environmentOf(root), encoding: 'utf8' })
  if (status !== 0) throw new Error(`VS Code refuses ${vsix}:\n${stdout}${stderr}`)
}

/** Nothing of the machine's own VS Code or npm leaks in, and no extension gallery is asked. */
function environmentOf(root: string): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|NODE_OPTIONS|npm_|VITEST|NODE_ENV)/.test(name))
  const home = { HOME: root, TMPDIR: root, XDG_CONFIG_HOME: root, XDG_CACHE_HOME: root, XDG_DATA_HOME: root }
  return { ...Object.fromEntries(own), ...home, XDG_RUNTIME_DIR: root, EXTENSIONS_GALLERY: '{}' }
}

function stopping(child: ChildProcess, root: string): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGPIPE'] as const
  const stop = () => {
    for (const signal of signals) process.off(signal, stop)
    process.off('exit', stop)
    // The whole group: extension host and language server too.
    if (child.pid) killGroup(child.pid)
    rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
  process.once('exit', stop)
  for (const signal of signals) process.once(signal, stop)
  return stop
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // Gone already.
  }
}

async function answering(url: string, log: () => string): Promise<void> {
  const until = Date.now() + 30_000
  while (Date.now() < until) {
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok) return
    await pause(100)
  }
  throw new Error(`VS Code's server does not answer:\n${log()}`)
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(address)))
    })
  })
