import { expect, it } from 'vitest'
import type { Language } from '../../core/language/language.ts'
import { compound, numberOfWords } from '../../core/language/numbers.ts'

it.each<[Language, string, number | undefined]>([
  ['en', 'zero', 0],
  ['en', 'Twelve', 12],
  ['en', 'twenty-five', 25],
  ['en', 'ninety nine', 99],
  ['en', 'hundred', 100],
  ['ru', 'две', 2],
  ['ru', 'трёх', 3],
  ['ru', 'сорока', 40],
  ['ru', 'двадцати пяти', 25],
  ['ru', 'сто', 100],
  ['uk', 'п’ять', 5],
  ['uk', "дев'яноста", 90],
  ['uk', 'тридцять один', 31],
  ['en', 'five twenty', undefined],
  ['en', 'twenty five six', undefined],
  ['ru', 'стол', undefined],
  ['uk', '', undefined],
])('%s: %s is %s', (language, words, value) => {
  expect(numberOfWords(words, language)).toBe(value)
})

it('adds ones to tens only', () => {
  expect([compound(20, 5), compound(10, 5), compound(20, 0), compound(100, 5)]).toEqual([
    25,
    undefined,
    undefined,
    undefined,
  ])
})
