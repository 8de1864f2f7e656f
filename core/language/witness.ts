import type { ActName } from '../lexicon/acts.ts'
import { EN } from '../lexicon/weights/en.ts'
import { RU } from '../lexicon/weights/ru.ts'
import { UK } from '../lexicon/weights/uk.ts'
import { WORD_KINDS } from '../lexicon/witness-kinds.ts'
import type { Language } from './language.ts'
import type { Word } from './segment.ts'
import {
  EDGE,
  eachMark,
  eachOfWord,
  KIND_VALUE,
  kindBucket,
  kindReader,
  PAIR_VALUE,
  pairBucket,
  pairHash,
  shapeOf,
} from './witness-features.ts'
import { type PackedWeights, unpackWeights, type Weights } from './witness-weights.ts'

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
  const judge = judgeOf(language)
  const sums = judge.sums(words, text)
  let acts: Map<ActName, Witnessed> | undefined
  let vetoed: Set<ActName> | undefined
  for (let act = 0; act < judge.names.length; act++) {
    const z = sums[act]!
    if (judge.shown(act, hits)) {
      if (z >= judge.veto[act]!) continue
      vetoed ??= new Set()
      for (const name of judge.phraseNames[act]!) vetoed.add(name as ActName)
    } else if (z >= judge.add[act]!) {
      acts ??= new Map()
      acts.set(judge.names[act]!, { score: 1 / (1 + Math.exp(-z)), ...judge.stretch(words, act) })
    }
  }
  return acts || vetoed ? { acts: acts ?? NO_ACTS, vetoed: vetoed ?? NO_NAMES } : SILENT
}

/** The bare sums of all acts, by name: for training and for explaining. */
export function scoresOf(words: readonly Word[], text: string, language: Language): Map<ActName, number> {
  const judge = judgeOf(language)
  const sums = judge.sums(words, text)
  return new Map(judge.names.map((name, act) => [name, sums[act]!]))
}

const PACKED: Readonly<Record<Language, PackedWeights>> = { ru: RU, uk: UK, en: EN }
const NO_ACTS: ReadonlyMap<ActName, Witnessed> = new Map()
const NO_NAMES: ReadonlySet<ActName> = new Set()
const SILENT: Testimony = { acts: NO_ACTS, vetoed: NO_NAMES }

interface Judge {
  readonly names: readonly ActName[]
  readonly phraseNames: readonly (readonly string[])[]
  readonly add: Float64Array
  readonly veto: Float64Array
  shown(act: number, hits: ReadonlySet<string>): boolean
  /** One number an act; the array is used again by the next call. */
  sums(words: readonly Word[], text: string): Float32Array
  stretch(words: readonly Word[], act: number): { first: number; last: number }
}

const judges = new Map<Language, Judge>()

function judgeOf(language: Language): Judge {
  const known = judges.get(language)
  if (known) return known
  const judge = createJudge(PACKED[language], language)
  judges.set(language, judge)
  return judge
}

function createJudge(packed: PackedWeights, language: Language): Judge {
  const weights = unpackWeights(packed)
  const { count } = weights
  const memory = createMemory(weights, language)
  const sums = new Float32Array(count)
  const take = (bucket: number, value: number): void => weights.addTo(sums, 0, bucket, value)
  const phraseNames = packed.acts.map(names => names.split(' '))
  return {
    names: phraseNames.map(names => names[0] as ActName),
    phraseNames,
    add: Float64Array.from(packed.add, at => at ?? Number.POSITIVE_INFINITY),
    veto: Float64Array.from(packed.veto, at => at ?? Number.NEGATIVE_INFINITY),
    shown: (act, hits) => hits.size > 0 && phraseNames[act]!.some(name => hits.has(name)),
    sums(words, text) {
      sums.fill(0)
      let before = EDGE
      let kindBefore = EDGE
      for (let at = 0; at < words.length; at++) {
        const { norm, capital } = words[at]!
        const slot = memory.slotOf(norm)
        const from = slot * count
        for (let act = 0; act < count; act++) sums[act]! += memory.sums[from + act]!
        const hash = memory.hashes[slot]!
        weights.addTo(sums, 0, pairBucket(before, hash), PAIR_VALUE)
        before = hash
        const kind = memory.kinds[slot * 2 + (capital && at > 0 ? 1 : 0)]!
        weights.addTo(sums, 0, kindBucket(kind), KIND_VALUE)
        weights.addTo(sums, 0, pairBucket(kindBefore, kind), KIND_VALUE)
        kindBefore = kind
      }
      weights.addTo(sums, 0, pairBucket(before, EDGE), PAIR_VALUE)
      weights.addTo(sums, 0, pairBucket(kindBefore, EDGE), KIND_VALUE)
      eachMark(words, text, take)
      return sums
    },
    stretch: (words, act) => strongest(words.map((_, at) => voiceOf(words, at, act, weights, memory))),
  }
}

/** What one word says for an act: itself, and half of each pair it stands in. */
function voiceOf(words: readonly Word[], at: number, act: number, weights: Weights, memory: Memory): number {
  const hashAt = (i: number): number => (i < 0 || i >= words.length ? EDGE : pairHash(shapeOf(words[i]!.norm)))
  const pairs =
    weights.of(pairBucket(hashAt(at - 1), hashAt(at)), act) + weights.of(pairBucket(hashAt(at), hashAt(at + 1)), act)
  return memory.sums[memory.slotOf(words[at]!.norm) * weights.count + act]! + (pairs * PAIR_VALUE) / 2
}

/** The stretch with the greatest sum. */
function strongest(voices: readonly number[]): { first: number; last: number } {
  let best = { first: 0, last: 0, sum: Number.NEGATIVE_INFINITY }
  let first = 0
  let sum = 0
  for (let at = 0; at < voices.length; at++) {
    if (sum <= 0) {
      first = at
      sum = 0
    }
    sum += voices[at]!
    if (sum > best.sum) best = { first, last: at, sum }
  }
  return { first: best.first, last: best.last }
}

interface Memory {
  readonly sums: Float32Array
  readonly hashes: Int32Array
  /** Two a word: standing small, and with a capital inside a sentence. */
  readonly kinds: Int32Array
  slotOf(norm: string): number
}

const REMEMBERED = 16384

/** Words come again and again: what each says is added up once. */
function createMemory(weights: Weights, language: Language): Memory {
  const { count } = weights
  const slots = new Map<string, number>()
  const sums = new Float32Array(REMEMBERED * count)
  const hashes = new Int32Array(REMEMBERED)
  const kinds = new Int32Array(REMEMBERED * 2)
  const kindOf = kindReader(WORD_KINDS[language])
  return {
    sums,
    hashes,
    kinds,
    slotOf(norm) {
      const known = slots.get(norm)
      if (known !== undefined) return known
      if (slots.size >= REMEMBERED) slots.clear()
      const slot = slots.size
      const shape = shapeOf(norm)
      const from = slot * count
      sums.fill(0, from, from + count)
      eachOfWord(shape, (bucket, value) => weights.addTo(sums, from, bucket, value))
      hashes[slot] = pairHash(shape)
      const { plain, capital } = kindOf(norm)
      kinds[slot * 2] = plain
      kinds[slot * 2 + 1] = capital
      slots.set(norm, slot)
      return slot
    },
  }
}
