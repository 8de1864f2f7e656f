import type { Language } from './language.ts'
import { quantityAt } from './quantities.ts'
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
  const days = tokens.filter(({ text }) => WEEKDAYS.test(text))
  return days.length > 0 ? found(days[0]!.start, days.at(-1)!.end, Math.round(7 / days.length)) : undefined
}

const WEEKDAYS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days|(?:понедельник|вторник|четверг)ам|(?:сред|пятниц|суббот)ам|воскресеньям|(?:понеділк|вівторк|четверг|серед|субот)ах|п'ятницях|неділях|що(?:понеділка|вівторка|середи|четверга|п'ятниці|суботи|неділі))$/u

const SHORT = /(?<![\p{L}\d])(\d{1,3})\s?([dwдн])(?![\p{L}\d])/iu
const LETTERS: Readonly<Record<string, number>> = { d: 1, w: 7, д: 1, н: 7 }

const ADVERBS: readonly (readonly [RegExp, number])[] = [
  [/^(?:weekly|еженедельн|щотиж|понедельно$)/u, 7],
  [/^(?:fortnight|biweekly|двухнедельн|двотижнев)/u, 14],
  [/^(?:monthly|ежемесячн|щоміся)/u, 30],
  [/^(?:daily|ежедневн|щоден|щодня)/u, 1],
  [/^(?:quarterly|ежекварталь|щокварт)/u, 91],
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

const isSecond = (token: Token | undefined): boolean =>
  /^(?:other|second|второй|вторую|вторая|второе|другий|другу|другого|друга|другої)$/.test(token?.text ?? '')

/** «раз в», "every", "per": one unit. */
const recurs = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3].some(back =>
    /^(?:раз|раза|once|twice|дважды|двічі|per|times|разів|рази)$/.test(tokens[at - back]?.text ?? ''),
  ) || [1, 2].some(back => tokens[at - back]?.word.rhythm === true)

const isFiller = ({ text }: Token): boolean =>
  /^(?:business|working|calendar|рабочих|календарных|робочих|календарних)$/.test(text)

/** «дважды в», "three times a": how often within the unit. */
function timesBefore(text: string, tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    if (/^(?:twice|дважды|двічі)$/.test(tokens[i]!.text)) return 2
    if (!/^(?:times|раза|рази|разів)$/.test(tokens[i]!.text)) continue
    const quantity = quantityAt(text, tokens, i - 1)
    if (quantity?.to === i && quantity.low > 0) return quantity.low
  }
  return 1
}

const found = (start: number, end: number, days: number): FoundRhythm | undefined =>
  days > 0 ? { start, end, days } : undefined
