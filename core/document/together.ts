import { anyOf } from '../language/spoken.ts'
import type { ActName } from '../lexicon/acts.ts'
import type { Letter } from './model.ts'
import { does } from './sentences.ts'

/** We and you both occur in a letter of so many words of its own, and never as one. */
export function standsApart(letter: Letter, words: number): boolean {
  const says = (name: ActName): boolean => letter.body.some(sentence => does(sentence, name) !== undefined)
  const we = says('weOnly') || letter.body.some(({ prose }) => !prose.text.includes('?') && WE_DO.test(prose.text))
  return letter.words >= words && we && says('youOnly') && !says('joins')
}

/** «Надсилаємо», «просимо»: who drops the pronoun speaks of himself all the same. */
const WE_DO = anyOf({
  ru: '*аем, *яем, *уем, *юем, *аю, *яю, *ую, *просим, *просить, шлем, шлю, *пишу',
  uk: '*аємо, *яємо, *уємо, *юємо, *аю, *яю, *ую, просимо, надішлемо, пишу',
  en: '—',
})
