import { readNumberedDay } from './date-bare.ts'
import type { DateContext, Hit } from './date-hit.ts'
import { readDayMonth, readMonthDay, readOrdinalDate } from './date-named.ts'
import { readNumericDate } from './date-numeric.ts'
import {
  readAcronym,
  readDayPart,
  readFeast,
  readMonth,
  readPart,
  readQuarter,
  readShifted,
  readUnitEnd,
  readWeekend,
  readWeekOfMonth,
  readYear,
} from './date-periods.ts'
import { readAgo, readRelative, readThrough } from './date-relative.ts'
import { readWeekday } from './date-weekday.ts'

export type { DateContext, Hit } from './date-hit.ts'

type Reader = (context: DateContext, at: number) => Hit | undefined

/** The day that begins at this token, if any: the longest reading comes first. */
export function readDay(context: DateContext, at: number): Hit | undefined {
  const token = context.tokens[at]!
  if (token.kind === 'mark') return undefined
  if (token.kind === 'number') return firstOf(NUMBER_READERS, context, at)
  const { word } = token
  if (word.month) return readMonthDay(context, at) ?? readMonth(context, at)
  if (word.weekday) return readWeekday(context, at)
  if (word.relative !== undefined) return readRelative(context, at)
  if (word.ordinal !== undefined || word.cardinal !== undefined) return firstOf(WORD_NUMBER_READERS, context, at)
  if (word.part) return readPart(context, at)
  if (word.shift !== undefined) return readShifted(context, at)
  if (word.through) return readThrough(context, at)
  if (word.endOf) return readAcronym(context, at)
  if (word.season || word.holiday) return readFeast(context, at)
  if (word.dayPart) return readDayPart(context, at)
  if (word.unit) return readAgo(context, at) ?? readUnitEnd(context, at) ?? readRelative(context, at)
  if (word.weekend) return readWeekend(context, at)
  if (word.last) return readWeekOfMonth(context, at)
  if (word.article) return readRelative(context, at) ?? readAgo(context, at)
  return token.text.length < 4 ? readQuarter(context, at) : undefined
}

const NUMBER_READERS: readonly Reader[] = [
  readNumericDate,
  readDayMonth,
  readNumberedDay,
  readQuarter,
  readAgo,
  readYear,
]
const WORD_NUMBER_READERS: readonly Reader[] = [readOrdinalDate, readWeekOfMonth, readQuarter, readAgo]

function firstOf(readers: readonly Reader[], context: DateContext, at: number): Hit | undefined {
  for (const read of readers) {
    const hit = read(context, at)
    if (hit) return hit
  }
  return undefined
}
