import { expect, test } from 'vitest'
import type { Language } from '../../core/language/language.ts'
import { findRhythm } from '../../core/language/rhythm.ts'

const RHYTHMS: readonly (readonly [Language, string, number | undefined])[] = [
  ['en', 'every two weeks', 14],
  ['en', '14d', 14],
  ['en', 'a touch every other week', 14],
  ['en', 'twice a month', 15],
  ['en', 'weekly', 7],
  ['en', 'every Friday', 7],
  ['en', 'call us the same day', undefined],
  ['ru', 'не реже чем раз в 10 дней', 10],
  ['ru', 'раз в неделю', 7],
  ['ru', 'каждые две недели', 14],
  ['ru', 'ежемесячно', 30],
  ['ru', 'письмо в тот же день', undefined],
  ['uk', 'раз на два тижні', 14],
  ['uk', 'щотижня', 7],
  ['uk', 'кожні 12 днів', 12],
  ['uk', 'двічі на місяць', 15],
  ['uk', 'того самого дня', undefined],
]

test.each(RHYTHMS)('%s: «%s» comes round in %s days', (language, text, days) => {
  expect(findRhythm(text, language)?.days).toBe(days)
})
