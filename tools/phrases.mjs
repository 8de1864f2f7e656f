// Phrases read ahead. A bundle of the command holds them as `core/language/prepared.ts` looks into them, and not as they are written:
// to read thousands of them at each start takes longer than to lint a document.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** For esbuild; before other plugins, for the first that answers for a file is heard. */
export const phrases = {
  name: 'phrases',
  setup({ onLoad, esbuild }) {
    const preparing = preparer(esbuild)
    onLoad({ filter: /[\\/]core[\\/]lexicon[\\/][\w-]+\.ts$/ }, async ({ path }) => {
      const { BOOKS, prepare } = await preparing
      const file = basename(path, '.ts')
      if (file === 'prepared') return { contents: preparedBooks(BOOKS, prepare), loader: 'js' }
      const book = Object.values(BOOKS).find(book => book.file === file)
      return book && { contents: unread(book), loader: 'js' }
    })
  },
}

function preparedBooks(books, prepare) {
  const members = Object.entries(books).map(([name, book]) => {
    const kept = key => `known.${name}_${key} ??= ${JSON.stringify(prepare(book, key))}`
    return `${name}: { ${book.keys.map(key => `${key}: () => (${kept(key)})`).join(', ')} }`
  })
  return `const known = {}\nexport const PREPARED = { ${members.join(', ')} }`
}

// Nobody reads them as they are written: the names are enough.
const unread = ({ value, meanings }) => {
  const names = Object.keys(meanings).map(name => `${JSON.stringify(name)}: UNREAD`)
  return `const UNREAD = {}\nexport const ${value} = { ${names.join(', ')} }`
}

// Node 20 reads no TypeScript.
async function preparer({ build }) {
  const folder = mkdtempSync(join(tmpdir(), 'touchline-phrases-'))
  const outfile = join(folder, 'prepare.cjs')
  const entry = join(dirname(fileURLToPath(import.meta.url)), 'prepare.ts')
  await build({ entryPoints: [entry], outfile, bundle: true, format: 'cjs', platform: 'node', logLevel: 'warning' })
  try {
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
