import { amountAt } from './date-amount.ts'
import { feastAt, weekendAt } from './date-feasts.ts'
import { type DateContext, type Hit, hitOf } from './date-hit.ts'
import { isBehindFigures, yearAt } from './date-named.ts'
import { prepositionBefore } from './date-preposition.ts'
import { addDays, halfOf, partOf, stretchOf, yearStretch } from './date-resolve.ts'
import { monthAt, type Named, quarterAt, seasonAt, stretchAt } from './date-stretches.ts'
import { readWeekday } from './date-weekday.ts'
import type { Token } from './tokens.ts'

/** «к концу марта», "end of next week", "mid-December". */
export function readPart(context: DateContext, at: number): Hit | undefined {
  const { tokens } = context
  let i = at + 1
  while (/^(-|of|the)$/.test(tokens[i]?.text ?? '') || tokens[i]?.word.working) i++
  const event =
    tokens[at]!.word.part === 'end' && prepositionBefore(tokens, at) !== 'none' ? eventAt(tokens, i) : undefined
  if (event !== undefined) return hitOf(context, at, event, { form: 'event', hasYear: false })
  const named = isBusiness(tokens, i) ? dayAt(context, i) : stretchAt(context, i)
  if (!named || (i === at + 1 && /^(start|beginning|middle|end)$/.test(tokens[at]!.text))) return undefined
  const stretch = named.stretch && partOf(named.stretch, tokens[at]!.word.part!)
  return periodHit(context, at, { ...named, stretch }, false)
}

/** "Close of business", "end of play". */
const isBusiness = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === 'of' && tokens[at]?.text === 'play'
    ? true
    : tokens[at - 1]?.text === 'business' && !tokens[at]?.word.unit

const dayAt = ({ reference, tokens }: DateContext, at: number): Named => ({
  stretch: reference && stretchOf(reference, 'day', 0),
  to: tokens[at - 1]!.text === 'business' ? at : at + 1,
  hasYear: false,
})

/** "next week", «на следующей неделе», "next Friday", «до следующей встречи», «в ближайшие два дня». */
export function readShifted(context: DateContext, at: number): Hit | undefined {
  const { tokens, reference } = context
  const { shift, nearest } = tokens[at]!.word
  if (tokens[at + 1]?.word.weekday) {
    const hit = readWeekday(context, at + 1, nearest ? undefined : shift)
    return hit && { ...hit, from: at, start: tokens[at]!.start }
  }
  if (tokens[at + 1]?.word.weekend)
    return periodHit(context, at, weekendAt(context, at + 1, nearest ? 0 : shift!), true)
  const week = readWeekOfMonth(context, at)
  if (week) return week
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
  const next = tokens[at + 1]?.word
  if (next?.weekday || next?.relative !== undefined || next?.month) return undefined
  const stretch = reference && stretchOf(reference, tokens[at]!.word.endOf!, 0)
  return hitOf(context, at, at + 1, { form: 'period', hasYear: false, day: stretch?.last, preposition: 'by' })
}

/** «в ноябре», "by March 2027": a month alone wants a preposition or a year. */
export function readMonth(context: DateContext, at: number): Hit | undefined {
  const named = monthAt(context, at)
  if (!named || isBehindFigures(context.tokens, at)) return undefined
  const preposition = prepositionBefore(context.tokens, at)
  const { word, text } = context.tokens[at]!
  if (!named.hasYear && (preposition === 'none' || (word.weak && text.length < 5 && text !== 'may'))) return undefined
  if (!named.hasYear && isAttribute(context.tokens, at, named.to)) return undefined
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

/** "Second week of December", «последняя неделя месяца»; the last one is the last seven days. */
export function readWeekOfMonth(context: DateContext, at: number): Hit | undefined {
  const { tokens } = context
  const { ordinal, last } = tokens[at]!.word
  const unit = tokens[at + 1]?.word.unit
  if (unit === 'day' ? !last : unit !== 'week' || (!last && !(ordinal && ordinal < 5))) return undefined
  let i = at + 2
  while (/^(of|the)$/.test(tokens[i]?.text ?? '') && i < at + 4) i++
  const isMonth = tokens[i]?.word.month || tokens[i]?.word.unit === 'month' || tokens[i + 1]?.word.unit === 'month'
  const named = isMonth ? stretchAt(context, i) : undefined
  if (!named) return undefined
  // «последний день ноября».
  if (unit === 'day')
    return hitOf(context, at, named.to, { form: 'day', hasYear: named.hasYear, day: named.stretch?.last })
  const first =
    named.stretch && (last ? addDays(named.stretch.last, -6) : addDays(named.stretch.first, ordinal! * 7 - 7))
  return periodHit(context, at, { ...named, stretch: first && { first, last: addDays(first, 6) } }, false)
}

/** «на выходных», "by the weekend"; «в выходные» is every week. */
export function readWeekend(context: DateContext, at: number): Hit | undefined {
  const { tokens } = context
  const preposition = prepositionBefore(tokens, at)
  if (preposition === 'none' || /^(в|у|at)$/.test(tokens[at - 1]!.text)) return undefined
  return periodHit(context, at, weekendAt(context, at, 0), true)
}

/** "By month end", "year-end". */
export function readUnitEnd(context: DateContext, at: number): Hit | undefined {
  const { tokens, reference } = context
  const unit = tokens[at]!.word.unit!
  const end = tokens[at + 1]?.text === '-' ? at + 2 : at + 1
  if (tokens[end]?.text !== 'end' || unit === 'hour' || unit === 'minute' || prepositionBefore(tokens, at) === 'none')
    return undefined
  const last = reference && stretchOf(reference, unit, 0).last
  return periodHit(context, at, { stretch: last && { first: last, last }, to: end + 1, hasYear: false }, false)
}

/** «к весне», "before Christmas", «до Нового года»: only behind a preposition. */
export function readFeast(context: DateContext, at: number): Hit | undefined {
  const preposition = prepositionBefore(context.tokens, at)
  if (preposition === 'none' || context.tokens[at - 1]?.text === 'to') return undefined
  const named = feastAt(context, at) ?? seasonAt(context, at)
  if (named && !named.hasYear && isAttribute(context.tokens, at, named.to)) return undefined
  return named && periodHit(context, at, named, true)
}

/** "The winter catalogue", "our November invoice": says what kind of thing, not when. */
const isAttribute = (tokens: readonly Token[], at: number, to: number): boolean =>
  /^(the|our|your|their|this|a|an)$/.test(tokens[at - 1]?.text ?? '') &&
  tokens[to]?.kind === 'word' &&
  /^[a-z]/.test(tokens[to]!.text)

/** «до вечера», "this afternoon": today. */
export function readDayPart(context: DateContext, at: number): Hit | undefined {
  if (!/^(до|к|ко)$/.test(context.tokens[at - 1]?.text ?? '') || context.tokens[at]!.word.unit) return undefined
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

/** Behind "next": a meeting, with at most one word between. */
function eventAt(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.word.event) return at + 1
  const between = tokens[at]
  return between?.kind === 'word' && between.word.unit === undefined && tokens[at + 1]?.word.event ? at + 2 : undefined
}
