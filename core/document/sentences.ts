import type { Language } from '../language/language.ts'
import { matchesOf } from '../language/matches.ts'
import type { PhraseMatch } from '../language/phrases.ts'
import { type Word, wordsOf } from '../language/segment.ts'
import { sentencesOf } from '../language/sentences.ts'
import type { ActName } from '../lexicon/acts.ts'
import type { Block } from '../markdown/block.ts'
import { type Prose, slice, sourceSpan } from '../markdown/prose.ts'
import { actsAsked, type ReadAs } from './acts-of.ts'
import type { Act, Kind, Sentence } from './model.ts'

/** The sentences of blocks, each with what it does. Code is no prose; headings and cells are sentences of their own. */
export function readSentences(blocks: readonly Block[], language: Language, kind: Kind): Sentence[] {
  return blocks.flatMap((block, index) => {
    if (block.kind === 'code' || block.kind === 'html' || block.prose.text === '') return []
    return sentencesOfProse(block.prose, language, kind, index, block.quoted)
  })
}

/** The sentences of one piece of prose. */
export function sentencesOfProse(prose: Prose, language: Language, kind: Kind, block = -1, quoted = false): Sentence[] {
  return sentencesOf(prose.text).map(({ start, end }) => {
    const piece = slice(prose, start, end)
    const words = wordsOf(piece.text)
    return {
      prose: piece,
      span: sourceSpan(prose, start, end),
      words: words.length,
      acts: actsIn(piece, words, language, kind),
      block,
      quoted,
    }
  })
}

/** What the words do. Matches inside inline quotation marks are somebody else's words, unless the whole text is quoted; addresses are no words. */
function actsIn(prose: Prose, words: readonly Word[], language: Language, kind: Kind): Act[] {
  const matches = actsAsked(kind).in(words, language)
  const acts = actsOf(prose, words, matches)
  const failed = matches.find(({ tag }) => tag === 'failure')
  if (!failed || acts.some(({ name }) => name === 'failure')) return acts
  // «Ушла на старую базу, 400 адресов»: the words of harm may end at the comma.
  const end = words.findIndex((word, i) => i > failed.first && word.parted)
  const harm = actsAsked(kind).in(words.slice(0, end), language)
  return [
    ...acts,
    ...actsOf(
      prose,
      words,
      harm.filter(({ tag }) => tag === 'failure'),
    ),
  ]
}

/** Matches in a piece of prose as acts; those inside quotation marks and addresses are left out. */
export function actsOf(prose: Prose, words: readonly Word[], matches: readonly PhraseMatch<ActName>[]): Act[] {
  if (matches.length === 0) return NO_ACTS
  const quotes = quotedStretches(prose.text)
  const acts: Act[] = []
  for (const { tag, first, last } of matches) {
    const start = words[first]!.start
    const end = words[last]!.end
    // What comes up beyond the order is mostly told in the client's own words.
    if (tag !== 'extra' && quotes.some(q => q.start < start && end < q.end)) continue
    if (tag === 'failure' && prose.text.slice(start, end).includes(',')) continue
    acts.push({ name: tag, span: sourceSpan(prose, start, end) })
  }
  return acts
}

const NO_ACTS: Act[] = []

/** What a short text does, without positions: for labels, roles, items. */
export const doesIn = (text: string, language: Language, as: ReadAs): ReadonlySet<ActName> =>
  new Set(
    actsAsked(as)
      .in(wordsOf(text), language)
      .map(match => match.tag),
  )

/** Asked more often than anything else, and most sentences do nothing: no function is made for it. */
export function does({ acts }: Sentence, name: ActName): Act | undefined {
  for (let i = 0; i < acts.length; i++) if (acts[i]!.name === name) return acts[i]
  return undefined
}

const PAIRS: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“', '"': '"' }

const ADDRESS = /[a-z]{2,9}:\/\/\S+/giu

const NO_QUOTES: readonly { start: number; end: number }[] = []

/** What stands in quotation marks, the marks included; and addresses, which nobody says. */
export function quotedStretches(text: string): readonly { start: number; end: number }[] {
  if (!/[«"“„]|:\/\//.test(text)) return NO_QUOTES
  const found = matchesOf(ADDRESS, text).map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length + 1,
  }))
  for (let i = 0; i < text.length; i++) {
    const closing = PAIRS[text[i]!]
    if (closing === undefined) continue
    const end = text.indexOf(closing, i + 1)
    if (end < 0) continue
    found.push({ start: i, end: end + 1 })
    i = end
  }
  return found
}
