import { wordSet } from './spoken.ts'
import { isGlued, type Token } from './tokens.ts'

export type Half = 'am' | 'pm' | 'утра' | 'дня' | 'вечера' | 'ночи'

/** One time as it is written, before it is known what stands beside it. */
export interface Atom {
  readonly hour: number
  readonly minute: number
  readonly half: Half | undefined
  /** `sure`: a time on its own. `pair`: only in a range, or behind a preposition of time. `bare`: only as the first of a range. */
  readonly form: 'sure' | 'pair' | 'bare'
  readonly to: number
}

/** The time that begins at this token; `second`: behind the dash of a range. */
export function atomAt(text: string, tokens: readonly Token[], at: number, second = false): Atom | undefined {
  const token = tokens[at]
  if (!token || token.kind === 'mark') return undefined
  if (token.kind === 'word') return spelledAt(tokens, at)
  if (token.text.length > 2 || token.value > 24 || !(second || isFree(text, tokens, at))) return undefined
  const [separator, minutes] = [tokens[at + 1], tokens[at + 2]]
  const exact =
    isGlued(token, separator) && isGlued(separator, minutes) && minutes?.kind === 'number' && minutes.text.length === 2
  if (exact && minutes.value < 60 && /^[:.-]$/.test(separator!.text))
    return withMinutes(text, tokens, at, minutes.value)
  if (exact || (isGlued(token, separator) && /^[.,:/]$/.test(separator!.text) && isGlued(separator, minutes))) {
    return minutes?.kind === 'number' && /^[.,:/]$/.test(separator!.text)
      ? undefined
      : bareAt(tokens, at, token.value, at + 1)
  }
  return bareAt(tokens, at, token.value, at + 1)
}

function withMinutes(text: string, tokens: readonly Token[], at: number, minute: number): Atom | undefined {
  const separator = tokens[at + 1]!.text
  let to = at + 3
  if (separator === ':' && /^:\d\d(?!\d)/.test(text.slice(tokens[at + 2]!.end, tokens[at + 2]!.end + 4))) to += 2
  if (/^([.,:/]\d|%)/.test(text.slice(tokens[to - 1]!.end, tokens[to - 1]!.end + 2))) return undefined
  if (/^(hours?|hrs?)$/.test(tokens[to]?.text ?? '')) return undefined
  const { half, next } = halfAt(tokens, to)
  const hour = tokens[at]!.value
  if (separator === '-' && !(/^(00|15|30|45)$/.test(tokens[at + 2]!.text) && half === undefined))
    return bareAt(tokens, at, hour, at + 1)
  if (hour === 24 && minute > 0) return undefined
  // "9.30 in the morning" is no length in inches.
  const isMeasure = tokens[to]?.word.measure && !(tokens[to]!.text === 'in' && tokens[to + 1]?.text === 'the')
  if (separator === '.' && half === undefined && isMeasure && !HOUR_SIGN.has(tokens[to]!.text)) return undefined
  return { hour, minute, half, form: separator === ':' || half !== undefined ? 'sure' : 'pair', to: next }
}

const HOUR_WORDS = wordSet({
  ru: 'час, часа, часов, часам, часу, ч',
  uk: 'година, години, годин, годині, год',
  en: '—',
})
const HOUR_SIGN = wordSet({ ru: 'ч', uk: 'год', en: '—' })

/** An hour without minutes: sure with «утра» or "pm", or with «часов» behind a preposition of time. */
function bareAt(tokens: readonly Token[], at: number, hour: number, behind: number): Atom | undefined {
  let i = behind
  const suffixed =
    tokens[i]?.text === '-' && isGlued(tokens[i - 1], tokens[i]) && ORDINAL_END.test(tokens[i + 1]?.text ?? '')
  if (suffixed) i += 2
  const hours = HOUR_WORDS.has(tokens[i]?.text ?? '')
  if (hours) i++
  if (hours && tokens[i]?.text === '.' && isGlued(tokens[i - 1], tokens[i]) && tokens[i - 1]!.text.length < 4) i++
  if (/^o'?clock$/.test(tokens[i]?.text ?? '')) return { hour, minute: 0, half: undefined, form: 'sure', to: i + 1 }
  const { half, next } = halfAt(tokens, i)
  if (half !== undefined && hour > 0 && hour < 25) return { hour, minute: 0, half, form: 'sure', to: next }
  if ((hours || suffixed) && isAtHour(tokens, at, hour))
    return { hour, minute: 0, half: undefined, form: 'sure', to: i }
  return hours || suffixed || tokens[at]!.kind === 'word'
    ? undefined
    : { hour, minute: 0, half: undefined, form: 'bare', to: behind }
}

/** «в 10 часов», «о 15-й»; «до 18 часов» is a time, «до 2 часов» may be a stretch. */
function isAtHour(tokens: readonly Token[], at: number, hour: number): boolean {
  const before = tokens[at - 1]?.text ?? ''
  if (AT_HOUR.has(before)) return true
  return AROUND_HOUR.has(before) && hour >= 7
}

const NOON = wordSet({
  ru: 'полдень, полудню, полудня',
  uk: 'опівдні, полудень, полудня',
  en: 'noon, midday, midnight',
})

/** Right before an hour. */
export const AT_HOUR = wordSet({ ru: 'в, во, к, о, об', uk: 'о, об', en: '—' })
const BEFORE_NOON = wordSet({
  ru: 'в, к, до, с, после',
  uk: 'до, з, після',
  en: 'at, by, until, till, before, after, from, to',
})
/** «до 18 часов», «з десятої». */
export const AROUND_HOUR = wordSet({ ru: 'до, с, после', uk: 'до, з, після', en: '—' })
const BEFORE_ORDINAL = wordSet({ ru: 'о, об, до', uk: 'о, об, до, з, після', en: '—' })
const BEFORE_ONE = wordSet({ ru: 'в, во, к, с, до', uk: '—', en: '—' })
const BEFORE_PART = wordSet({ ru: 'в, во, к, с', uk: 'о, об, з', en: '—' })

const ORDINAL_END = /^(й|ій|ої|ти|та)$/
const ORDINAL_HOUR = /(ій|ої|ую)$/

/** "half past nine", «в половине десятого», «о пів на десяту». */
function halfPast(tokens: readonly Token[], at: number): Atom | undefined {
  const [first, second, third] = [tokens[at]!.text, tokens[at + 1], tokens[at + 2]]
  const sure = { minute: 30, half: undefined, form: 'sure' } as const
  if (first === 'half' && second?.text === 'past' && (third?.word.cardinal ?? 0) > 0)
    return { ...sure, hour: third!.word.cardinal!, to: at + 3 }
  if (first === 'половине' && /ого$|его$/.test(second?.text ?? '') && second!.word.ordinal)
    return { ...sure, hour: (second!.word.ordinal + 11) % 12, to: at + 2 }
  if (first === 'пів' && second?.text === 'на' && third?.word.ordinal)
    return { ...sure, hour: (third.word.ordinal + 11) % 12, to: at + 3 }
  return quarter(tokens, at)
}

/** "a quarter to six", «без четверти пять», «чверть на восьму». */
function quarter(tokens: readonly Token[], at: number): Atom | undefined {
  const [first, second, third] = [tokens[at]!.text, tokens[at + 1], tokens[at + 2]]
  const sure = { half: undefined, form: 'sure', to: at + 3 } as const
  const [count, ordinal] = [third?.word.cardinal ?? 0, third?.word.ordinal ?? 0]
  const isHour = count > 0 && count < 13
  if (first === 'quarter' && second?.text === 'past' && isHour) return { ...sure, hour: count, minute: 15 }
  if (first === 'quarter' && second?.text === 'to' && isHour) return { ...sure, hour: (count + 11) % 12, minute: 45 }
  if (first === 'без' && second?.text === 'четверти' && isHour) return { ...sure, hour: (count + 11) % 12, minute: 45 }
  if (first === 'чверть' && second?.text === 'на' && ordinal > 0 && ordinal < 13)
    return { ...sure, hour: (ordinal + 11) % 12, minute: 15 }
  return undefined
}

/** «в девять утра», «о дев'ятій ранку», "noon". */
function spelledAt(tokens: readonly Token[], at: number): Atom | undefined {
  const { word, text: name } = tokens[at]!
  const before = tokens[at - 1]?.text ?? ''
  if (NOON.has(name)) {
    if (!BEFORE_NOON.has(before) && name !== 'опівдні') return undefined
    return { hour: name === 'midnight' ? 0 : 12, minute: 0, half: undefined, form: 'sure', to: at + 1 }
  }
  const half = halfPast(tokens, at)
  if (half) return half
  if (name === 'час' && BEFORE_ONE.has(before)) {
    const { half, next } = halfAt(tokens, at + 1)
    return half && half !== 'утра' ? { hour: 1, minute: 0, half, form: 'sure', to: next } : undefined
  }
  const ordinal =
    word.ordinal !== undefined && ORDINAL_HOUR.test(name) && BEFORE_ORDINAL.has(before) ? word.ordinal : undefined
  const hour = word.cardinal ?? ordinal
  if (hour === undefined || hour < 1 || hour > 23) return undefined
  const found = bareAt(tokens, at, hour, at + 1)
  if (found) return found
  return ordinal && tokens[at + 1]?.text.startsWith('годин')
    ? { hour, minute: 0, half: undefined, form: 'sure', to: at + 2 }
    : undefined
}

const HALVES: Readonly<Record<string, Half>> = {
  am: 'am',
  pm: 'pm',
  noon: 'дня',
  утра: 'утра',
  ранку: 'утра',
  дня: 'дня',
  вечера: 'вечера',
  вечора: 'вечера',
  ночи: 'ночи',
  ночі: 'ночи',
}

/** "pm", "p.m.", «утра», «часов вечера»; `next` stays where it is if there is none. */
function halfAt(tokens: readonly Token[], at: number): { half: Half | undefined; next: number } {
  const token = tokens[at]
  if (!token) return { half: undefined, next: at }
  const known = HALVES[token.text]
  if (known && !(token.text === 'дня' && isDuration(tokens, at))) return { half: known, next: at + 1 }
  const dotted = /^[ap]$/.test(token.text) && tokens[at + 1]?.text === '.' && tokens[at + 2]?.text === 'm'
  if (dotted) return { half: token.text === 'a' ? 'am' : 'pm', next: at + (tokens[at + 3]?.text === '.' ? 4 : 3) }
  return { half: undefined, next: at }
}

/** «два дня» is a stretch, «в два дня» a time. */
function isDuration(tokens: readonly Token[], at: number): boolean {
  if (HOUR_WORDS.has(tokens[at - 1]?.text ?? '')) return false
  const number = tokens[at - 2]?.kind === 'mark' ? at - 3 : at - 1
  return !BEFORE_PART.has(tokens[number - 1]?.text ?? '')
}

/** No longer figure, price, version or file name around it; behind an ISO date «T14:00» may follow. */
function isFree(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  const before = text[token.start - 1] ?? ' '
  if (/[.,:/№#$€£₴₽+=_@\\]/.test(before)) return false
  if (before === '-' && tokens[at - 2]?.kind === 'number' && isGlued(tokens[at - 2], tokens[at - 1]))
    return /^\d\d:\d\d|^\d:\d\d/.test(text.slice(token.start, token.start + 5))
  if (!isGlued(tokens[at - 1], token) || tokens[at - 1]!.kind !== 'word') return true
  return tokens[at - 1]!.text === 't' && isGlued(tokens[at - 2], tokens[at - 1]) && tokens[at - 2]!.kind === 'number'
}
