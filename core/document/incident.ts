import { findDates } from '../language/dates.ts'
import type { Language } from '../language/language.ts'
import { wordsOf } from '../language/segment.ts'
import { every, spoken } from '../language/spoken.ts'
import { findClock } from '../language/times.ts'
import { isConditional } from './asks.ts'
import { firstAct, firstIn, type Said, saidBy } from './letter-voice.ts'
import type { Act, Letter, Sentence } from './model.ts'
import { does } from './sentences.ts'

/** What a letter about a failure says, each with the words that say it. */
export interface Incident {
  readonly failure: Act | undefined
  /** A carrier, a bank, a data centre failed; where nobody is named the failure counts as ours. */
  readonly whose: 'ours' | 'third-party'
  readonly apology: Act | undefined
  /** An apology that is no mere "sorry that she had to wait". */
  readonly pardonAsked: Act | undefined
  readonly regret: Act | undefined
  readonly remedy: Act | undefined
  readonly prevention: Act | undefined
  /** The client heard it by phone, or we tried to reach him. */
  readonly called: Act | undefined
}

/** The incident that a letter tells of, if that is what it is for. */
export function incidentOf(letter: Letter): Incident | undefined {
  if (!letter.intents.has('incident')) return undefined
  const ours = firstAct(letter, 'ourFault')
  const third = othersIn(letter)
  return {
    failure: harmIn(letter),
    whose: !ours && third ? 'third-party' : 'ours',
    apology: firstAct(letter, 'apology'),
    pardonAsked: pardonIn(letter),
    regret: firstAct(letter, 'regret'),
    remedy: amendsIn(letter) ?? plannedIn(letter),
    prevention: measureOf(letter),
    called: firstAct(letter, 'called'),
  }
}

/** "Sorry that she had to wait" may stand for either: pardon where the fault is ours, regret where it is not. */
const pardonIn = (letter: Letter): Act | undefined =>
  saidBy(letter)
    .flatMap(({ acts }) => acts.filter(act => act.name === 'apology' && !acts.some(other => isRegretIn(other, act))))
    .at(0)

const isRegretIn = ({ name, span }: Act, within: Act): boolean =>
  name === 'regret' && span.start < within.span.end && within.span.start < span.end

/** What puts it right, or what we do about it beside the measure for later. */
const amendsIn = ({ body }: Pick<Letter, 'body'>): Act | undefined =>
  firstIn(body, 'remedy') ??
  firstIn(
    body.filter(s => !isForLater(body, s) && !does(s, 'request')),
    'doing',
  )

/** The only measure is for later; of several the first may well be the repair. */
function isForLater(body: readonly Sentence[], sentence: Sentence): boolean {
  const measures = body.filter(s => does(s, 'prevention'))
  return measures.includes(sentence) && (measures.length === 1 || measures[0] !== sentence)
}

/** «The clerk goes through the flat again today at three»: told with its day or hour, and nothing of what went wrong. */
function plannedIn({ body, language, date }: Letter): Act | undefined {
  const plan = body.find(
    (s, i) =>
      i > 0 &&
      !NO_AMENDS.some(name => does(s, name)) &&
      !s.prose.text.includes('?') &&
      AHEAD[language].test(s.prose.text) &&
      (findClock(s.prose.text, language).length > 0 || findDates(s.prose.text, language, date?.day).length > 0),
  )
  return plan && { name: 'remedy', span: plan.span }
}

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

/** Told of what comes, not of what was. */
const AHEAD: Readonly<Record<Language, RegExp>> = {
  ru: /(?<!\p{L})(?:\p{L}{2,}(?:[её]т|[уюая]т|[иея]т|[её]м|им)(?:ся)?|буд[еу]т)(?!\p{L})/iu,
  uk: /(?<!\p{L})(?:\p{L}{2,}(?:є|[уюая]ть|[иеї]ть|[еиаує]мо)(?:ся|сь)?|буд[еу](?:ть)?)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:will|'ll|are due|is due|arrives?|comes?|goes|go|starts?|leaves?|brings?|fits?|delivers?)(?!\p{L})/iu,
}

/** What is named to keep it from happening again; in the sentence of the promise, only what follows it, or what it follows from. */
export const measureOf = ({ body }: Pick<Letter, 'body'>): Act | undefined =>
  body.flatMap(({ acts, prose }) => {
    const promise = acts.find(({ name }) => name === 'noRepeat')
    const stands = ({ span }: Act): boolean =>
      !promise || span.start >= promise.span.end || (span.end < promise.span.start && FOLLOWS.test(prose.text))
    return acts.filter(act => act.name === 'prevention' && stands(act))
  })[0]

/** "Two people check each invoice now, so it cannot happen again." */
const FOLLOWS = spoken`[,;—–]\s${{ ru: 'так что, поэтому, значит', uk: 'тож, тому, отже, так що', en: 'so, which means' }}\s`

/** The sentence of the body that tells of the failure first; the subject may tell it alone. */
export const firstTold = (letter: Letter, { failure }: Incident): Sentence | undefined =>
  letter.body.find(({ acts }) => failure !== undefined && acts.includes(failure)) ?? letter.body[0]

/** Who else failed; "the factory" is ours where the letter calls it so, or where its name stands below. */
function othersIn(letter: Said & Partial<Pick<Letter, 'text' | 'signature' | 'span'>>): Act | undefined {
  const { text = '', signature, span } = letter
  const below = signature && span ? text.slice(signature.start, span.end) : ''
  const own = new Set(
    [...wordsOf([...text.matchAll(OURS)].map(match => match[1]).join(' ')), ...wordsOf(below)].map(({ norm }) =>
      stem(norm),
    ),
  )
  return tellingOf(letter)
    .flatMap(({ acts }) => acts.filter(({ name }) => name === 'thirdParty'))
    .find(
      act =>
        !wordsOf(text.slice(act.span.start, act.span.end)).some(({ norm }) => norm.length > 3 && own.has(stem(norm))),
    )
}

/** What stands behind "our": a house, a worker, a machine. */
const OURS = every(
  spoken`${{
    ru: 'наш, наша, наше, наши, нашего, нашей, нашем, наших, нашу, мой, моя, мои',
    uk: 'наш, наша, наше, наші, нашого, нашої, нашій, наших, нашу, мій, моя, мої',
    en: 'our, my',
  }}\s((?:\p{L}+\s)?\p{L}{4,})`,
)

const stem = (norm: string): string => norm.slice(0, 5)

/** What happened is told first; who helped stands behind it. */
const tellingOf = (letter: Said): readonly Sentence[] => [
  ...(letter.subject?.sentences ?? []),
  ...letter.body.slice(0, OPENING + 1),
]

const OPENING = 3

/**
 * The words by which a letter tells of an incident: the promise that it stays the only one; pardon, and a failure or a measure against it;
 * a failure told at once, with an excuse or with regret and amends; or enough of what else is said when one is worked off. A failure alone is news.
 */
export function incidentSigns(letter: Said, refuses: boolean): readonly Act[] {
  const harm = harmIn(letter)
  // Pardon for existing is no pardon for a failure.
  const pardon = firstIn(
    saidBy(letter).filter(s => !does(s, 'servile')),
    'apology',
  )
  const promise = firstIn(letter.body, 'noRepeat')
  const measure = measureOf(letter)
  const amends = amendsIn(letter) ?? measure
  // Who blames the reader and regrets nothing works off no failure.
  if (!promise && !pardon && firstIn(letter.body, 'blame') && !firstAct(letter, 'regret')) return []
  if (promise) return present(harm, pardon, promise)
  const formal = pardon && firstAct(letter, 'formalApology')
  if (pardon && !refuses && (harm || measure || formal)) return present(harm, formal ?? pardon, measure)
  if (pardon && harm && (amends || firstAct(letter, 'ourFault'))) return [harm, pardon]
  // Another's deed and our pardon for it: what failed may stand in words of its own.
  const others =
    !refuses && pardon && amends && firstIn(letter.body.slice(0, OPENING).filter(told(letter)), 'thirdParty')
  if (others) return [others, pardon]
  if (refuses) return []
  const worked = workedOff(letter)
  if (!harm || !opensWith(letter, harm)) return present(worked && (harm ?? pardon))
  if (!pardon && !firstAct(letter, 'regret') && isSeenBefore(letter, harm)) return []
  const beside =
    firstIn(saidBy(letter).filter(told(letter)), 'excuse') ??
    ownedFault(letter, harm) ??
    (amends && firstAct(letter, 'regret')) ??
    (measure && firstAct(letter, 'called')) ??
    regretted(letter) ??
    worked
  return beside ? [harm, beside] : []
}

/** Enough of what one says when working off a failure, whatever its words. */
function workedOff(letter: Said): Act | undefined {
  const telling = letter.body.filter(told(letter))
  const botched = telling.find(isBotchedByUs)
  const ours = firstIn(telling, 'ourFault') ?? (botched && does(botched, 'failure'))
  const blamed = botched ?? telling.find(s => does(s, 'ourFault') && does(s, 'failure'))
  const sorry = firstAct(letter, 'apology') ?? firstAct(letter, 'regret')
  const feeling =
    sorry ??
    (ours &&
      firstIn(
        letter.body.filter(s => !does(s, 'ourFault')),
        'empathy',
      ))
  const others = [firstAct(letter, 'called'), measureOf(letter), firstIn(telling, 'excuse')]
  const paid = ours && firstIn(letter.body, 'compensates')
  const signs = [ours, blamed && ours, feeling, paid, ...others, firstIn(letter.body, 'noRepeat')]
  return signs.filter(sign => sign !== undefined).length >= ENOUGH_SIGNS ? signs.find(sign => sign) : undefined
}

/** «Наш сомелье налил испорченное вино»: somebody or something of ours stands before the words of harm. */
const isBotchedByUs = (sentence: Sentence): boolean =>
  !does(sentence, 'thirdParty') &&
  sentence.acts.some(
    ({ name, span }) =>
      name === 'failure' && OUR_HAND.test(sentence.prose.text.slice(0, span.end - sentence.span.start)),
  )

const OUR_HAND = spoken`(?:^|[:;,.]\s)(?:${{ ru: 'а, и', uk: 'а, і', en: 'and, but' }}\s)?${{ ru: 'наш, наша, наше, наши, мой, моя', uk: 'наш, наша, наше, наші, мій, моя', en: 'our, my' }}\s`

/** A harm told behind understanding of the reader, with neither pardon nor regret, is a reason why not. */
const isSeenBefore = ({ body }: Said, harm: Act): boolean =>
  body.some(s => s.span.end <= harm.span.start && (does(s, 'empathy') || does(s, 'wished')))

/** Regret behind a fault or a call. */
function regretted(letter: Said): Act | undefined {
  const fault = firstIn(letter.body.filter(told(letter)), 'ourFault') ?? firstIn(tellingOf(letter), 'thirdParty')
  return (fault ?? firstAct(letter, 'called')) && firstAct(letter, 'regret')
}

/** Beside the harm itself; a fault told with its harm counts for two. */
const ENOUGH_SIGNS = 3

/** The subject tells of the failure and the first sentences own it. */
const ownedFault = (letter: Said, harm: Act): Act | undefined =>
  letter.subject?.sentences.some(({ acts }) => acts.includes(harm))
    ? firstIn(letter.body.slice(0, OPENING).filter(told(letter)), 'ourFault')
    : undefined

const present = (...acts: readonly (Act | undefined)[]): readonly Act[] => acts.filter(act => act !== undefined)

/** A failure that happened, not one that might, is asked about or is ruled out. */
const harmIn = (letter: Said): Act | undefined => firstIn(saidBy(letter).filter(told(letter)), 'failure')

const told =
  ({ language }: Said) =>
  (sentence: Sentence): boolean =>
    !isConditional(sentence, language) &&
    !sentence.prose.text.includes('?') &&
    !does(sentence, 'noRepeat') &&
    !(does(sentence, 'asksConfirm') && does(sentence, 'request'))

const opensWith = (letter: Said, harm: Act): boolean =>
  [...(letter.subject?.sentences ?? []), ...letter.body.slice(0, OPENING)].some(({ acts }) => acts.includes(harm))
