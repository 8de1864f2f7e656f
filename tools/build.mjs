// Bundles the command, the extension and the remark preset into dist/, and leaves a stamp of the sources they were made from.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { alphabet } from './alphabet.mjs'
import { apart, packages } from './apart.mjs'
import { examples } from './examples.mjs'
import { phrases } from './phrases.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const STAMP = join(ROOT, 'dist/.stamp')
const SOURCES = ['core', 'rules', 'templates', 'server', 'client', 'tools', 'package.json', 'tsconfig.json']

const COMMON = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  minify: true,
  // Escaped, the Cyrillic of the lexicons takes three times the room.
  charset: 'utf8',
  keepNames: false,
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [alphabet],
  write: false,
}

const COMMONJS = { ...COMMON, format: 'cjs', define: { 'import.meta.url': 'undefined' } }

const BUNDLES = [
  {
    ...COMMONJS,
    entryPoints: ['server/launch.ts'],
    outfile: 'dist/touchline.cjs',
    banner: { js: '#!/usr/bin/env node' },
  },
  {
    ...COMMONJS,
    entryPoints: ['server/main.ts'],
    outfile: 'dist/main.cjs',
    plugins: [phrases, examples, apart, alphabet],
  },
  { ...COMMONJS, ...packages },
  { ...COMMONJS, entryPoints: ['client/extension.ts'], outfile: 'dist/extension.cjs', external: ['vscode'] },
  // A library for remark, beside packages that remark has installed anyway.
  { ...COMMON, format: 'esm', packages: 'external', entryPoints: ['server/remark.ts'], outfile: 'dist/remark.js' },
]

/** True where dist/ was made from the sources as they stand. */
export const isBuilt = () => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint()

export async function build() {
  const { build: bundle } = await import('esbuild')
  const stamp = fingerprint()
  const present = BUNDLES.filter(
    ({ entryPoints: [entry] }) => typeof entry !== 'string' || existsSync(join(ROOT, entry)),
  )
  const BUILD = JSON.stringify(nameOf(stamp))
  const results = await Promise.all(
    present.map(options => bundle({ ...options, define: { ...options.define, BUILD }, absWorkingDir: ROOT })),
  )
  const files = results.flatMap(result => result.outputFiles)
  for (const file of files) replace(file.path, file.contents)
  compile(nameOf(stamp))
  chmodSync(join(ROOT, 'dist/touchline.cjs'), 0o755)
  removeOld(files.map(({ path }) => path))
  replace(STAMP, stamp)
}

/** What lies in folders of its own is named after what it holds: the files of other builds would stay. */
function removeOld(made) {
  const folders = new Set(made.map(dirname).filter(folder => folder !== join(ROOT, 'dist')))
  for (const path of [...folders].flatMap(filesUnder)) if (!made.includes(path)) rmSync(path, { force: true })
}

// Named after the build: V8 tells whose compiled code it is by the length of the source alone.
function compile(build) {
  const dist = join(ROOT, 'dist')
  const out = join(dist, `main.${build}`)
  const old = readdirSync(dist).filter(name => /\.(?:compiled|utf16)$/.test(name) && !name.startsWith(`main.${build}.`))
  // Findings in the examples are no failure; a fault leaves no file, and the command starts without.
  spawnSync(process.execPath, [join(ROOT, 'tools/compiled.mjs'), join(dist, 'main.cjs'), join(ROOT, 'examples'), out])
  for (const name of old) rmSync(join(dist, name), { force: true })
}

const nameOf = stamp => stamp.slice(0, 16)

// A reader of dist/ never sees half a file, even when two builds meet.
function replace(path, contents) {
  mkdirSync(dirname(path), { recursive: true })
  const next = `${path}.${process.pid}`
  writeFileSync(next, contents)
  renameSync(next, path)
}

function fingerprint() {
  const hash = createHash('sha256').update(process.versions.v8)
  for (const path of SOURCES.flatMap(source => filesUnder(join(ROOT, source)))) {
    hash
      .update(`${relative(ROOT, path)}\0`)
      .update(readFileSync(path))
      .update('\0')
  }
  return hash.digest('hex')
}

function filesUnder(path) {
  if (!existsSync(path)) return []
  try {
    return readdirSync(path, { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap(entry => (entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)]))
  } catch (error) {
    if (error.code === 'ENOTDIR') return [path]
    throw error
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await build()
