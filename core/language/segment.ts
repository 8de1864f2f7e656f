import { remembering } from './memo.ts'

/** A word of a text: UTF-16 offsets, and its form for comparing. */
export interface Word {
  readonly start: number
  readonly end: number
  /** Lower case, `ё` as `е`, every apostrophe as `'`, Latin look-alikes inside Cyrillic words made Cyrillic. */
  readonly norm: string
  /** A bit for the letter with which that begins (`headOf`). */
  readonly head: number
  /** Punctuation stands between the word before and this one. */
  readonly parted: boolean
  /** A colon, a semicolon or a dash stands there: another clause begins. */
  readonly cut: boolean
  readonly capital: boolean
}

/** The words of a text, in order; linear. */
export const wordsOf = (text: string): readonly Word[] => (text.length > SHORT ? readLong(text) : readShort(text))

/** Names and labels are compared with one another, in all documents; of a sentence only its own readers ask. */
const SHORT = 40
const readShort = remembering(read)
const readLong = remembering(read, 500)

/** Scanned by hand: a regular expression costs an array a word. */
function read(text: string): readonly Word[] {
  const words: Word[] = []
  let parted = false
  let cut = false
  for (let i = 0; i < text.length; ) {
    const kind = kindAt(text, i)
    if (kind !== LETTER) {
      if (kind === PARTING) {
        parted = true
        cut ||= CUTTING_MARKS.includes(text[i]!) && !isBetweenFigures(text, i)
      } else if (kind === HYPHEN && standsFree(text, i)) parted = cut = true
      i++
      continue
    }
    const end = endOfWord(text, i + 1)
    const { norm, head, capital } = known(text.slice(i, end))
    words.push({ start: i, end, norm, head, parted, cut, capital })
    parted = false
    cut = false
    i = end
  }
  return words
}

/** Texts say the same few thousand words again and again: each is looked at letter by letter once. */
const known = remembering((word: string) => {
  const norm = normalized(word)
  return { norm, head: headOf(norm), capital: isCapital(word) }
})

/** Lower-case Cyrillic without `ё`, or lower-case Latin with digits: its own form for comparing. */
function isPlain(word: string): boolean {
  const script = word.charCodeAt(0) > 127
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    const plain = script
      ? (code >= 0x430 && code <= 0x44f) || code === 0x454 || code === 0x456 || code === 0x457 || code === 0x491
      : (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
    if (!plain) return false
  }
  return true
}

/** Behind the last letter; apostrophes and hyphens between two letters belong to the word. */
function endOfWord(text: string, from: number): number {
  let i = from
  while (i < text.length) {
    const kind = kindAt(text, i)
    if (kind === LETTER) i++
    else if ((kind === APOSTROPHE || kind === HYPHEN) && i + 1 < text.length && kindAt(text, i + 1) === LETTER) i += 2
    else break
  }
  return i
}

const OTHER = 0
const LETTER = 1
const PARTING = 2
const HYPHEN = 3
const APOSTROPHE = 4

const PARTING_MARKS = ',;:.!?…—–()"«»“”„|/\n'
const CUTTING_MARKS = ';:—'
const APOSTROPHES = "'’ʼ‘`"
const NARROW = 0x530

function kindOf(char: string): number {
  if (char === '-') return HYPHEN
  if (PARTING_MARKS.includes(char)) return PARTING
  if (/[\p{L}\p{N}\p{M}]/u.test(char)) return LETTER
  return APOSTROPHES.includes(char) ? APOSTROPHE : OTHER
}

/** Latin and Cyrillic, looked up once. */
const KINDS = Uint8Array.from({ length: NARROW }, (_, code) => kindOf(String.fromCharCode(code)))

const CAPITALS = Uint8Array.from({ length: NARROW }, (_, code) => {
  const letter = String.fromCharCode(code)
  return letter === letter.toLowerCase() ? 0 : 1
})

/** Both halves of a letter beyond the basic plane count as letters. */
function kindAt(text: string, i: number): number {
  const code = text.charCodeAt(i)
  if (code < NARROW) return KINDS[code]!
  if (code < 0xd800 || code > 0xdfff) return kindOf(text[i]!)
  return kindOf(String.fromCodePoint(text.codePointAt(code < 0xdc00 ? i : i - 1)!))
}

/** The colon of «18:40». */
const isBetweenFigures = (text: string, i: number): boolean =>
  /\d/.test(text[i - 1] ?? '') && /\d/.test(text[i + 1] ?? '')

/** A hyphen between blanks is a dash. */
const standsFree = (text: string, i: number): boolean => /\s/.test(text[i - 1] ?? '') && /\s/.test(text[i + 1] ?? '')

/** Letters of one alphabet have each a bit of their own but for few. */
export const headOf = (norm: string): number => 1 << (norm.charCodeAt(0) & 31)

/** The form in which words are compared. */
export const normalized = (word: string): string => (isPlain(word) ? word : mended(word))

const mended = remembering(formOf)

function formOf(word: string): string {
  const lower = word.toLowerCase()
  if (isAscii(lower)) return lower
  const plain = lower.replace(/ё/g, 'е').replace(/[’ʼ‘`]/g, "'")
  return CYRILLIC.test(plain) && LATIN.test(plain) ? plain.replace(LOOK_ALIKE, c => TWINS[c]!) : plain
}

const CYRILLIC = /\p{Script=Cyrillic}/u
const LATIN = /[a-z]/
const LOOK_ALIKE = /[aceiopxykmtbh]/g
const TWINS: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  k: 'к',
  m: 'м',
  t: 'т',
  b: 'в',
  h: 'н',
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false
  return true
}

const isCapital = (word: string): boolean => {
  const code = word.charCodeAt(0)
  return code < NARROW ? CAPITALS[code] === 1 : word[0] !== word[0]!.toLowerCase()
}
