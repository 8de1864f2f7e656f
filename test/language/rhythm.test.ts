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
  ['en', 'every other Friday', 14],
  ['en', 'on Mondays and Thursdays', 4],
  ['en', 'once a quarter', 91],
  ['en', 'call us the same day', undefined],
  ['en', 'on Monday', undefined],
  ['ru', 'не реже чем раз в 10 дней', 10],
  ['ru', 'раз в неделю', 7],
  ['ru', 'каждые две недели', 14],
  ['ru', 'ежемесячно', 30],
  ['ru', 'по средам', 7],
  ['ru', 'каждый второй вторник', 14],
  ['ru', 'раз в квартал', 91],
  ['ru', 'письмо в тот же день', undefined],
  ['ru', 'в среду через неделю', undefined],
  ['uk', 'раз на два тижні', 14],
  ['uk', 'щотижня', 7],
  ['uk', 'кожні 12 днів', 12],
  ['uk', 'двічі на місяць', 15],
  ['uk', 'щосереди', 7],
  ['uk', 'по четвергах після обіду', 7],
  ['uk', 'кожного другого вівторка', 14],
  ['uk', 'того самого дня', undefined],
]

test.each(RHYTHMS)('%s: «%s» comes round in %s days', (language, text, days) => {
  expect(findRhythm(text, language)?.days).toBe(days)
})
