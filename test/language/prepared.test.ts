import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { LANGUAGES } from '../../core/language/language.ts'
import { meaningBook } from '../../core/language/meanings.ts'
import { wordsOf } from '../../core/language/segment.ts'
import { ACTS } from '../../core/lexicon/acts.ts'
import { prepareActs } from '../../tools/prepare.ts'

const DOCUMENTS = join(import.meta.dirname, '../judgement/dev')

const documents = (language: string) =>
  readdirSync(join(DOCUMENTS, language), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md'))
    .map(name => readFileSync(join(DOCUMENTS, language, name), 'utf8'))

test.each(LANGUAGES)('prepared phrases find in %s what phrases find that are read at the start', language => {
  const prepared = prepareActs(language)
  const [read, ready] = [meaningBook(ACTS), meaningBook(ACTS, { [language]: () => prepared })]
  let found = 0
  for (const line of documents(language).flatMap(text => text.split('\n'))) {
    const words = wordsOf(line)
    const matches = ready.in(words, language)
    expect(matches, line).toEqual(read.in(words, language))
    found += matches.length
  }
  expect(found).toBeGreaterThan(100)
})

test.each(LANGUAGES)('every phrase of %s is prepared', language => {
  const { phrases } = prepareActs(language)
  const lines = (text: string) => text.split('\n').filter(line => line.trim() !== '').length
  for (const [name, meaning] of Object.entries(ACTS)) {
    expect(phrases[name]!.says.length, name).toBe(4 * lines(meaning[language]))
    expect(phrases[name]!.takesBack.length, name).toBe(4 * lines(meaning.except?.[language] ?? ''))
  }
})
