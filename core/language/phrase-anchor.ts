import type { Spelling } from './phrase-steps.ts'

/** The place in a phrase of the word that texts hold most seldom: where it is missing, the phrase need not be tried. */
export function anchorOf(parts: readonly string[], spelled: Spelling): number {
  let best = -1
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < parts.length; i++) {
    const often = oftenness(parts[i]!, spelled)
    if (often >= least) continue
    best = i
    least = often
  }
  return best
}

const KNOWN = new WeakMap<Spelling, Map<string, number>>()

function oftenness(part: string, spelled: Spelling): number {
  const known = KNOWN.get(spelled) ?? new Map<string, number>()
  KNOWN.set(spelled, known)
  let often = known.get(part)
  if (often === undefined) {
    often = NO_WORD.test(part) ? Number.POSITIVE_INFINITY : guessed(part.includes('{') ? spelled(part) : part)
    known.set(part, often)
  }
  return often
}

/** Marks, and words that may be missing or must be. */
const NO_WORD = /^(?:[?!^$,]|\.\.|Aa$)/

/** How often a word class occurs, guessed: small words often, of the others the shorter the more often. Only speed hangs on it. */
function guessed(alternatives: string): number {
  let often = 0
  for (const alternative of alternatives.split('|')) {
    const letters = alternative.length
    if (alternative === '#' || SMALL_WORDS.has(alternative)) often += 100
    else if (alternative.startsWith('*')) often += 400 / letters
    else often += 100 / letters ** 2 + (alternative.endsWith('*') ? 2 : 0)
  }
  return often
}

/** What every text is full of. */
const SMALL_WORDS = new Set(
  `в на и не с что по мы у да это а до за как к я все есть нет от ну так если же там будет можно для нас о без еще вот то из чтобы ты вы
    через нам только кто уже ли его вас чем под или он бы когда но их они про вам мне вами мой наш
    з і й від ми чи це із як ще хто щоб коли вже ні ви та бо він є її якщо її буде треба має нам мені ваш
    the to a and of is for in we that on be it this you with have are i not can as if or from will at but should an what by about so do
    your no there would all time more how they our was has need could also out one it's get her his their me my us let's i'm we'll
    don't when who which than then just now new like some any been were had`.split(/\s+/),
)
