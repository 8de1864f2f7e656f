import type { DateContext } from './date-hit.ts'
import { isMonthName, yearAt } from './date-named.ts'
import {
  monthStretch,
  nearestYear,
  quarterStretch,
  type Stretch,
  seasonStretch,
  stretchOf,
  yearOfShifted,
} from './date-resolve.ts'

/** A stretch and where it ends among the tokens; `stretch` is undefined where the year or today is not known. */
export interface Named {
  readonly stretch: Stretch | undefined
  readonly to: number
  readonly hasYear: boolean
}

export function stretchAt(context: DateContext, at: number): Named | undefined {
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
    if (unit === 'day') return undefined
    return { stretch: reference && stretchOf(reference, unit, shift), to: i + 1, hasYear: false }
  }
  if (tokens[i]?.word.month && !tokens[i]!.word.weak) return monthAt(context, i, shift)
  return tokens[i]?.word.season ? seasonAt(context, i, shift) : undefined
}

export function monthAt(context: DateContext, at: number, shift = 0): Named | undefined {
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
  const near = year ?? (reference && yearOfShifted(reference, month, 1, shift))
  return {
    stretch: near === undefined ? undefined : monthStretch({ year: near, month }),
    to,
    hasYear: year !== undefined,
  }
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, і: 1, іі: 2, ііі: 3 }

export function quarterAt(context: DateContext, at: number): Named | undefined {
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

export function seasonAt(context: DateContext, at: number, shift = 0): Named | undefined {
  const { reference, tokens } = context
  const month = tokens[at]!.word.season
  if (!month) return undefined
  const { year, to } = yearAt(context, at + 1)
  const near = year ?? (reference && yearOfShifted(reference, month, 3, shift))
  return { stretch: near === undefined ? undefined : seasonStretch(near, month), to, hasYear: year !== undefined }
}
