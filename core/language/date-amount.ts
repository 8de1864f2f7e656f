import type { Calendar } from './calendar.ts'
import { addDays, addMonths, addWorkingDays } from './date-resolve.ts'
import { compound } from './numbers.ts'
import { opening, wordSet } from './spoken.ts'
import { isGlued, type Token } from './tokens.ts'
import type { Unit } from './words.ts'

/** A number of units: «три рабочих дня». */
export interface Amount {
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
  const half = halfYearAt(tokens, at)
  if (half) return half
  let i = number?.to ?? at
  const working = tokens[i]?.word.working === true
  if (working) i++
  const unit = tokens[i]?.word.unit
  if (!unit || (number === undefined && /^[a-z]/.test(tokens[i]!.text))) return undefined
  const weeks = tokens[i]!.text.startsWith('fortnight') ? 2 : 1
  return {
    count: (number?.count ?? 1) * weeks,
    unit,
    working: working && !WHOLE.test(tokens[i - 1]!.text),
    counted: number !== undefined,
    to: i + 1,
  }
}

const WHOLE = opening({ ru: 'к*, полн*', uk: 'к*, повн*', en: 'calendar, full' })
const PAIR = wordSet({ ru: 'пару, пара', uk: 'пару, пара, парі', en: 'couple, pair' })

/** «полгода», «пів року». */
function halfYearAt(tokens: readonly Token[], at: number): Amount | undefined {
  const token = tokens[at]
  const words = token?.word.halfYear ? 1 : token?.text === 'пів' && tokens[at + 1]?.text === 'року' ? 2 : 0
  return words === 0 ? undefined : { count: 6, unit: 'month', working: false, counted: true, to: at + words }
}

function countAt(tokens: readonly Token[], at: number): { count: number; to: number } | undefined {
  const token = tokens[at]
  if (!token) return undefined
  if (/^(a|an)$/.test(token.text)) {
    if (!PAIR.has(tokens[at + 1]?.text ?? '')) return { count: 1, to: at + 1 }
    return { count: 2, to: at + (tokens[at + 2]?.text === 'of' ? 3 : 2) }
  }
  if (PAIR.has(token.text)) return { count: 2, to: at + (tokens[at + 1]?.text === 'of' ? 2 : 1) }
  if (token.word.fraction && token.word.fraction > 1) return { count: token.word.fraction, to: at + 1 }
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

/** The day that lies this amount ahead (1) or behind (-1). */
export function moved(reference: Calendar, { count, unit, working }: Amount, sign: number): Calendar | undefined {
  if (unit === 'day')
    return working && sign > 0
      ? addWorkingDays(reference, Math.ceil(count))
      : addDays(reference, Math.ceil(count) * sign)
  if (unit === 'week') return addDays(reference, Math.ceil(count * 7) * sign)
  if (unit === 'minute') return reference
  if (unit === 'hour') return addDays(reference, Math.floor(count / 24) * sign)
  const months = count * { month: 1, quarter: 3, year: 12 }[unit]
  return addDays(addMonths(reference, Math.floor(months) * sign), Number.isInteger(months) ? 0 : 15 * sign)
}
