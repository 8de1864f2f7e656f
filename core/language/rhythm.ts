import type { Language } from './language.ts'
import { quantityAt } from './quantities.ts'
import { opening, wordSet } from './spoken.ts'
import { type Token, tokensOf } from './tokens.ts'

/** How often something comes round, in days. */
export interface FoundRhythm {
  readonly start: number
  readonly end: number
  readonly days: number
}

/** The first rhythm that a text names: "every two weeks", «раз в 10 дней», «щотижня», 14d, "twice a month". */
export function findRhythm(text: string, language: Language): FoundRhythm | undefined {
  const short = SHORT.exec(text)
  if (short)
    return found(short.index, short.index + short[0].length, Number(short[1]) * LETTERS[short[2]!.toLowerCase()]!)
  const tokens = tokensOf(text, language)
  for (let i = 0; i < tokens.length; i++) {
    const adverb = ADVERBS.find(([form]) => form.test(tokens[i]!.text))
    if (adverb) return found(tokens[i]!.start, tokens[i]!.end, adverb[1])
    const unit = unitDays(tokens[i]!)
    const rhythm = unit === undefined ? undefined : counted(text, tokens, i, unit)
    if (rhythm) return rhythm
    if (tokens[i]!.word.weekday !== undefined) {
      if (tokens[i - 1]?.word.rhythm) return found(tokens[i - 1]!.start, tokens[i]!.end, 7)
      if (isSecond(tokens[i - 1]) && tokens[i - 2]?.word.rhythm) return found(tokens[i - 2]!.start, tokens[i]!.end, 14)
    }
  }
  return onWeekdays(tokens)
}

/** «по средам», "on Mondays and Thursdays", «щосереди»: the week shared by as many days. */
function onWeekdays(tokens: readonly Token[]): FoundRhythm | undefined {
  const days = tokens.filter(({ text }) => WEEKDAYS.has(text))
  return days.length > 0 ? found(days[0]!.start, days.at(-1)!.end, Math.round(7 / days.length)) : undefined
}

const WEEKDAYS = wordSet({
  ru: 'понедельникам, вторникам, средам, четвергам, пятницам, субботам, воскресеньям',
  uk: `понеділках, вівторках, середах, четвергах, п'ятницях, суботах, неділях
    щопонеділка, щовівторка, щосереди, щочетверга, щоп'ятниці, щосуботи, щонеділі`,
  en: 'mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays',
})

const SHORT = /(?<![\p{L}\d])(\d{1,3})\s?([dwдн])(?![\p{L}\d])/iu
const LETTERS: Readonly<Record<string, number>> = { d: 1, w: 7, д: 1, н: 7 }

const ADVERBS: readonly (readonly [RegExp, number])[] = [
  [opening({ ru: 'еженедельн*, понедельно', uk: 'щотиж*', en: 'weekly' }), 7],
  [opening({ ru: 'двухнедельн*', uk: 'двотижнев*', en: 'fortnight*, biweekly' }), 14],
  [opening({ ru: 'ежемесячн*', uk: 'щоміся*', en: 'monthly' }), 30],
  [opening({ ru: 'ежедневн*', uk: 'щоден*, щодня', en: 'daily' }), 1],
  [opening({ ru: 'ежекварталь*', uk: 'щокварт*', en: 'quarterly' }), 91],
]

function unitDays({ text, word }: Token): number | undefined {
  if (/^fortnight/.test(text)) return 14
  if (word.unit === 'day') return 1
  if (word.unit === 'week') return 7
  if (word.unit === 'quarter') return 91
  return word.unit === 'month' ? 30 : undefined
}

/** The number before the unit, and how many times in it: «два раза в месяц», "every other week". */
function counted(text: string, tokens: readonly Token[], at: number, unit: number): FoundRhythm | undefined {
  let from = at
  let count = recurs(tokens, at) ? 1 : 0
  for (let i = Math.max(0, at - 3); i < at; i++) {
    const quantity = quantityAt(text, tokens, i)
    if (quantity?.to !== at && !(quantity?.to === at - 1 && isFiller(tokens[at - 1]!))) continue
    from = i
    count = quantity.high ?? quantity.low
    break
  }
  if (isSecond(tokens[at - 1])) count = 2
  if (count === 0) return undefined
  const times = timesBefore(text, tokens, from)
  return found(tokens[from]!.start, tokens[at]!.end, Math.max(1, Math.round((count * unit) / times)))
}

const SECOND = wordSet({
  ru: 'второй, вторую, вторая, второе',
  uk: 'другий, другу, друге, другого, друга, другої',
  en: 'other, second',
})
const TWICE = wordSet({ ru: 'дважды', uk: 'двічі', en: 'twice' })
const TIMES = wordSet({ ru: 'раза', uk: 'рази, разів', en: 'times' })
const ONCE = wordSet({ ru: 'раз, раза, дважды', uk: 'раз, рази, разів, двічі', en: 'once, twice, per, times' })
const FILLER = wordSet({
  ru: 'рабочих, календарных',
  uk: 'робочих, календарних',
  en: 'business, working, calendar',
})

const isSecond = (token: Token | undefined): boolean => SECOND.has(token?.text ?? '')

/** «раз в», "every", "per": one unit. */
const recurs = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3].some(back => ONCE.has(tokens[at - back]?.text ?? '')) ||
  [1, 2].some(back => tokens[at - back]?.word.rhythm === true)

const isFiller = ({ text }: Token): boolean => FILLER.has(text)

/** «дважды в», "three times a": how often within the unit. */
function timesBefore(text: string, tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    if (TWICE.has(tokens[i]!.text)) return 2
    if (!TIMES.has(tokens[i]!.text)) continue
    const quantity = quantityAt(text, tokens, i - 1)
    if (quantity?.to === i && quantity.low > 0) return quantity.low
  }
  return 1
}

const found = (start: number, end: number, days: number): FoundRhythm | undefined =>
  days > 0 ? { start, end, days } : undefined
