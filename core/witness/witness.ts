import type { Language } from '../language/language.ts'
import type { Word } from '../language/segment.ts'
import type { ActName } from '../lexicon/acts.ts'
import { createScorer, type Scorer } from './scorer.ts'
import { packedFor } from './weights/packed-for.ts'

/** What the words of a sentence as a whole say for an act, and the stretch that says it loudest: indices of its first and last word. */
export interface Testimony {
  /** A sum of weights: the higher, the surer; 0 is even. */
  readonly score: number
  readonly first: number
  readonly last: number
}

/**
 * The second witness beside the phrases: a linear model over words, pairs of words and pieces of words, trained by `npm run train`.
 * `undefined` for an act that it did not learn. What was read before changes nothing.
 */
export function testimony(
  words: readonly Word[],
  text: string,
  act: ActName,
  language: Language,
): Testimony | undefined {
  const { scorer, acts } = judgeOf(language)
  const at = acts.indexOf(act)
  if (at < 0 || words.length === 0) return undefined
  return { score: scorer.sums(words, text)[at]!, ...scorer.stretch(words, at) }
}

/** The bare scores of all acts that it learned. */
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
