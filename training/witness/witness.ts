import type { Language } from '../../core/language/language.ts'
import type { Word } from '../../core/language/segment.ts'
import type { ActName } from '../../core/lexicon/acts.ts'
import { EN } from './weights/en.ts'
import { RU } from './weights/ru.ts'
import { UK } from './weights/uk.ts'
import { createScorer, type Scorer } from './witness-scorer.ts'
import type { PackedWeights } from './witness-weights.ts'

/** An act that the words speak for, and the stretch that speaks loudest: indices of its first and last word. */
export interface Witnessed {
  /** 0 to 1. */
  readonly score: number
  readonly first: number
  readonly last: number
}

export interface Testimony {
  /** Acts that no phrase showed and the words as a whole speak for. */
  readonly acts: ReadonlyMap<ActName, Witnessed>
  /** Acts that a phrase showed and the words as a whole speak against. */
  readonly vetoed: ReadonlySet<ActName>
}

/**
 * The second witness beside the phrases: a linear model over words, pairs of words and pieces of words, trained by `npm run train`.
 * `hits` are the acts whose phrases were found in the sentence.
 */
export function witnessOf(
  words: readonly Word[],
  text: string,
  hits: ReadonlySet<string>,
  language: Language,
): Testimony {
  if (words.length === 0) return SILENT
  const { scorer, names, add, veto } = judgeOf(language)
  const sums = scorer.sums(words, text)
  let acts: Map<ActName, Witnessed> | undefined
  let vetoed: Set<ActName> | undefined
  for (let act = 0; act < names.length; act++) {
    const z = sums[act]!
    if (hits.size > 0 && names[act]!.some(name => hits.has(name))) {
      if (z >= veto[act]!) continue
      vetoed ??= new Set()
      for (const name of names[act]!) if (hits.has(name)) vetoed.add(name)
    } else if (z >= add[act]!) {
      acts ??= new Map()
      acts.set(names[act]![0]!, { score: 1 / (1 + Math.exp(-z)), ...scorer.stretch(words, act) })
    }
  }
  return acts || vetoed ? { acts: acts ?? NO_ACTS, vetoed: vetoed ?? NO_NAMES } : SILENT
}

/** The bare sums of all acts, by name: for measuring and explaining. */
export function scoresOf(words: readonly Word[], text: string, language: Language): Map<ActName, number> {
  const { scorer, names } = judgeOf(language)
  const sums = scorer.sums(words, text)
  return new Map(names.map(([name], act) => [name!, sums[act]!]))
}

const PACKED: Readonly<Record<Language, PackedWeights>> = { ru: RU, uk: UK, en: EN }
const NO_ACTS: ReadonlyMap<ActName, Witnessed> = new Map()
const NO_NAMES: ReadonlySet<ActName> = new Set()
const SILENT: Testimony = { acts: NO_ACTS, vetoed: NO_NAMES }

interface Judge {
  readonly scorer: Scorer
  /** An act: the names that phrases may give it; the first is ours. */
  readonly names: readonly (readonly ActName[])[]
  readonly add: Float64Array
  readonly veto: Float64Array
}

const judges = new Map<Language, Judge>()

/** Weights are unpacked a language at a time, when a text first asks for it. */
function judgeOf(language: Language): Judge {
  const known = judges.get(language)
  if (known) return known
  const packed = PACKED[language]
  const judge: Judge = {
    scorer: createScorer(packed, language),
    names: packed.acts.map(names => names.split(' ') as ActName[]),
    add: Float64Array.from(packed.add, at => at ?? Number.POSITIVE_INFINITY),
    veto: Float64Array.from(packed.veto, at => at ?? Number.NEGATIVE_INFINITY),
  }
  judges.set(language, judge)
  return judge
}
