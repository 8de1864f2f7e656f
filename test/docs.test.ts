import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readConfiguration } from '../core/configuration/read.ts'
import { TRUST_WEIGHTS } from '../core/relationship/trust-weights.ts'
import { contributes, files } from '../package.json' with { type: 'json' }
import { RULES } from '../rules/index.ts'
import { packedPage } from '../server/package-folder.ts'
import { templatesFor } from '../server/templates.ts'
import { excerptsIn } from '../tools/excerpts.ts'
import { rulePages } from '../tools/rule-pages.ts'
import { snippetFile, snippetsFrom } from '../tools/snippets.ts'
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

describe('snippets', () => {
  const { templates } = templatesFor('')
  const snippets = Object.entries(snippetsFrom(templates))
  const path = contributes.snippets[0]!.path
  const bodyOf = (name: string) => snippets.find(([each]) => each === name)![1].body.join('\n')

  it('are packed, and say what the templates say today', () => {
    expect(files).toContain(path.split('/')[1])
    expect(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'), 'run `npm run docs`').toBe(
      snippetFile(templates),
    )
  })

  it('are as many in each language, each under a word of its own', () => {
    const latin = snippets.filter(([, { prefix }]) => /^[a-z-]+\d?$/u.test(prefix))
    const cyrillic = snippets.filter(([, { prefix }]) => /^[а-яёіїєґ-]+\d?$/u.test(prefix))
    expect(latin.length).toBeGreaterThan(20)
    expect([cyrillic.length, snippets.length]).toEqual([2 * latin.length, 3 * latin.length])
    expect(new Set(snippets.map(([, { prefix }]) => prefix)).size).toBe(snippets.length)
  })

  it.each(snippets)(
    '%s has its stops in text order, and nothing else that an editor would read as one',
    (_, { body }) => {
      const text = body.join('\n')
      const stops = [...text.matchAll(/(?<!\\)\$\{(\d+):/gu)].map(([, stop]) => Number(stop))
      expect(stops).toEqual(stops.map((_, i) => i + 1))
      expect(stops.length).toBeGreaterThan(0)
      const rest = text
        .replaceAll('${CURRENT_YEAR}-${CURRENT_MONTH}-${CURRENT_DATE}', 'today')
        .replace(/\$\{\d+(?::(?:[^\\}$]|\\.)*)?\}/gu, '')
      expect(rest.indexOf('$')).toBe(rest.length - 2)
      expect(rest).toMatch(/^(?:[^}[{]|\[ \])*\$0$/u)
    },
  )

  it('write the day, ask once for what is said twice, and keep the layout', () => {
    expect(bodyOf('Журнал касаний →')).toMatch(/^- \$\{1:\$\{CURRENT_YEAR\}-.* → \$\{2:\[звонок или встреча\]\}, /u)
    expect(bodyOf('Нагадування про домовленість')).toMatch(/^Кому: \$\{1:\[ім’я контактної особи\]\}\nТема: /u)
    expect(bodyOf('Minutes of a meeting: Who does what')).toMatch(/^## Who does what\n\n\| What \|/u)
    expect(bodyOf('Повестка рабочей встречи: Цель')).toMatch(/^- \*\*Цель:\*\* вместе \$\{1:\[что решить\]\}/u)
    expect(bodyOf('Minutes of a meeting').match(/your name|\$\{4\}/gu)).toEqual(['your name', '${4}', '${4}'])
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
