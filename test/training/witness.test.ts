import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../core/language/language.ts'
import { wordsOf } from '../../core/language/segment.ts'
import { ACTS } from '../../core/lexicon/acts.ts'
import { stampOf } from '../../training/sentences.mjs'
import { scoresOf, witnessOf } from '../../training/witness/witness.ts'

const NOTHING: ReadonlySet<string> = new Set()

const ask = (text: string, language: Language, hits: ReadonlySet<string> = NOTHING) =>
  witnessOf(wordsOf(text), text, hits, language)

const weightsOf = (language: Language): string =>
  readFileSync(fileURLToPath(new URL(`../../training/witness/weights/${language}.ts`, import.meta.url)), 'utf8')

describe('the second witness', () => {
  it('knows only acts that phrases know', () => {
    for (const language of LANGUAGES) {
      const names = [...scoresOf(wordsOf('one two'), 'one two', language).keys()]
      expect(names.length).toBeGreaterThan(20)
      for (const name of names) expect(Object.keys(ACTS)).toContain(name)
    }
  })

  it('has nothing to say about no words', () => {
    for (const language of LANGUAGES) expect(ask('…', language).acts.size).toBe(0)
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
    for (const language of LANGUAGES) {
      for (const text of [
        'Скорее нет, чем да',
        'Скоріше ні, ніж так, але хтозна',
        'I doubt it will work out, we will see',
      ]) {
        const words = wordsOf(text)
        for (const { first, last, score } of witnessOf(words, text, NOTHING, language).acts.values()) {
          expect(first).toBeGreaterThanOrEqual(0)
          expect(first).toBeLessThanOrEqual(last)
          expect(last).toBeLessThan(words.length)
          expect(score).toBeGreaterThan(0)
          expect(score).toBeLessThanOrEqual(1)
        }
      }
    }
  })

  it('denies only what a phrase said', () => {
    for (const language of LANGUAGES) {
      expect(ask('40 chairs, 12 стульев, 12 стільців', language).vetoed.size).toBe(0)
      for (const name of ask('40 chairs', language, new Set(['hedge'])).vetoed) expect(name).toBe('hedge')
    }
  })

  it('stays small', () => {
    const size = LANGUAGES.reduce((sum, language) => sum + weightsOf(language).length, 0)
    expect(size).toBeLessThan(700_000)
  })
})

describe('its weights', () => {
  it('were made from the sentences as they stand: `npm run train`', () => {
    for (const language of LANGUAGES) expect(weightsOf(language)).toContain(stampOf(language))
  })

  it('speak for wordings that no phrase lists, and not for plain facts', () => {
    const said: Record<Language, [string, string]> = {
      ru: ['Сомневаюсь, что получится, хотя кто знает, посмотрим', 'В зале двести мест и сцена'],
      uk: ['Сумніваюся, що вийде, хоча хтозна, побачимо', 'У залі двісті місць і сцена'],
      en: ['I doubt it will come off, but who knows, we will see', 'The hall has two hundred seats and a stage'],
    }
    for (const language of LANGUAGES) {
      const [hedged, plain] = said[language]
      expect([...ask(hedged, language).acts.keys()]).toContain('hedge')
      expect([...ask(plain, language).acts.keys()]).toEqual([])
    }
  })

  it('name the words that spoke', () => {
    const text = 'Плитка белая, но сомневаюсь, что получится, хотя посмотрим'
    const words = wordsOf(text)
    const { first, last } = ask(text, 'ru').acts.get('hedge')!
    const spoke = text.slice(words[first]!.start, words[last]!.end)
    expect(spoke).toContain('сомневаюсь')
    expect(spoke).not.toContain('Плитка')
  })
})
