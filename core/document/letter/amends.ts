import { findDates } from '../../language/dates.ts'
import type { Language } from '../../language/language.ts'
import { anyOf, opening, spoken } from '../../language/spoken.ts'
import { findClock } from '../../language/times.ts'
import type { Act, Letter, Sentence } from '../model.ts'
import { does } from '../sentences.ts'
import { firstIn } from './voice.ts'

/** What puts it right, or what we do about it beside the measure for later. */
export const amendsIn = ({ body }: Pick<Letter, 'body'>): Act | undefined =>
  firstIn(
    body.filter(s => !isBlameFirst(s) && !(does(s, 'prevention') && FROM_NOW_ON.test(s.prose.text))),
    'remedy',
  ) ??
  firstIn(
    body.filter(s => !isForLater(body, s) && !does(s, 'request')),
    'doing',
  )

/** "The coach that day is on us, and so are the tickets you lost" puts right first. */
const isBlameFirst = (sentence: Sentence): boolean => {
  const blame = does(sentence, 'blame')
  const remedy = does(sentence, 'remedy')
  return blame !== undefined && (remedy === undefined || blame.span.start < remedy.span.start)
}

/** "From now on we send samples with a tracked service" repairs nothing. */
const FROM_NOW_ON = opening({
  ru: 'впредь, отныне, с сегодняшнего|завтрашнего дня, с этого дня|дела',
  uk: 'надалі, віднині, відтепер, з|із|від сьогоднішнього|завтрашнього дня, з|із|від цього дня',
  en: 'from now on, in future, henceforth, from today|tomorrow ?on, as of today|tomorrow',
})

/** The only measure is for later; of several the first may well be the repair. */
function isForLater(body: readonly Sentence[], sentence: Sentence): boolean {
  const measures = body.filter(s => does(s, 'prevention'))
  return measures.includes(sentence) && (measures.length === 1 || measures[0] !== sentence)
}

/** «The clerk goes through the flat again today at three»: told with its day or hour, and nothing of what went wrong. */
export function plannedIn({ body, language, date }: Letter): Act | undefined {
  const plan = body.find(
    (s, i) =>
      i > 0 &&
      !NO_AMENDS.some(name => does(s, name)) &&
      !s.prose.text.includes('?') &&
      (isStep(s, language) || I_DO.test(s.prose.text)) &&
      (findClock(s.prose.text, language).length > 0 || findDates(s.prose.text, language, date?.day).length > 0),
  )
  return plan && { name: 'remedy', span: plan.span }
}

/**
 * A paragraph behind the tale that begins with a deed and with nothing that is known to be anything else: «Neither shift will be invoiced», «Счёт
 * за субботу уменьшили на треть».
 */
export function deedIn({ body, paragraphs, language }: Letter): Act | undefined {
  const told = paragraphs.findIndex(sentences => sentences.some(s => TELLS.some(name => does(s, name))))
  const deed = paragraphs
    .slice(told + 1)
    .filter(sentences => !sentences.some(s => CLOSES.some(name => does(s, name))))
    .flatMap(([first]) => first ?? [])
    .find(
      s =>
        body.includes(s) &&
        s.words >= LEAST_DEED &&
        !NO_DEED.some(name => does(s, name)) &&
        !NOT_DONE.test(s.prose.text) &&
        !GOOD_WILL.test(s.prose.text) &&
        (isStep(s, language) || DONE[language].test(s.prose.text)),
    )
  return deed && { name: 'remedy', span: deed.span }
}

/** "Our van fetches them", "we replant all twelve", «пече його заново»: somebody does something, now or to come. */
export const isStep = ({ prose: { text } }: Sentence, language: Language): boolean =>
  AHEAD[language].test(text) || (language === 'en' ? SHE_DOES.test(text) || WE_DO.test(text) : BY_HER.test(text))

/** «Проведу в среду в 17:00», where one works alone. */
export const I_DO = anyOf({
  ru: 'проведу, привезу, верну, сделаю, переделаю, исправлю, заменю, починю, отдам, доставлю, приеду, заеду, соберу, пришлю, отправлю, напечатаю, перепечатаю, сошью, перешью, испеку, отработаю, выйду, поставлю, повешу, добавлю, доплачу, заплачу, оплачу, сниму, перекрашу, вымою, почищу, отремонтирую, закажу, куплю, найду, провожу, везу, возвращаю, переделываю, меняю, добавляю, оплачиваю, чиню, шью, пеку, печатаю',
  uk: 'проведу, привезу, поверну, зроблю, перероблю, виправлю, заміню, полагоджу, віддам, доставлю, приїду, заїду, зберу, надішлю, відправлю, надрукую, передрукую, пошию, перешию, спечу, відпрацюю, вийду, поставлю, повішу, додам, доплачу, заплачу, оплачу, зніму, перефарбую, вимию, почищу, відремонтую, замовлю, куплю, знайду, проводжу, везу, повертаю, переробляю, міняю, додаю, оплачую, лагоджу, шию, печу, друкую',
  en: '—',
})

/** A verb of doing behind who does it, and not the noun that looks like it: "two orders are". */
const SHE_DOES = spoken`(?:^|[,;:—–]\s|\s${{ ru: '—', uk: '—', en: 'and, but' }}\s)(?:[\p{L}\d][\p{L}\d'’.-]*\s){1,7}${{
  ru: '—',
  uk: '—',
  en: '{does}, lends, fetches, carries, bakes, stands in, takes, plays, sings, comes, steps in, washes, dyes, weaves, grows, plates, tunes, covers, makes',
}}(?!\s(?:${{ ru: '—', uk: '—', en: 'is, are, was, were, of, have, from' }})(?!\p{L}))(?!\p{L})`

/** What we feel, mean or can is no deed. */
const WE_DO = spoken`(?:^|\s)(?:${{ ru: '—', uk: '—', en: 'we, i' }})\s(?:\p{L}+ly\s|${{ ru: '—', uk: '—', en: 'also, now, then, both, all' }}\s)?(?!(?:${{
  ru: '—',
  uk: '—',
  en: "are, aren't, were, weren't, was, wasn't, am, have, haven't, had, hadn't, do, don't, did, didn't, know, hope, regret, wish, understand, think, believe, see, hear, value, apologise, apologize, want, need, can, can't, cannot, could, would, wouldn't, must, should, may, might, feel, thank, appreciate, remain, stay, look, trust, mean, like, love, fear, doubt, wonder, stand",
}})(?!\p{L}))\p{L}+`

const BY_HER = anyOf({
  ru: '—',
  uk: 'везе, веде, несе, бере, пече, шле, кладе, ріже, пише, їде, іде, йде, пере, шиє, *везе, *несе, *веде, візьме, забере, збере, *шле, *кладе, *ріже, *пише, *пече, *пере, наллє, зніме, прийме, замінить',
  en: '—',
})

/** Nothing is done by it. */
export const isGoodWill = (text: string): boolean => GOOD_WILL.test(text)

/** «Мы очень дорожим вами», "we keep you posted": nothing is put right by it. */
const GOOD_WILL = anyOf({
  ru: 'дорожим, дорожу, ценим, ценю, относимся, отношусь, в курсе, на связи, рассчитываем|надеемся на',
  uk: "цінуємо, ціную, ставимося, ставимось, ставлюся, у|в курсі, на зв'язку, сподіваємося|розраховуємо на",
  en: 'posted, informed, updated, in touch, in the loop, seriously, value, look forward, our best',
})

const TELLS = ['failure', 'ourFault', 'thirdParty', 'excuse', 'apology', 'regret', 'called'] as const

/** What stands beside it speaks of the end of the letter, or of nothing to be done. */
const CLOSES = ['noAnswer', 'indifferent', 'procedure'] as const

/** Words. */
export const LEAST_DEED = 4

/** Told of what was done. */
export const DONE: Readonly<Record<Language, RegExp>> = {
  ru: /(?<!\p{L})\p{L}{2,}(?:али|или|ели|яли|ыли|ули|везли|несли|могли|шли|ен[ыоа]?|ан[ыоа]?)(?!\p{L})/iu,
  uk: /(?<!\p{L})\p{L}{2,}(?:али|или|іли|яли|ули|везли|несли|могли|йшли|ено|ано|ито)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:has|have|had|was|were|been|\p{L}{2,}ed|went|left|took|gave|sent|put|paid)(?!\p{L})/iu,
}

const NOT_DONE = spoken`\?|(?:^|\s)(?:${{ ru: 'не, нет, нельзя, никто, впервые', uk: 'не, немає, ніхто, вперше, уперше', en: "not, *n't, cannot, nobody, never, only" }})(?=[\s.,;:]|$)`

const NO_AMENDS = [
  'failure',
  'called',
  'ourFault',
  'apology',
  'regret',
  'excuse',
  'prevention',
  'request',
  'noAnswer',
  'meets',
] as const

/** What is known to be something else than a deed of ours. */
const NO_DEED = [
  ...NO_AMENDS,
  'noRepeat',
  'empathy',
  'thanks',
  'joins',
  'blame',
  'wished',
  'indifferent',
  'servile',
  'talksDown',
] as const

/** Told of what comes, not of what was. */
export const AHEAD: Readonly<Record<Language, RegExp>> = {
  ru: /(?<!\p{L})(?:\p{L}{2,}(?:[её]т|[уюая]т|[иея]т|[её]м|им)(?:ся)?|буд[еу]т)(?!\p{L})/iu,
  uk: /(?<!\p{L})(?:\p{L}{2,}(?:є|[уюая]ть|[иеї]ть|[еиаує]мо)(?:ся|сь)?|буд[еу](?:ть)?)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:will|'ll|are due|is due|(?:is|are) (?:with you|at your|on (?:its|their|the) way|back)|arrives?|comes?|goes|go|starts?|leaves?|brings?|fits?|delivers?)(?!\p{L})/iu,
}
