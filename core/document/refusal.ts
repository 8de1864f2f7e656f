import type { Calendar } from '../language/calendar.ts'
import { findDates } from '../language/dates.ts'
import type { Language } from '../language/language.ts'
import { anyOf, opening, spoken } from '../language/spoken.ts'
import type { ActName } from '../lexicon/acts.ts'
import { BUT, NOT } from '../lexicon/word-lists.ts'
import { goesOnAsPlanned, paragraphOf } from './letter-voice.ts'
import type { Act, Letter, Sentence } from './model.ts'
import { does } from './sentences.ts'
import { answersWish, takesUp } from './understanding.ts'

export interface No {
  readonly sentence: Sentence
  readonly act: Act
}

/** The no of a letter that refuses. */
export const refusalOf = (letter: Letter): No | undefined =>
  letter.intents.has('refusal') ? refusalIn(letter) : undefined

type Opening = Pick<Letter, 'body' | 'words' | 'language' | 'paragraphs' | 'subject'>

/** The sentence that says no to the main request, and the words of the no. Late remarks that decline a detail are none. */
export function refusalIn(letter: Opening): No | undefined {
  const { body, words } = letter
  let before = 0
  for (const sentence of body) {
    const act =
      plainlyNo(sentence, body) ?? hedgedNo(sentence, body) ?? plainNo(sentence, letter) ?? ruledNo(sentence, letter)
    const main = act && !sentence.prose.text.includes('?') && isMain(before, words) && isOfWish(sentence, act, body)
    if (main && !isGranted(letter, sentence) && answersWish(letter, sentence, act)) return { sentence, act }
    before += sentence.words
  }
  return undefined
}

/** "We do not carry …": tells how things are, unless a wish or its understanding stands before it. */
function plainNo(sentence: Sentence, { body, subject }: Opening): Act | undefined {
  const act = does(sentence, 'declines')
  const before = [...(subject?.sentences ?? []), ...body.slice(0, body.indexOf(sentence) + 1)]
  if (SUITS.test(sentence.prose.text)) return undefined
  // «В этот раз не берём ничего: исключение»: what is not charged is given.
  return act &&
    !takesBack(sentence, act) &&
    !does(sentence, 'giftSold') &&
    before.some(s => does(s, 'wished') || does(s, 'empathy'))
    ? act
    : undefined
}

/** A rule that denies, over a wish: «Згідно з правилами групи до восьмої не відкриваються». */
function ruledNo(sentence: Sentence, { body, subject }: Opening): Act | undefined {
  const act = does(sentence, 'procedure')
  const before = [...(subject?.sentences ?? []), ...body.slice(0, body.indexOf(sentence))]
  return act && DENIED.test(sentence.prose.text) && before.some(s => does(s, 'wished') || does(s, 'empathy'))
    ? act
    : undefined
}

const DENIED = anyOf({
  ru: 'не, нет, нельзя, запрещ*',
  uk: 'не, немає, нема, неможливо, заборон*',
  en: "not, no, cannot, *n't, forbid*, prohibit*",
})

/** Not a detail beside what is done, nor what follows from a delay: "answer by Friday, later we cannot". */
const isOfWish = (sentence: Sentence, act: Act, body: readonly Sentence[]): boolean =>
  !declinesDetail(sentence, body) && !(does(sentence, 'request') && isBehindAsk(sentence, act))

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
const plainlyNo = (sentence: Sentence, body: readonly Sentence[]): Act | undefined => {
  const act = does(sentence, 'refuse')
  if (!act || SUITS.test(sentence.prose.text)) return undefined
  return takesBack(sentence, act) || isYes(sentence, act) || guards(sentence, body) ? undefined : act
}

/** "We do not use them any more" keeps it from happening again, unless the reader is felt with before it: "not any more samples". */
const guards = (sentence: Sentence, body: readonly Sentence[]): boolean =>
  does(sentence, 'prevention') !== undefined &&
  (body.some(s => TOLD_OF_FAILURE.some(name => does(s, name))) ||
    !body.slice(0, body.indexOf(sentence)).some(s => does(s, 'empathy')))

const TOLD_OF_FAILURE: readonly ActName[] = ['apology', 'ourFault', 'failure', 'regret']

/** Left undone at the reader's own wish, or only for now. */
const SUITS = anyOf({
  ru: 'как вы ?и|сами просили|хотели|решили, пока|ещё не !мож*|смож*|готов*|получ*',
  uk: 'як ви ?й|і|самі просили|хотіли|вирішили, поки|ще ?що не !мож*|змож*|готов*|вийд*',
  en: 'as you asked|wished|wanted|requested',
})

/** «Можна, до дванадцяти людей, за жовту лінію не заходимо»: a yes with its terms. */
const isYes = ({ prose, span }: Sentence, no: Act): boolean =>
  YES.test(prose.text) && !TURNS_FROM.test(prose.text.slice(0, no.span.start - span.start))

const TURNS_FROM = spoken`[.,;]\s${BUT}\s`

const YES = spoken`^[\s«"“]*${{
  ru: 'да, конечно, разумеется, можно, согласн*, хорошо, с удовольствием|радостью',
  uk: 'так, авжеж, звісно, звичайно, можна, гаразд, згодн*, залюбки, з радістю|задоволенням',
  en: 'yes, sure, certainly, gladly, of course, by all means, with pleasure, happy to',
}}(?:[,!:]|\s[—–-]\s)`

/** The letter has said yes before: «Второй модуль: да», "Yes, we can take it on"; what it denies then is a term. */
const isGranted = ({ subject, body, language }: Opening, no: Sentence): boolean =>
  (subject?.sentences ?? []).some(({ prose }) => SUBJECT_YES[language].test(prose.text)) ||
  body
    .slice(0, body.indexOf(no))
    .some(s => ANSWER_YES[language].test(s.prose.text) && !does(s, 'empathy') && !TURNS.test(s.prose.text))

const TURNS = anyOf(BUT)

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
const hedgedNo = (sentence: Sentence, body: readonly Sentence[]): Act | undefined => {
  const act = does(sentence, 'hedge')
  // «Посмотрим вместе» is an invitation.
  if (act && (does(sentence, 'joins') || does(sentence, 'talksDown'))) return undefined
  if (!act || !does(sentence, 'risk')) return act
  // "You asked if …. I doubt that will come off": what is doubted is the wish.
  const before = body.slice(0, body.indexOf(sentence))
  return body.some(s => does(s, 'empathy')) || before.some(s => does(s, 'wished')) ? act : undefined
}

const isMain = (before: number, words: number): boolean => words < 60 || before <= words * 0.7

/** The hedged sentence of a refusal: the no itself, or the one right behind it. */
export function hedgedRefusal(letter: Letter): Sentence | undefined {
  const no = refusalOf(letter)
  if (!no) return undefined
  const at = letter.body.indexOf(no.sentence)
  const [own, next] = letter.body.slice(at, at + 2)
  if (own && does(own, 'hedge')) return own
  return next && does(next, 'hedge') && TAKES_BACK.test(next.prose.text) ? next : undefined
}

/** The sentence behind a no hedges it only where it takes the no back; «вряд ли» there may speak of something else. */
const TAKES_BACK = anyOf({
  ru: 'попроб*, постара*, посмотр*, вдруг, как знать, кто знает, может*, загадыва*, зарека*',
  uk: 'спроб*, постар*, побач*, подив*, раптом, хтозна, хто знає, може*',
  en: 'but, might, maybe, perhaps, try|tries|trying, see what, fingers, luck, never say',
})

/** Sentences that offer another way. */
export const alternativesOf = (letter: Letter, no: Sentence): Sentence[] =>
  letter.body.filter(
    s =>
      s !== no &&
      does(s, 'alternative') &&
      !beginsOtherwise(s) &&
      !does(s, 'noAnswer') &&
      !goesOnAsPlanned(s) &&
      !(s.span.start < no.span.start && takesUp(s)),
  )

/** A wish told once more is no offer ("you asked us to open on Sunday, so that you can pick them up"), nor a no; an offer may end with its terms. */
const beginsOtherwise = (sentence: Sentence): boolean =>
  sentence.acts.some(({ name, span }) => NO_OFFER.has(name) && span.start <= does(sentence, 'alternative')!.span.start)

const NO_OFFER: ReadonlySet<ActName> = new Set(['refuse', 'empathy', 'wished'])

/** The sentence that offers another way, be it the no's own: «Не сможем, зато можем …». */
export const alternativeOf = (letter: Letter, no: Sentence): Sentence | undefined =>
  alternativesOf(letter, no)[0] ?? (hasBut(no) ? no : (plannedInstead(letter, no) ?? offeredIn(letter, no)))

/** «Ставим в февральскую карту?»: what is asked so behind a no was offered. */
const offeredIn = ({ body }: Letter, no: Sentence): Sentence | undefined =>
  body.slice(body.indexOf(no) + 1).find(({ prose }) => /\?\s*$/u.test(prose.text) && OFFERS.test(prose.text))

const OFFERS = opening({
  ru: '*ем, *им, *ём, подойд*, устро*, годится, хотите, интересно',
  uk: '*ємо, *емо, *имо, *їмо, підійд*, влашту*, годиться, хочете, цікаво',
  en: 'shall we|i, want them|it|that|one|us|me, would that|it|either|this, does that|it|either|this, is that|it|either, fancy, interested, which',
})

/** A paragraph behind the no that begins with what happens on a day: «В пятницу мимо вас едет вторая машина». */
function plannedInstead({ paragraphs, language, date }: Letter, no: Sentence): Sentence | undefined {
  const at = paragraphs.findIndex(sentences => sentences.includes(no))
  return paragraphs
    .slice(at + 1)
    .flatMap(([first]) => first ?? [])
    .find(
      first =>
        first.words > 4 &&
        !NO_PLAN.some(part => does(first, part)) &&
        !DENIES_OR_ASKS.test(first.prose.text) &&
        opensWithDay(first, language, date?.day),
    )
}

const opensWithDay = ({ prose }: Sentence, language: Language, day: Calendar | undefined): boolean =>
  findDates(prose.text, language, day).some(
    ({ start, preposition, form }) =>
      preposition !== 'by' && form !== 'period' && /^(?:\S+\s+)?$/u.test(prose.text.slice(0, start)),
  )

const DENIES_OR_ASKS = spoken`\?|${NOT}\s`
const NO_PLAN = ['request', 'refuse', 'thanks', 'hedge'] as const

function hasBut(no: Sentence): boolean {
  const refuse = does(no, 'refuse')
  return refuse !== undefined && no.acts.some(act => act.name === 'alternative' && act.span.start >= refuse.span.end)
}

/** The last sentence of the paragraph in which a sentence stands. */
export const endOfParagraph = (letter: Letter, sentence: Sentence): Sentence['span'] =>
  (paragraphOf(letter, sentence).at(-1) ?? sentence).span
