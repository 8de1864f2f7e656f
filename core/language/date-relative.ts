import type { Calendar } from './calendar.ts'
import { type DateContext, type Hit, hitOf, isCapital } from './date-hit.ts'
import { prepositionBefore } from './date-preposition.ts'
import { addDays, addMonths, addWorkingDays, weekdayFrom } from './date-resolve.ts'
import { compound } from './numbers.ts'
import { isGlued, type Token } from './tokens.ts'
import type { Unit } from './words.ts'

/** «в пятницу», "by Friday next week". Names alone count too; abbreviations only beside a preposition, a time or a date. */
export function readWeekday(context: DateContext, at: number, week?: number): Hit | undefined {
  const { tokens, reference } = context
  const token = tokens[at]!
  if (!isWeekdayName(context, at) || isOtherSense(context, at)) return undefined
  const later = weekBehind(tokens, at + 1)
  const day = reference && weekdayFrom(reference, token.word.weekday!, later?.shift ?? week)
  return hitOf(context, at, later?.to ?? at + 1, { form: 'weekday', hasYear: false, day, weekday: token.word.weekday! })
}

/** «завтра», "the day after tomorrow". */
export function readRelative(context: DateContext, at: number): Hit | undefined {
  const { tokens, reference } = context
  const start = tokens[at]!.text === 'the' ? at + 1 : at
  const around = tokens[start]?.text === 'day' ? /^(after|before)$/.exec(tokens[start + 1]?.text ?? '') : null
  if (around && tokens[start + 2]?.word.relative) {
    const days = tokens[start + 2]!.word.relative! * 2
    return hitOf(context, at, start + 3, {
      form: 'relative',
      hasYear: false,
      day: reference && addDays(reference, days),
    })
  }
  const days = tokens[at]!.word.relative
  if (days === undefined) return undefined
  return hitOf(context, at, at + 1, { form: 'relative', hasYear: false, day: reference && addDays(reference, days) })
}

/** «через три дня», "within two weeks", «за тиждень». Behind it "before the meeting" makes it an event. */
export function readThrough(context: DateContext, at: number): Hit | undefined {
  const { tokens, reference } = context
  if (tokens[at]!.text === 'течение' && !/^(в|во)$/.test(tokens[at - 1]?.text ?? '')) return undefined
  const amount = amountAt(tokens, at + 1)
  if (!amount || !isThrough(context, at, amount)) return undefined
  const preposition = /^(через|in)$/.test(tokens[at]!.text) ? 'on' : 'by'
  if (isBefore(tokens[amount.to], tokens[at]!.text))
    return hitOf(context, at, amount.to, { form: 'event', hasYear: false, preposition })
  const today = amount.unit === 'day' && !amount.counted && preposition === 'by' && tokens[at]!.text !== 'за'
  const day = reference && (today ? reference : moved(reference, amount, 1))
  return hitOf(context, at, amount.to, { form: 'relative', hasYear: false, day, preposition })
}

/** "two days ago", «неделю назад», «тиждень тому». */
export function readAgo(context: DateContext, at: number): Hit | undefined {
  const { tokens, reference } = context
  const amount = amountAt(tokens, at)
  if (!amount || !tokens[amount.to]?.word.ago || amount.unit === 'minute') return undefined
  return hitOf(context, at, amount.to + 1, {
    form: 'relative',
    hasYear: false,
    day: reference && moved(reference, amount, -1),
  })
}

interface Amount {
  readonly count: number
  readonly unit: Unit
  readonly working: boolean
  /** A number is written, or an article in English. */
  readonly counted: boolean
  readonly to: number
}

/** «три рабочих дня», "a couple of weeks", «неделю». */
export function amountAt(tokens: readonly Token[], at: number): Amount | undefined {
  const number = countAt(tokens, at)
  let i = number?.to ?? at
  const working = tokens[i]?.word.working === true
  if (working) i++
  const unit = tokens[i]?.word.unit
  if (!unit || (number === undefined && /^[a-z]/.test(tokens[i]!.text))) return undefined
  return {
    count: number?.count ?? 1,
    unit,
    working: working && !/^(к|calendar|full|полн|повн)/.test(tokens[i - 1]!.text),
    counted: number !== undefined,
    to: i + 1,
  }
}

function countAt(tokens: readonly Token[], at: number): { count: number; to: number } | undefined {
  const token = tokens[at]
  if (!token) return undefined
  const pair = /^(couple|пару|пара|парі|pair)$/
  if (/^(a|an)$/.test(token.text)) {
    if (!pair.test(tokens[at + 1]?.text ?? '')) return { count: 1, to: at + 1 }
    return { count: 2, to: at + (tokens[at + 2]?.text === 'of' ? 3 : 2) }
  }
  if (pair.test(token.text)) return { count: 2, to: at + (tokens[at + 1]?.text === 'of' ? 2 : 1) }
  const value = token.kind === 'number' ? token.value : token.word.cardinal
  if (value === undefined || !(value > 0 && value < 400)) return undefined
  if (token.kind === 'number') return numberTo(tokens, at, value)
  const hyphen = tokens[at + 1]?.text === '-' ? 1 : 0
  const sum = compound(value, tokens[at + 1 + hyphen]?.word.cardinal ?? 0)
  return sum === undefined ? { count: value, to: at + 1 } : { count: sum, to: at + 2 + hyphen }
}

/** Of "2–3 days" the longer one counts; 2.5 is not counted in days. */
function numberTo(tokens: readonly Token[], at: number, value: number): { count: number; to: number } | undefined {
  const next = tokens[at + 1]
  if (next?.kind === 'mark' && isGlued(tokens[at], next) && /^[.,:/]$/.test(next.text)) return undefined
  if (next && /^[-–—]$/.test(next.text) && tokens[at + 2]?.kind === 'number')
    return { count: tokens[at + 2]!.value, to: at + 3 }
  return { count: value, to: at + 1 }
}

function moved(reference: Calendar, { count, unit, working }: Amount, sign: number): Calendar | undefined {
  if (unit === 'day') return working && sign > 0 ? addWorkingDays(reference, count) : addDays(reference, count * sign)
  if (unit === 'week') return addDays(reference, count * 7 * sign)
  if (unit === 'month') return addMonths(reference, count * sign)
  if (unit === 'quarter') return addMonths(reference, count * 3 * sign)
  if (unit === 'year') return addMonths(reference, count * 12 * sign)
  return unit === 'hour' ? addDays(reference, Math.floor(count / 24) * sign) : reference
}

const REPORTED =
  /^(звіт|дан|рахун|підсумк|результат|показник|статистик|продаж|оплат|послуг|робіт|план|раз|рази|разів|витрат|виручк|дох|заробі|зустріч|дзвін|лист)/

/** «за» and "in" name many other things than what lies ahead: «отчёт за неделю», "in a day". */
function isThrough({ tokens, language }: DateContext, at: number, amount: Amount): boolean {
  const word = tokens[at]!.text
  if (amount.unit === 'minute') return false
  if (word === 'in') return amount.counted && !/^(of|or|since|ago)$/.test(tokens[amount.to]?.text ?? '')
  if (word === 'within') return amount.counted
  if (amount.unit === 'hour' && !amount.counted && word !== 'через') return false
  if (word !== 'за') return true
  if (isBefore(tokens[amount.to], tokens[at]!.text)) return true
  if (language !== 'uk' || amount.unit === 'hour') return false
  const [number, noun] = [tokens[at - 2], tokens[at - 1]]
  return !REPORTED.test(noun?.text ?? '') && number?.kind !== 'number' && number?.word.cardinal === undefined
}

/** «за неделю до релиза», "within 24 hours of the call": counted from something else than today. */
const isBefore = (token: Token | undefined, through: string): boolean =>
  /^(до|before|prior|after|после|після)$/.test(token?.text ?? '') || (through === 'within' && token?.text === 'of')
/** "Friday next week", «в пятницу на следующей неделе». */
function weekBehind(tokens: readonly Token[], at: number): { shift: number; to: number } | undefined {
  let i = at
  while (/^(of|on|the|на|,)$/.test(tokens[i]?.text ?? '') && i < at + 2) i++
  const shift = tokens[i]?.word.shift
  return shift !== undefined && tokens[i + 1]?.word.unit === 'week' ? { shift, to: i + 2 } : undefined
}

const ENVIRONMENT = /^(разработки|тестирования|выполнения|исполнения|окружения|обитания|общения|исполнение|dev|test)$/

function isWeekdayName(context: DateContext, at: number): boolean {
  const { tokens, text, lastEnd } = context
  const token = tokens[at]!
  if (!token.word.weak) return !isGlued(tokens[at - 1], token) || !/^[.@/_]$/.test(tokens[at - 1]!.text)
  const latin = /^[a-z]/.test(token.text)
  if (latin && !isCapital(text, token)) return false
  const before = tokens[at - 1]
  const preposition =
    /^(в|во|у|на|до|к|ко|с|со|з|зі|від|от|до|on|by|until|till|from|next|this|last|due|после|після)$/.test(
      before?.text ?? '',
    )
  if (/^(и|или|і|й|або|чи|та|or|and|по|to|through|[-–—])$/.test(before?.text ?? '') && tokens[at - 2]?.end === lastEnd)
    return true
  if (token.text === 'среде')
    return /^(к|ко)$/.test(before?.text ?? '') && !ENVIRONMENT.test(tokens[at + 1]?.text ?? '')
  if (preposition) return !ENVIRONMENT.test(tokens[at + 1]?.text ?? '')
  const next = tokens[at + 1]?.kind === 'mark' ? tokens[at + 2] : tokens[at + 1]
  return next?.kind === 'number' && (token.text.length < 4 || prepositionBefore(tokens, at) !== 'none')
}

/** "Black Friday", "monday.com", "Friday of each month". */
function isOtherSense({ tokens }: DateContext, at: number): boolean {
  if (
    /^(black|good|cyber|casual|черная|черной|черную|чорна|чорної|чорну|страстная|чистый|чистий)$/.test(
      tokens[at - 1]?.text ?? '',
    )
  )
    return true
  const [next, after] = [tokens[at + 1], tokens[at + 2]]
  if (next?.text === '.' && isGlued(tokens[at], next) && isGlued(next, after) && after?.kind === 'word') return true
  if (/^(mornings|afternoons|evenings|nights)$/.test(next?.text ?? '')) return true
  return (
    (next?.text === 'of' && /^(the|each|every)$/.test(after?.text ?? '') && tokens[at + 3]?.word.unit !== 'week') ||
    next?.word.rhythm === true
  )
}
