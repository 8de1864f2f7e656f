import { findDates } from '../../language/dates.ts'
import type { Language } from '../../language/language.ts'
import { anyOf, spoken } from '../../language/spoken.ts'

/** «Привезём второго, а не двадцать пятого», "on the 30th and not tomorrow". */
export function movesDay(text: string, language: Language): boolean {
  const not = NOT_THEN.exec(text)
  const rest = not ? text.slice(not.index + not[0].length) : ''
  return findDates(rest, language).some(({ start }) => start < NEAR) || (rest !== '' && DAY_IN_WORDS.test(rest))
}

/** Behind the word itself, give or take a small one. */
const NEAR = 6

/** «двадцать пятого». */
const DAY_IN_WORDS = spoken`^\s*(?:\p{L}+\s)?${{ ru: '*ого', uk: '*ого, *ього', en: '—' }}`

const NOT_THEN = anyOf({ ru: 'а|и не', uk: 'а|і не', en: 'and not, instead of, rather than, not' })

/** «Подключат не раньше 18 января», "not until 4 March": later than it was to be. */
export function putsOffDay(text: string, language: Language): boolean {
  const late = NOT_BEFORE.exec(text)
  return late !== null && findDates(text.slice(late.index + late[0].length), language).some(({ start }) => start < NEAR)
}

const NOT_BEFORE = anyOf({
  ru: 'не раньше|ранее, лишь, только',
  uk: 'не раніше|скоріше, лише, тільки, аж',
  en: 'not before|until, no earlier than, only on|by',
})
