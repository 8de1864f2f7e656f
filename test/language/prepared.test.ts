import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { LANGUAGES, type Language } from '../../core/language/language.ts'
import { meaningBook } from '../../core/language/meanings.ts'
import { FIRST_LETTER, PHRASE_SIZE } from '../../core/language/prepared.ts'
import { wordsOf } from '../../core/language/segment.ts'
import { BOOKS, prepare } from '../../tools/prepare.ts'

const DOCUMENTS = join(import.meta.dirname, '../judgement/dev')

const documents = (language: Language) =>
  readdirSync(join(DOCUMENTS, language), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md'))
    .map(name => readFileSync(join(DOCUMENTS, language, name), 'utf8'))

const CASES = Object.entries(BOOKS).flatMap(([name, book]) => book.keys.map(key => ({ name, book, key })))

test.each(CASES)(
  'prepared phrases of $name, $key, find what phrases find that are read at the start',
  ({ book, key }) => {
    const prepared = prepare(book, key)
    const [read, ready] = [meaningBook(book.meanings), meaningBook(book.meanings, { [key]: () => prepared })]
    let found = 0
    for (const line of (key === 'any' ? LANGUAGES : [key]).flatMap(documents).flatMap(text => text.split('\n'))) {
      const words = wordsOf(line)
      const matches = key === 'any' ? ready.inAny(words) : ready.in(words, key)
      expect(matches, line).toEqual(key === 'any' ? read.inAny(words) : read.in(words, key))
      found += matches.length
    }
    expect(found).toBeGreaterThan(100)
  },
)

test.each(CASES)('every phrase of $name, $key, is prepared', ({ book, key }) => {
  const { meanings, phrases } = prepare(book, key)
  const counts = new Map<number, number>()
  for (let at = 0; at < phrases.length; at += PHRASE_SIZE) {
    const says = phrases.charCodeAt(at) - FIRST_LETTER
    counts.set(says, (counts.get(says) ?? 0) + 1)
  }
  const lines = (text = '') => text.split('\n').filter(line => line.trim() !== '').length
  ;(key === 'any' ? LANGUAGES : [key]).forEach((language, before) => {
    for (const [name, meaning] of Object.entries(book.meanings)) {
      const says = 2 * (before * meanings.length + meanings.indexOf(name))
      expect(counts.get(says) ?? 0, name).toBe(lines(meaning[language]))
      expect(counts.get(says + 1) ?? 0, name).toBe(lines(meaning.except?.[language]))
    }
  })
})
