import type { Language } from '../../language/language.ts'
import { wordsOf } from '../../language/segment.ts'
import { anyOf, spoken } from '../../language/spoken.ts'
import type { ActName } from '../../lexicon/acts.ts'
import { BUT } from '../../lexicon/word-lists.ts'
import { textAfter, textAt, textBefore } from '../../markdown/prose.ts'
import { isInside, type Span } from '../../markdown/span.ts'
import { askedOnce } from '../asked-once.ts'
import type { Act, Letter, Sentence } from '../model.ts'
import { does } from '../sentences.ts'
import { AHEAD } from './amends.ts'
import { answersWish, REGARDING, takesUp } from './understanding.ts'
import { paragraphOf } from './voice.ts'

export interface No {
  readonly sentence: Sentence
  readonly act: Act
}

/** The no of a letter that refuses. */
export const refusalOf = askedOnce((letter: Letter): No | undefined =>
  letter.intents.has('refusal') ? refusalIn(letter) : undefined,
)

type Opening = Pick<Letter, 'body' | 'words' | 'language' | 'paragraphs' | 'subject' | 'blocks'>

/** The sentence that says no to the main request, and the words of the no; a rule that denies is one where nothing says it plainer. Late remarks that decline a detail are none. */
export const refusalIn = (letter: Opening): No | undefined =>
  noIn(letter, s => plainlyNo(s, letter) ?? hedgedNo(s, letter) ?? plainNo(s, letter)) ??
  noIn(letter, s => ruledNo(s, letter)) ??
  noIn(letter, s => houseNo(s, letter))

function noIn(letter: Opening, told: (sentence: Sentence) => Act | undefined): No | undefined {
  const { body, words } = letter
  let before = 0
  for (const sentence of body) {
    const act = told(sentence)
    const main = act && !sentence.prose.text.includes('?') && isMain(before, words) && isOfWish(sentence, act, body)
    if (main && !isOneAnswer(letter, sentence) && !isGranted(letter, sentence) && answersWish(letter, sentence, act))
      return { sentence, act }
    before += sentence.words
  }
  return undefined
}

/** «1. … 2. Апостиль мы не ставим. 3. …»: one of several questions that the letter answers by points, most of them with a yes. */
function isOneAnswer({ body, blocks }: Opening, no: Sentence): boolean {
  const { kind, group } = blocks[no.block]!
  if (kind !== 'item' || group === undefined) return false
  const beside = body.filter(s => s.block !== no.block && blocks[s.block]?.group === group)
  const denying = beside.filter(s => DENYING.some(name => does(s, name)))
  const points = new Set(beside.map(s => s.block))
  return points.size > 1 && new Set(denying.map(s => s.block)).size * 2 < points.size
}

const DENYING: readonly ActName[] = ['refuse', 'declines', 'houseDenies']

/** "We do not carry …": tells how things are, unless a wish or its understanding stands before it. */
function plainNo(sentence: Sentence, { body, subject }: Opening): Act | undefined {
  const act = does(sentence, 'declines')
  if (waits(sentence, body) || cheers(sentence) || (act && isYes(sentence, act)) || guards(sentence, body))
    return undefined
  const before = [...(subject?.sentences ?? []), ...body.slice(0, body.indexOf(sentence) + 1)]
  if (SUITS.test(sentence.prose.text)) return undefined
  // «В этот раз не берём ничего: исключение»: what is not charged is given.
  return act &&
    !takesBack(sentence, act) &&
    !does(sentence, 'giftSold') &&
    (before.some(s => does(s, 'wished') || does(s, 'empathy') || YOURS.test(s.prose.text)) ||
      (body.indexOf(sentence) < OPENS && namesMatter(sentence, subject?.prose.text ?? '')))
    ? act
    : undefined
}

/** «Тема: Сейф. Сейф із бухгалтерії не беремо»: a letter that opens by denying what it is about. */
const namesMatter = ({ prose }: Sentence, subject: string): boolean => {
  const stems = new Set(stemsOf(prose.text))
  return stemsOf(subject).some(stem => stems.has(stem))
}

const stemsOf = (text: string): readonly string[] =>
  wordsOf(text).flatMap(({ norm }) => (norm.length > 3 ? [norm.slice(0, 4)] : []))

const OPENS = 2

/** A rule that denies, over a wish: «Згідно з правилами групи до восьмої не відкриваються». */
function ruledNo(sentence: Sentence, { body, subject }: Opening): Act | undefined {
  const act = does(sentence, 'procedure')
  const before = [...(subject?.sentences ?? []), ...body.slice(0, body.indexOf(sentence))]
  return act &&
    DENIED.test(sentence.prose.text) &&
    before.some(s => does(s, 'wished') || does(s, 'empathy') || YOURS.test(s.prose.text))
    ? act
    : undefined
}

/**
 * «Мастерская не берётся за кожу»: told of the house as a fact, behind a wish or its understanding. Where something goes on before it or follows
 * from it, or something failed, it tells how things stand.
 */
function houseNo(sentence: Sentence, letter: Opening): Act | undefined {
  const act = does(sentence, 'houseDenies')
  if (!act) return undefined
  const { body, subject, language } = letter
  const [before, behind] = [body.slice(0, body.indexOf(sentence)), textAfter(sentence.prose, act.span)]
  const said = [...(subject?.sentences ?? []), ...before]
  const asked = said.some(s => isWish(s)) || (isWish(sentence) && TURNS.test(sentence.prose.text))
  const tells = before.some(s => isMet(s) || (!isWish(s) && TOLD_OF_FAILURE.some(name => does(s, name))))
  const goesOn = before.some(s => !isWish(s) && !does(s, 'thanks') && AHEAD[language].test(s.prose.text))
  return asked && !tells && !goesOn && !FOLLOWS.test(behind) ? act : undefined
}

const isWish = (sentence: Sentence): boolean =>
  does(sentence, 'wished') !== undefined ||
  does(sentence, 'empathy') !== undefined ||
  does(sentence, 'regret') !== undefined ||
  YOURS.test(sentence.prose.text) ||
  REGARDING.test(sentence.prose.text)

/** What is done about it stands behind it already. */
const FOLLOWS = spoken`,\s${{ ru: 'поэтому, так что', uk: 'тому, тож, отже', en: 'so, which is why, hence' }}\s`

/** What he turned to us with. */
const YOURS = anyOf({
  ru: 'ваш* ..1 письм*|запрос*|обращени*|заявк*|заявлени*|жалоб*|претензи*|просьб*',
  uk: 'ваш* ..1 лист|листа|листі|запит*|зверненн*|заявк*|заяв*|скарг*|претензі*|проханн*',
  en: 'your ..1 letter|request|claim|complaint|email|message|enquiry|inquiry|application|appeal',
})

const DENIED = anyOf({
  ru: 'не, нет, нельзя, запрещ*',
  uk: 'не, немає, нема, неможливо, заборон*',
  en: "not, no, cannot, *n't, forbid*, prohibit*",
})

/** Not a detail beside what is done, nor what follows from a delay: "answer by Friday, later we cannot". */
const isOfWish = (sentence: Sentence, act: Act, body: readonly Sentence[]): boolean =>
  !declinesDetail(sentence, body) &&
  !(does(sentence, 'request') && isBehindAsk(sentence, act)) &&
  !(AFTERWARDS.test(sentence.prose.text) && setsTerm(body[body.indexOf(sentence) - 1]))

/** "The price is good till Friday. We can't hold it after that." */
const setsTerm = (before: Sentence | undefined): boolean =>
  before !== undefined &&
  !does(before, 'wished') &&
  !does(before, 'empathy') &&
  (does(before, 'consequence') !== undefined || does(before, 'request') !== undefined)

const AFTERWARDS = anyOf({
  ru: 'после этого|того|неё|него, потом, позже|позднее, дольше, иначе',
  uk: 'після цього|того|неї|нього, потім, пізніше, довше, інакше',
  en: 'after|beyond|past that|then|this, ?any later|longer, otherwise, from then on',
})

const isBehindAsk = (sentence: Sentence, act: Act): boolean =>
  does(sentence, 'request')!.span.end <= act.span.start && /[:,;—–]/u.test(sentence.prose.text)

/** «… вот только …», "…, though": the rest is done, one detail is not. */
const declinesDetail = (no: Sentence, body: readonly Sentence[]): boolean => {
  const at = body.indexOf(no)
  return (
    DETAIL.test(no.prose.text) &&
    body.slice(0, at).some(s => PROMISES.test(s.prose.text) && !does(s, 'refuse') && !does(s, 'wished'))
  )
}

const DETAIL = anyOf({
  ru: 'вот только, однако, разве что',
  uk: 'тільки от, лише, однак, щоправда, правда',
  en: 'only, though, however',
})
const PROMISES = anyOf({
  ru: '*ем, *им, *емся, *имся, готов*, будут',
  uk: '*ємо, *емо, *имо, *їмо, *ємося, *емося, *имося, готов*, будуть',
  en: "will, i'll, we'll, you'll, it'll, they'll, arrive|arrives, is|are ready, on monday|tuesday|wednesday|thursday|friday",
})

/** A no that the same sentence does not take back by an exception: «скидок не делаем, но эту субботу доктор отработает за нас, в порядке исключения». */
const plainlyNo = (sentence: Sentence, letter: Opening): Act | undefined => {
  const { body } = letter
  const act = does(sentence, 'refuse')
  if (!act || isOfManner(sentence, act) || SUITS.test(sentence.prose.text)) return undefined
  if (waits(sentence, body) || cheers(sentence)) return undefined
  if (isAdvice(sentence, act, letter)) return undefined
  // «Ручаюсь, что в обеденный наплыв не попадём» denies nobody anything.
  if (sentence.acts.some(({ name, span }) => name === 'overpromise' && span.start < act.span.start)) return undefined
  return takesBack(sentence, act) || isYes(sentence, act) || guards(sentence, body) ? undefined : act
}

/** «Спорить не буду», «разжёвывать не буду»: the words of the no are known as a manner of speaking, and deny nobody anything. */
const isOfManner = ({ acts }: Sentence, { span: no }: Act): boolean =>
  acts.some(({ name, span }) => MANNERS.has(name) && span.start < no.end && no.start < span.end)

const MANNERS: ReadonlySet<ActName> = new Set(['talksDown', 'yesMan', 'overpromise', 'chummy', 'label'])

/** «Первые сутки включать печь нельзя»: told to nobody who wished for it, it is how a thing is used. */
const isAdvice = ({ prose, span }: Sentence, no: Act, { body, subject }: Opening): boolean => {
  const words = textAt(prose, no.span)
  if (!FORBIDDEN.test(words) || OURSELVES.test(prose.text)) return false
  const others = [...(subject?.sentences ?? []), ...body.filter(s => s.span.start !== span.start)]
  return !others.some(
    s => does(s, 'wished') || does(s, 'empathy') || does(s, 'regret') || WISHED_FOR.test(s.prose.text),
  )
}

const FORBIDDEN = anyOf({ ru: 'нельзя', uk: 'не можна', en: '—' })

const OURSELVES = anyOf({
  ru: 'мы, я, нам, нас, мне, меня, увы, к сожалению',
  uk: 'ми, я, нам, нас, мені, мене, на жаль',
  en: '—',
})

const WISHED_FOR = anyOf({
  ru: 'ваш* ..1 письм*|запрос*|обращени*|заявк*|заявлени*|просьб*|вопрос*|предложени*|идея|идею|идеи, вы ..2 хотели|просили|просите|спрашива*|спросили|предлага*|предложили|пишете, отказ*, можно ли, прос*ба, ответ*',
  uk: 'ваш* ..1 лист|листа|запит*|зверненн*|заявк*|заяв*|проханн*|питанн*|пропозиці*|ідея|ідею|ідеї, ви ..2 хотіли|просили|просите|питали|питаєте|пропону*|запропонували|пишете, відмов*, чи можна, проханн*, відповід*',
  en: '—',
})

/** «Без выписки дальше не сдвинемся»: what our own work waits for, unless something was wished before it. */
const waits = (sentence: Sentence, body: readonly Sentence[]): boolean =>
  WAITING.test(sentence.prose.text) &&
  !body.slice(0, body.indexOf(sentence)).some(s => does(s, 'wished') || does(s, 'empathy'))

const WAITING = anyOf({ ru: 'без', uk: 'без', en: 'without !their|his|her, until, unless' })

/** «Вместе мы этот корабль не потопим!» */
const cheers = (sentence: Sentence): boolean =>
  does(sentence, 'joins') !== undefined && /!\s*$/u.test(sentence.prose.text)

/** "We do not use them any more" keeps it from happening again, unless the reader is felt with before it: "not any more samples". */
const guards = (sentence: Sentence, body: readonly Sentence[]): boolean =>
  does(sentence, 'prevention') !== undefined &&
  (body.some(s => TOLD_OF_FAILURE.some(name => does(s, name))) ||
    !body.slice(0, body.indexOf(sentence)).some(s => does(s, 'empathy')))

const TOLD_OF_FAILURE: readonly ActName[] = ['apology', 'ourFault', 'failure', 'regret']

/** Left undone at the reader's own wish, or only for now. */
const SUITS = anyOf({
  ru: 'как вы ?и|сами просили|хотели|решили, пока|ещё не !мож*|смож*|готов*|получ*|представл*|наход*',
  uk: 'як ви ?й|і|самі просили|хотіли|вирішили, поки|ще ?що не !мож*|змож*|готов*|вийд*|видає*|вбача*',
  en: 'as you asked|wished|wanted|requested',
})

/** «Можна, до дванадцяти людей, за жовту лінію не заходимо»: a yes with its terms. */
const isYes = ({ prose }: Sentence, no: Act): boolean =>
  YES.test(prose.text) && !TURNS_FROM.test(textBefore(prose, no.span))

const TURNS_FROM = spoken`[.,;]\s${BUT}\s`

const YES = spoken`^[\s«"“]*${{
  ru: 'да, конечно, разумеется, можно, согласн*, хорошо, с удовольствием|радостью',
  uk: 'так, авжеж, звісно, звичайно, можна, гаразд, згодн*, залюбки, з радістю|задоволенням',
  en: 'yes, sure, certainly, gladly, of course, by all means, with pleasure, happy to',
}}(?:[,!:]|\s[—–-]\s)`

/** The letter has said yes before: «Второй модуль: да», "Yes, we can take it on"; what it denies then is a term. */
const isGranted = ({ subject, body, language }: Opening, no: Sentence): boolean =>
  (subject?.sentences ?? []).some(({ prose }) => SUBJECT_YES[language].test(prose.text)) ||
  body.slice(0, body.indexOf(no)).some(s => takesUp(s) && isMet(s)) ||
  body
    .slice(0, body.indexOf(no))
    .some(s => ANSWER_YES[language].test(s.prose.text) && !does(s, 'empathy') && !TURNS.test(s.prose.text))

const TURNS = anyOf(BUT)

/** «Заявку на 42 человека получили, число свободно»: what he asked for is his. */
const isMet = ({ prose }: Sentence): boolean => MET.test(prose.text) && !DENIED.test(prose.text)

const MET = anyOf({
  ru: 'свободно|свободна|свободны|свободен, принята|принят|приняли, подтверждаем|подтверждаю, за вами, забронирова*, записали|записала|записал, оформили, выполним',
  uk: 'вільно|вільна|вільні|вільний, прийнято|прийняли, підтверджуємо|підтверджую, за вами, заброньова*, забронюва*, записали|записала|записав, оформили, виконаємо',
  en: "is|are free, is|are yours, accepted, we|i confirm, confirmed, booked ?you|it ?in|for, you're|we've ?put ?you down|in for, we'll|i'll gladly|happily",
})

const SUBJECT_YES: Readonly<Record<Language, RegExp>> = {
  ru: /(?:^|[:—–,]\s)(?:да|согласны|берём|берем|сделаем)(?=[,.!:;]|\s[—–-]|$)/iu,
  uk: /(?:^|[:—–,]\s)(?:так|згодні|беремо|зробимо)(?=[,.!:;]|\s[—–-]|$)/iu,
  en: /(?:^|[:—–,]\s)(?:yes|agreed|gladly|with pleasure)(?=[,.!:;]|\s[—–-]|$)/iu,
}

const ANSWER_YES: Readonly<Record<Language, RegExp>> = {
  ru: /^[\s«"“]*(?:да|конечно|можно|хорошо|с удовольствием|с радостью)(?:[,!:]|\s[—–-]\s)/iu,
  uk: /^[\s«"“]*(?:так|авжеж|звісно|звичайно|можна|гаразд|залюбки|з радістю|із задоволенням)(?:[,!:]|\s[—–-]\s)/iu,
  en: /^[\s"“]*(?:yes|sure|certainly|gladly|by all means|with pleasure|happy to)(?:[,!:]|\s[—–-]\s|\s(?:do|help)\s)/iu,
}

const takesBack = ({ acts, prose }: Sentence, no: Act): boolean =>
  BUT_GIVEN.test(prose.text) && acts.some(({ name, span }) => GRANTS.has(name) && span.start >= no.span.end)

const GRANTS: ReadonlySet<ActName> = new Set(['gift', 'giftSold'])
const BUT_GIVEN = spoken`,\s${{ ru: 'но, зато, а', uk: 'але, проте, зате, та, а', en: 'but, yet, though' }}\s`

/** A hedge over a wish: «Навряд чи воно зараз на часі», "we might not manage that". A risk is none, unless the reader is felt with. */
const hedgedNo = (sentence: Sentence, { body, subject }: Opening): Act | undefined => {
  const act = does(sentence, 'hedge')
  // «Посмотрим вместе» is an invitation.
  if (act && (does(sentence, 'joins') || does(sentence, 'talksDown'))) return undefined
  // "I can imagine that your publisher will not be amused" feels with him.
  if (act && sentence.acts.some(({ name, span }) => name === 'empathy' && isInside(act.span, around(span))))
    return undefined
  if (!act || !(does(sentence, 'risk') || doubtsFact(sentence, act))) return act
  // "You asked if …. I doubt that will come off": what is doubted is the wish.
  const before = [...(subject?.sentences ?? []), ...body.slice(0, body.indexOf(sentence))]
  return body.some(s => does(s, 'empathy')) || before.some(s => does(s, 'wished')) ? act : undefined
}

/** «Сумніваюся, що справа в насосі»: a doubt of how things are; of what we or the reader could do it is a no. */
const doubtsFact = ({ prose }: Sentence, act: Act): boolean =>
  DOUBT.test(textAt(prose, act.span)) && !OF_DOING.test(prose.text)

const DOUBT = anyOf({ ru: 'сомнева*, вряд ли', uk: 'сумніва*, навряд', en: 'doubt, doubts, doubtful' })

const OF_DOING = spoken`${{
  ru: 'мы, я, нам, мне, нас, меня, вы, вам, получит*, удаст*, выйдет, успе*, смож*, смог*, реальн*, стоит, имеет, есть',
  uk: 'ми, я, нам, мені, нас, мене, ви, вам, вийде, вдаст*, встиг*, змож*, зможу, реальн*, варто, має, є, на часі',
  en: 'we, i, us, you, manage, make, possible, feasible, happen, come off, work',
}}|${{ ru: '*ем, *ём, *им, *емся, *имся, *у, *ю', uk: '*емо, *имо, *ємо, *їмо, *емося, *имося, *у, *ю', en: '—' }}`

/** Understanding may begin right before the words it shares. */
const around = ({ start, end }: Span): Span => ({ start: start - 2, end: end + LONGEST_TAIL })

const LONGEST_TAIL = 60

const isMain = (before: number, words: number): boolean => words < 60 || before <= words * 0.7

/** The hedged sentence of a refusal: the no itself, or the one right behind it. */
export function hedgedRefusal(letter: Letter): Sentence | undefined {
  const no = refusalOf(letter)
  if (!no) return undefined
  const at = letter.body.indexOf(no.sentence)
  const [own, next] = letter.body.slice(at, at + 2)
  // "That isn't really our department" shrugs; it hedges nothing.
  if (own && does(own, 'hedge')) return does(own, 'indifferent') ? undefined : own
  return next && does(next, 'hedge') && TAKES_BACK.test(next.prose.text) ? next : undefined
}

/** The sentence behind a no hedges it only where it takes the no back; «вряд ли» there may speak of something else. */
const TAKES_BACK = anyOf({
  ru: 'попроб*, постара*, посмотр*, вдруг, как знать, кто знает, может*, загадыва*, зарека*',
  uk: 'спроб*, постар*, побач*, подив*, раптом, хтозна, хто знає, може*',
  en: 'but, might, maybe, perhaps, try|tries|trying, see what, fingers, luck, never say',
})

/** The last sentence of the paragraph in which a sentence stands. */
export const endOfParagraph = (letter: Letter, sentence: Sentence): Sentence['span'] =>
  (paragraphOf(letter, sentence).at(-1) ?? sentence).span
