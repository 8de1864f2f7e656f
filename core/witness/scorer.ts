import type { Language } from '../language/language.ts'
import type { Word } from '../language/segment.ts'
import {
  dampOf,
  EDGE,
  eachMark,
  eachOfWord,
  KIND_VALUE,
  type Kinds,
  kindsFrom,
  MARK_VALUE,
  MARKS,
  markBucket,
  PAIR_VALUE,
  pairBucket,
  pairHash,
  shapeOf,
} from './features.ts'
import { WORD_KINDS } from './kinds.ts'
import { type PackedWeights, unpackWeights, type Weights } from './packed.ts'

/** Adds up what a sentence says for each act. */
export interface Scorer {
  /** One number an act; the array is used again by the next call. */
  sums(words: readonly Word[], text: string): Float32Array
  /** The words that speak loudest for an act. */
  stretch(words: readonly Word[], act: number): { readonly first: number; readonly last: number }
}

export function createScorer(packed: PackedWeights, language: Language): Scorer {
  const weights = unpackWeights(packed)
  const { count } = weights
  const kinds = kindsFrom(WORD_KINDS[language])
  const memory = createMemory(weights, kinds)
  const kindSums = sumsOfKinds(weights, kinds)
  const markSums = sumsOfMarks(weights)
  const sums = new Float32Array(count)
  const add = (from: Float32Array, at: number): void => {
    for (let act = 0; act < count; act++) sums[act]! += from[at + act]!
  }
  const addMark = (mark: number): void => add(markSums, mark * count)
  return {
    sums(words, text) {
      sums.fill(0)
      let before = EDGE
      let kindBefore = 0
      for (let at = 0; at < words.length; at++) {
        const { norm, capital } = words[at]!
        const slot = memory.slotOf(norm)
        add(memory.sums, slot * count)
        const hash = memory.hashes[slot]!
        weights.addTo(sums, 0, pairBucket(before, hash), PAIR_VALUE)
        before = hash
        const kind = memory.kinds[slot * 2 + (capital && at > 0 ? 1 : 0)]!
        add(kindSums, (kindBefore * kinds.count + kind) * count)
        kindBefore = kind
      }
      weights.addTo(sums, 0, pairBucket(before, EDGE), PAIR_VALUE)
      add(kindSums, kindBefore * kinds.count * count)
      eachMark(words, text, addMark)
      const damp = dampOf(words.length)
      if (damp < 1) for (let act = 0; act < count; act++) sums[act]! *= damp
      return sums
    },
    stretch: (words, act) => strongest(words.map((_, at) => voiceOf(words, at, act, weights, memory))),
  }
}

/** What each pair of kinds says, together with the second of them. */
function sumsOfKinds(weights: Weights, kinds: Kinds): Float32Array {
  const sums = new Float32Array(kinds.count * kinds.count * weights.count)
  for (let before = 0; before < kinds.count; before++) {
    for (let kind = 0; kind < kinds.count; kind++) {
      const at = (before * kinds.count + kind) * weights.count
      weights.addTo(sums, at, kinds.pairBucket(before, kind), KIND_VALUE)
      if (kind > 0) weights.addTo(sums, at, kinds.bucket(kind), KIND_VALUE)
    }
  }
  return sums
}

function sumsOfMarks(weights: Weights): Float32Array {
  const sums = new Float32Array(MARKS * weights.count)
  for (let mark = 0; mark < MARKS; mark++) weights.addTo(sums, mark * weights.count, markBucket(mark), MARK_VALUE)
  return sums
}

/** What one word says for an act: itself, and half of each pair it stands in. */
function voiceOf(words: readonly Word[], at: number, act: number, weights: Weights, memory: Memory): number {
  const hashAt = (i: number): number => (i < 0 || i >= words.length ? EDGE : pairHash(shapeOf(words[i]!.norm)))
  const here = hashAt(at)
  const pairs = weights.of(pairBucket(hashAt(at - 1), here), act) + weights.of(pairBucket(here, hashAt(at + 1)), act)
  return memory.sums[memory.slotOf(words[at]!.norm) * weights.count + act]! + (pairs * PAIR_VALUE) / 2
}

/** The stretch with the greatest sum, where a word must say a quarter of what the loudest says to be worth its place. */
function strongest(voices: readonly number[]): { first: number; last: number } {
  let best = { first: 0, last: 0, sum: Number.NEGATIVE_INFINITY }
  const price = Math.max(0, ...voices) / 4
  let first = 0
  let sum = 0
  for (let at = 0; at < voices.length; at++) {
    if (sum <= 0) {
      first = at
      sum = 0
    }
    sum += voices[at]! - price
    if (sum > best.sum) best = { first, last: at, sum }
  }
  return { first: best.first, last: best.last }
}

interface Memory {
  readonly sums: Float32Array
  readonly hashes: Int32Array
  /** Two a word: standing small, and with a capital inside a sentence. */
  readonly kinds: Uint8Array
  slotOf(norm: string): number
}

const REMEMBERED = 8192

/** Words come again and again: what each says is added up once. */
function createMemory(weights: Weights, allKinds: Kinds): Memory {
  const { count } = weights
  const slots = new Map<string, number>()
  const sums = new Float32Array(REMEMBERED * count)
  const hashes = new Int32Array(REMEMBERED)
  const kinds = new Uint8Array(REMEMBERED * 2)
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
      const { plain, capital } = allKinds.of(norm)
      kinds[slot * 2] = plain
      kinds[slot * 2 + 1] = capital
      slots.set(norm, slot)
      return slot
    },
  }
}
