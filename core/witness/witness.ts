import type { Language } from '../language/language.ts'
import type { Word } from '../language/segment.ts'
import type { ActName } from '../lexicon/acts.ts'
import { createScorer, type Scorer } from './scorer.ts'
import { packedFor } from './weights/packed-for.ts'

/** A stretch of words: indices of its first and last. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

/** The words that speak loudest for an act, of those that it learned. */
export function loudestOf(words: readonly Word[], act: ActName, language: Language): Stretch {
  const { scorer, acts } = judgeOf(language)
  return scorer.stretch(words, acts.indexOf(act))
}

/**
 * The second witness beside the phrases: a linear model over words, pairs of words and pieces of words, trained by `npm run train`. What the words
 * of a sentence as a whole say for each act that it learned: a sum of weights, the higher the surer, 0 is even. What was read before changes nothing.
 */
export function scoresOf(words: readonly Word[], text: string, language: Language): ReadonlyMap<ActName, number> {
  const { scorer, acts } = judgeOf(language)
  const sums = scorer.sums(words, text)
  return new Map(acts.map((act, at) => [act, sums[at]!]))
}

interface Judge {
  readonly scorer: Scorer
  readonly acts: readonly ActName[]
}

const judges = new Map<Language, Judge>()

/** Weights are unpacked a language at a time, when a rule first asks: most documents never do. */
function judgeOf(language: Language): Judge {
  const known = judges.get(language)
  if (known) return known
  const packed = packedFor(language)
  const judge: Judge = { scorer: createScorer(packed, language), acts: packed.acts as readonly ActName[] }
  judges.set(language, judge)
  return judge
}
