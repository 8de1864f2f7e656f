import type { ActName } from '../lexicon/acts.ts'
import type { Act, Document } from './model.ts'
import { does } from './sentences.ts'

/** What our own sentences do, one a block, in text order; quotations are somebody else's words. */
export function actsOfOurs({ sentences }: Document, name: ActName): Act[] {
  const told = new Set<number>()
  return sentences.flatMap(sentence => {
    const act = sentence.quoted || told.has(sentence.block) ? undefined : does(sentence, name)
    if (act) told.add(sentence.block)
    return act ? [act] : []
  })
}
