import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { RULES } from '../rules/index.ts'
import { packedPage } from '../server/package-folder.ts'
import { rulePages } from '../tools/rule-pages.ts'

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
      [...text.matchAll(/\]\(([^)#]+\.md)\)/g)].filter(([, to]) => !pages.has(to!)).map(([, to]) => `${name} → ${to}`),
    )
    expect(broken).toEqual([])
  })

  it('is where the editor looks for a page in the language of its reader', () => {
    for (const locale of ['ru', 'uk', 'en'] as const)
      expect(packedPage('agenda-goal', locale)).toMatch(new RegExp(`agenda-goal\\.${locale}\\.md$`))
  })
})

const textOf = (name: string): string | undefined => {
  const file = new URL(name, FOLDER)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
