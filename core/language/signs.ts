import type { Language } from './language.ts'
import { wordSet } from './spoken.ts'
import { type Word, wordsOf } from './words.ts'

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

/** All signs that occur in the text. A sign may be wrong once in a while, a missing one is certain. */
export function signsOf(text: string, language: Language): number {
  const table = tableOf(language)
  let signs = 0
  let hash = 0
  let last = 0
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
      if (isSeparator(last) && before >= 48 && before <= 57) signs |= FIGURES
    } else if (letter > APOSTROPHE && (isDigit(last) || (last === 45 && isDigit(before)))) signs |= SUFFIXED
    if (code < 48 || code > 57) run = 0
    before = last
    last = code
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

const tables = new Map<Language, Uint8Array>()

function tableOf(language: Language): Uint8Array {
  const known = tables.get(language)
  if (known) return known
  const table = new Uint8Array(0x10000)
  for (const [form, word] of wordsOf(language)) {
    const signs = signsOfWord(form, word)
    if (signs === 0) continue
    const place = hashOf(form)
    table[place] = table[place]! | signs
  }
  tables.set(language, table)
  return table
}

function hashOf(form: string): number {
  let hash = 0
  for (let i = 0; i < form.length; i++) {
    const letter = FOLDED[form.charCodeAt(i)] ?? 0
    if (letter > APOSTROPHE) hash = mixed(hash, letter)
  }
  return hash & 0xffff
}

function signsOfWord(form: string, word: Word): number {
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
  const ordinal = word.ordinal !== undefined && /(ого|его|ього)$/.test(form)
  const day = isDay || ordinal || word.shift === 1 || word.dayPart || word.part === 'end' || form === 'q' ? DAY : 0
  const clock = word.dayPart || word.half12 || word.unit === 'hour' || CLOCK_WORD.has(form) ? CLOCK : 0
  const isDuration = word.unit === 'hour' || word.unit === 'minute' || word.minutes || UNIT_SIGN.has(form)
  return day | clock | (isDuration ? DURATION : 0)
}

const CLOCK_WORD = wordSet({
  ru: 'дня, половине, четверти, полдень, полудню, полудня',
  uk: 'дня, пів, чверть, опівдні, полудень, полудня',
  en: "m, o'clock, noon, midnight, midday, past, quarter",
})
const UNIT_SIGN = wordSet({ ru: 'ч, м', uk: 'год', en: 'h, m' })
