import { findDates } from '../language/dates.ts'
import type { Language } from '../language/language.ts'
import { anyOf, opening, spoken } from '../language/spoken.ts'
import { findClock } from '../language/times.ts'
import { firstIn } from './letter-voice.ts'
import type { Act, Letter, Sentence } from './model.ts'
import { does } from './sentences.ts'

/** What puts it right, or what we do about it beside the measure for later. */
export const amendsIn = ({ body }: Pick<Letter, 'body'>): Act | undefined =>
  firstIn(
    body.filter(s => !isBlameFirst(s)),
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
      AHEAD[language].test(s.prose.text) &&
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
        (AHEAD[language].test(s.prose.text) || DONE[language].test(s.prose.text)),
    )
  return deed && { name: 'remedy', span: deed.span }
}

/** "The depot rings each driver the evening before a school run": said of each one from now on, behind the tale, it may be the measure. */
export const mayGuard = ({ paragraphs }: Letter): boolean =>
  paragraphs
    .slice(1)
    .filter(sentences => !sentences.some(s => ASKS_OR_TELLS.some(name => does(s, name))))
    .some(sentences => sentences.some(s => !does(s, 'noRepeat') && GUARDS.some(words => words.test(s.prose.text))))

const ASKS_OR_TELLS = ['request', 'noAnswer', 'apology', 'excuse', 'ourFault'] as const

const OF_EACH = anyOf({
  ru: 'каждый, каждая, каждое, каждую, каждого, каждой, всякий раз, всегда',
  uk: 'кожен, кожна, кожне, кожну, кожного, кожної, щоразу, завжди',
  en: 'each, every, always, whenever',
})

/** «Больше «Стриж» наши торты не возит». */
const NO_MORE = anyOf({
  ru: 'больше ..5 не',
  uk: 'більше ..5 не',
  en: "no longer, *n't|not|nothing ..5 any more|anymore",
})

/** The name of what is given up may part the two: there the sentence begins with it. */
const GIVEN_UP = opening({ ru: 'больше', uk: 'більше', en: 'no more' })

const GUARDS = [OF_EACH, NO_MORE, GIVEN_UP]

const TELLS = ['failure', 'ourFault', 'thirdParty', 'excuse', 'apology', 'regret', 'called'] as const

/** What stands beside it speaks of the end of the letter, or of nothing to be done. */
const CLOSES = ['noAnswer', 'indifferent', 'procedure'] as const

const LEAST_DEED = 4

/** Told of what was done. */
export const DONE: Readonly<Record<Language, RegExp>> = {
  ru: /(?<!\p{L})\p{L}{2,}(?:али|или|ели|яли|ыли|ули|ен[ыоа]?|ан[ыоа]?)(?!\p{L})/iu,
  uk: /(?<!\p{L})\p{L}{2,}(?:али|или|іли|яли|ули|ено|ано|ито)(?!\p{L})/iu,
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
