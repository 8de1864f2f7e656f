import type { ActName } from '../lexicon/acts.ts'
import type { Span } from '../markdown/span.ts'
import type { Letter } from './model.ts'
import { does } from './sentences.ts'
import { actsOfOurs, bendsOf, sentenceAt, shrugsOf } from './tone.ts'

/** The playbook's types of manager (S3), as a letter can sound. */
export const MANNERS = ['bending', 'indifferent', 'knowItAll', 'chummy', 'partner'] as const

export type Manner = (typeof MANNERS)[number]

/** How a letter sounds, and the sentences that make it so, in text order. */
export interface Sound {
  readonly manner: Manner
  readonly sentences: readonly Span[]
}

/** Every manner that a letter shows; one sentence may speak of several, and a plain letter shows none. */
export function mannersOf(letter: Letter): readonly Sound[] {
  const ours = (...names: ActName[]) => names.flatMap(name => actsOfOurs(letter, name))
  const found: Readonly<Record<Manner, readonly { readonly span: Span }[]>> = {
    bending: [...bendsOf(letter), ...ours('servile')],
    indifferent: shrugsOf(letter),
    knowItAll: ours('talksDown'),
    chummy: ours('chummy', 'thou'),
    partner: PARTNERLY.flatMap(name => letter.body.flatMap(sentence => does(sentence, name) ?? [])),
  }
  const places = (manner: Manner) => found[manner].map(({ span }) => sentenceAt(letter, span)?.span ?? span)
  // «Простите, что беспокою вас»: the understanding of somebody who stoops is no partner's.
  const bent = new Set(places('bending').map(({ start }) => start))
  return MANNERS.flatMap(manner => {
    const spans = places(manner).filter(({ start }) => manner !== 'partner' || !bent.has(start))
    const sentences = [...new Map(spans.map(span => [span.start, span])).values()].sort((a, b) => a.start - b.start)
    return sentences.length > 0 ? [{ manner, sentences }] : []
  })
}

/** Understanding, and both sides as one. */
const PARTNERLY: readonly ActName[] = ['empathy', 'joins']
