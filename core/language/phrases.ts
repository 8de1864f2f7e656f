import { partsOf } from './pattern.ts'
import { anchorOf } from './phrase-anchor.ts'
import { follow, reachOf, type Spelling, type Step, stepOf } from './phrase-steps.ts'
import type { Word } from './segment.ts'
import type { WordClass } from './word-class.ts'
import { type WordIndex, wordIndex } from './word-index.ts'

/**
 * Phrases as data, matched in linear time.
 *
 * A phrase is words parted by spaces. A word is `слово`, `стем*`, `*ние`, `a|b|c`, or `{class}`, a named list of such words. Before a word
 * stand `?` (may be missing) and `!` (the word here must be another one; takes no word). `..3` lets up to three words pass,
 * `Aa` is a capitalised word, `,` wants punctuation at this place, `^` and `$` are the ends of the text.
 *
 * The cost of a text hardly grows with the number of phrases: each hangs on the word in it that is said most seldom, its anchor, so
 * most words of a text cost one look into a table and touch no phrase. Where an anchor stands, its phrases are tried around it; gaps are
 * capped (`MAX_GAP` words, `MAX_GAPS` a phrase), which keeps that bounded. Phrases whose anchor never comes are never read.
 */
export interface Phrase<Tag> {
  readonly pattern: string
  readonly tag: Tag
  /** Left out where the pattern is written out. */
  readonly spelled?: Spelling
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

const AS_WRITTEN: Spelling = part => part

/** Phrases are the product's own data, or complained of before they come here (`parsePattern`): none is looked at for faults again. */
export function compilePhrases<Tag>(phrases: Iterable<Phrase<Tag>>): PhraseBook<Tag> {
  let index: Index<Tag> | undefined
  return {
    find(words) {
      index ??= indexOf(phrases)
      return matchesIn(words, index)
    },
  }
}

/** Which phrases a word is the anchor of. */
type Index<Tag> = WordIndex<Anchored<Tag>[]>

interface Anchored<Tag> {
  readonly tag: Tag
  /** Its place among all phrases. */
  readonly place: number
  readonly parts: readonly string[]
  readonly anchor: number
  readonly spelled: Spelling
  /** Read when the anchor first comes in a text. */
  read?: Readable
}

interface Readable {
  readonly steps: readonly Step[]
  /** Words before the anchor, at least and at most. */
  readonly least: number
  readonly most: number
}

function indexOf<Tag>(phrases: Iterable<Phrase<Tag>>): Index<Tag> {
  const byAnchor = new Map<WordClass, Anchored<Tag>[]>()
  let place = 0
  for (const { pattern, tag, spelled = AS_WRITTEN } of phrases) {
    const parts = partsOf(pattern)
    const anchor = anchorOf(parts, spelled)
    const phrase = { tag, place: place++, parts, anchor, spelled }
    const step = stepOf(parts[anchor]!, spelled)
    if (step.kind !== 'word') continue
    const group = byAnchor.get(step.words)
    if (group) group.push(phrase)
    else byAnchor.set(step.words, [phrase])
  }
  return wordIndex([...byAnchor].map(([words, to]) => ({ words, to })))
}

/** In the order of first words; of one word, in the order of the phrases. */
function matchesIn<Tag>(words: readonly Word[], index: Index<Tag>): PhraseMatch<Tag>[] {
  const search: Search<Tag> = { words, found: [], tried: undefined }
  for (let at = 0; at < words.length; at++)
    for (const phrases of index.of(words[at]!.norm)) for (const phrase of phrases) tryAround(phrase, at, search)
  const { found } = search
  return found.length < 2 ? found : found.sort((a, b) => a.first - b.first || a.place - b.place)
}

interface Search<Tag> {
  readonly words: readonly Word[]
  readonly found: Found<Tag>[]
  /** The words from which a phrase has not been tried begin here; made when first needed, most texts need none. */
  tried: Map<Anchored<Tag>, number> | undefined
}

interface Found<Tag> extends PhraseMatch<Tag> {
  readonly place: number
}

/** Tries a phrase from every word at which it may begin if its anchor is here, once from each. */
function tryAround<Tag>(phrase: Anchored<Tag>, at: number, search: Search<Tag>): void {
  phrase.read ??= readableOf(phrase)
  const { steps, least, most } = phrase.read
  const from = least === most ? 0 : (search.tried?.get(phrase) ?? 0)
  for (let first = Math.max(at - most, from); first <= at - least; first++) {
    follow(steps, 0, search.words, first, ENDS)
    for (let end = ENDS.pop(); end !== undefined; end = ENDS.pop())
      search.found.push({ tag: phrase.tag, place: phrase.place, first, last: end - 1 })
  }
  if (least === most) return
  search.tried ??= new Map()
  search.tried.set(phrase, at - least + 1)
}

/** Always empty but within a try: most tries find nothing. */
const ENDS: number[] = []

function readableOf<Tag>({ parts, anchor, spelled }: Anchored<Tag>): Readable {
  const steps = parts.map(part => stepOf(part, spelled))
  return { steps, ...reachOf(steps.slice(0, anchor)) }
}
