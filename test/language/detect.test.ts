import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../core/language/detect.ts'
import type { Language } from '../../core/language/language.ts'
import { ENGLISH } from './detect-en.ts'
import { RUSSIAN } from './detect-ru.ts'
import { UKRAINIAN } from './detect-uk.ts'

describe.each<[Language, readonly string[]]>([
  ['ru', RUSSIAN],
  ['uk', UKRAINIAN],
  ['en', ENGLISH],
])('texts in %s', (language, texts) => {
  it.each(texts)('%j', text => {
    expect(detectLanguage(text).language).toBe(language)
  })
})

describe('the margin', () => {
  it('is wide in plain prose, of whichever language', () => {
    for (const text of [
      'We agreed on the next call and on the budget.',
      'Мы договорились о следующем созвоне и о бюджете, ещё обсудили сроки.',
      'Ми домовилися про наступний дзвінок і про бюджет, ще обговорили терміни.',
    ]) {
      expect(detectLanguage(text).margin).toBeGreaterThan(0.8)
    }
  })

  it('is narrow where both languages speak', () => {
    expect(detectLanguage('Мы решили, що робити, и это добре, але ещё не все знают про це').margin).toBeLessThan(0.6)
  })

  it('is nothing without evidence', () => {
    expect(detectLanguage('2026-11-20').margin).toBe(0)
    expect(detectLanguage('макет').margin).toBe(0)
  })
})

it('reads only the beginning of a long document', () => {
  const text = `${'Мы договорились о встрече. '.repeat(400)}${'We agreed on the next call. '.repeat(4000)}`
  expect(detectLanguage(text).language).toBe('ru')
})
