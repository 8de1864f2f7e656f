import type { Spelling } from './phrase-steps.ts'

/**
 * Where the word of a phrase begins that texts hold most seldom, as an offset in the pattern; -1 where no word must be there. Where that
 * word is missing, the phrase need not be tried. Scanned once, letter by letter: thousands of phrases are asked before the first document.
 */
export function anchorOf(pattern: string, spelled: Spelling): number {
  let best = -1
  let least = Number.POSITIVE_INFINITY
  for (let start = 0; start < pattern.length; ) {
    const isAnchor = isWord(pattern, start)
    let often = 0
    let from = start
    let code = 0
    for (let at = start; code !== BLANK; at++) {
      code = at < pattern.length ? pattern.charCodeAt(at) : BLANK
      if (code === BRACE) often = Number.NaN
      if (code !== BAR && code !== BLANK) continue
      if (isAnchor) often += oftennessOf(pattern, from, at)
      from = at + 1
    }
    if (isAnchor && Number.isNaN(often)) often = oftennessOfClass(pattern.slice(start, from - 1), spelled)
    if (isAnchor && often < least) {
      best = start
      least = often
    }
    start = from
  }
  return best
}

const BLANK = 32
const STAR = 42
const BRACE = 123
const BAR = 124

/** Neither a mark nor a word that may be missing or must be. */
function isWord(pattern: string, start: number): boolean {
  const code = pattern.charCodeAt(start)
  return code > 0x7f || !(MARKS.includes(pattern[start]!) || MARK.test(pattern.slice(start, start + 3)))
}

const MARKS = '?!^$, '
const MARK = /^(?:\.\.|Aa(?: |$))/

/** How often one alternative occurs, guessed: small words often, others the shorter the more often. Only speed hangs on it. */
function oftennessOf(text: string, from: number, to: number): number {
  const letters = to - from
  const rank = letters <= LONGEST_SMALL ? SMALL_WORDS.get(text.slice(from, to)) : undefined
  if (rank !== undefined) return 4000 / (rank + 5)
  if (text.charCodeAt(from) === STAR) return 2000 / letters
  return 100 / letters ** 2 + (text.charCodeAt(to - 1) === STAR ? 2 : 0)
}

const CLASSES = new WeakMap<Spelling, Map<string, number>>()

function oftennessOfClass(part: string, spelled: Spelling): number {
  const known = CLASSES.get(spelled) ?? new Map<string, number>()
  CLASSES.set(spelled, known)
  const often =
    known.get(part) ??
    spelled(part)
      .split('|')
      .reduce((sum, word) => sum + oftennessOf(word, 0, word.length), 0)
  known.set(part, often)
  return often
}

/** What every text is full of, a language a list, the most often said first: how many are said more often. */
const SMALL_WORDS = new Map(
  [
    `# в на и не с что по мы у да это а до за как к я все есть нет от ну так если же там будет можно для нас о без еще вот то из чтобы ты вы
    через нам только кто уже ли его вас чем под или он бы когда но их они про вам мне вами мой наш`,
    `з і й від ми чи це із як ще хто щоб коли вже ні ви та бо він є її якщо її буде треба має нам мені ваш`,
    `the to a and of is for in we that on be it this you with have are i not can as if or from will at but should an what by about so do
    your no there would all time more how they our was has need could also out one it's get her his their me my us let's i'm we'll
    don't when who which than then just now new like some any been were had`,
  ].flatMap(words => words.split(/\s+/).map((word, rank): [string, number] => [word, rank])),
)
const LONGEST_SMALL = Math.max(...[...SMALL_WORDS.keys()].map(word => word.length))
