// Installs and builds what is missing, and nothing else: a second run does no work. Needs Node 20 and npm alone.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const OLDEST_NODE = 20

export async function ready() {
  const major = Number(process.versions.node.split('.')[0])
  if (major < OLDEST_NODE)
    stop(
      `Touchline needs Node ${OLDEST_NODE} or newer; this is ${process.versions.node}. Get one at https://nodejs.org`,
    )
  if (!isInstalled()) install()
  const { build, isBuilt } = await import('./build.mjs')
  if (isBuilt()) return
  console.error('Building …')
  await build()
}

/** What npm has installed is what the lock file asks for. */
function isInstalled() {
  const wanted = packagesOf('package-lock.json')
  const present = packagesOf('node_modules/.package-lock.json')
  if (!wanted || !present) return false
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  )
}

function packagesOf(lock) {
  try {
    return JSON.parse(readFileSync(join(ROOT, lock), 'utf8')).packages
  } catch {
    return undefined
  }
}

function install() {
  console.error('Installing packages …')
  const { status, error } = spawnSync('npm', ['ci', '--include=dev', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    // On Windows npm is a script, which only a shell can start.
    shell: process.platform === 'win32',
  })
  if (error) stop(`npm could not be started (${error.message}). It comes with Node: https://nodejs.org`)
  if (status !== 0) stop('npm ci failed; its own words stand above.')
}

function stop(message) {
  console.error(message)
  process.exit(2)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await ready()
