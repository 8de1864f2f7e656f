/** A word of a text: UTF-16 offsets, and its form for comparing. */
export interface Word {
  readonly start: number
  readonly end: number
  /** Lower case, `ё` as `е`, every apostrophe as `'`, Latin look-alikes inside Cyrillic words made Cyrillic. */
  readonly norm: string
  /** Punctuation stands between the word before and this one. */
  readonly parted: boolean
  readonly capital: boolean
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’ʼ‘`-][\p{L}\p{N}\p{M}]+)*/gu
const PARTING = /[,;:.!?…—–()"«»“”„|/\n]|\s-\s/u

/** The words of a text, in order; linear. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let last = 0
  for (const match of text.matchAll(WORD)) {
    const start = match.index
    const end = start + match[0].length
    words.push({
      start,
      end,
      norm: normalized(match[0]),
      parted: isParted(text, last, start),
      capital: isCapital(match[0]),
    })
    last = end
  }
  return words
}

function isParted(text: string, from: number, to: number): boolean {
  if (to === from || (to === from + 1 && text.charCodeAt(from) === 32)) return false
  return PARTING.test(text.slice(from, to))
}

/** The form in which words are compared. */
export function normalized(word: string): string {
  const known = FORMS.get(word)
  if (known !== undefined) return known
  if (FORMS.size > MEMO_LIMIT) FORMS.clear()
  const form = formOf(word)
  FORMS.set(word, form)
  return form
}

/** Forms found once: a memo that no result depends on. */
const FORMS = new Map<string, string>()
const MEMO_LIMIT = 30_000

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

const isCapital = (word: string): boolean => word[0] !== word[0]!.toLowerCase()
