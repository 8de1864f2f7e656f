import type { Word } from '../language/segment.ts'
import type { WordKinds } from './kinds.ts'

/**
 * What the second witness sees of a sentence, as bucket numbers: words, pairs of neighbours, pieces of 3 to 5 letters inside words, kinds of words
 * and pairs of them, and marks (question, colon, numbers, names). Training and scoring share this file, so that both see the same.
 */
const BUCKETS = 1 << 22

/** Takes a feature: its bucket and how much it counts. */
export type Take = (bucket: number, value: number) => void

export const PAIR_VALUE = 0.24
export const KIND_VALUE = 0.15
const WORD_VALUE = 0.3
const PIECE_VALUE = 0.1
export const MARK_VALUE = 0.35

/** Long sentences say a little of everything: their sums are dampened. */
export const dampOf = (words: number): number => (words > LONG ? Math.sqrt(LONG / words) : 1)

const LONG = 10

/** What stands before the first word and behind the last one. */
export const EDGE = 0x51ab33

/** The word itself and its pieces; they depend on the word alone, so their sum can be remembered. */
export function eachOfWord(shape: string, take: Take): void {
  const length = Math.min(shape.length, LONGEST)
  take(bucketOf(hashOf(shape, SEED_WORD)), WORD_VALUE)
  if (length < 3) return
  for (let from = -1; from + 3 <= length + 1; from++) {
    let hash = SEED_PIECE
    for (let i = from; i < from + 5 && i <= length; i++) {
      hash = step(hash, i < 0 || i >= length ? BORDER : shape.charCodeAt(i))
      if (i - from >= 2) take(bucketOf(hash), PIECE_VALUE)
    }
  }
}

/** Numbers count by their shape: `26` as `00`. */
export const shapeOf = (norm: string): string => (isDigit(norm.charCodeAt(0)) ? norm.replace(/\d/g, '0') : norm)

/** A word as one number, for pairs. */
export const pairHash = (shape: string): number => hashOf(shape, SEED_PAIR)

/** Two neighbours, from their numbers. */
export const pairBucket = (before: number, after: number): number =>
  bucketOf(Math.imul(before, 0x01000193) ^ Math.imul(after, 0x2c1b3c6d))

/** Kinds of words, by number; number 0 is the edge of the sentence. */
export interface Kinds {
  readonly count: number
  /** The kind of a word where it stands small or first, and where it stands with a capital inside a sentence. */
  of(norm: string): { readonly plain: number; readonly capital: number }
  bucket(kind: number): number
  pairBucket(before: number, after: number): number
}

export function kindsFrom({ words, endings }: WordKinds): Kinds {
  const names = ['^', '#', 'Aa', '.', ...new Set([...Object.keys(words), ...Object.keys(endings)])]
  const hashes = names.map(name => hashOf(name, SEED_KIND))
  const listed = new Map<string, number>()
  for (const [kind, list] of Object.entries(words)) {
    for (const word of list.split(' ')) if (!listed.has(word)) listed.set(word, names.indexOf(kind))
  }
  const ends = Object.entries(endings).map(([kind, list]) => ({ kind: names.indexOf(kind), list: list.split(' ') }))
  return {
    count: names.length,
    of(norm) {
      const known = isDigit(norm.charCodeAt(0)) ? NUMBER : listed.get(norm)
      if (known !== undefined) return { plain: known, capital: known }
      const ending = norm.length > 3 ? ends.find(({ list }) => list.some(end => norm.endsWith(end))) : undefined
      return { plain: ending?.kind ?? OTHER, capital: NAME }
    },
    bucket: kind => bucketOf(hashes[kind]! ^ 0x3779b97f),
    pairBucket: (before, after) => pairBucket(hashes[before]!, hashes[after]!),
  }
}

/** Marks are numbered below this. */
export const MARKS = 32

export const markBucket = (mark: number): number => bucketOf(Math.imul(mark + 1, 0x85ebca6b) ^ 0x51ed270b)

/** The marks of a sentence, by number; mark 0 stands in every sentence. */
export function eachMark(words: readonly Word[], text: string, mark: (number: number) => void): void {
  const last = text.charCodeAt(text.length - 1)
  if (last === QUESTION) mark(1)
  else if (text.includes('?')) mark(2)
  if (text.includes('!')) mark(3)
  if (text.includes(':')) mark(4)
  if (text.includes('(')) mark(5)
  if (text.includes('…') || text.includes('...')) mark(6)
  if (text.includes('«') || text.includes('"') || text.includes('“')) mark(7)
  if (text.includes(',')) mark(8)
  if (text.includes(';')) mark(9)
  if (last !== STOP && last !== QUESTION && last !== EXCLAMATION && last !== ELLIPSIS) mark(10)
  mark(20 + Math.min(6, words.length >> 1))
  let numbers = 0
  let names = 0
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (isDigit(word.norm.charCodeAt(0))) numbers++
    else if (word.capital && i > 0) names++
  }
  if (numbers > 0) mark(numbers > 1 ? 12 : 11)
  if (names > 0) mark(names > 1 ? 14 : 13)
  mark(0)
}

const LONGEST = 24
const BORDER = 1
const QUESTION = 63
const EXCLAMATION = 33
const STOP = 46
const ELLIPSIS = 0x2026
const SEED_WORD = 0x2545f491
const SEED_PIECE = 0x7f4a7c15
const SEED_PAIR = 0x1b873593
const SEED_KIND = 0x3c6ef372

const NUMBER = 1
const NAME = 2
const OTHER = 3

const isDigit = (code: number): boolean => code >= 48 && code <= 57

const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

function hashOf(text: string, seed: number): number {
  let hash = seed
  const length = Math.min(text.length, LONGEST)
  for (let i = 0; i < length; i++) hash = step(hash, text.charCodeAt(i))
  return hash
}

/** Spreads the bits: neighbours in spelling fall far apart. */
function bucketOf(hash: number): number {
  let at = hash ^ (hash >>> 16)
  at = Math.imul(at, 0x7feb352d)
  at ^= at >>> 15
  at = Math.imul(at, 0x846ca68b)
  at ^= at >>> 16
  return (at >>> 0) & (BUCKETS - 1)
}
