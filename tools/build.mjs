// Bundles the command, the extension and the remark preset into dist/, and leaves a stamp of the sources they were made from.
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const STAMP = join(ROOT, 'dist/.stamp')
const SOURCES = ['core', 'rules', 'templates', 'server', 'client', 'tools/build.mjs', 'package.json', 'tsconfig.json']

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
  write: false,
}

const COMMONJS = { ...COMMON, format: 'cjs', define: { 'import.meta.url': 'undefined' } }

const BUNDLES = [
  {
    ...COMMONJS,
    entryPoints: ['server/main.ts'],
    outfile: 'dist/touchline.cjs',
    banner: { js: '#!/usr/bin/env node' },
  },
  { ...COMMONJS, entryPoints: ['client/extension.ts'], outfile: 'dist/extension.cjs', external: ['vscode'] },
  // A library for remark, beside packages that remark has installed anyway.
  { ...COMMON, format: 'esm', packages: 'external', entryPoints: ['server/remark.ts'], outfile: 'dist/remark.js' },
]

/** True where dist/ was made from the sources as they stand. */
export const isBuilt = () => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint()

export async function build() {
  const { build: bundle } = await import('esbuild')
  const stamp = fingerprint()
  const present = BUNDLES.filter(({ entryPoints: [entry] }) => existsSync(join(ROOT, entry)))
  const results = await Promise.all(present.map(options => bundle({ ...options, absWorkingDir: ROOT })))
  for (const file of results.flatMap(result => result.outputFiles)) replace(file.path, file.contents)
  chmodSync(join(ROOT, 'dist/touchline.cjs'), 0o755)
  replace(STAMP, stamp)
}

// A reader of dist/ never sees half a file, even when two builds meet.
function replace(path, contents) {
  mkdirSync(dirname(path), { recursive: true })
  const next = `${path}.${process.pid}`
  writeFileSync(next, contents)
  renameSync(next, path)
}

function fingerprint() {
  const hash = createHash('sha256')
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
