import type { DateContext } from './date-hit.ts'
import { compound } from './numbers.ts'
import { wordSet } from './spoken.ts'
import { isGlued, type Token } from './tokens.ts'

/** A number that stands for a day: where it ends, and whether a suffix («-го», "th") marks it as an ordinal. */
export interface DayNumber {
  readonly value: number
  readonly to: number
  readonly ordinal: boolean
}

const SUFFIX = wordSet({
  ru: 'го, ого, е, ое, му, ому, м, й',
  uk: 'го, ого, е, му, м, й, те, та, ту',
  en: 'st, nd, rd, th',
})

/** 20, «26-го», 9th; `inRange`: behind the dash of a range. */
export function dayNumberAt(
  { tokens, text, lastEnd }: DateContext,
  at: number,
  inRange = false,
): DayNumber | undefined {
  const number = tokens[at]
  if (number?.kind !== 'number' || number.text.length > 2 || number.value < 1 || number.value > 31) return undefined
  if (!inRange && /[\p{L}\p{N}.,:/№#$€£₴+_@-]/u.test(text[number.start - 1] ?? ' ') && lastEnd !== number.start - 1)
    return undefined
  if (/^[.,:/]\d/.test(text.slice(number.end, number.end + 2))) return undefined
  const next = tokens[at + 1]
  if (!isGlued(number, next)) return { value: number.value, to: at + 1, ordinal: false }
  if (SUFFIX.has(next!.text)) return { value: number.value, to: at + 2, ordinal: true }
  if (!/^[-‑–]$/.test(next!.text))
    // "20NOV2026", as airlines and the services write it.
    return next!.kind === 'word' && !next!.word.month ? undefined : { value: number.value, to: at + 1, ordinal: false }
  const suffixed = isGlued(next, tokens[at + 2]) && SUFFIX.has(tokens[at + 2]!.text)
  return { value: number.value, to: suffixed ? at + 3 : at + 1, ordinal: suffixed }
}

/** «двадцать первого», "twenty-first", "third". */
export function ordinalAt(tokens: readonly Token[], at: number): DayNumber | undefined {
  const { ordinal, cardinal } = tokens[at]?.word ?? {}
  if (cardinal === 20 || cardinal === 30) {
    const hyphen = tokens[at + 1]?.text === '-' ? 1 : 0
    const sum = compound(cardinal, tokens[at + 1 + hyphen]?.word.ordinal ?? 0)
    if (sum !== undefined && sum <= 31) return { value: sum, to: at + 2 + hyphen, ordinal: true }
  }
  return ordinal === undefined ? undefined : { value: ordinal, to: at + 1, ordinal: true }
}
