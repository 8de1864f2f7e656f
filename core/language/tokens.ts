import type { Language } from './language.ts'
import { remembering } from './memo.ts'
import { type Word, wordsOf } from './words.ts'

/** A word, a run of digits, or one other visible character, with what the calendar knows about the word. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly kind: 'word' | 'number' | 'mark'
  /** Lower case, ё as е, one apostrophe, Latin look-alikes in Cyrillic words put right. A blank line is the mark `\n`. */
  readonly text: string
  /** Numbers: the value. */
  readonly value: number
  readonly word: Word
}

/** The tokens of a text. The last answer is kept: days, times and durations are asked of one sentence in turn. */
export function tokensOf(text: string, language: Language): readonly Token[] {
  if (last?.text === text && last.language === language) return last.tokens
  last = { text, language, tokens: read(text, language) }
  return last.tokens
}

let last: { readonly text: string; readonly language: Language; readonly tokens: readonly Token[] } | undefined

function read(text: string, language: Language): Token[] {
  const known = KNOWN[language]
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const kind = kindOf(text.charCodeAt(at))
    if (kind === SPACE) {
      at = afterSpace(text, at, tokens)
      continue
    }
    const end = kind === OTHER ? at + 1 : kind === DIGIT ? runEnd(text, at, kind) : wordEnd(text, at)
    const token = tokenOf(text, at, end, kind, known)
    tokens.push(token)
    at = token.word.dotted && text[end] === '.' ? end + 1 : end
  }
  return tokens
}

/** The word in the form in which the word lists hold it. */
function normalized(word: string): string {
  const out = word.toLowerCase()
  let latin = false
  let cyrillic = false
  let odd = false
  for (let i = 0; i < out.length; i++) {
    const code = out.charCodeAt(i)
    if (code >= 97 && code <= 122) latin = true
    else if (code >= 0x430 && code < 0x450) cyrillic = true
    else odd = true
  }
  return odd || (latin && cyrillic) ? mended(out) : out
}

/** Letters that stand for others: ё, apostrophes, stress marks, soft hyphens, Latin look-alikes. */
function mended(word: string): string {
  const out = word
    .replace(/[’ʼ`]/g, "'")
    .replace(/\u0301|\u00ad/g, '')
    .replace(/ё/g, 'е')
  return /[a-z]/.test(out) && /[а-яіїєґ]/.test(out) ? out.replace(/[abcehikmoptxy]/g, letter => CYRILLIC[letter]!) : out
}

/** Whether a token stands right behind another, without white space. */
export const isGlued = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && right !== undefined && left.end === right.start

const SPACE = 0
const LETTER = 1
const DIGIT = 2
const OTHER = 3

const NO_WORD: Word = {}

const CYRILLIC: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  i: 'і',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
}

/** A word in its form for comparing, and what the calendar of a language knows about it: each that comes is looked up once. */
const knownIn = (language: Language) =>
  remembering((raw: string) => {
    const text = normalized(raw)
    return { text, word: wordsOf(language).get(text) ?? NO_WORD }
  })

const KNOWN = { ru: knownIn('ru'), uk: knownIn('uk'), en: knownIn('en') } satisfies Record<Language, unknown>

function tokenOf(text: string, start: number, end: number, kind: number, known: (typeof KNOWN)[Language]): Token {
  if (kind === LETTER) {
    const { text: form, word } = known(text.slice(start, end))
    return { start, end, kind: 'word', text: form, value: 0, word }
  }
  const raw = text.slice(start, end)
  return kind === DIGIT
    ? { start, end, kind: 'number', text: raw, value: end - start > 9 ? Number.NaN : Number(raw), word: NO_WORD }
    : { start, end, kind: 'mark', text: raw, value: 0, word: NO_WORD }
}

function afterSpace(text: string, start: number, tokens: Token[]): number {
  let at = start
  let breaks = 0
  while (at < text.length && kindOf(text.charCodeAt(at)) === SPACE) if (text.charCodeAt(at++) === 10) breaks++
  if (breaks > 1) tokens.push({ start, end: start, kind: 'mark', text: '\n', value: 0, word: NO_WORD })
  return at
}

function runEnd(text: string, start: number, kind: number): number {
  let at = start + 1
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (kindOf(code) === kind) at++
    else if (kind === LETTER && isJoiner(code) && kindOf(text.charCodeAt(at + 1)) === LETTER) at += 2
    else break
  }
  return at
}

/** A word without the English possessive: "Friday's" is Friday. */
function wordEnd(text: string, start: number): number {
  const end = runEnd(text, start, LETTER)
  const possessive = end - start > 3 && text[end - 1] === 's' && /['’]/.test(text[end - 2]!)
  return possessive ? end - 2 : end
}

/** Apostrophes, the stress mark and the soft hyphen stand inside words. */
const isJoiner = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x60 || code === 0x301 || code === 0xad

function kindOf(code: number): number {
  if (code < 128) return ASCII[code]!
  if (code >= 0x400 && code <= 0x52f) return LETTER
  if (code === 0xa0 || code === 0xfeff || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x2028)
    return SPACE
  if (code < 0x250) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 ? LETTER : OTHER
  return OTHER_LETTER.test(String.fromCharCode(code)) ? LETTER : OTHER
}

const OTHER_LETTER = /\p{L}/u

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code <= 32) return SPACE
  if (code >= 48 && code <= 57) return DIGIT
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) ? LETTER : OTHER
})
