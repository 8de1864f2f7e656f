import { expect, test } from 'vitest'
import type { Letter } from '../../core/document/model.ts'
import { readDocument } from '../../core/document/read.ts'
import { does } from '../../core/document/sentences.ts'
import type { Language } from '../../core/language/language.ts'
import { letterOf } from '../rules/letter.ts'

/** Sentences of a letter that tell of something that went wrong. */
const harmed = (language: Language, sentences: readonly string[]): readonly string[] =>
  sentences.filter(sentence =>
    (readDocument('letters/letter.md', letterOf(language, sentence)).documents[0] as Letter).body.some(
      said => does(said, 'failure') || does(said, 'ourFault'),
    ),
  )

test('a cut, a hit or a pouring that is an appointment breaks nothing', () => {
  const en = [
    'Your sleepers are on my list for that cut, 62 of them.',
    'Your boards are in our next cut.',
    'Our crew saves the last cut for you.',
    'Our share of the cut is yours.',
    'Your song was our biggest hit.',
  ]
  expect(harmed('en', en)).toEqual([])
  const uk = ['Ваш каток у нашому графіку на перший залив.', 'Ваша бочка в нашому плані на осінній розлив.']
  expect(harmed('uk', uk)).toEqual([])
  expect(harmed('ru', ['Ваши шпалы у меня в списке на тот распил.'])).toEqual([])
})

test('what was cut, flooded or dropped is told', () => {
  const en = ['Our machine cut the boards too short.', 'Our saw cut each board an inch short.']
  expect(harmed('en', en)).toEqual(en)
  const uk = ['Наш майстер залив підлогу другого поверху.', 'Наш кухар розлив соус на Ваш килим.']
  expect(harmed('uk', uk)).toEqual(uk)
  const ru = ['Наш водитель уронил два Ваших ящика.']
  expect(harmed('ru', ru)).toEqual(ru)
})
