import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../core/language/language.ts'
import { wordsOf } from '../../core/language/segment.ts'
import { ACTS } from '../../core/lexicon/acts.ts'
import { loudestOf, scoresOf } from '../../core/witness/witness.ts'
import { asked } from '../../training/excuses.ts'
import { stampOf } from '../../training/sentences.mjs'

const weightsOf = (language: Language): string =>
  readFileSync(fileURLToPath(new URL(`../../core/witness/weights/${language}.ts`, import.meta.url)), 'utf8')

describe('the second witness', () => {
  it('knows what it is asked for, and nothing that phrases do not know', () => {
    const acts = asked()
    expect(acts.length).toBeGreaterThan(4)
    for (const language of LANGUAGES) {
      const names = [...scoresOf(wordsOf('one two'), 'one two', language).keys()]
      expect(new Set(names)).toEqual(new Set(acts))
      for (const name of names) expect(Object.keys(ACTS)).toContain(name)
    }
  })

  it('says the same twice, whatever it read in between', () => {
    for (const language of LANGUAGES) {
      const text = 'Наверное, maybe навряд чи, but 26.11?'
      const first = [...scoresOf(wordsOf(text), text, language).values()]
      const others = Array.from({ length: 9000 }, (_, i) => `word${i.toString(36)}x`).join(' ')
      scoresOf(wordsOf(others), others, language)
      expect([...scoresOf(wordsOf(text), text, language).values()]).toEqual(first)
    }
  })

  it('points at words of the sentence', () => {
    const texts = ['Пора решить, кто едет', 'Час вирішити, хто їде', 'Time to settle who goes']
    for (const language of LANGUAGES) {
      for (const text of texts) {
        const { first, last } = loudestOf(wordsOf(text), 'aim', language)
        expect(first).toBeGreaterThanOrEqual(0)
        expect(first).toBeLessThanOrEqual(last)
        expect(last).toBeLessThan(wordsOf(text).length)
      }
    }
  })

  it('stays small', () => {
    const size = LANGUAGES.reduce((sum, language) => sum + weightsOf(language).length, 0)
    expect(size).toBeLessThan(240_000)
  })
})

describe('its weights', () => {
  it('were made from the sentences as they stand: `npm run train`', () => {
    for (const language of LANGUAGES) expect(weightsOf(language)).toContain(stampOf(language))
  })
})
