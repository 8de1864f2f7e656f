import type { Language } from './language.ts'
import { ENDINGS, endingOf, FUNCTION_WORDS, hashed } from './telltale.ts'

/** What a text is written in, and how clearly: 0 a guess, 1 nothing speaks for another language. */
export interface Detected {
  readonly language: Language
  readonly margin: number
}

const SAMPLE = 4000

/**
 * Tells the three languages by their letters (ы э ъ ё against і ї є ґ and the apostrophe), function words and endings.
 *
 * Only prose votes: no frontmatter, code, addresses, comments or quotations, and no capitalised words inside a sentence,
 * which may be names, unless there is nothing else. A text without evidence is English, a Cyrillic one Russian.
 */
export function detectLanguage(text: string): Detected {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text
  const own = vote(sample, true)
  return verdict(own.words > 0 ? own : vote(sample, false))
}

interface Votes {
  words: number
  latin: number
  cyrillic: number
  ru: number
  uk: number
}

/** Cyrillic words weigh double: terms of the trade are English in every language. */
function verdict({ latin, cyrillic, ru, uk }: Votes): Detected {
  const all = latin + cyrillic * 2
  if (all === 0) return { language: 'en', margin: 0 }
  if (latin > cyrillic * 2) return { language: 'en', margin: (latin - cyrillic * 2) / all }
  const clear = ru + uk === 0 ? 0 : Math.abs(ru - uk) / (ru + uk)
  return { language: uk > ru ? 'uk' : 'ru', margin: Math.min(clear, (cyrillic * 2 - latin) / all) }
}

function vote(text: string, strict: boolean): Votes {
  const votes: Votes = { words: 0, latin: 0, cyrillic: 0, ru: 0, uk: 0 }
  let at = strict ? frontmatterEnd(text) : 0
  let opening = true
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const kind = code < 0x530 ? KINDS[code]! : BREAK
    if (kind >= LATIN) {
      at = voteWord(text, at, opening, strict, votes)
      if (isClear(votes)) break
      opening = false
    } else if (kind === MARKUP) {
      const end = strict ? markupEnd(text, at, code) : at + 1
      opening ||= code === NEWLINE
      at = end
    } else {
      opening ||= kind === STOP
      at++
    }
  }
  return votes
}

/** Enough has been read: nobody writes this much before changing to the document's own language. */
const isClear = ({ words, latin, cyrillic, ru, uk }: Votes): boolean =>
  words > 100 && (cyrillic > latin * 2 ? Math.min(ru, uk) * 4 < Math.max(ru, uk) : words > 200 && latin > cyrillic * 8)

/** Counts one word and returns its end. */
function voteWord(text: string, start: number, opening: boolean, strict: boolean, votes: Votes): number {
  let seen = 0
  let hash = 0
  let ending = 0
  let at = start
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const kind = code < 0x530 ? KINDS[code]! : code === 0x2019 ? APOSTROPHE : BREAK
    if (kind >= LATIN) {
      seen |= 1 << kind
      hash = hashed(hash, code)
      ending = endingOf(ending, code)
    } else if (kind === APOSTROPHE && isLetter(text.charCodeAt(at + 1))) seen |= 1 << APOSTROPHE
    else break
  }
  const capital = isCapital(text.charCodeAt(start))
  if (capital && strict && (!opening || isCapital(text.charCodeAt(start + 1)))) return at
  if (isAddress(text, at)) return addressEnd(text, at)
  const weight = capital ? 0.5 : 1
  votes.words++
  if ((seen & ANY_CYRILLIC) === 0) votes.latin += weight
  else {
    votes.cyrillic += weight
    const side = sideOf(seen, hash, ending)
    if (side > 0) votes.ru += side * weight
    else votes.uk -= side * weight
  }
  return at
}

/** How much a Cyrillic word speaks for Russian (above 0) or Ukrainian (below): letters before words before endings. */
function sideOf(seen: number, hash: number, ending: number): number {
  if (seen & ((1 << UKRAINIAN) | (1 << APOSTROPHE))) return -3
  if (seen & (1 << RUSSIAN)) return 3
  if (seen & (1 << LATIN_I)) return -2
  return FUNCTION_WORDS.get(hash) ?? ENDINGS.get(ending) ?? 0
}

const isAddress = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return (
    (code === 0x3a && text.startsWith('://', at)) ||
    code === 0x40 ||
    (code === 0x2e && isLetter(text.charCodeAt(at + 1)))
  )
}

function addressEnd(text: string, start: number): number {
  let at = start
  while (at < text.length && text.charCodeAt(at) > 32 && text.charCodeAt(at) !== 0x29) at++
  return at
}

/** Behind a stretch that is no prose: code, a comment, a link's address, a quotation. */
function markupEnd(text: string, at: number, code: number): number {
  if (code === NEWLINE) return lineStart(text, at + 1)
  if (code === 0x60) return closing(text, '`', at + 1)
  if (code === 0x3c) return text.startsWith('<!--', at) ? closing(text, '-->', at + 4) : at + 1
  return code === 0x5d && text.charCodeAt(at + 1) === 0x28 ? closing(text, ')', at + 2) : at + 1
}

/** A fence or a quotation at the start of a line is left out. */
function lineStart(text: string, at: number): number {
  if (text.startsWith('```', at) || text.startsWith('~~~', at)) {
    const end = text.indexOf(`\n${text.slice(at, at + 3)}`, at)
    return end < 0 ? text.length : end + 4
  }
  if (text.charCodeAt(at) !== 0x3e) return at
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

function closing(text: string, mark: string, at: number): number {
  const end = text.indexOf(mark, at)
  return end < 0 || end - at > 500 ? at : end + mark.length
}

function frontmatterEnd(text: string): number {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  if (!/^---\r?\n/.test(text.slice(start, start + 5))) return lineStart(text, start)
  const end = text.indexOf('\n---', start)
  return end < 0 ? start : end + 4
}

const isLetter = (code: number): boolean => code < 0x530 && KINDS[code]! >= LATIN

const isCapital = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 0x400 && code <= 0x42f) || code === 0x490

const NEWLINE = 10

const BREAK = 0
const STOP = 1
const MARKUP = 2
const APOSTROPHE = 3
const LATIN = 4
const CYRILLIC = 5
const RUSSIAN = 6
const UKRAINIAN = 7
/** Typed for an і where the layout has none: «зустрiч». */
const LATIN_I = 8
const ANY_CYRILLIC = (1 << CYRILLIC) | (1 << RUSSIAN) | (1 << UKRAINIAN)

const KINDS = kinds()

function kinds(): Uint8Array {
  const table = new Uint8Array(0x530)
  const set = (characters: string, kind: number): void => {
    for (const character of characters) table[character.charCodeAt(0)] = kind
  }
  table.fill(LATIN, 65, 91).fill(LATIN, 97, 123).fill(LATIN, 0xc0, 0x250).fill(CYRILLIC, 0x400)
  set('×÷', BREAK)
  set('.!?:|•*#-', STOP)
  set('\n`<]', MARKUP)
  set("'ʼ", APOSTROPHE)
  set('ыэъёЫЭЪЁ', RUSSIAN)
  set('iI', LATIN_I)
  set('іїєґІЇЄҐ', UKRAINIAN)
  return table
}
