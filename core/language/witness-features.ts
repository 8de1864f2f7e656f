import type { Word } from './segment.ts'

/**
 * What the second witness sees of a sentence, as numbers of buckets: words, pairs of neighbours, pieces of 3 to 5 letters inside words, and marks
 * (question, colon, numbers, names). Training and scoring share this file, so that both see the same.
 */
export const BUCKETS = 1 << 22

/** Takes a feature: its bucket and how much it counts. */
export type Take = (bucket: number, value: number) => void

export const WORD_VALUE = 1
export const PAIR_VALUE = 0.8
export const PIECE_VALUE = 0.35
export const MARK_VALUE = 0.5

const LONGEST = 24

/** The word itself and its pieces; depends on the word alone, so it can be remembered. */
export function eachOfWord(norm: string, take: Take): void {
  const word = norm.length > LONGEST ? norm.slice(0, LONGEST) : norm
  take(hashOf(word, 1), WORD_VALUE)
  const length = word.length
  if (length < 3) return
  for (let from = -1; from + 3 <= length + 1; from++) {
    let hash = SEED_PIECE
    for (let i = from; i < from + 5 && i <= length; i++) {
      hash = step(hash, letter(word, i, length))
      if (i - from >= 2) take(bucketOf(hash), PIECE_VALUE)
    }
  }
}

/** Two neighbours; an empty word is the edge of the sentence. */
export const pairBucket = (before: string, after: string): number => {
  let hash = SEED_PAIR
  hash = run(hash, before)
  hash = step(hash, 32)
  return bucketOf(run(hash, after))
}

/** The marks of a sentence, by number. */
export function eachMark(words: readonly Word[], text: string, take: Take): void {
  if (text.endsWith('?')) take(markBucket(1), MARK_VALUE)
  else if (text.includes('?')) take(markBucket(2), MARK_VALUE)
  if (text.includes('!')) take(markBucket(3), MARK_VALUE)
  if (text.includes(':')) take(markBucket(4), MARK_VALUE)
  if (text.includes('(')) take(markBucket(5), MARK_VALUE)
  if (text.includes('…') || text.includes('...')) take(markBucket(6), MARK_VALUE)
  if (text.includes('«') || text.includes('"') || text.includes('“')) take(markBucket(7), MARK_VALUE)
  if (text.includes(',')) take(markBucket(8), MARK_VALUE)
  if (text.includes(';')) take(markBucket(9), MARK_VALUE)
  if (!CLOSING.includes(text.charAt(text.length - 1))) take(markBucket(10), MARK_VALUE)
  take(markBucket(20 + Math.min(5, words.length >> 1)), MARK_VALUE)
  let numbers = 0
  let names = 0
  for (let i = 0; i < words.length; i++) {
    const code = words[i]!.norm.charCodeAt(0)
    if (code >= 48 && code <= 57) numbers++
    else if (words[i]!.capital && i > 0) names++
  }
  if (numbers > 0) take(markBucket(numbers > 1 ? 12 : 11), MARK_VALUE)
  if (names > 0) take(markBucket(names > 1 ? 14 : 13), MARK_VALUE)
}

/** That a phrase of an act was found. */
export const hitBucket = (act: string): number => hashOf(act, 7)

/** Numbers count by their shape: `26` as `00`. */
export const shapeOf = (norm: string): string =>
  norm.charCodeAt(0) <= 57 && norm.charCodeAt(0) >= 48 ? norm.replace(/\d/g, '0') : norm

const CLOSING = '.?!…'
const SEED_PIECE = 0x2545f491
const SEED_PAIR = 0x1b873593

const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

const run = (hash: number, text: string): number => {
  let at = hash
  for (let i = 0; i < text.length; i++) at = step(at, text.charCodeAt(i))
  return at
}

const hashOf = (text: string, seed: number): number => bucketOf(run(Math.imul(seed, 0x9e3779b1), text))

const markBucket = (mark: number): number => bucketOf(Math.imul(mark + 1, 0x85ebca6b) ^ 0x51ed270b)

const letter = (word: string, at: number, length: number): number => (at < 0 || at >= length ? 1 : word.charCodeAt(at))

/** Spreads the bits: neighbours in spelling fall far apart. */
function bucketOf(hash: number): number {
  let at = hash ^ (hash >>> 16)
  at = Math.imul(at, 0x7feb352d)
  at ^= at >>> 15
  at = Math.imul(at, 0x846ca68b)
  at ^= at >>> 16
  return (at >>> 0) & (BUCKETS - 1)
}
