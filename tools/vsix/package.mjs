// npm run package: the extension (.vsix) and the npm tarball, built afresh, into dist/.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ready } from '../ready.mjs'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const DIST = join(ROOT, 'dist')

/** Packs the extension as built; gives the path of the `.vsix`. */
export async function packExtension() {
  await ready()
  if (!isInstalled()) run('npm', ['ci', '--loglevel=error'], HERE)
  const { name, version } = packageOf(ROOT)
  const out = join(DIST, `${name}-${version}.vsix`)
  // Bundled already: no packages to carry. Links in the README stay as they are.
  const flags = ['--no-dependencies', '--no-rewrite-relative-links', '--allow-missing-repository', '--out', out]
  run(process.execPath, [join(HERE, 'node_modules/@vscode/vsce/vsce'), 'package', ...flags], ROOT)
  return out
}

/** Packs the `touchline` command as npm would publish it. */
export async function packCommand() {
  await ready()
  mkdirSync(DIST, { recursive: true })
  run('npm', ['pack', '--ignore-scripts', '--loglevel=error', '--pack-destination', DIST], ROOT)
  const { name, version } = packageOf(ROOT)
  return join(DIST, `${name}-${version}.tgz`)
}

const isInstalled = () => {
  const vsce = join(HERE, 'node_modules/@vscode/vsce')
  return existsSync(vsce) && packageOf(vsce).version === packageOf(HERE).devDependencies['@vscode/vsce']
}

const packageOf = folder => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

function run(command, args, cwd) {
  const options = { cwd, encoding: 'utf8', shell: process.platform === 'win32' && command === 'npm' }
  const { status, error, stdout, stderr } = spawnSync(command, args, options)
  if (status === 0) return
  throw new Error(`${[command, ...args].join(' ')} failed: ${error?.message ?? ''}\n${stdout}${stderr}`)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const made of [await packExtension(), await packCommand()]) console.log(relative(process.cwd(), made))
}
