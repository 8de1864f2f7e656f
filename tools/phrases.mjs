// Phrases read ahead. A bundle of the command holds them as `core/language/prepared.ts` looks into them, and not as they are written:
// to read thousands of them at each start takes longer than to lint a document. What they are made of lies beside the bundle, a file for each
// book and language: most documents need two of seven, and of what a bundle holds V8 takes all into memory, several times over.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** For esbuild; before other plugins, for the first that answers for a file is heard. */
export const phrases = {
  name: 'phrases',
  setup({ onLoad, onResolve, esbuild, initialOptions }) {
    const preparing = preparer(esbuild)
    initialOptions.assetNames = 'texts/[name]-[hash]'
    onLoad({ filter: /[\\/]core[\\/]lexicon[\\/](?:[\w-]+[\\/])?[\w-]+\.ts$/ }, async ({ path }) => {
      const { BOOKS, prepare } = await preparing
      const file = relative(LEXICON, path).replaceAll('\\', '/').replace(/\.ts$/, '')
      if (file === 'prepared') return { contents: preparedBooks(BOOKS, prepare), loader: 'js' }
      const book = Object.values(BOOKS).find(book => book.file === file)
      return book && { contents: unread(book), loader: 'js' }
    })
    onLoad({ filter: /[\\/]core[\\/]language[\\/]signs-made\.ts$/ }, async () => {
      const { signs } = await preparing
      return { contents: `export const SIGNS_MADE = ${JSON.stringify(signs())}`, loader: 'js' }
    })
    onResolve({ filter: BESIDE }, ({ path }) => ({ path: path.replace(BESIDE, ''), namespace: 'phrases' }))
    onLoad({ filter: /^/, namespace: 'phrases' }, async ({ path }) => {
      const { BOOKS, prepare } = await preparing
      const [name, key] = path.replace(/\..*/, '').split('-')
      return { contents: Buffer.from(textsOf(prepare(BOOKS[name], key)).join(''), 'utf16le'), loader: 'file' }
    })
  },
}

const LEXICON = fileURLToPath(new URL('../core/lexicon', import.meta.url))

const BESIDE = /^phrases:/

/** What is text, is read from the file beside the bundle, when a document first asks. */
function preparedBooks(books, prepare) {
  const all = Object.entries(books).flatMap(([name, book]) =>
    book.keys.map(key => ({ name, key, own: `${name}_${key}`, prepared: prepare(book, key) })),
  )
  const members = Object.keys(books).map(book => {
    const keys = all
      .filter(({ name }) => name === book)
      .map(({ key, own, prepared }) => {
        const rest = Object.fromEntries(Object.entries(prepared).filter(([, value]) => typeof value !== 'string'))
        return `${key}: () => (known.${own} ??= read(${own}, ${JSON.stringify(lengthsOf(prepared))}, ${JSON.stringify(rest)}))`
      })
    return `${book}: { ${keys.join(', ')} }`
  })
  return `import { readFileSync } from 'node:fs'
import { join } from 'node:path'
${all.map(({ name, key, own }) => `import ${own} from 'phrases:${name}-${key}.utf16'`).join('\n')}
const known = {}
${READ}
export const PREPARED = { ${members.join(', ')} }`
}

const textsOf = prepared => Object.values(prepared).filter(value => typeof value === 'string')

const lengthsOf = prepared =>
  Object.fromEntries(
    Object.entries(prepared).flatMap(([name, { length }]) =>
      typeof prepared[name] === 'string' ? [[name, length]] : [],
    ),
  )

const READ = `function read(file, lengths, rest) {
  const bytes = readFileSync(join(__dirname, file))
  const prepared = { ...rest }
  let at = 0
  for (const [name, length] of Object.entries(lengths)) {
    prepared[name] = bytes.toString('utf16le', at, at + 2 * length)
    at += 2 * length
  }
  return prepared
}`

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
