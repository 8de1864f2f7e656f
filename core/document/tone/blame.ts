import { anyOf, closing, opening, spoken, type Words } from '../../language/spoken.ts'
import type { ActName } from '../../lexicon/acts.ts'
import { textAfter, textAt, textBefore } from '../../markdown/prose.ts'
import type { Act, Document } from '../model.ts'
import { does } from '../sentences.ts'
import { actsOfOurs } from './tone.ts'

/** Blame and orders; where the client is told that he did not read, or that it is his worry, he is talked down to or shrugged off, which is told once. */
export const blamesOf = (document: Document): Act[] =>
  actsOfOurs(document, 'blame', sentence => {
    const { span: blame } = does(sentence, 'blame')!
    const { prose, acts } = sentence
    return (
      acts.some(({ name, span }) => TOLD_ONCE.has(name) && span.start < blame.end && blame.start < span.end) ||
      acts.some(({ name, span }) => name === 'called' && FROM_US.test(textAt(prose, span))) ||
      isOfUs(textBefore(prose, blame), textAt(prose, blame), textAfter(prose, blame))
    )
  })

/** It is we who did it, or what it did to him: by the words before the blame, its own, and those behind. */
const isOfUs = (before: string, blame: string, behind: string): boolean =>
  (GUILTY_BEFORE.test(before) && YOU.test(blame)) ||
  OUR_DOING.test(blame) ||
  BY_OUR_DOING.test(before) ||
  SORRY_THAT.test(before) ||
  (OF_YOURS.test(blame) && WE_BEHIND.test(behind)) ||
  (WE_BEFORE.test(before) && THEIR_LOSS.test(blame)) ||
  ONE_LOST_YOURS.test(blame)

/** «Я перед вами виновата», "the wages for your nine people left late": who stands behind such a word did nothing. */
const GUILTY_BEFORE = closing({
  ru: 'перед, для, к, ко',
  uk: 'перед, для, до',
  en: 'for, to, with, before, from, about, toward, towards',
})

/** «Про це ви чули від мене»: told by phone, and no reproach. */
const FROM_US = anyOf({ ru: 'от меня|нас', uk: 'від мене|нас', en: 'from me|us' })

/** «Через нашу неуважність у вашу статтю …», "Thanks to our slip you missed the ferry": whose it was is said. */
const OURS: Words = {
  ru: 'по|из-за|благодаря ..1 нашей|моей|нашего|моего|наших',
  uk: 'через|з ..1 нашу|мою|наш|мій|нашої|моєї',
  en: 'through|because|thanks ?of|to our|my',
}
const OUR_DOING = opening(OURS)
const BY_OUR_DOING = spoken`${OURS}\s[^.!?;:]{1,40}$`

/** «Вазу вашей матери разбил наш грузчик»: who did it stands behind. */
const OF_YOURS = opening({ ru: 'вашей, вашего, вашему, вашу', uk: 'вашої, вашого, вашому, вашій, вашу', en: '—' })
const WE_BEHIND = spoken`^\s${{
  ru: 'наш, наша, наше, наши, мой, моя, мои, я, мы',
  uk: 'наш, наша, наше, наші, мій, моя, мої, я, ми',
  en: '—',
}}`

/** «Вибачте, що вам знову …»: what we are sorry for is no fault of his. */
const SORRY_THAT = spoken`${{
  ru: 'извините, простите, извиняюсь, извиняемся, извинения, прощения, жаль, сожалеем, сожалею, стыдно, неловко',
  uk: 'вибачте, пробачте, даруйте, вибачення, перепрошуємо, перепрошую, шкода, шкодуємо, шкодую, прикро, соромно, ніяково',
  en: 'sorry, apologise, apologize, apologies, regret, ashamed, appalled',
}}[^.!?]{0,16}\s${{ ru: 'что', uk: 'що', en: 'that' }}\s$`

/** "Our fencer left it open, and you lost eleven hens": what our deed cost him. */
const WE_BEFORE = spoken`(?:^|\s)${{ ru: '—', uk: '—', en: 'our, my, we, i' }}\s[^.]*\s${{ ru: '—', uk: '—', en: 'and, so, which meant' }}\s$`
const THEIR_LOSS = opening({ ru: '—', uk: '—', en: 'you lost|missed' })

/** «Перевозчик потерял ваши саженцы»: one did it, and yours are several. */
const ONE_LOST_YOURS = opening({ ru: '*л|*ла|*ло ваши', uk: '*в|*ла|*ло ваші', en: '—' })

const YOU = opening({ ru: 'вам, вами, вас, ваш*', uk: 'вам, вами, вас, ваш*', en: 'you, your' })

/** What else these words may do. */
const TOLD_ONCE: ReadonlySet<ActName> = new Set(['talksDown', 'indifferent'])
