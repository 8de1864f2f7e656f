import { anyOf } from '../language/spoken.ts'
import type { ActName } from '../lexicon/acts.ts'
import type { Letter } from './model.ts'
import { does } from './sentences.ts'

/** We and you both occur in a letter of so many words of its own, and never as one. */
export function standsApart(letter: Letter, words: number): boolean {
  const says = (name: ActName): boolean => letter.body.some(sentence => does(sentence, name) !== undefined)
  const we = says('weOnly') || letter.body.some(({ prose }) => !prose.text.includes('?') && WE_DO.test(prose.text))
  return (
    letter.words >= words &&
    we &&
    says('youOnly') &&
    !says('joins') &&
    !letter.body.some(({ prose }) => WITH_YOU.test(prose.text))
  )
}

/** «Обошли с вами крышу», «ми з вашим садівником міряли»: done with the reader or his people, in whatever words. */
const WITH_YOU = anyOf({
  ru: '*ли|*ла !связались|связалась|рассчитались|попрощались|расстались ..3 с вами, мы|я ..1 с вашим|вашей|вашими, с вами ..2 *ли|*ла',
  uk: "*ли|*ла|*в !зв'язались|зв'язалися|зв'язалась|зв'язалася|розрахувались|розрахувалися|попрощалися ..3 з|із вами, ми|я ..1 з|із вашим|вашою|вашими, з|із вами ..2 *ли|*ла",
  en: `
    walk|walked|walking|talk|talked|talking|sit|sat|sitting|speak|spoke|speaking|meet|met|meeting|look|looked|looking|work|worked|working|go|went|going ..5 with you|your
    discuss|discussed|agree|agreed|plan|planned|drink|drank|eat|ate|measure|measured|choose|chose|chosen|draw|drew ..5 with you|your
    {we} and your, your ..2 and i|we
  `,
})

/** «Надсилаємо», «просимо»: who drops the pronoun speaks of himself all the same. */
const WE_DO = anyOf({
  ru: '*аем, *яем, *уем, *юем, *аю, *яю, *ую, *просим, *просить, шлем, шлю, *пишу',
  uk: '*аємо, *яємо, *уємо, *юємо, *аю, *яю, *ую, просимо, надішлемо, пишу',
  en: '—',
})
