import { remembering } from './memo.ts'
import type { Anchored } from './phrase-anchored.ts'
import type { Spelling } from './phrase-steps.ts'
import { takes, type WordClass, wordClass } from './word-class.ts'
import type { WordIndex } from './word-index.ts'

/**
 * The phrases of many meanings in one language as the build leaves them: read and put in order already, which at every start would take
 * longer than to use them on one document. Strings whose letters are numbers (`numberIn`), looked into where they lie: nothing is unpacked.
 */
export interface Prepared {
  /** By meaning. */
  readonly phrases: Readonly<Record<string, PreparedPhrases>>
  /**
   * A table by the hash of the forms that an anchor may have, two numbers a slot: a check, 0 where nothing is, and a list. It is a sieve:
   * a word that slips through by chance is compared with the whole phrase anyway.
   */
  readonly slots: string
  /** Lists of classes, parted by blanks. */
  readonly lists: string
  /** Classes that no hash finds, and their alternatives. */
  readonly slow: readonly (readonly [number, string])[]
}

/** Four numbers a phrase: how far behind the one before it begins in its lines, its length, its anchor, the class of that. */
export interface PreparedPhrases {
  readonly says: string
  readonly takesBack: string
}

/** The number that stands at a place; the first letters are left out, for they would be written with a backslash. */
const numberIn = (numbers: string, at: number): number => numbers.charCodeAt(at) - FIRST_LETTER

export const FIRST_LETTER = 0x100

/** The phrases of some lines. */
export function preparedPhrases(numbers: string, lines: string, spelled: Spelling): Anchored<number>[] {
  const phrases: Anchored<number>[] = []
  for (let at = 0, start = 0; at < numbers.length; at += 4) {
    start += numberIn(numbers, at)
    const end = start + numberIn(numbers, at + 1)
    const [anchor, words] = [numberIn(numbers, at + 2), numberIn(numbers, at + 3)]
    phrases.push({ pattern: lines.slice(start, end), spelled, anchor, words, read: undefined })
    start = end
  }
  return phrases
}

/** Finds the values of a word's classes, which are worked out when the word is first met. */
export function preparedIndex<Value>(prepared: Prepared, values: ReadonlyMap<number, Value>): WordIndex<Value> {
  const sieve = sieveOf(prepared)
  return {
    of: remembering(norm =>
      sieve(norm)
        .map(place => values.get(place))
        .filter(value => value !== undefined),
    ),
  }
}

type Sieve = (norm: string) => readonly number[]

/** Books of several kinds ask for the same words: their classes are found once. */
const SIEVES = new WeakMap<Prepared, Sieve>()

function sieveOf(prepared: Prepared): Sieve {
  const sieve = SIEVES.get(prepared) ?? remembering(classesBy(prepared))
  SIEVES.set(prepared, sieve)
  return sieve
}

function classesBy(prepared: Prepared): Sieve {
  const lists = prepared.lists.split(' ')
  const slow = prepared.slow.map(([place, alternatives]): [number, WordClass] => [place, wordClass(alternatives)])
  return norm => {
    const places = new Set<number>()
    for (const hash of hashesOf(norm)) {
      const slot = slotOf(hash, at => numberIn(prepared.slots, at), prepared.slots.length)
      const list = lists[numberIn(prepared.slots, slot + 1)]!
      for (let i = 0; i < list.length; i++) places.add(numberIn(list, i))
    }
    for (const [place, words] of slow) if (takes(words, norm)) places.add(place)
    return [...places]
  }
}

/** The slot of a hash, or the free one where it would go. */
export function slotOf(hash: number, numberAt: (at: number) => number, length: number): number {
  const check = checkOf(hash)
  let at = (hash * 2) & (length - 2)
  while (numberAt(at) !== 0 && numberAt(at) !== check) at = (at + 2) & (length - 2)
  return at
}

/** Never 0, and of other bits than the slot. */
export const checkOf = (hash: number): number => (hash >>> 17) + 1

/** What a form is to a word. */
export type FormKind = typeof WORD | typeof BEGINNING | typeof ENDING
export const WORD = 1
export const BEGINNING = 2
export const ENDING = 3

export function hashOf(form: string, kind: FormKind): number {
  let hash = 0
  for (let i = 0; i < form.length; i++) hash = mixed(hash, form.charCodeAt(kind === ENDING ? form.length - 1 - i : i))
  return finished(hash, kind)
}

/** Of all forms under which a word may stand. */
function hashesOf(norm: string): number[] {
  const hashes: number[] = []
  let [forth, back] = [0, 0]
  for (let i = 0; i < norm.length; i++) {
    forth = mixed(forth, norm.charCodeAt(i))
    back = mixed(back, norm.charCodeAt(norm.length - 1 - i))
    hashes.push(finished(forth, BEGINNING), finished(back, ENDING))
  }
  hashes.push(finished(forth, WORD))
  return hashes
}

const mixed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

function finished(hash: number, kind: FormKind): number {
  const odd = mixed(hash, kind)
  const even = Math.imul(odd ^ (odd >>> 15), 0x2c1b3c6d)
  return (even ^ (even >>> 13)) >>> 0
}
