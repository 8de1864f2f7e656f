import type { Calendar } from '../language/calendar.ts'
import { findDates } from '../language/dates.ts'
import type { Language } from '../language/language.ts'
import { anyOf } from '../language/spoken.ts'
import type { ActName } from '../lexicon/acts.ts'
import { paragraphOf } from './letter-voice.ts'
import type { Act, Letter, Sentence } from './model.ts'
import { does } from './sentences.ts'
import { answersWish } from './understanding.ts'

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
    const act = plainlyNo(sentence) ?? hedgedNo(sentence, body) ?? plainNo(sentence, body) ?? ruledNo(sentence, body)
    const main = act && !sentence.prose.text.includes('?') && isMain(before, words) && isOfWish(sentence, act, body)
    if (main && !isGranted(letter, sentence) && answersWish(letter, sentence, act)) return { sentence, act }
    before += sentence.words
  }
  return undefined
}

/** "We do not carry …": tells how things are, unless a wish or its understanding stands before it. */
function plainNo(sentence: Sentence, body: readonly Sentence[]): Act | undefined {
  const act = does(sentence, 'declines')
  const before = body.slice(0, body.indexOf(sentence) + 1)
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
function ruledNo(sentence: Sentence, body: readonly Sentence[]): Act | undefined {
  const act = does(sentence, 'procedure')
  const before = body.slice(0, body.indexOf(sentence))
  return act && DENIED.test(sentence.prose.text) && before.some(s => does(s, 'wished') || does(s, 'empathy'))
    ? act
    : undefined
}

const DENIED =
  /(?:^|\s)(?:не|нет|нельзя|немає|нема|неможливо|запрещ\p{L}+|заборон\p{L}+|not|no|cannot|\p{L}+n['’]t|forbid\p{L}*|prohibit\p{L}*)(?=[\s.,!;:]|$)/iu

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
const PROMISES =
  /(?:^|[\s,])(?:\p{L}+(?:ем|им|ём|ємо|емо|имо|їмо)|will|arrives?|готов\p{L}*|будут|будуть|is ready|are ready|on (?:mon|tues|wednes|thurs|fri)day)(?=[\s,.:;]|$)/iu

/** A no that the same sentence does not take back by an exception: «скидок не делаем, но эту субботу доктор отработает за нас, в порядке исключения». */
const plainlyNo = (sentence: Sentence): Act | undefined => {
  const act = does(sentence, 'refuse')
  if (!act || SUITS.test(sentence.prose.text)) return undefined
  return takesBack(sentence, act) || isYes(sentence, act) || does(sentence, 'prevention') ? undefined : act
}

/** Left undone at the reader's own wish, or only for now. */
const SUITS =
  /(?:^|[\s,])(?:как вы(?: и| сами)? (?:просили|хотели|решили)|як ви(?: й| і| самі)? (?:просили|хотіли|вирішили)|as you (?:asked|wished|wanted|requested)|(?:пока|поки|ещё|еще|ще)(?: що)? не (?!мож|смож|змож|готов|получ|вийд)\p{L}+)(?=[\s,.:;!)]|$)/iu

/** «Можна, до дванадцяти людей, за жовту лінію не заходимо»: a yes with its terms. */
const isYes = ({ prose, span }: Sentence, no: Act): boolean =>
  YES.test(prose.text) &&
  !/[.,;]\s(?:но|однако|але|проте|but|yet)\s/iu.test(prose.text.slice(0, no.span.start - span.start))

const YES =
  /^[\s«"“]*(?:да|конечно|можно|согласн\p{L}+|хорошо|так|авжеж|звісно|звичайно|можна|гаразд|згодн\p{L}+|yes|sure|certainly|gladly|of course|by all means|happy to)(?:[,!:]|\s[—–-]\s)/iu

/** The letter has said yes before: «Второй модуль: да», "Yes, we can take it on"; what it denies then is a term. */
const isGranted = ({ subject, body, language }: Opening, no: Sentence): boolean =>
  (subject?.sentences ?? []).some(({ prose }) => SUBJECT_YES[language].test(prose.text)) ||
  body
    .slice(0, body.indexOf(no))
    .some(
      s => ANSWER_YES[language].test(s.prose.text) && !does(s, 'empathy') && !/\s(?:но|але|but)\s/iu.test(s.prose.text),
    )

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
  BUT.test(prose.text) && acts.some(({ name, span }) => GRANTS.has(name) && span.start >= no.span.end)

const GRANTS: ReadonlySet<ActName> = new Set(['gift', 'giftSold'])
const BUT = /,\s(?:но|зато|а|але|проте|та|but|yet|though)\s/iu

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
const TAKES_BACK =
  /(?:попроб|постара|посмотр|вдруг|как знать|может|загадыва|зарека|спроб|постар|побач|раптом|хтозна|може|but|might|maybe|perhaps|try|see what|fingers|luck|never say)/iu

/**
 * The sentence that says why not: the no itself by a joining word or a clause behind it, or a ground beside it. What stands before counts
 * only where the no draws its conclusion.
 */
export function reasonOf(letter: Letter, no: Sentence): Sentence | undefined {
  if (does(no, 'reason') !== undefined || does(no, 'procedure') !== undefined || hasColon(no)) return no
  const paragraph = paragraphOf(letter, no)
  const at = paragraph.indexOf(no)
  const next = letter.paragraphs[letter.paragraphs.indexOf(paragraph) + 1] ?? []
  const behind = at === paragraph.length - 1 ? next.slice(0, 1) : paragraph.slice(at + 1, at + 3)
  return behind.find(isGround) ?? paragraph.slice(0, at).find(s => isGround(s) && leadsTo(s, no))
}

const leadsTo = (ground: Sentence, no: Sentence): boolean =>
  does(ground, 'reason') !== undefined ||
  DRAWS.test(no.prose.text) ||
  /\d/.test(ground.prose.text) ||
  HINDERS.test(ground.prose.text)

/** Something is shut, taken, gone or does not go: told right before a no, its ground. */
const HINDERS =
  /(?:^|[\s,])(?:не|нет|закры\p{L}*|занят\p{L}*|сломан\p{L}*|запрещ\p{L}*|нельзя|кончил\p{L}*|расписан\p{L}*|отмен[её]н\p{L}*|немає|зайнят\p{L}*|зламан\p{L}*|заборон\p{L}*|скінчил\p{L}*|not|no|closed|shut|taken|booked|broken|gone|sold|full)(?=[\s,.:;]|$)/iu

const DRAWS = /^(?:поэтому|так что|значит|тому|отже|тож|so|therefore|hence|that is why|which is why)(?=[\s,])/iu

/** «Не вийде: реєстр закритий». */
const hasColon = (no: Sentence): boolean =>
  /:\s+\S+\s+\S+|;\s+\S+\s+\S+\s+\S+/u.test(no.prose.text) || JOINED.test(no.prose.text)

/** «Перенести не получится, зал расписан до мая»: a clause behind the no, joined by a comma alone. */
const JOINED =
  /(?:(?:не|won't|can't|cannot|not)\s[^,]{3,60}|\s(?:нет|немає|никак|ніяк|нельзя)),\s(?!но|а |хіба|разве|если|якщо|unless|except|if |может|може |зато|хотя|хоч|хоча|although|однако|увы|к сожалению|поэтому|але|проте|зате|на жаль|тому|but|so |though|however|unfortunately|и |і |й |and|как|як|as|что|що|which|that|котор|як)\p{Ll}+\s\p{L}+\s\p{L}+/u

const OTHER_PARTS = [
  ...([
    'alternative',
    'request',
    'empathy',
    'thanks',
    'hedge',
    'apology',
    'regret',
    'noAnswer',
    'indifferent',
  ] as const),
] as const

const isGround = (sentence: Sentence): boolean =>
  does(sentence, 'excuse') !== undefined ||
  does(sentence, 'reason') !== undefined ||
  (sentence.words > 2 && !sentence.prose.text.includes('?') && !OTHER_PARTS.some(part => does(sentence, part)))

/** Sentences that offer another way. */
export const alternativesOf = (letter: Letter, no: Sentence): Sentence[] =>
  letter.body.filter(s => s !== no && does(s, 'alternative') && !beginsOtherwise(s))

/** A wish told once more is no offer ("you asked us to open on Sunday, so that you can pick them up"), nor a no; an offer may end with its terms. */
const beginsOtherwise = (sentence: Sentence): boolean =>
  sentence.acts.some(({ name, span }) => NO_OFFER.has(name) && span.start <= does(sentence, 'alternative')!.span.start)

const NO_OFFER: ReadonlySet<ActName> = new Set(['refuse', 'empathy', 'wished'])

/** The sentence that offers another way, be it the no's own: «Не сможем, зато можем …». */
export const alternativeOf = (letter: Letter, no: Sentence): Sentence | undefined =>
  alternativesOf(letter, no)[0] ?? (hasBut(no) ? no : plannedInstead(letter, no))

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
        !/\?|(?:^|\s)(?:не|нет|ні|немає|not|no)\s/iu.test(first.prose.text) &&
        opensWithDay(first, language, date?.day),
    )
}

const opensWithDay = ({ prose }: Sentence, language: Language, day: Calendar | undefined): boolean =>
  findDates(prose.text, language, day).some(
    ({ start, preposition, form }) =>
      preposition !== 'by' && form !== 'period' && /^(?:\S+\s+)?$/u.test(prose.text.slice(0, start)),
  )

const NO_PLAN = ['request', 'refuse', 'thanks', 'hedge', 'reason'] as const

function hasBut(no: Sentence): boolean {
  const refuse = does(no, 'refuse')
  return refuse !== undefined && no.acts.some(act => act.name === 'alternative' && act.span.start >= refuse.span.end)
}

/** The last sentence of the paragraph in which a sentence stands. */
export const endOfParagraph = (letter: Letter, sentence: Sentence): Sentence['span'] =>
  (paragraphOf(letter, sentence).at(-1) ?? sentence).span
