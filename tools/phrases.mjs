// Phrases read ahead. A bundle of the command holds them as `core/language/prepared.ts` looks into them, and not as they are written:
// to read thousands of them at each start takes longer than to lint a document.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const LANGUAGES = ['ru', 'uk', 'en']

/** For esbuild; before other plugins, for the first that answers for a file is heard. */
export const phrases = {
  name: 'phrases',
  setup({ onLoad, esbuild }) {
    onLoad({ filter: /[\\/]core[\\/]lexicon[\\/]prepared\.ts$/ }, async () => {
      const prepareActs = await preparer(esbuild)
      const of = language => `${language}: () => (known.${language} ??= ${JSON.stringify(prepareActs(language))})`
      return { contents: `const known = {}\nexport const PREPARED = { ${LANGUAGES.map(of).join(', ')} }`, loader: 'js' }
    })
    onLoad({ filter: /[\\/]core[\\/]lexicon[\\/]acts\.ts$/ }, async () => {
      const { meanings } = (await preparer(esbuild))('en')
      const unread = meanings.map(name => `${name}: UNREAD`)
      return { contents: `const UNREAD = {}\nexport const ACTS = { ${unread.join(', ')} }`, loader: 'js' }
    })
  },
}

// Node 20 reads no TypeScript.
async function preparer({ build }) {
  const folder = mkdtempSync(join(tmpdir(), 'touchline-phrases-'))
  const outfile = join(folder, 'prepare.cjs')
  const entry = join(dirname(fileURLToPath(import.meta.url)), 'prepare.ts')
  await build({ entryPoints: [entry], outfile, bundle: true, format: 'cjs', platform: 'node', logLevel: 'warning' })
  try {
    const { prepareActs } = await import(pathToFileURL(outfile).href)
    return prepareActs
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
