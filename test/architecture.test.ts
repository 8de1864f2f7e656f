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
