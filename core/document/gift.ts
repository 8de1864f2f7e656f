import { spoken } from '../language/spoken.ts'
import { CURRENCY } from '../lexicon/word-lists.ts'
import { giftSigns } from './intent.ts'
import { paragraphOf } from './letter-voice.ts'
import type { Act, Letter, Sentence } from './model.ts'
import { does } from './sentences.ts'

/** Something given away, and what sells it: its usual price, or that it is an exception. */
export interface Gift {
  readonly act: Act
  readonly sentence: Sentence
  readonly sold: Act | undefined
}

/** Gifts of a letter, one a paragraph. Making up for a failure of ours, and work under warranty, give nothing away. */
export function giftsOf(letter: Letter): readonly Gift[] {
  // What softens bad news makes up for it.
  if (letter.intents.has('incident') || letter.landing === 3) return []
  const acts = new Set(giftSigns(letter))
  const told = new Set<readonly Sentence[]>()
  return letter.body.flatMap(sentence => {
    const act = does(sentence, 'gift')
    const paragraph = paragraphOf(letter, sentence)
    if (!act || !acts.has(act) || told.has(paragraph) || nearby(letter, sentence).some(makesUp)) return []
    told.add(paragraph)
    return [{ act, sentence, sold: saleIn(paragraph) ?? priceIn(sentence) }]
  })
}

/** The sentence and the one before it. */
const nearby = ({ body }: Letter, sentence: Sentence): readonly Sentence[] => {
  const at = body.indexOf(sentence)
  return body.slice(Math.max(0, at - 1), at + 1)
}

const makesUp = (sentence: Sentence): boolean =>
  does(sentence, 'apology') !== undefined ||
  does(sentence, 'failure') !== undefined ||
  does(sentence, 'warranty') !== undefined

const MONEY = spoken`[€$£₴₽]|\d\s?${CURRENCY}`

/** The giving sentence itself names a sum. */
const priceIn = (sentence: Sentence): Act | undefined =>
  MONEY.test(sentence.prose.text) ? { name: 'giftSold', span: sentence.span } : undefined

function saleIn(sentences: readonly Sentence[]): Act | undefined {
  for (const sentence of sentences) {
    const act = does(sentence, 'giftSold')
    if (act) return act
  }
  return undefined
}
