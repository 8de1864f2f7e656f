// The product's own reading, for the trainer: bundled from the sources as they stand.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

const ENTRY = `
export { wordsOf } from './core/language/segment.ts'
import { ACTS } from './core/lexicon/acts.ts'
import { meaningBook } from './core/language/meanings.ts'
const BOOK = meaningBook(ACTS)
export const hitsIn = (words, language) => new Set(BOOK.in(words, language).map(match => match.tag))
import { kindsFrom } from './core/witness/features.ts'
import { WORD_KINDS } from './core/witness/kinds.ts'
export const kinds = Object.fromEntries(Object.entries(WORD_KINDS).map(([language, kinds]) => [language, kindsFrom(kinds)]))
export * from './core/witness/features.ts'
export { asked, excuses } from './training/excuses.ts'
`

export async function product(entry = ENTRY) {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" },
    logLevel: 'warning',
  })
  const folder = mkdtempSync(join(tmpdir(), 'witness-'))
  const path = join(folder, 'product.mjs')
  writeFileSync(path, outputFiles[0].text)
  try {
    return await import(pathToFileURL(path).href)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
