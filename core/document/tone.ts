import type { ActName } from '../lexicon/acts.ts'
import type { Act, Document } from './model.ts'
import { does } from './sentences.ts'

/** What our own sentences do, one a sentence, in text order; quotations are somebody else's words. */
export const actsOfOurs = ({ sentences }: Document, name: ActName): Act[] =>
  sentences.flatMap(sentence => {
    const act = sentence.quoted ? undefined : does(sentence, name)
    return act ? [act] : []
  })
