import type { Language } from './language.ts'
import { CARDINALS, ORDINALS } from './numbers.ts'
import { DURATION_ADJECTIVES } from './words-adjectives.ts'
import { EN_WORDS } from './words-en.ts'
import { RU_WORDS } from './words-ru.ts'
import { UK_WORDS } from './words-uk.ts'

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year'

/** What a preposition says of the day behind it. */
export type Preposition = 'by' | 'until' | 'on' | 'from' | 'range' | 'none'

/** What the calendar knows of one word form. A form may mean several things: "second", «час». */
export interface Word {
  readonly month?: number
  readonly weekday?: number
  /** An abbreviation, or a form that is a word of its own too: counts only beside a number or a preposition. */
  readonly weak?: true
  /** Of months: needs no full stop right behind a day, «29 ноя». */
  readonly bare?: true
  readonly cardinal?: number
  readonly ordinal?: number
  readonly unit?: Unit
  /** «полгода». */
  readonly halfYear?: true
  /** Half of a unit in the word: «полчаса» 30. */
  readonly minutes?: number
  /** «полтора» 1.5, «пол» 0.5. */
  readonly fraction?: number
  /** Days from today: «завтра» 1. */
  readonly relative?: number
  readonly preposition?: Preposition
  /** A label that announces a date by which something is due: «срок». */
  readonly deadline?: true
  /** «через», "within": what follows is a stretch of time. */
  readonly through?: true
  /** "ago", «назад». */
  readonly ago?: true
  /** "last" -1, "this" 0, "next" 1. */
  readonly shift?: number
  /** «след. пятница»: the full stop behind it ends no sentence. */
  readonly dotted?: true
  /** "coming", «ближайший»: the first one after today. */
  readonly nearest?: true
  readonly part?: 'start' | 'middle' | 'end'
  readonly half?: true
  /** A month in which a season begins. */
  readonly season?: number
  readonly holiday?: string
  readonly weekend?: true
  /** "last" of several: the last week of a month. */
  readonly last?: true
  /** Something that people attend: a meeting, a call. */
  readonly event?: true
  /** "every": a rhythm, no date. */
  readonly rhythm?: true
  /** «г», «року» behind a year. */
  readonly yearMark?: true
  /** «числа», «числа». */
  readonly dayMark?: true
  readonly article?: true
  /** «рабочих», "business". */
  readonly working?: true
  /** EOD, COB: the end of a unit in one word. */
  readonly endOf?: Unit
  /** Behind a number: a measure, so that 1.12 is no date. */
  readonly measure?: true
  /** Before a number: «пункт», "version": so that 3.12 is no date. */
  readonly label?: true
  /** "morning", "evening". */
  readonly dayPart?: 'morning' | 'day' | 'evening' | 'night'
  /** "am" / "pm" behind an hour: hours to add, as for «вечера». */
  readonly half12?: 'am' | 'pm'
}

/** Rows of a word list: what the forms mean, and the forms, parted by spaces. */
export type WordRow = readonly [meaning: Word, forms: string]

const LISTS: Readonly<Record<Language, readonly WordRow[]>> = { ru: RU_WORDS, uk: UK_WORDS, en: EN_WORDS }

/** Where one language has a form, it keeps its meaning; the other languages fill in what it has not. */
const FALLBACKS: Readonly<Record<Language, readonly Language[]>> = {
  ru: ['en', 'uk', 'ru'],
  uk: ['en', 'ru', 'uk'],
  en: ['uk', 'ru', 'en'],
}

const compiled = new Map<Language, ReadonlyMap<string, Word>>()

export function wordsOf(language: Language): ReadonlyMap<string, Word> {
  const known = compiled.get(language)
  if (known) return known
  const all = new Map<string, Word>()
  for (const each of FALLBACKS[language]) {
    // Not by pairs: thousands of them would be made only to be taken apart.
    ownWords(each).forEach((word, form) => {
      all.set(form, word)
    })
  }
  compiled.set(language, all)
  return all
}

const own = new Map<Language, ReadonlyMap<string, Word>>()

function ownWords(language: Language): ReadonlyMap<string, Word> {
  const known = own.get(language)
  if (known) return known
  const words = new Map<string, Word>()
  for (const [meaning, forms] of rowsOf(language)) {
    for (const form of forms.split(' ')) {
      const before = words.get(form)
      words.set(form, before ? { ...before, ...meaning } : meaning)
    }
  }
  own.set(language, words)
  return words
}

/** All rows of a language. */
export const rowsOf = (language: Language): readonly WordRow[] => [
  ...LISTS[language],
  ...DURATION_ADJECTIVES[language],
  ...CARDINALS[language].map(([cardinal, forms]): WordRow => [{ cardinal }, forms]),
  ...ORDINALS[language].map(([ordinal, forms]): WordRow => [{ ordinal }, forms]),
]
