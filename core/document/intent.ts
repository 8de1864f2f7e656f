import type { Entry } from '../markdown/block.ts'
import { valueFor } from './keys.ts'
import type { Act, Intent, Letter, Sentence } from './model.ts'
import { does } from './sentences.ts'

type Said = Pick<Letter, 'body' | 'words' | 'subject' | 'paragraphs'>

const INTENTS: readonly [Intent, RegExp][] = [
  ['refusal', /^(?:refus|отказ|відмов|no$|нет$|ні$|decline)/iu],
  ['landing', /^(?:landing|приземл)/iu],
  ['incident', /^(?:incident|инцидент|інцидент|сбой|збій)/iu],
  ['acknowledgement', /^(?:ack|acknowledg|подтвержд|підтвердж)/iu],
  ['summary', /^(?:summary|итог|підсум|резюме)/iu],
  ['report', /^(?:report|отч[её]т|звіт)/iu],
  ['gift', /^(?:gift|подар)/iu],
  ['reminder', /^(?:remind|напомин|нагад)/iu],
]

/** What the letter is for: `intent:` wins, else its words. */
export function intentsOf(
  frontmatter: readonly Entry[],
  letter: Said,
  landing: Letter['landing'],
): ReadonlySet<Intent> {
  const named = valueFor(frontmatter, 'intent')?.text
  if (named !== undefined)
    return new Set(INTENTS.filter(([, name]) => name.test(named.trim())).map(([intent]) => intent))
  const intents = new Set<Intent>()
  if (landing !== undefined) intents.add('landing')
  if (isAcknowledgement(letter)) intents.add('acknowledgement')
  else if (isIncident(letter)) intents.add('incident')
  else if (landing === undefined && refusalIn(letter) !== undefined) intents.add('refusal')
  return intents
}

const FAILURE =
  /(?:ошиб|сбо[йяею]|авари|недосмотр|помилк|збі[йю]|збо[їю]|аварі|mistake|error|failure|outage|our fault|went wrong)/iu

/** An apology, and a failure it is for: what such a letter will not do is no refusal. */
const isIncident = ({ body }: Said): boolean =>
  body.some(s => does(s, 'apology')) && body.some(s => FAILURE.test(s.prose.text))

const ACKNOWLEDGEMENT_WORDS = 70

const isAcknowledgement = ({ body, words }: Said): boolean =>
  words <= ACKNOWLEDGEMENT_WORDS &&
  body.slice(0, 3).some(s => does(s, 'acknowledge')) &&
  !body.some(s => does(s, 'refuse'))

export interface No {
  readonly sentence: Sentence
  readonly act: Act
}

/** The no of a letter that refuses. */
export const refusalOf = (letter: Letter): No | undefined =>
  letter.intents.has('refusal') ? refusalIn(letter) : undefined

/** The sentence that says no to the main request, and the words of the no. Late remarks that decline a detail are none. */
function refusalIn({ body, words }: Said): No | undefined {
  let before = 0
  for (const sentence of body) {
    const act = does(sentence, 'refuse') ?? hedgedNo(sentence)
    if (act && !sentence.prose.text.includes('?') && isMain(before, words) && !declinesDetail(sentence, body))
      return { sentence, act }
    before += sentence.words
  }
  return undefined
}

/** «… вот только …», "…, though": the rest is done, one detail is not. */
const declinesDetail = (no: Sentence, body: readonly Sentence[]): boolean => {
  const at = body.indexOf(no)
  return DETAIL.test(no.prose.text) && body.slice(0, at).some(s => PROMISES.test(s.prose.text) && !does(s, 'refuse'))
}

const DETAIL =
  /(?:^|[\s,])(?:вот только|однако|разве что|only|though|however|тільки от|лише|однак|щоправда|правда)(?=[\s,:;]|$)/iu
const PROMISES =
  /(?:^|[\s,])(?:\p{L}+(?:ем|им|ём|ємо|емо|имо|їмо)|will|arrives?|готов\p{L}*|будут|будуть|is ready|are ready|on (?:mon|tues|wednes|thurs|fri)day)(?=[\s,.:;]|$)/iu

/** A hedge over a wish: «Навряд чи воно зараз на часі», "we might not manage that". */
const hedgedNo = (sentence: Sentence): Act | undefined => {
  const act = does(sentence, 'hedge')
  return act && !does(sentence, 'risk') ? act : undefined
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

/** The step of a landing: `landing: 1..3`, else the words. */
export function landingOf(frontmatter: readonly Entry[], { body }: Said): Letter['landing'] {
  const key = frontmatter
    .find(entry => /^(?:landing|приземлени[ея]|приземлення)$/iu.test(entry.key.trim()))
    ?.values[0]?.text.trim()
  if (key === '1' || key === '2' || key === '3') return Number(key) as 1 | 2 | 3
  if (body.some(s => does(s, 'nowFact'))) return 3
  if (body.some(s => does(s, 'refuse'))) return undefined
  if (body.some(s => does(s, 'fearConfirmed'))) return 2
  return body.some(s => does(s, 'risk')) && body.some(s => does(s, 'allDone')) ? 1 : undefined
}
