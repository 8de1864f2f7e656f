import { remembering } from './memo.ts'
import type { Readable } from './phrase-anchored.ts'
import { type Step, stepFrom } from './phrase-steps.ts'
import type { Entries, Entry } from './phrases.ts'
import { takes, type WordClass, wordClass } from './word-class.ts'

/**
 * The phrases of many meanings as the build leaves them: read and put in order already, which at every start would take
 * longer than to use them on one document. Strings whose letters are numbers (`numberIn`), looked into where they lie: of a phrase whose
 * anchor never comes nothing is made, not even an object.
 */
export interface Prepared {
  /** Names. A phrase says the meaning at place n, which is written 2n, or takes it back: 2n + 1. A next language counts on from there. */
  readonly meanings: readonly string[]
  /**
   * Numbers of a phrase: what it says, two for where its steps begin, how many they are, words before the anchor at least and at most; then
   * its companion, from where to where, counted from `BEHIND`, and with which letters it begins, in three times eleven bits.
   */
  readonly phrases: string
  /** The steps of all phrases, each the number of a part. */
  readonly steps: string
  /** The parts of which phrases consist, spelled out: two numbers for where each begins in their text, and once more for the end. */
  readonly parts: string
  readonly partsText: string
  /**
   * A table by the hash of the forms that an anchor may have, two numbers a slot: a check, 0 where nothing is, and a list. It is a sieve:
   * a word that slips through by chance is compared with the whole phrase anyway.
   */
  readonly slots: string
  /** Lists of classes, parted by blanks. */
  readonly lists: string
  /** The phrases of each class, parted by blanks. */
  readonly classes: string
  /** Classes that no hash finds, and their alternatives. */
  readonly slow: readonly (readonly [number, string])[]
}

/** The number that stands at a place; the first letters are left out, for they would be written with a backslash. */
const numberIn = (numbers: string, at: number): number => numbers.charCodeAt(at) - FIRST_LETTER

export const FIRST_LETTER = 0x100

/** A number that one letter cannot hold takes two. */
const largeIn = (numbers: string, at: number): number => numberIn(numbers, at) * HALF + numberIn(numbers, at + 1)

export const HALF = 0x8000
export const PHRASE_SIZE = 11
export const BEHIND = 64

/** What a phrase does with a meaning. */
export interface Says<Name> {
  readonly name: Name
  readonly takesBack: boolean
}

/** The phrases of the named meanings, in the order of languages and names; each is made ready when its anchor first comes. */
export function preparedEntries<Name extends string>(names: readonly Name[], prepared: Prepared): Entries<Says<Name>> {
  const { phrases, meanings } = prepared
  const { anchoredBy, readableOf } = sharedOf(prepared)
  const asked: readonly string[] = names
  const ranks = meanings.map(meaning => asked.indexOf(meaning))
  const entryOf = (phrase: number): Entry<Says<Name>> | undefined => {
    const says = numberIn(phrases, phrase * PHRASE_SIZE)
    const place = says >> 1
    const rank = ranks[place % meanings.length]!
    if (rank < 0) return undefined
    const before = Math.floor(place / meanings.length) * names.length
    const tag = { name: names[rank]!, takesBack: says % 2 === 1 }
    return { tag, place: (before + rank) * MANY + phrase, ...readableOf(phrase) }
  }
  const entries = new Map<number, Entry<Says<Name>> | undefined>()
  const kept = (phrase: number): Entry<Says<Name>> | undefined => {
    if (!entries.has(phrase)) entries.set(phrase, entryOf(phrase))
    return entries.get(phrase)
  }
  return remembering(norm =>
    anchoredBy(norm)
      .map(kept)
      .filter(entry => entry !== undefined),
  )
}

/** More than there are phrases: a phrase's number is a letter. */
const MANY = 0x10000

/** What has been read of prepared phrases so far. Books of several kinds ask for the same words and phrases. */
interface Shared {
  /** The phrases whose anchor a word may be. */
  anchoredBy(norm: string): readonly number[]
  readableOf(phrase: number): Readable
}

const SHARED = new WeakMap<Prepared, Shared>()

function sharedOf(prepared: Prepared): Shared {
  const shared = SHARED.get(prepared) ?? {
    anchoredBy: remembering(anchoredIn(prepared)),
    readableOf: readerOf(prepared),
  }
  SHARED.set(prepared, shared)
  return shared
}

function readerOf({ phrases, steps, parts, partsText }: Prepared): (phrase: number) => Readable {
  const readSteps: (Step | undefined)[] = new Array(parts.length / 2)
  const stepOf = (part: number): Step =>
    (readSteps[part] ??= stepFrom(partsText.slice(largeIn(parts, 2 * part), largeIn(parts, 2 * part + 2))))
  const stepsFrom = (start: number, count: number): Step[] => {
    const own: Step[] = []
    for (let i = 0; i < count; i++) own.push(stepOf(numberIn(steps, start + i)))
    return own
  }
  const read: (Readable | undefined)[] = new Array(phrases.length / PHRASE_SIZE)
  return phrase => {
    const known = read[phrase]
    if (known) return known
    const at = phrase * PHRASE_SIZE
    const start = largeIn(phrases, at + 1)
    const companion = {
      from: numberIn(phrases, at + 6) - BEHIND,
      to: numberIn(phrases, at + 7) - BEHIND,
      heads: numberIn(phrases, at + 8) | (numberIn(phrases, at + 9) << 11) | (numberIn(phrases, at + 10) << 22),
    }
    let own: Step[] | undefined
    const readable = {
      companion,
      steps: () => (own ??= stepsFrom(start, numberIn(phrases, at + 3))),
      least: numberIn(phrases, at + 4),
      most: numberIn(phrases, at + 5),
    }
    read[phrase] = readable
    return readable
  }
}

function anchoredIn(prepared: Prepared): (norm: string) => readonly number[] {
  const { slots } = prepared
  const lists = prepared.lists.split(' ')
  const classes = prepared.classes.split(' ')
  const slow = prepared.slow.map(([place, alternatives]): [number, WordClass] => [place, wordClass(alternatives)])
  const addListed = (hash: number, places: number[]): void => {
    const list = lists[listOf(hash, slots)]!
    for (let i = 0; i < list.length; i++) addOnce(numberIn(list, i), places)
  }
  return norm => {
    const places: number[] = []
    let forth = 0
    let back = 0
    for (let i = 0; i < norm.length; i++) {
      forth = mixed(forth, norm.charCodeAt(i))
      back = mixed(back, norm.charCodeAt(norm.length - 1 - i))
      addListed(finished(forth, BEGINNING), places)
      addListed(finished(back, ENDING), places)
    }
    addListed(finished(forth, WORD), places)
    for (const [place, words] of slow) if (takes(words, norm)) addOnce(place, places)
    return places.flatMap(place => Array.from(classes[place]!, phrase => phrase.charCodeAt(0) - FIRST_LETTER))
  }
}

/** A word belongs to few classes. */
function addOnce(place: number, places: number[]): void {
  if (!places.includes(place)) places.push(place)
}

/** The list of the forms that have this hash; the first, which is empty, where none has. */
function listOf(hash: number, slots: string): number {
  const check = checkOf(hash)
  for (let at = slotOf(hash, slots.length); ; at = slotBehind(at, slots.length)) {
    const found = numberIn(slots, at)
    if (found === check) return numberIn(slots, at + 1)
    if (found === 0) return 0
  }
}

/** Where a hash stands, unless others came before: then in the next slot that was free. */
export const slotOf = (hash: number, length: number): number => (hash * 2) & (length - 2)

export const slotBehind = (at: number, length: number): number => (at + 2) & (length - 2)

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

const mixed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

function finished(hash: number, kind: FormKind): number {
  const odd = mixed(hash, kind)
  const even = Math.imul(odd ^ (odd >>> 15), 0x2c1b3c6d)
  return (even ^ (even >>> 13)) >>> 0
}
