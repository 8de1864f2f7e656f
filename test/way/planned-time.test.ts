import { expect, test } from 'vitest'
import type { Language } from '../../core/language/language.ts'
import { withoutPlannedTime, withoutStarts } from '../../core/way/planned-time.ts'

test.each<[Language, string, number | undefined, string]>([
  ['ru', 'Бюджет (20 мин)', 20, 'Бюджет'],
  ['ru', 'Бюджет (20 мин, начинает Яна)', 20, 'Бюджет'],
  ['ru', 'Бюджет (без скидки, 20 мин)', 20, 'Бюджет (без скидки)'],
  ['ru', 'Бюджет — 20 минут.', 20, 'Бюджет'],
  ['ru', '10:00–10:20 Бюджет', 20, 'Бюджет'],
  ['ru', '20 мин: Бюджет (черновик)', 20, 'Бюджет (черновик)'],
  ['uk', 'Кошторис, 15 хв', 15, 'Кошторис'],
  ['uk', 'Кошторис (~15 хв): що змінилося', 15, 'Кошторис: що змінилося'],
  ['uk', 'Пів години — кошторис', 30, 'кошторис'],
  ['en', 'Budget [30 min]', 30, 'Budget'],
  ['en', '(30 min) Budget', 30, 'Budget'],
  ['en', '[30 min, Ann opens] Budget', 30, 'Budget'],
  ['en', 'Budget (2 pages, 30 min)', 30, 'Budget (2 pages)'],
  // Belongs to the question.
  ['ru', 'Ролик на 20 минут или на сорок', 20, 'Ролик на 20 минут или на сорок'],
  ['en', 'The 30 min video (20 min)', 20, 'The 30 min video'],
  ['en', 'A pause of 10 min', undefined, 'A pause of 10 min'],
  ['en', '20 min', 20, '20 min'],
])('%s: %s', (language, what, minutes, shown) => {
  expect(withoutPlannedTime(what, minutes, language)).toBe(shown)
})

test.each([
  [
    ['2.00 the list', '2.05 paper: two samples', 'who proofreads'],
    ['the list', 'paper: two samples', 'who proofreads'],
  ],
  [
    ['10:00–10:20 — смета', '10:20 цвета'],
    ['смета', 'цвета'],
  ],
  [
    ['2.50 a metre: the price', 'the fence'],
    ['2.50 a metre: the price', 'the fence'],
  ],
])('of %j the hours go where several have one', (questions, left) => {
  expect(withoutStarts(questions.map(what => ({ what }))).map(({ what }) => what)).toEqual(left)
})
