// The product's own reading of sentences, for the trainer: bundled from core/ as it stands.
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
import { kindsFrom } from './training/witness/witness-features.ts'
import { WORD_KINDS } from './training/witness/witness-kinds.ts'
export const kinds = Object.fromEntries(Object.entries(WORD_KINDS).map(([language, kinds]) => [language, kindsFrom(kinds)]))
export * from './training/witness/witness-features.ts'
`

/** What is shipped: scores through packed weights. */
export const SCORER = `
export { wordsOf } from './core/language/segment.ts'
export { scoresOf, witnessOf } from './training/witness/witness.ts'
`

export async function product(entry = ENTRY) {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
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
