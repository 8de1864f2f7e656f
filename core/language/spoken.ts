import { CLASSES } from '../lexicon/classes.ts'
import { withTwins } from './euphony.ts'
import { factored } from './factored.ts'
import { LANGUAGES, type Language } from './language.ts'
import { VERB_LOOKALIKES } from './lookalikes.ts'
import { expandClasses, PatternError, parsePattern, type WordElement } from './pattern.ts'
import { normalized } from './segment.ts'

/**
 * Words and phrases as data, by language, parted by commas or lines: `{ ru: 'вот только, однако', uk: 'однак*', en: 'though' }`. Each is
 * written as in the lexicon, without marks: `слово`, `стем*`, `*ние`, `be*ing`, `a|b`, `{class}`, `?word`, `!word`, `..3`, `#`. A language that has no
 * such word says so by «—». They are whole words: «по-русски» and "can't" hold neither «по» nor "can", but "he's" holds "he".
 */
export type Words = Readonly<Record<Language, string>>

/** The words stand anywhere in a text. @throws PatternError where a list cannot be read, as all of these do. */
export const anyOf = (words: Words): RegExp => spoken`${words}`

/** The first words of a text, behind marks and blanks. */
export const opening = (words: Words): RegExp => spoken`${START}${words}`

/** The last words of a text, before marks and blanks. */
export const closing = (words: Words): RegExp => spoken`${words}${END}`

/** A text, a label or a cell that says nothing else. */
export const whole = (words: Words): RegExp => spoken`${START}${words}${END}`

/**
 * Words in a structure, which is an expression as usual: spoken`${FROM}\s+(\p{L}+):`. Small and capital letters are one.
 * What is put in may be a list, or a piece of an expression: a string, or another structure.
 */
export const spoken = (structure: TemplateStringsArray, ...parts: readonly Part[]): RegExp =>
  new RegExp(String.raw(structure, ...parts.map(part => sourceOf(part, plainly))), 'iu')

/** The same where names are known by their capital letters: words of a list are written small or begin with a capital. */
export const cased = (structure: TemplateStringsArray, ...parts: readonly Part[]): RegExp =>
  new RegExp(String.raw(structure, ...parts.map(part => sourceOf(part, capitalised))), 'u')

/** The same, for all the places in a text. */
export const every = (expression: RegExp): RegExp => new RegExp(expression, `${expression.flags}g`)

/** Single words, in the form in which words are compared (`Word.norm`). */
export const wordSet = (words: Words): ReadonlySet<string> =>
  new Set(LANGUAGES.flatMap(language => listed(words[language], language).flatMap(formsIn).map(normalized)))

/** What a list holds, as it is written, the English first: for names that are compared as a whole. */
export const listOf = ({ en, ru, uk }: Words): string[] => [
  ...new Set([en, ru, uk].flatMap(list => (list === NO_WORD ? [] : list.trim().split(PARTED)))),
]

/** Several lists as one. */
export const together = (...lists: readonly Words[]): Words =>
  Object.fromEntries(LANGUAGES.map(language => [language, joined(lists.map(list => list[language]))])) as Words

type Part = Words | string | RegExp

const NO_WORD = '—'
const PARTED = /\s*,?\s*\n\s*|\s*,\s*/u

const joined = (lists: readonly string[]): string =>
  lists
    .map(list => list.trim())
    .filter(list => list !== NO_WORD)
    .join() || NO_WORD

// Latin and Cyrillic: a few ranges cost less than all letters of the world, and no list has others.
const SCRIPT = 'A-Za-zÀ-ÖØ-öø-ɏЀ-ӿ'
const LETTER = `${SCRIPT}\\d`
const INSIDE = "['’ʼ-]"
// Units stand right behind figures: «2дня».
const BEGINS = `(?<![${SCRIPT}]|[${LETTER}]${INSIDE})`
// "He's" and "client's" are "he" and "client" and something behind.
const ENDS = `(?![${LETTER}]|${INSIDE}(?!(?:s|d|m|ll|re|ve)(?![${LETTER}]))[${LETTER}])`
const REST = `(?:${INSIDE}?[${LETTER}])*`
const START = `^[^${LETTER}]*`
const END = `[^${LETTER}]*$`

type Spelling = (word: string) => string
const plainly: Spelling = word => word
const capitalised: Spelling = word => word.replace(/^\p{Ll}/u, first => `(?:${first}|${first.toUpperCase()})`)

function sourceOf(part: Part, spelled: Spelling): string {
  if (typeof part === 'string') return part
  if (part instanceof RegExp) return part.source
  const phrases = new Set(LANGUAGES.flatMap(language => phrasesOf(part[language], language, spelled)))
  if (phrases.size === 0) throw new PatternError(NO_WORD, 'wordless', NO_WORD, 'no word in any language')
  // Whatever begins a word needs no look at its end.
  const [open, closed] = [true, false].map(isOpen => [...phrases].filter(phrase => phrase.endsWith(REST) === isOpen))
  const all = [
    ...(open!.length > 0 ? [factored(open!.map(phrase => phrase.slice(0, -REST.length))) + REST] : []),
    ...(closed!.length > 0 ? [factored(closed!) + ENDS] : []),
  ]
  return `${BEGINS}(?:${all.join('|')})`
}

const phrasesOf = (list: string, language: Language, spelled: Spelling): string[] =>
  listed(list, language).map(phrase => phraseSource(phrase, spelled))

/** The phrases of a list, classes and twins put in. */
function listed(list: string, language: Language): string[] {
  if (list === NO_WORD) return []
  const phrases = list.trim().split(PARTED)
  return phrases.map(phrase => {
    if (FOREIGN[language].test(phrase)) throw new PatternError(phrase, 'unreadable', phrase, `is not «${language}»`)
    return withTwins(expandClasses(phrase, CLASSES[language]), language)
  })
}

const FOREIGN: Readonly<Record<Language, RegExp>> = { ru: /[іїєґ]/iu, uk: /[ыэъё]/iu, en: /[Ѐ-ӿ]/u }

function phraseSource(phrase: string, spelled: Spelling): string {
  const elements = parsePattern(phrase)
  const first = elements.findIndex(element => element.kind === 'word' && !element.optional)
  return elements
    .map((element, at) => {
      if (element.kind === 'gap' && at > first) return `(?:\\s+[${LETTER}]${REST}){0,${element.width}}`
      if ('alternatives' in element && (element.kind === 'word' || at > first))
        return wordSource(element, Math.sign(at - first), spelled)
      throw new PatternError(
        phrase,
        'unreadable',
        phrase,
        'begins with a gap or a word that is not there, or holds a mark',
      )
    })
    .join('')
}

/** Blanks go with the word that is farther from the first one that must be there: `place` is -1 before it, 1 behind it. */
function wordSource({ kind, alternatives, optional }: WordElement, place: number, spelled: Spelling): string {
  const forms = alternatives.split('|').map(form => formSource(form, spelled))
  const word = factored(forms)
  const spaced = place < 0 ? `${word}\\s+` : place > 0 ? `\\s+${word}` : word
  if (kind === 'not') return `(?!${spaced}${ENDS})`
  return optional ? `(?:${spaced})?` : spaced
}

function formSource(form: string, spelled: Spelling): string {
  if (form === '#') return '\\d+'
  const source = withEitherYo(spelled(form)).replace(/['*]/g, mark => (mark === '*' ? REST : "['’ʼ]"))
  return form.startsWith('*') ? unlike(form.slice(1)) + source : source
}

const withEitherYo = (letters: string): string => letters.replace(/[её]/g, '[её]')

/** Words that only look as if they had the ending of a verb. */
function unlike(ending: string): string {
  const words = [...VERB_LOOKALIKES].filter(word => word.endsWith(ending))
  return words.length > 0 ? `(?!${factored(words.map(withEitherYo))}${ENDS})` : ''
}

function formsIn(phrase: string): string[] {
  const [word, ...others] = parsePattern(phrase)
  if (word?.kind === 'word' && others.length === 0 && !/[*#?]/u.test(phrase)) return word.alternatives.split('|')
  throw new PatternError(phrase, 'unreadable', phrase, 'is more than a word')
}
