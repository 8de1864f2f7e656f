import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Pure libraries of text that core may use. */
const TEXT_LIBRARIES =
  /^(?:unified|vfile|vfile-message|yaml|liquidjs|petrovich|(?:remark|mdast|micromark|unist|unified)-[\w-]+|micromark|mdast)(?:\/|$)/

/** Which packages and folders of ours each folder may import: the table of the design. */
const MAY: Readonly<Record<string, { folders: readonly string[]; packages: RegExp; files?: readonly string[] }>> = {
  core: { folders: ['core'], packages: TEXT_LIBRARIES },
  rules: { folders: ['rules', 'core'], packages: TEXT_LIBRARIES },
  templates: { folders: ['templates'], packages: /^$/ },
  server: {
    folders: ['server', 'core', 'rules', 'templates'],
    packages:
      /^(?:node:|(?:vscode-languageserver(?:-textdocument)?|nodemailer|postal-mime|ical-generator|ical\.js|mdast-util-[\w-]+|hast-util-[\w-]+|mdast)(?:\/|$))/,
    files: ['package.json'],
  },
  client: {
    folders: ['client'],
    packages: /^(?:vscode|vscode-languageclient)(?:\/|$)/,
    files: ['server/lsp/requests.ts', 'l10n/'],
  },
}

const LONGEST_FILE = 400

/** Words by which pure code would reach for the clock or for later. */
const IMPURE =
  /\bnew Date\(\s*\)|\bDate\.now\b|\bperformance\.|\bawait\b|\basync\b|\bPromise\b|\bsetTimeout\b|\bMath\.random\b|\bprocess\.|\bconsole\./

interface Source {
  readonly path: string
  readonly text: string
}

const sources = Object.keys(MAY).flatMap(folder => filesUnder(join(ROOT, folder)))

function filesUnder(folder: string): Source[] {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  return entries
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
    .map(entry => join(entry.parentPath, entry.name))
    .map(path => ({ path: relative(ROOT, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }))
}

/** Static and dynamic imports and re-exports. */
const importsOf = (text: string): string[] =>
  [
    ...text.matchAll(/^(?:import|export)\b[^'"]*?\bfrom\s+'([^']+)'|^import\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm),
  ].map(([, from, bare, dynamic]) => (from ?? bare ?? dynamic)!)

function wrongImport({ path }: Source, wanted: string): string | undefined {
  const folder = path.split('/')[0]!
  const { folders, packages, files = [] } = MAY[folder]!
  if (!wanted.startsWith('.')) return packages.test(wanted) ? undefined : `${path} imports ${wanted}`
  const target = join(dirname(path), wanted).split(sep).join('/')
  const isAllowed = folders.some(each => target.startsWith(`${each}/`)) || files.some(each => target.startsWith(each))
  return isAllowed ? undefined : `${path} imports ${target}`
}

/**
 * Expressions that spell words of people out, by file: endings of names and cases, which are grammar. Words are lists by language
 * (core/language/spoken.ts), so that a missing language is a compile error: no number here may grow.
 */
const SPELLED_OUT: Readonly<Record<string, number>> = {
  'core/document/people/names.ts': 2,
  'core/language/alike.ts': 1,
  'core/language/clock-atoms.ts': 1,
  'core/language/date-bare.ts': 1,
  'core/language/names/parts.ts': 6,
  'core/language/names/vocative.ts': 5,
  'core/language/signs.ts': 1,
  'core/relationship/mentions.ts': 1,
}

/** A comment, a string, an expression, or the head of a template that is one. */
const PIECES =
  /\/\/.*|\/\*[\s\S]*?\*\/|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|\b(?:String\.raw|spoken|cased)`|(?<=(?:^|[(,=:[!&|?{};>]|\breturn)\s*)\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/gm

/** Expressions with a Cyrillic word in them, but for the letters of a class, the lists put in, and lines that stand for one language. */
const spelledOut = (text: string): string[] =>
  [...text.matchAll(PIECES)].flatMap(({ 0: piece, index }) => {
    const isTemplate = piece.endsWith('`')
    if (!isTemplate && !/^\/[^/*]/.test(piece)) return []
    if (/^\s*(?:ru|uk): /.test(lineTo(text, index))) return []
    const structure = isTemplate ? structureAt(text, index + piece.length) : piece
    return /[Ѐ-ӿ]{3}/u.test(structure.replace(/\[(?:[^\]\\]|\\.)*\]/g, '')) ? [piece] : []
  })

/** A template up to its end, without what is put in. */
function structureAt(text: string, from: number): string {
  const [, own, hole] = /^((?:[^`\\$]|\\[\s\S]|\$(?!\{))*)(`|\$\{)?/.exec(text.slice(from))!
  if (hole !== '${') return own!
  let depth = 1
  let at = from + own!.length + 2
  for (; depth > 0 && at < text.length; at++) {
    const quoted = /^(?:'[^'\n]*'|`[^`]*`)/.exec(text.slice(at, at + 2000))
    if (quoted) at += quoted[0].length - 1
    else if (text[at] === '{') depth++
    else if (text[at] === '}') depth--
  }
  return own! + structureAt(text, at)
}

const lineTo = (text: string, end: number): string => text.slice(text.lastIndexOf('\n', end - 1) + 1, end)

describe('the house', () => {
  test('has files to look at, and imports that are found', () => {
    expect(sources.length).toBeGreaterThan(100)
    expect(importsOf("import { a } from './a.ts'\nexport * from 'b'\nconst c = await import('./c.ts')")).toEqual([
      './a.ts',
      'b',
      './c.ts',
    ])
    expect(wrongImport({ path: 'core/x.ts', text: '' }, 'node:fs')).toBe('core/x.ts imports node:fs')
    expect(wrongImport({ path: 'core/x.ts', text: '' }, '../rules/index.ts')).toBe('core/x.ts imports rules/index.ts')
    expect(wrongImport({ path: 'client/x.ts', text: '' }, '../server/check.ts')).toBe(
      'client/x.ts imports server/check.ts',
    )
    expect(wrongImport({ path: 'server/lsp/x.ts', text: '' }, '../../core/x.ts')).toBeUndefined()
  })

  test('imports only in the directions of the design', () => {
    expect(
      sources.flatMap(source => importsOf(source.text).flatMap(wanted => wrongImport(source, wanted) ?? [])),
    ).toEqual([])
  })

  test('decides without clock, disk, chance or promise', () => {
    const pure = sources.filter(({ path }) => /^(?:core|rules|templates)\//.test(path))
    expect(IMPURE.test('const x = new Date()')).toBe(true)
    expect(pure.filter(({ text }) => IMPURE.test(codeOf(text))).map(({ path }) => path)).toEqual([])
  })

  test('asks the clock for the day in one place', () => {
    const askers = sources.filter(({ text }) => /\bnew Date\(\s*\)|\bDate\.now\b/.test(text)).map(({ path }) => path)
    expect(askers.filter(path => path.startsWith('server/'))).toEqual(['server/terminal.ts'])
  })

  test('has words of people in lists by language, not in expressions', () => {
    const found = (text: string) => spelledOut(text).length
    expect(found('const A = /^(?:кто|who)$/u')).toBe(1)
    expect(found('f(String.raw`[a-z] (?:кто|who)`)')).toBe(1)
    expect(found("const A = spoken`^кто${{ ru: 'да', uk: 'так', en: 'yes' }}`")).toBe(1)
    expect(found("const A = spoken`^[«абв]${{ ru: 'кто', uk: 'хто', en: 'who' }}${AND}`")).toBe(0)
    expect(found("const A = { ru: /кто/u, uk: 'хто' } // /кто/\n  uk: /хто/u,")).toBe(1)
    const counts = sources
      .filter(({ path }) => /^(?:core|rules)\//.test(path) && !path.startsWith('core/lexicon/'))
      .flatMap(({ path, text }) => (found(text) > 0 ? [[path, found(text)] as const] : []))
    expect(counts.filter(([path, count]) => count > (SPELLED_OUT[path] ?? 0))).toEqual([])
  })

  test('has no file that nobody can oversee', () => {
    const long = sources.filter(({ text }) => text.split('\n').length > LONGEST_FILE)
    expect(long.map(({ path }) => path)).toEqual([])
  })
})

/** The code without comments and texts for people. */
const codeOf = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, "''")
