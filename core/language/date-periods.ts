import type { Calendar } from './calendar.ts'
import { type DateContext, type Hit, hitOf, isCapital } from './date-hit.ts'
import { isMonthName, yearAt } from './date-named.ts'
import { prepositionBefore } from './date-preposition.ts'
import { amountAt, readWeekday } from './date-relative.ts'
import {
  addDays,
  halfOf,
  monthStretch,
  nearestYear,
  partOf,
  quarterStretch,
  type Stretch,
  seasonStretch,
  stretchOf,
  yearStretch,
} from './date-resolve.ts'
import type { Token } from './tokens.ts'

/** A stretch and where it ends among the tokens; `stretch` is undefined where the year or today is not known. */
interface Named {
  readonly stretch: Stretch | undefined
  readonly to: number
  readonly hasYear: boolean
}

/** «к концу марта», "end of next week", "mid-December". */
export function readPart(context: DateContext, at: number): Hit | undefined {
  const { tokens } = context
  let i = at + 1
  while (
    /^(-|of|the|рабочего|робочего|этого|цього)$/.test(tokens[i]?.text ?? '') &&
    tokens[i]!.word.shift === undefined
  )
    i++
  const named = stretchAt(context, i)
  if (!named || (i === at + 1 && /^(start|beginning|middle|end)$/.test(tokens[at]!.text))) return undefined
  const stretch = named.stretch && partOf(named.stretch, tokens[at]!.word.part!)
  return periodHit(context, at, { ...named, stretch }, false)
}

/** "next week", «на следующей неделе», "next Friday", «до следующей встречи», «в ближайшие два дня». */
export function readShifted(context: DateContext, at: number): Hit | undefined {
  const { tokens, reference } = context
  const { shift, nearest } = tokens[at]!.word
  if (tokens[at + 1]?.word.weekday) {
    const hit = readWeekday(context, at + 1, nearest ? undefined : shift)
    return hit && { ...hit, from: at, start: tokens[at]!.start }
  }
  const event = shift === 1 ? eventAt(tokens, at + 1) : undefined
  if (event !== undefined)
    return prepositionBefore(tokens, at) === 'none'
      ? undefined
      : hitOf(context, at, event, { form: 'event', hasYear: false })
  const amount = shift === 1 ? amountAt(tokens, at + 1) : undefined
  if (amount?.counted && amount.unit !== 'minute' && amount.unit !== 'hour') {
    const days = amount.count * ({ day: 1, week: 7, month: 30, quarter: 91, year: 365 } as const)[amount.unit]
    return hitOf(context, at, amount.to, {
      form: 'relative',
      hasYear: false,
      day: reference && addDays(reference, days),
    })
  }
  const named = stretchAt(context, at)
  return named && periodHit(context, at, named, true)
}

/** EOD, COB, EOW. */
export function readAcronym(context: DateContext, at: number): Hit | undefined {
  const { tokens, reference } = context
  const stretch = reference && stretchOf(reference, tokens[at]!.word.endOf!, 0)
  return hitOf(context, at, at + 1, { form: 'period', hasYear: false, day: stretch?.last, preposition: 'by' })
}

/** «в ноябре», "by March 2027": a month alone wants a preposition or a year. */
export function readMonth(context: DateContext, at: number): Hit | undefined {
  const named = monthAt(context, at)
  if (!named) return undefined
  const preposition = prepositionBefore(context.tokens, at)
  const { word, text } = context.tokens[at]!
  if (!named.hasYear && (preposition === 'none' || (word.weak && text.length < 5))) return undefined
  return periodHit(context, at, named, true)
}

/** "Q1", "Q4 2026", «в первом квартале», «первая половина декабря». */
export function readQuarter(context: DateContext, at: number): Hit | undefined {
  const { tokens } = context
  const half = tokens[at]!.word.ordinal !== undefined && tokens[at]!.word.ordinal! < 3 && tokens[at + 1]?.word.half
  if (half) {
    const named = stretchAt(context, tokens[at + 2]?.text === 'of' ? at + 3 : at + 2)
    const stretch = named?.stretch && halfOf(named.stretch, tokens[at]!.word.ordinal!)
    return named && periodHit(context, at, { ...named, stretch }, false)
  }
  const named = quarterAt(context, at)
  if (!named || (!named.hasYear && prepositionBefore(tokens, at) === 'none')) return undefined
  return periodHit(context, at, named, true)
}

/** «к весне», "before Christmas", «до Нового года»: only behind a preposition. */
export function readFeast(context: DateContext, at: number): Hit | undefined {
  const preposition = prepositionBefore(context.tokens, at)
  if (preposition === 'none') return undefined
  const named = feastAt(context, at) ?? seasonAt(context, at)
  return named && periodHit(context, at, named, true)
}

/** «до вечера», "this afternoon": today. */
export function readDayPart(context: DateContext, at: number): Hit | undefined {
  if (!/^(до|к|ко)$/.test(context.tokens[at - 1]?.text ?? '') || context.tokens[at]!.text === 'дня') return undefined
  return hitOf(context, at, at + 1, { form: 'relative', hasYear: false, day: context.reference })
}

/** «в 2026 году», "by 2027". */
export function readYear(context: DateContext, at: number): Hit | undefined {
  const { tokens } = context
  const { year, to } = yearAt(context, at)
  if (year === undefined || tokens[at - 1]?.text === ',' || to === at) return undefined
  const marked = tokens[to - 1]!.word.yearMark || tokens[to - 1]!.text === '.'
  const english = year >= 2010 && year <= 2040 && /^(in|by|until|before|during)$/.test(tokens[at - 1]?.text ?? '')
  const closed = tokens[to]?.kind !== 'word' || /^(we|i|you|they|it|the|and|or|but|with|if)$/.test(tokens[to]!.text)
  if (!(marked && prepositionBefore(tokens, at) !== 'none') && !(english && closed)) return undefined
  return periodHit(context, at, { stretch: yearStretch(year), to, hasYear: true }, true)
}

function periodHit(context: DateContext, from: number, { stretch, to, hasYear }: Named, dueFirst: boolean): Hit {
  const days = stretch && { day: stretch.last, first: stretch.first, ...(dueFirst ? { due: stretch.first } : {}) }
  return hitOf(context, from, to, { form: 'period', hasYear, ...days })
}

function stretchAt(context: DateContext, at: number): Named | undefined {
  const { tokens, reference } = context
  const word = tokens[at]?.word
  if (!word) return undefined
  if (word.shift !== undefined) return shiftedAt(context, at)
  if (word.month) return monthAt(context, at)
  if (word.season) return seasonAt(context, at)
  if (word.unit && !/^(minute|hour)$/.test(word.unit) && !/s$/.test(tokens[at]!.text)) {
    return { stretch: reference && stretchOf(reference, word.unit, 0), to: at + 1, hasYear: false }
  }
  return word.yearMark ? undefined : quarterAt(context, at)
}

function shiftedAt(context: DateContext, at: number): Named | undefined {
  const { tokens, reference } = context
  const shift = tokens[at]!.word.shift!
  const i = tokens[at + 1]?.word.working ? at + 2 : at + 1
  const unit = tokens[i]?.word.unit
  if (unit && !/^(minute|hour)$/.test(unit) && !/^(days|weeks|months|quarters|years)$/.test(tokens[i]!.text)) {
    if (unit === 'day' && shift !== 0) return undefined
    return { stretch: reference && stretchOf(reference, unit, shift), to: i + 1, hasYear: false }
  }
  if (tokens[i]?.word.month && !tokens[i]!.word.weak) return monthAt(context, i)
  return tokens[i]?.word.season ? seasonAt(context, i) : undefined
}

function monthAt(context: DateContext, at: number): Named | undefined {
  const { tokens, reference } = context
  const token = tokens[at]!
  if (!isMonthName(context, token, at)) return undefined
  const month = token.word.month!
  const { year, to } = yearAt(context, at + 1)
  const shifted = tokens[at + 1]?.word.shift !== undefined && tokens[at + 2]?.word.unit === 'year'
  if (shifted && reference) {
    const stretch = monthStretch({ year: reference.year + tokens[at + 1]!.word.shift!, month })
    return { stretch, to: at + 3, hasYear: false }
  }
  const near = year ?? (reference && nearestYear(reference, month, 15)?.year)
  return {
    stretch: near === undefined ? undefined : monthStretch({ year: near, month }),
    to,
    hasYear: year !== undefined,
  }
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, і: 1, іі: 2, ііі: 3 }

function quarterAt(context: DateContext, at: number): Named | undefined {
  const { tokens } = context
  const token = tokens[at]!
  if (token.text === 'q' && tokens[at + 1]?.kind === 'number' && token.end === tokens[at + 1]!.start) {
    return quarterOf(context, tokens[at + 1]!.value, at + 2)
  }
  const suffix = tokens[at + 1]?.text === '-' ? 2 : /^(й|го|му|м|st|nd|rd|th)$/.test(tokens[at + 1]?.text ?? '') ? 1 : 0
  const number = token.kind === 'number' ? token.value : (token.word.ordinal ?? ROMAN[token.text])
  const unit = tokens[at + 1 + suffix]
  return number !== undefined && unit?.word.unit === 'quarter' ? quarterOf(context, number, at + 2 + suffix) : undefined
}

function quarterOf(context: DateContext, quarter: number, at: number): Named | undefined {
  if (!(quarter >= 1 && quarter <= 4)) return undefined
  const { year, to } = yearAt(context, at)
  const month = quarter * 3 - 2
  const near = year ?? (context.reference && nearestYear(context.reference, month + 1, 15)?.year)
  return {
    stretch: near === undefined ? undefined : quarterStretch({ year: near, month }),
    to,
    hasYear: year !== undefined,
  }
}

function seasonAt(context: DateContext, at: number): Named | undefined {
  const { reference, tokens } = context
  const month = tokens[at]!.word.season
  if (!month) return undefined
  const { year, to } = yearAt(context, at + 1)
  const near = year ?? (reference && nearestYear(reference, month, 15)?.year)
  return { stretch: near === undefined ? undefined : seasonStretch(near, month), to, hasYear: year !== undefined }
}

/** Christmas is 25 December in English and Ukrainian, 7 January in Russian; Easter has no fixed day. */
function feastAt(context: DateContext, at: number): Named | undefined {
  const { tokens, reference, language, text } = context
  const token = tokens[at]!
  const { holiday } = token.word
  if (!holiday) return undefined
  if (holiday === 'newyear') {
    return tokens[at + 1]?.word.unit === 'year' ? feast(reference, 1, 1, at + 2) : undefined
  }
  if (!isCapital(text, token)) return undefined
  if (holiday === 'easter') return { stretch: undefined, to: at + 1, hasYear: false }
  return language === 'ru' ? feast(reference, 1, 7, at + 1) : feast(reference, 12, 25, at + 1)
}

function feast(reference: Calendar | undefined, month: number, day: number, to: number): Named {
  const near = reference && nearestYear(reference, month, day)
  return { stretch: near && { first: near, last: near }, to, hasYear: false }
}

/** Behind "next": a meeting, with at most one word between. */
function eventAt(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.word.event) return at + 1
  const between = tokens[at]
  return between?.kind === 'word' && between.word.unit === undefined && tokens[at + 1]?.word.event ? at + 2 : undefined
}
