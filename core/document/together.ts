import type { ActName } from '../lexicon/acts.ts'
import type { Letter } from './model.ts'
import { does } from './sentences.ts'

/** We and you both occur in a letter of so many words of its own, and never as one. */
export function standsApart(letter: Letter, words: number): boolean {
  const says = (name: ActName): boolean => letter.body.some(sentence => does(sentence, name) !== undefined)
  return letter.words >= words && says('weOnly') && says('youOnly') && !says('joins')
}
