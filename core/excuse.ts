import type { Agenda, Document, Sentence } from './document/model.ts'
import { does } from './document/sentences.ts'
import type { Language } from './language/language.ts'
import { wordsOf } from './language/segment.ts'
import type { ActName } from './lexicon/acts.ts'
import { sourceSpan } from './markdown/prose.ts'
import { isInside, type Span } from './markdown/span.ts'
import { loudestOf, scoresOf } from './witness/witness.ts'

/**
 * When a rule may be wrong that something is missing: a sentence of the place does it in words that no phrase knows. Asked only when the rule
 * is about to complain.
 */
export interface Excuse {
  readonly acts: readonly ActName[]
  readonly place: Place
  /** The score from which a sentence is taken for it; `training/README.md` says how it was chosen and what it costs. */
  readonly from: number
}

/** The sentence that was taken for what a rule would have missed, and the words in it that speak loudest; UTF-16 offsets into the source. */
export interface Taken {
  readonly act: ActName
  readonly span: Span
  readonly words: Span
  /** How surely: as `from` of an excuse. */
  readonly score: number
}

/** Where a thing stands that a rule may miss. */
export type Place = 'before-items' | 'first-items' | 'last-item' | 'beside-items' | 'body'

/** The sentence of the document that speaks most clearly for what is said to be missing; `undefined` where none is clear enough. */
export function takenFor({ acts, place, from }: Excuse, document: Document): Taken | undefined {
  let best: { readonly sentence: Sentence; readonly act: ActName } | undefined
  let least = from
  for (const sentence of sentencesAt(place, document)) {
    const { text } = sentence.prose
    const scores = scoresOf(wordsOf(text), text, document.language)
    for (const act of acts) {
      const score = scores.get(act)
      if (score === undefined || score < least) continue
      least = score
      best = { sentence, act }
    }
  }
  return best && { ...explained(best.sentence, best.act, document.language), score: least }
}

/** With the words that speak loudest: they are looked for only where somebody is taken at his word. */
function explained({ prose, span }: Sentence, act: ActName, language: Language): Omit<Taken, 'score'> {
  const words = wordsOf(prose.text)
  const { first, last } = loudestOf(words, act, language)
  return { act, span, words: sourceSpan(prose, words[first]!.start, words[last]!.end) }
}

/** A word or two say nothing by themselves: names, labels, hours. */
const FEWEST_WORDS = 3

const sentencesAt = (place: Place, document: Document): readonly Sentence[] =>
  placed(place, document).filter(sentence => sentence.words >= FEWEST_WORDS && !sentence.quoted)

/** Who stoops or excuses himself speaks of himself; what was asked for is only repeated. */
const ASIDE: readonly ActName[] = ['servile', 'excuse', 'wished', 'talksDown']

function placed(place: Place, document: Document): readonly Sentence[] {
  if (document.kind === 'email') return document.body.filter(s => !ASIDE.some(act => does(s, act)))
  return document.kind === 'agenda' ? document.sentences.filter(s => standsAt(place, s, document)) : []
}

function standsAt(place: Place, sentence: Sentence, agenda: Agenda): boolean {
  const { items, itemsSpan, blocks } = agenda
  const { span, block } = sentence
  if (isInside(span, agenda.title)) return false
  const { kind, checked } = blocks[block] ?? {}
  if (kind === 'heading' || checked === false || namesPeople(sentence, agenda)) return false
  const listed = itemsSpan !== undefined && isInside(span, itemsSpan)
  if (!listed && isLabelled(sentence)) return false
  if (place === 'first-items') return span.end <= ((items[1] ?? items[0])?.span.end ?? 0)
  if (place === 'last-item') return span.start >= (items.at(-1)?.span.start ?? 0)
  if (place === 'beside-items') return !listed
  return kind !== 'item' && kind !== 'row' && span.end <= (itemsSpan?.start ?? Number.POSITIVE_INFINITY)
}

const namesPeople = ({ span }: Sentence, { participants }: Agenda): boolean =>
  participants.some(person => isInside(span, person.span) || isInside(person.span, span))

/** A short label with its value, or one that announces what follows: the readers of sections know what it is. */
const isLabelled = ({ prose }: Sentence): boolean => /^(?:\S+\s){0,1}\S+\s*:|[:—–-]\s*$/u.test(prose.text)
