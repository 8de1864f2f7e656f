import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../core/language/language.ts'
import { expandClasses, parsePattern } from '../../core/language/pattern.ts'
import { compilePhrases } from '../../core/language/phrases.ts'
import { normalized, wordsOf } from '../../core/language/segment.ts'
import { ACTS } from '../../core/lexicon/acts.ts'
import { SITUATION_WORDS } from '../../core/lexicon/card/situations.ts'
import { CLASSES } from '../../core/lexicon/classes.ts'
import { type Meaning, phrasesOf } from '../../core/lexicon/lexicon.ts'
import { DECISION_WORDS, QUESTION_WORDS, WEIGHING_SECTIONS } from '../../core/lexicon/request/weighing.ts'
import { SIDE_WORDS } from '../../core/lexicon/request/weighing-answers.ts'
import { CARD_SECTIONS } from '../../core/lexicon/sections/card.ts'
import { SECTIONS } from '../../core/lexicon/sections/sections.ts'

/** The words that a pattern takes in a text, `|` between matches. */
function taken(pattern: string, text: string): string {
  const words = wordsOf(text)
  return compilePhrases([{ pattern, tag: 'x' }])
    .find(words)
    .map(({ first, last }) => text.slice(words[first]!.start, words[last]!.end))
    .join(' | ')
}

describe('phrases', () => {
  test.each([
    ['как скажете', 'Ну, как скажете.', 'как скажете'],
    ['ответственн*', 'Ответственная — Анна', 'Ответственная'],
    ['*ние', 'Решение принято', 'Решение'],
    ['не*ть', 'Неметь нельзя', 'Неметь'],
    ['a|b c', 'b c, a d', 'b c'],
    ['?very good', 'very good', 'very good | good'],
    ['не ..2 сделаем', 'Мы не сможем и сделаем', 'не сможем и сделаем'],
    ['не ..1 сделаем', 'Мы не сможем и сделаем', ''],
    ['^ ещё', 'Ещё вопрос', 'Ещё'],
    ['^ ещё', 'И ещё вопрос', ''],
    ['ещё $', 'И ещё.', 'ещё'],
    ['led !by', 'led by him, led well', 'led'],
    ['ведёт Aa', 'ведёт Анна', 'ведёт Анна'],
    ['ведёт Aa', 'ведёт протокол', ''],
    ['нет ,', 'нет, спасибо', 'нет'],
    ['нет ,', 'нет времени', ''],
    ['до #', 'до 26-го', 'до 26-го'],
    ["об'єднали", 'Об’єднали', 'Об’єднали'],
    ['созвон', 'Cозвон', 'Cозвон'],
  ])('%s in "%s" takes "%s"', (pattern, text, expected) => expect(taken(pattern, text)).toBe(expected))

  test.each([
    ['..9 x', /more than 8/],
    ['..1 a ..1 b ..1 c ..1 d', /more than 3 gaps/],
    ['?a', /no word that must be there/],
    ['*a*', /cannot read/],
  ])('%s is refused', (pattern, complaint) => expect(() => parsePattern(pattern)).toThrow(complaint))

  test('a class that is not there is named', () => expect(() => expandClasses('{nobody} x', {})).toThrow('{nobody}'))

  test('classes that go round in a circle are refused', () => {
    expect(() => expandClasses('{a}', { a: '{b}', b: '{a}' })).toThrow(/circle/)
  })

  test('a pattern never throws on any text, and matches lie inside', () => {
    const book = compilePhrases([{ pattern: 'а|b ..3 *c ?d e*', tag: 1 }])
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        const words = wordsOf(text)
        for (const { first, last } of book.find(words)) expect(first <= last && last < words.length).toBe(true)
      }),
    )
  })
})

describe('the lexicon', () => {
  const books = [
    ACTS,
    SECTIONS,
    CARD_SECTIONS,
    SITUATION_WORDS,
    WEIGHING_SECTIONS,
    QUESTION_WORDS,
    SIDE_WORDS,
    DECISION_WORDS,
  ]
  const meanings = books.flatMap(book => Object.entries<Meaning>(book))
  test.each(meanings)('%s can be compiled in every language', (_, meaning) => {
    for (const language of LANGUAGES) {
      const phrases = phrasesOf(meaning[language])
      expect(phrases.length).toBeGreaterThan(0)
      for (const pattern of [...phrases, ...phrasesOf(meaning.except?.[language] ?? '')]) {
        expect(() => parsePattern(expandClasses(pattern, CLASSES[language])), `${language}: ${pattern}`).not.toThrow()
      }
    }
  })
})

test.each([
  ['Ёлка', 'елка'],
  ['пʼять', "п'ять"],
  ['Cозвон', 'созвон'],
  ['Notes', 'notes'],
])('%s compares as %s', (word, expected) => expect(normalized(word)).toBe(expected))
