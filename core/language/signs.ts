import { LANGUAGES } from './language.ts'
import { SIGNS_MADE } from './signs-made.ts'
import { wordSet } from './spoken.ts'
import { rowsOf, type Word } from './words.ts'

/**
 * What a text may hold, as bits: told in one pass and without allocation, so that plain sentences cost next to nothing.
 *
 * Figures that a point, slash, hyphen or colon joins, or four in a row: 20.11, 14:00, 2026.
 */
export const FIGURES = 2
/** A word without which there is no day: a month, a weekday, "week", «завтра», «26-го». */
export const DAY = 4
/** "noon", «утра». */
export const CLOCK = 8
/** "hour", «мин», «полтора часа». */
export const DURATION = 16

/**
 * All signs that occur in the text. A sign may be wrong once in a while, a missing one is certain. The last answer is kept: days, times and
 * durations are asked of one sentence in turn.
 */
export function signsOf(text: string): number {
  if (last?.text !== text) last = { text, signs: read(text) }
  return last.signs
}

let last: { readonly text: string; readonly signs: number } | undefined

function read(text: string): number {
  table ??= SIGNS_MADE ? tableFrom(SIGNS_MADE) : tableOfSigns()
  let signs = 0
  let hash = 0
  let behind = 0
  let before = 0
  let run = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const letter = code < 0x530 ? FOLDED[code]! : code === 0x2019 ? APOSTROPHE : 0
    if (letter > APOSTROPHE) hash = mixed(hash, letter)
    else if (hash !== 0) {
      signs |= table[hash & 0xffff]!
      if (letter !== APOSTROPHE) hash = 0
    }
    if (code >= 48 && code <= 57) {
      if (++run === 4) signs |= FIGURES
      if (isSeparator(behind) && before >= 48 && before <= 57) signs |= FIGURES
    } else if (letter > APOSTROPHE && (isDigit(behind) || (behind === 45 && isDigit(before)))) signs |= SUFFIXED
    if (code < 48 || code > 57) run = 0
    before = behind
    behind = code
  }
  return finish(hash === 0 ? signs : signs | table[hash & 0xffff]!)
}

/** A letter right behind a figure: «26-го», 9th, 7am, 15m. */
const SUFFIXED = 32

const finish = (signs: number): number => (signs & SUFFIXED ? signs | DAY | CLOCK | DURATION : signs)

/** Never 0, which stands for "not in a word". */
const mixed = (hash: number, letter: number): number => (Math.imul(hash ^ letter, 0x01000193) & 0xffff) | 0x10000

const isDigit = (code: number): boolean => code >= 48 && code <= 57

const isSeparator = (code: number): boolean =>
  (code >= 45 && code <= 47) || code === 58 || code === 0x2013 || code === 0x2014

const APOSTROPHE = 1

/** Letters as they count for the hash: lower case, ё as е, Latin look-alikes as Cyrillic; 1 an apostrophe, 0 no letter. */
const FOLDED = folded()

function folded(): Uint16Array {
  const table = new Uint16Array(0x530)
  for (let code = 0; code < 0x530; code++) {
    const letter = String.fromCharCode(code).toLowerCase()
    if (letter !== letter.toUpperCase()) table[code] = letter.charCodeAt(0)
  }
  for (const [from, to] of 'aа bв cс eе hн iі kк mм oо pр tт xх yу ёе'.split(' ')) {
    table[from!.charCodeAt(0)] = table[from!.toUpperCase().charCodeAt(0)] = to!.charCodeAt(0)
  }
  for (const mark of "'`\u02bc\u0301\u00ad") table[mark.charCodeAt(0)] = APOSTROPHE
  return table
}

let table: Uint8Array | undefined

/** By the hash of a word. One for all languages: texts say a word in another one now and then anyway. */
export function tableOfSigns(): Uint8Array {
  const all = new Uint8Array(PLACES)
  for (const [word, forms] of LANGUAGES.flatMap(rowsOf)) {
    const signs = signsOfMeaning(word)
    for (const form of forms.split(' ')) {
      const place = hashOf(form)
      all[place] = all[place]! | signs | signsOfForm(form, word)
    }
  }
  return all
}

const PLACES = 0x10000

/** What `tableFrom` reads; all signs are even. */
export function written(table: Uint8Array): string {
  let letters = ''
  let before = 0
  for (const [place, signs] of table.entries()) {
    if (signs === 0) continue
    letters += String.fromCharCode(FIRST_LETTER + (place - before) * 16 + signs / 2)
    before = place
  }
  return letters
}

export function tableFrom(letters: string): Uint8Array {
  const all = new Uint8Array(PLACES)
  let place = 0
  for (let i = 0; i < letters.length; i++) {
    const number = letters.charCodeAt(i) - FIRST_LETTER
    place += number >> 4
    all[place] = (number & 15) * 2
  }
  return all
}

/** Those before would be written with a backslash. */
const FIRST_LETTER = 0x100

function hashOf(form: string): number {
  let hash = 0
  for (let i = 0; i < form.length; i++) {
    const letter = FOLDED[form.charCodeAt(i)] ?? 0
    if (letter > APOSTROPHE) hash = mixed(hash, letter)
  }
  return hash & 0xffff
}

function signsOfMeaning(word: Word): number {
  const long = word.unit !== undefined && word.unit !== 'minute'
  const isDay =
    word.month ||
    word.weekday ||
    word.relative !== undefined ||
    long ||
    word.endOf ||
    word.season ||
    word.holiday ||
    word.weekend ||
    word.halfYear ||
    word.dayMark
  const day = isDay || word.shift === 1 || word.dayPart || word.part === 'end' ? DAY : 0
  const clock = word.dayPart || word.half12 || word.unit === 'hour' ? CLOCK : 0
  const isDuration = word.unit === 'hour' || word.unit === 'minute' || word.minutes
  return day | clock | (isDuration ? DURATION : 0)
}

function signsOfForm(form: string, { ordinal }: Word): number {
  const day = form === 'q' || (ordinal !== undefined && (OF_DAY.test(form) || isEnglishDay(form, ordinal))) ? DAY : 0
  return day | (CLOCK_WORD.has(form) ? CLOCK : 0) | (UNIT_SIGN.has(form) ? DURATION : 0)
}

const OF_DAY = /(?:ого|его|ього|ому)$/

/** "By the fifth": what is first or second is seldom a day. */
const isEnglishDay = (form: string, ordinal: number): boolean => ordinal > 2 && /^[a-z]/.test(form)

const CLOCK_WORD = wordSet({
  ru: 'дня, половине, четверти, полдень, полудню, полудня',
  uk: 'дня, пів, чверть, опівдні, полудень, полудня',
  en: "m, o'clock, noon, midnight, midday, past, quarter",
})
const UNIT_SIGN = wordSet({ ru: 'ч, м', uk: 'год', en: 'h, m' })
