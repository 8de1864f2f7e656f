import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { exampleText } from '../../core/example.ts'
import { LANGUAGES, type Language } from '../../core/language/language.ts'
import type { Localized, Rule } from '../../core/rule.ts'
import { workspaceOf } from '../../core/workspace.ts'
import { RULES } from '../../rules/index.ts'
import { drawingOf, findingsIn, isDrawn, type Source, sourcesOf } from './drawing.ts'
import { brokenFixes } from './fixes.ts'

const FOLDER = new URL('../../rules/', import.meta.url)
const LONGEST_MESSAGE = 180

test('every page is in the index, under the name of its folder and file', () => {
  const files = readdirSync(FOLDER, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && entry.name !== 'lexicon')
    .flatMap(({ name }) => readdirSync(new URL(`${name}/`, FOLDER)).map(file => `${name}-${file.replace('.ts', '')}`))
  expect(RULES.map(rule => rule.id).sort()).toEqual(files.sort())
})

describe.each(RULES.map(rule => [rule.id, rule] as const))('%s', (_id, rule) => {
  describe.each(LANGUAGES)('%s', language => {
    const { bad, good } = rule.examples[language]
    const examples = [...bad, ...good]

    test('shows a slip and two near misses', () => {
      expect(bad.length).toBeGreaterThanOrEqual(1)
      expect(good.length).toBeGreaterThanOrEqual(2)
      expect(bad.filter(example => !isDrawn(example)).map(exampleText)).toEqual([])
      expect(good.filter(isDrawn).map(exampleText)).toEqual([])
    })

    for (const [name, list] of Object.entries({ bad, good }))
      for (const [at, example] of list.entries())
        test(`${name} ${at + 1}: says what is drawn`, () => {
          const drawing = drawingOf(example, rule)
          expect(drawing, `what the rule says, to paste into its page:\n\n${drawing}\n`).toBe(exampleText(example))
        })

    test('examples are read in this language and as a kind of the rule', () => {
      const odd = examples.filter(example => !isReadAs(sourcesOf(example, rule), rule, language))
      expect(odd.map(exampleText)).toEqual([])
    })

    test('quick fixes remove what they mend and add nothing', () => {
      expect(bad.flatMap(example => brokenFixes(sourcesOf(example, rule)))).toEqual([])
    })

    test('messages are short and whole', () => {
      const told = examples.flatMap(example => messagesOf(sourcesOf(example, rule), rule))
      const written = Object.values<Localized>({ ...rule.messages, ...rule.fixes }).map(message => message[language])
      expect(told.filter(message => /[{}]/.test(message))).toEqual([])
      expect([...told, ...written].filter(message => message.length > LONGEST_MESSAGE)).toEqual([])
    })
  })
})

function isReadAs(sources: readonly Source[], rule: Rule, language: Language): boolean {
  const files = [...workspaceOf(sources).files.values()]
  return files.every(file => file.language === language) && files.some(file => rule.kinds.includes(file.kind))
}

function messagesOf(sources: readonly Source[], rule: Rule): string[] {
  const workspace = workspaceOf(sources)
  return sources.flatMap(({ path }) => findingsIn(workspace, path, [rule]).map(finding => finding.message))
}
