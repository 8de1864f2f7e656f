import { findDates } from '../language/dates.ts'
import { wordsOf } from '../language/segment.ts'
import type { ActName } from '../lexicon/acts.ts'
import { scoresOf } from '../witness/witness.ts'
import { isConditional } from './asks.ts'
import type { Letter, Sentence } from './model.ts'
import { does } from './sentences.ts'

/** What the second witness is asked for. */
export const NO: ActName = 'refuse'

type Body = Pick<Letter, 'body' | 'language'>

/** How surely the witness has to take a sentence for a no that no phrase knows. */
const LEAST = 0

/** The sentence that says no in words that no phrase knows («Рояль останется там, где стоит»), in a letter that shows somebody wished for something. */
export function unseenNo(letter: Body, candidates: readonly Sentence[]): Sentence | undefined {
  if (!someoneWishes(letter)) return undefined
  let best: { readonly sentence: Sentence; readonly score: number } | undefined
  for (const sentence of candidates) {
    if (NONE.some(name => does(sentence, name)) || /\?|…$/u.test(sentence.prose.text)) continue
    if (isConditional(sentence, letter.language)) continue
    const score = noScore(sentence, letter)
    if (score >= (best?.score ?? LEAST)) best = { sentence, score }
  }
  return best?.sentence
}

/** A no by its phrase that answers no wish: what ends for everybody on a day, or what follows where something is missing. */
export const isNotice = (letter: Body, { prose }: Sentence): boolean =>
  !letter.body.some(s => does(s, 'wished') || does(s, 'empathy')) &&
  (LACKING.test(prose.text) || (FROM.test(prose.text) && datesIn(prose.text, letter)))

const LACKING = /^(?:без|without)\s/iu
const FROM = /^(?:со?|від|із|з|from|as of|starting|начиная|починаючи)\s/iu

const datesIn = (text: string, { language }: Body): boolean => findDates(text, language, undefined).length > 0

/** What says other things than no. */
const NONE: readonly ActName[] = ['request', 'noAnswer', 'thanks', 'alternative', 'gift', 'apology', 'failure']

const someoneWishes = ({ body }: Body): boolean => body.some(sentence => WISHES.some(name => does(sentence, name)))

const WISHES: readonly ActName[] = ['wished', 'empathy', 'alternative', 'plight']

const noScore = ({ prose }: Sentence, { language }: Body): number =>
  scoresOf(wordsOf(prose.text), prose.text, language).get(NO) ?? Number.NEGATIVE_INFINITY
