import { sameWord } from '../language/alike.ts'
import type { Language } from '../language/language.ts'
import { remembering } from '../language/memo.ts'
import { wordsOf } from '../language/segment.ts'
import { whole } from '../language/spoken.ts'
import { COMMON_STARTS, EMPTY_WORDS } from '../lexicon/common.ts'
import { KINDRED } from '../lexicon/kindred.ts'

/** What a text is about: its telling words with their weights, so that it is known again in another wording. */
export interface Gist {
  readonly words: readonly GistWord[]
  /** Of all words together. */
  readonly weight: number
}

interface GistWord {
  /** In comparing form. */
  readonly norm: string
  /** From 0 to 1: what it tells. */
  readonly weight: number
}

/** The telling words of a text by their first two letters, for quick looking up: of each in how many texts it stands. */
export type WordIndex = ReadonlyMap<string, ReadonlyMap<string, number>>

const TELLING = 1
/** Words of every meeting, and names of people who are there anyway. */
const COMMON = 0.3
const SHORTEST = 3
const START = 2

/**
 * The gists of texts that stand side by side (the actions of a protocol, the items of an agenda): a word that several of them share tells
 * them apart the less. `names` are people whose names tell little.
 */
export function gistsOf(texts: readonly string[], language: Language, names: readonly string[]): Gist[] {
  const known = new Set(names.flatMap(name => wordsOf(name).map(word => word.norm)))
  const all = texts.map(text => tellingWords(text, language))
  const index = indexOf(all)
  return all.map(own => {
    const words = own.map(norm => {
      const plain = known.has(norm) || isCommon(norm, language) ? COMMON : TELLING
      return { norm, weight: plain / Math.max(1, countOf(norm, index)) }
    })
    return { words, weight: words.reduce((sum, word) => sum + word.weight, 0) }
  })
}

/** The words of texts, to look gists up in. */
export const indexOfTexts = (texts: readonly string[], language: Language): WordIndex =>
  indexOf(texts.map(text => tellingWords(text, language)))

/** How much of a gist stands in a text, from 0 to 1; a gist that tells nothing stands in every text. */
export function sharedPart(gist: Gist, text: WordIndex): number {
  if (gist.weight < COMMON) return 1
  const held = gist.words.filter(({ norm }) => countOf(norm, text) > 0)
  return held.reduce((sum, word) => sum + word.weight, 0) / gist.weight
}

/**
 * The same where an agenda may call things otherwise: «фото» for «съёмка», "rights" for "licence"; a verb at the head tells what is done, not with what.
 * `likeness`: what another name for it is worth, from 0 to 1.
 */
export function sharedLoosely({ words }: Gist, text: WordIndex, language: Language, likeness = 1): number {
  const weighed = words.map(({ norm, weight }, i) => {
    const kin = KIN[language](norm)
    return {
      norm,
      kin,
      weight: i === 0 && kin.length === 0 && VERB.test(norm) ? Math.min(weight, COMMON) : weight,
    }
  })
  const whole = weighed.reduce((sum, { weight }) => sum + weight, 0)
  if (whole < COMMON) return 1
  const held = weighed.map(({ norm, kin, weight }) => {
    if (countOf(norm, text) > 0) return weight
    return kin.some(group => holdsAny(text, group)) ? weight * likeness : 0
  })
  return held.reduce((sum, weight) => sum + weight, 0) / whole
}

/**
 * How many telling words of a text are none of the gist's, of those that tell what is spoken of: neither a verb nor a word of every meeting.
 * A text that tells nothing is foreign altogether.
 */
export function foreignTo({ words }: Gist, text: string, language: Language): number {
  const told = tellingWords(text, language).filter(
    (norm, i) => !isCommon(norm, language) && !(VERB.test(norm) && i === 0),
  )
  if (told.length === 0) return Number.POSITIVE_INFINITY
  return told.filter(norm => !words.some(word => beginAlike(word.norm, norm) || areKin(word.norm, norm, language)))
    .length
}

/** «За лето» and «летний акт»: the same thing as another part of speech. */
const beginAlike = (one: string, other: string): boolean => {
  const least = Math.min(one.length, other.length) <= SHORT ? SHORTEST : SHORTEST + 1
  return sameWord(one, other) || one.slice(0, least) === other.slice(0, least)
}

const SHORT = 5

const areKin = (one: string, other: string, language: Language): boolean =>
  KIN[language](one).some(group => group.some(form => isForm(other, form)))

/** The groups of words that call the same thing, of which a word is one. */
const kinIn = (language: Language) =>
  remembering(norm => KINDRED[language].filter(group => group.some(form => isForm(norm, form))))

const KIN = { ru: kinIn('ru'), uk: kinIn('uk'), en: kinIn('en') }

/** «Снять», «дописує», «налаштовує», «домовитися». */
const VERB = whole({
  ru: '*ать, *ять, *еть, *ить, *уть, *оть, *ти, *ться, *тись, *ает, *яет, *ует, *юет',
  uk: '*ти, *тися, *тись, *ає, *яє, *ує, *ює, *їть',
  en: '—',
})

export const isVerb = (norm: string): boolean => VERB.test(norm)

const holdsAny = (text: WordIndex, forms: readonly string[]): boolean =>
  forms.some(form => [...(text.get(form.slice(0, START))?.keys() ?? [])].some(norm => isForm(norm, form)))

const isForm = (norm: string, form: string): boolean =>
  form.endsWith('*') ? norm.startsWith(form.slice(0, -1)) : norm === form

/** Every word of a text but the empty ones, once, in comparing form. */
function tellingWords(text: string, language: Language): string[] {
  const words = wordsOf(text).map(word => word.norm)
  return [
    ...new Set(words.filter(norm => norm.length >= SHORTEST && !/^\d/.test(norm) && !EMPTY_WORDS[language].has(norm))),
  ]
}

function indexOf(texts: readonly (readonly string[])[]): WordIndex {
  const index = new Map<string, Map<string, number>>()
  for (const norm of texts.flat()) {
    const start = norm.slice(0, START)
    const counts = index.get(start) ?? new Map<string, number>()
    if (counts.size === 0) index.set(start, counts)
    counts.set(norm, (counts.get(norm) ?? 0) + 1)
  }
  return index
}

function countOf(norm: string, index: WordIndex): number {
  let count = 0
  for (const [other, times] of index.get(norm.slice(0, START)) ?? []) if (sameWord(norm, other)) count += times
  return count
}

/** Whether a word stands in a text, give or take its ending. */
export function holds(norm: string, index: WordIndex): boolean {
  for (const other of index.get(norm.slice(0, START))?.keys() ?? []) if (sameWord(norm, other)) return true
  return false
}

/** The telling words of texts by their first two letters: of each the texts in which it stands. */
export type PlaceIndex = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>

export function placesIn(texts: readonly string[], language: Language): PlaceIndex {
  const index = new Map<string, Map<string, number[]>>()
  for (const [place, text] of texts.entries()) {
    for (const norm of tellingWords(text, language)) {
      const start = norm.slice(0, START)
      const places = index.get(start) ?? new Map<string, number[]>()
      if (places.size === 0) index.set(start, places)
      const own = places.get(norm)
      if (own) own.push(place)
      else places.set(norm, [place])
    }
  }
  return index
}

/** Whether a word stands in more than one of the texts, give or take its ending. */
export function standsInSeveral(norm: string, index: PlaceIndex): boolean {
  let first: number | undefined
  for (const [other, places] of index.get(norm.slice(0, START)) ?? []) {
    if (!sameWord(norm, other)) continue
    first ??= places[0]
    if (places.length > 1 || places[0] !== first) return true
  }
  return false
}

const isCommon = (norm: string, language: Language): boolean =>
  COMMON_STARTS[language].some(start => norm.startsWith(start))
