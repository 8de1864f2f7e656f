import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { LANGUAGES } from '../../core/language/language.ts'
import { meaningBook } from '../../core/language/meanings.ts'
import { FIRST_LETTER, PHRASE_SIZE } from '../../core/language/prepared.ts'
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
  const { meanings, phrases } = prepareActs(language)
  const counts = new Map<number, number>()
  for (let at = 0; at < phrases.length; at += PHRASE_SIZE) {
    const says = phrases.charCodeAt(at) - FIRST_LETTER
    counts.set(says, (counts.get(says) ?? 0) + 1)
  }
  const lines = (text: string) => text.split('\n').filter(line => line.trim() !== '').length
  for (const [name, meaning] of Object.entries(ACTS)) {
    const place = meanings.indexOf(name)
    expect(counts.get(2 * place) ?? 0, name).toBe(lines(meaning[language]))
    expect(counts.get(2 * place + 1) ?? 0, name).toBe(lines(meaning.except?.[language] ?? ''))
  }
})
