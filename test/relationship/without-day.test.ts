import { expect, test } from 'vitest'
import type { Language } from '../../core/language/language.ts'
import { withoutDay } from '../../core/relationship/without-day.ts'

const WRITTEN = { year: 2026, month: 11, day: 10 }
const on = (month: number, day: number) => ({ year: 2026, month, day })

test.each<[Language, string, ReturnType<typeof on>, string]>([
  ['en', 'send the layout by 16 November', on(11, 16), 'send the layout'],
  ['en', 'Please tell me by Thursday, 19 November, whether that works.', on(11, 19), 'Tell me whether that works'],
  ['en', 'I shall ring on Sunday evening, 15 November.', on(11, 15), 'I shall ring on Sunday evening'],
  ['ru', 'цена фильтра — 19.11', on(11, 19), 'цена фильтра'],
  ['ru', 'Пожалуйста, подтвердите до 16 ноября, что всё верно.', on(11, 16), 'Подтвердите, что всё верно'],
  ['ru', 'Жду до 16 ноября.', on(11, 16), 'Жду до 16 ноября'],
  ['ru', 'подтвердите до 16 ноября, 11:00', on(11, 16), 'подтвердите до 16 ноября, 11:00'],
  [
    'uk',
    'Підтвердьте, будь ласка, до п’ятниці 13 листопада, щоб друкарня встигла.',
    on(11, 13),
    'Підтвердьте, щоб друкарня встигла',
  ],
  ['uk', 'віддає нам схему до 12 листопада', on(11, 12), 'віддає нам схему'],
])('%s: %s', (language, text, due, matter) => {
  expect(withoutDay(text, language, due, WRITTEN)).toBe(matter)
})
