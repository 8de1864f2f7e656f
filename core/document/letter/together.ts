import { anyOf, spoken, whole } from '../../language/spoken.ts'
import type { ActName } from '../../lexicon/acts.ts'
import { textAfter, textAt, textBefore } from '../../markdown/prose.ts'
import type { Letter, Sentence } from '../model.ts'
import { does } from '../sentences.ts'

/** We and you both occur in a letter of so many words of its own, and never as one. */
export function standsApart(letter: Letter, words: number): boolean {
  const says = (name: ActName): boolean => letter.body.some(sentence => does(sentence, name) !== undefined)
  const we = says('weOnly') || letter.body.some(({ prose }) => !prose.text.includes('?') && WE_DO.test(prose.text))
  return (
    letter.words >= words &&
    we &&
    says('youOnly') &&
    !letter.body.some(joinsBoth) &&
    !letter.body.some(({ prose }) => WITH_YOU.test(prose.text))
  )
}

/** Words that join us and the reader; those that may join anybody («все вместе они весят четыре тонны», "the children ran down with each other") want us beside them. */
const joinsBoth = ({ acts, prose }: Sentence): boolean =>
  acts.some(({ name, span }) => {
    if (name !== 'joins') return false
    const words = textAt(prose, span)
    if (!OF_ANYBODY.test(words) || prose.text.includes('?')) return true
    const clause = `${textBefore(prose, span).split(CLAUSE).at(-1)}${textAfter(prose, span).split(CLAUSE)[0]}`
    return OF_US.test(clause) || !(MUTUAL.test(words) || OF_OTHERS.test(clause))
  })

const CLAUSE = spoken`[,;:—–.]\s|\s${{ ru: 'где, котор*, пока', uk: 'де, котр*, поки', en: 'where, who, which, while, that' }}\s`

const OF_ANYBODY = whole({
  ru: 'вместе, вдвоём, втроём, взаимн*, общ*',
  uk: 'разом, удвох, вдвох, утрьох, втрьох, взаємн*, спільн*',
  en: 'together, each other, one another, shared, common, jointly',
})

/** «Взаимные поздравления гостей». */
const MUTUAL = whole({ ru: 'взаимн*', uk: 'взаємн*', en: 'each other, one another' })

const OF_US = anyOf({
  ru: 'мы, нас, нам, нами, наш*, вы, вас, вам, вами, ваш*, я, мне, *ем, *им, *емся, *имся, давайте',
  uk: 'ми, нас, нам, нами, наш*, ви, вас, вам, вами, ваш*, я, мені, *емо, *ємо, *имо, *їмо, *імо, *емось, *ємось, *имось, *імось, *емося, *ємося, *имося, *імося, *ім, давайте, нумо',
  en: "we, us, our, ours, you, your, i, me, we'll, we've, we're, i'll, i've, let's, shall",
})

const OF_OTHERS = anyOf({
  ru: 'они, их, им, оба, все, *ут, *ют, *ат, *ят, стоит, стоят, весит, выходит, сумма, сумму, зал, двор, кухня, коридор',
  uk: 'вони, їх, їм, обидва, усі, всі, *уть, *ють, *ать, *ять, стоїть, важить, виходить, сума, суму, зала, двір, кухня, коридор',
  en: 'they, them, their, children, guests, people, men, boys, girls, pages, parts, panels, pieces',
})

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
