import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readConfiguration } from '../core/configuration/read.ts'
import { TRUST_WEIGHTS } from '../core/relationship/trust-weights.ts'
import { RULES } from '../rules/index.ts'
import { packedPage } from '../server/package-folder.ts'
import { excerptsIn } from '../tools/excerpts.ts'
import { rulePages } from '../tools/rule-pages.ts'
import { trustPages } from '../tools/trust-pages.ts'
import { touchline } from './cli/terminal.ts'

const FOLDER = new URL('../docs/rules/', import.meta.url)
const pages = rulePages(RULES)

describe('docs/rules', () => {
  it('holds a page for every rule in every language, and nothing else', () => {
    expect(readdirSync(FOLDER).sort(), 'run `npm run docs`').toEqual([...pages.keys()].sort())
  })

  it('says what the rules say today', () => {
    const stale = [...pages].filter(([name, text]) => textOf(name) !== text).map(([name]) => name)
    expect(stale, 'run `npm run docs`').toEqual([])
  })

  it('links only to pages that exist', () => {
    const broken = [...pages].flatMap(([name, text]) =>
      [...withoutExamples(text).matchAll(/\]\(([^)#]+\.md)\)/g)]
        .filter(([, to]) => !pages.has(to!))
        .map(([, to]) => `${name} → ${to}`),
    )
    expect(broken).toEqual([])
  })

  it('is where the editor looks for a page in the language of its reader', () => {
    for (const locale of ['ru', 'uk', 'en'] as const)
      expect(packedPage('agenda-goal', locale)).toMatch(new RegExp(`agenda-goal\\.${locale}\\.md$`))
  })
})

describe('docs/trust.md', () => {
  it.each([...trustPages()])('says in %s what the weights are today', (name, text) => {
    expect(readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8'), 'run `npm run docs`').toBe(text)
  })

  it('tells of every move, its points, and the key that changes them, in every language', () => {
    for (const text of trustPages().values())
      for (const [name, points] of Object.entries(TRUST_WEIGHTS)) {
        expect(text).toContain(`\n  ${name}: ${points}\n`)
        if (name !== 'start') expect(text).toContain(`(\`${name}\`) | ${points < 0 ? '−' : '+'}${Math.abs(points)} |`)
      }
  })

  it('shows defaults that the configuration takes without a complaint', () => {
    const [, yaml = ''] = /```yaml\n([\s\S]*?)```/u.exec(trustPages().get('trust.md')!) ?? []
    const { own, complaints } = readConfiguration(yaml, [])
    expect([own.trust, complaints]).toEqual([TRUST_WEIGHTS, []])
  })
})

describe('README.md', () => {
  const excerpts = excerptsIn(readFileSync(new URL('../README.md', import.meta.url), 'utf8'))

  it('shows the command at work', () => {
    expect(excerpts.map(({ args }) => args[0])).toEqual(expect.arrayContaining(['lint', 'touches']))
  })

  it.each(excerpts)('shows what touchline $args prints today', async ({ args, output }) => {
    const printed = await touchline(fileURLToPath(new URL('../examples', import.meta.url)), args)
    expect(printed.stdout, 'run `npm run docs`').toBe(output)
  })
})

const textOf = (name: string): string | undefined => {
  const file = new URL(name, FOLDER)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/** Examples stand in fences: their links lead nowhere on purpose. */
const withoutExamples = (text: string): string => text.replace(/^(`{3,})[\s\S]*?^\1$/gmu, '')
