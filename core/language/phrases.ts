import { remembering } from './memo.ts'
import { type Anchored, anchored, type Readable, readableOf } from './phrase-anchored.ts'
import { isNear } from './phrase-companion.ts'
import { follow } from './phrase-steps.ts'
import type { Word } from './segment.ts'
import type { WordClass } from './word-class.ts'
import { wordIndex } from './word-index.ts'

/**
 * Phrases as data, matched in linear time.
 *
 * A phrase is words parted by spaces. A word is `слово`, `стем*`, `*ние`, `a|b|c`, or `{class}`, a named list of such words. Before a word
 * stand `?` (may be missing) and `!` (the word here must be another one; takes no word). `..3` lets up to three words pass,
 * `Aa` is a capitalised word, `,` wants punctuation at this place, `^` and `$` are the ends of the text.
 *
 * The cost of a text hardly grows with the number of phrases: each hangs on the word in it that is said most seldom, its anchor, so
 * most words of a text cost one look into a table and touch no phrase. Where an anchor stands, and beside it what may be another word of
 * the phrase, that is tried around it; gaps are capped (`MAX_GAP` words, `MAX_GAPS` a phrase), which keeps that bounded. Phrases whose
 * anchor never comes are never read.
 */
export interface Phrase<Tag> {
  /** Written out; or found its anchor, for books that share phrases. */
  readonly pattern: string | Anchored
  readonly tag: Tag
}

export interface PhraseMatch<Tag> {
  readonly tag: Tag
  /** Indices of the first and the last word. */
  readonly first: number
  readonly last: number
}

export interface PhraseBook<Tag> {
  find(words: readonly Word[]): PhraseMatch<Tag>[]
}

/** A phrase of a book, ready to be tried. */
export interface Entry<Tag> extends Readable {
  readonly tag: Tag
  /** Its place among all phrases. */
  readonly place: number
}

/** The phrases of a book whose anchor a word is, by its comparing form. */
export type Entries<Tag> = (norm: string) => readonly Entry<Tag>[]

/** `entries` is asked for when a text first comes. */
export function phraseBook<Tag>(entries: () => Entries<Tag>): PhraseBook<Tag> {
  let anchored: Entries<Tag> | undefined
  return {
    find(words) {
      anchored ??= entries()
      return matchesIn(words, anchored)
    },
  }
}

/** Phrases are the product's own data, or complained of before they come here (`parsePattern`): none is looked at for faults again. */
export const compilePhrases = <Tag>(phrases: Iterable<Phrase<Tag>>): PhraseBook<Tag> =>
  phraseBook(() => {
    const index = wordIndex([...groupsOf(phrases)].map(([words, to]) => ({ words, to })))
    const read: Entry<Tag>[] = []
    const entryOf = ({ tag, place, phrase }: Unread<Tag>): Entry<Tag> =>
      (read[place] ??= { tag, place, ...readableOf(phrase) })
    return remembering(norm => index(norm).flatMap(group => group.map(entryOf)))
  })

interface Unread<Tag> {
  readonly tag: Tag
  readonly place: number
  readonly phrase: Anchored
}

/** By what their anchors take. */
function groupsOf<Tag>(phrases: Iterable<Phrase<Tag>>): Map<WordClass, Unread<Tag>[]> {
  const groups = new Map<WordClass, Unread<Tag>[]>()
  let place = 0
  for (const { pattern, tag } of phrases) {
    const phrase = typeof pattern === 'string' ? anchored(pattern) : pattern
    const entry = { tag, place: place++, phrase }
    const group = groups.get(phrase.words)
    if (group) group.push(entry)
    else groups.set(phrase.words, [entry])
  }
  return groups
}

/** In the order of first words; of one word, in the order of the phrases. */
function matchesIn<Tag>(words: readonly Word[], anchored: Entries<Tag>): PhraseMatch<Tag>[] {
  const search: Search<Tag> = { words, found: [], tried: undefined }
  for (let at = 0; at < words.length; at++) {
    const entries = anchored(words[at]!.norm)
    // Most words are no anchor: an iterator for each of them would cost more than the look.
    for (let i = 0; i < entries.length; i++) {
      const entry = entries[i]!
      if (isNear(entry.companion, words, at)) tryAround(entry, at, search)
    }
  }
  const { found } = search
  return found.length < 2 ? found : found.sort((a, b) => a.first - b.first || a.place - b.place)
}

interface Search<Tag> {
  readonly words: readonly Word[]
  readonly found: Found<Tag>[]
  /** The words from which a phrase has not been tried begin here; made when first needed, most texts need none. */
  tried: Map<Entry<Tag>, number> | undefined
}

interface Found<Tag> extends PhraseMatch<Tag> {
  readonly place: number
}

/** Tries a phrase from every word at which it may begin if its anchor is here, once from each. */
function tryAround<Tag>(entry: Entry<Tag>, at: number, search: Search<Tag>): void {
  const { least, most } = entry
  if (least === most) {
    if (at >= most) tryFrom(at - most, entry, search)
    return
  }
  const from = search.tried?.get(entry) ?? 0
  for (let first = Math.max(at - most, from); first <= at - least; first++) tryFrom(first, entry, search)
  search.tried ??= new Map()
  search.tried.set(entry, at - least + 1)
}

function tryFrom<Tag>(first: number, { tag, place, steps }: Entry<Tag>, { words, found }: Search<Tag>): void {
  follow(steps(), 0, words, first, ENDS)
  while (ENDS.length > 0) found.push({ tag, place, first, last: ENDS.pop()! - 1 })
}

/** Always empty but within a try: most tries find nothing. */
const ENDS: number[] = []
