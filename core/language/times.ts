import type { Language } from './language.ts'
import { isGlued, type Token, tokensOf } from './tokens.ts'

/** A time of the day, or a stretch between two, in minutes after midnight. */
export interface FoundClock {
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to?: number
}

/**
 * Times of the day: 14:00, «9.30 утра», "7 a.m.", «в девять утра», 14:00–15:00, "2–3 pm". Offsets such as 0:00-0:05 read as ranges.
 * A bare number is no time without «утра», "pm", «часов» or the like; 9.30 wants a word before or behind it, or a partner.
 */
export function findClock(text: string, language: Language): FoundClock[] {
  if (!MAY_HOLD_CLOCK.test(text)) return []
  const tokens = tokensOf(text, language)
  const found: FoundClock[] = []
  for (let i = 0; i < tokens.length; ) {
    const range = rangeAt(text, tokens, i)
    if (range) found.push({ start: tokens[i]!.start, end: tokens[range.to - 1]!.end, from: range.from, ...range.until })
    i = range ? range.to : i + 1
  }
  return found
}

/** Every clock has a digit, or one of the words that follow or stand for an hour. */
const MAY_HOLD_CLOCK = /\d|утра|вечера|ночи|дня|ранку|вечора|ночі|годин|часов|noon|midnight|clock|[ap]\.?m/i

type Half = 'am' | 'pm' | 'утра' | 'дня' | 'вечера' | 'ночи'

interface Atom {
  readonly hour: number
  readonly minute: number
  readonly half: Half | undefined
  /** `sure`: a time on its own. `pair`: only in a range, or behind a preposition of time. `bare`: only as the first of a range. */
  readonly form: 'sure' | 'pair' | 'bare'
  readonly to: number
}

const JOINER = /^([-–—]|до|по|to|till|until|and)$/

function rangeAt(
  text: string,
  tokens: readonly Token[],
  at: number,
): { from: number; to: number; until?: { to: number } } | undefined {
  const first = atomAt(text, tokens, at)
  if (!first) return undefined
  const joiner = tokens[first.to]
  const second =
    joiner && JOINER.test(joiner.text) && isPair(tokens, at, joiner)
      ? atomAt(text, tokens, first.to + 1, true)
      : undefined
  if (second && second.form !== 'bare' && belongs(first, second)) {
    const from = minutesOf(first, first.half ?? halfBefore(first, second))
    return { from, to: second.to, until: { to: minutesOf(second, second.half ?? first.half) } }
  }
  if (first.form === 'sure' || (first.form === 'pair' && isTimed(tokens, at, first))) {
    return { from: minutesOf(first, first.half), to: first.to }
  }
  return undefined
}

/** "and" joins two times only behind "between". */
const isPair = (tokens: readonly Token[], at: number, joiner: Token): boolean =>
  joiner.text !== 'and' || tokens[at - 1]?.text === 'between'

function belongs(first: Atom, second: Atom): boolean {
  if (first.form === 'bare')
    return first.hour <= 24 && (second.half !== undefined || first.hour < second.hour) && second.form === 'sure'
  return first.form === 'sure' || second.form === 'sure' || first.form === second.form
}

/** "11–1 pm" begins in the morning, "2–3 pm" does not. */
function halfBefore(first: Atom, second: Atom): Half | undefined {
  if (!second.half || first.hour > 12) return undefined
  const same = minutesOf(first, second.half)
  return same < minutesOf(second, second.half) ? second.half : undefined
}

function minutesOf({ hour, minute }: Atom, half: Half | undefined): number {
  const noon = hour % 12
  const shifted =
    half === undefined || hour > 12
      ? hour
      : half === 'am' || half === 'утра'
        ? noon
        : half === 'ночи'
          ? noon < 6
            ? noon
            : noon + 12
          : noon + 12
  return shifted * 60 + minute
}

function atomAt(text: string, tokens: readonly Token[], at: number, second = false): Atom | undefined {
  const token = tokens[at]
  if (!token || token.kind === 'mark') return undefined
  if (token.kind === 'word') return spelledAt(text, tokens, at)
  if (token.text.length > 2 || token.value > 24 || !(second || isFree(text, tokens, at))) return undefined
  const [separator, minutes] = [tokens[at + 1], tokens[at + 2]]
  const exact =
    isGlued(token, separator) && isGlued(separator, minutes) && minutes?.kind === 'number' && minutes.text.length === 2
  if (exact && minutes.value < 60 && /^[:.-]$/.test(separator!.text))
    return withMinutes(text, tokens, at, minutes.value)
  if (exact || (isGlued(token, separator) && /^[.,:/]$/.test(separator!.text) && isGlued(separator, minutes))) {
    return minutes?.kind === 'number' && /^[.,:/]$/.test(separator!.text)
      ? undefined
      : bareAt(text, tokens, at, token.value, at + 1)
  }
  return bareAt(text, tokens, at, token.value, at + 1)
}

function withMinutes(text: string, tokens: readonly Token[], at: number, minute: number): Atom | undefined {
  const separator = tokens[at + 1]!.text
  let to = at + 3
  if (separator === ':' && /^:\d\d(?!\d)/.test(text.slice(tokens[at + 2]!.end, tokens[at + 2]!.end + 4))) to += 2
  if (/^([.,:/]\d|%)/.test(text.slice(tokens[to - 1]!.end, tokens[to - 1]!.end + 2))) return undefined
  const { half, next } = halfAt(text, tokens, to)
  const hour = tokens[at]!.value
  if (separator === '-' && !(/^(00|15|30|45)$/.test(tokens[at + 2]!.text) && half === undefined))
    return bareAt(text, tokens, at, hour, at + 1)
  if (hour === 24 && minute > 0) return undefined
  if (separator === '.' && half === undefined && tokens[to]?.word.measure && !/^(ч|год)$/.test(tokens[to]!.text))
    return undefined
  return { hour, minute, half, form: separator === ':' || half !== undefined ? 'sure' : 'pair', to: next }
}

const HOUR_WORDS = /^(час|часа|часов|часам|часу|ч|година|години|годин|годині|год)$/

/** An hour without minutes: sure with «утра» or "pm", or with «часов» behind a preposition of time. */
function bareAt(text: string, tokens: readonly Token[], at: number, hour: number, behind: number): Atom | undefined {
  let i = behind
  const suffixed =
    tokens[i]?.text === '-' && isGlued(tokens[i - 1], tokens[i]) && /^(й|ій|ої|ти|та)$/.test(tokens[i + 1]?.text ?? '')
  if (suffixed) i += 2
  const hours = HOUR_WORDS.test(tokens[i]?.text ?? '')
  if (hours) i++
  if (hours && tokens[i]?.text === '.' && isGlued(tokens[i - 1], tokens[i]) && tokens[i - 1]!.text.length < 4) i++
  if (/^o'?clock$/.test(tokens[i]?.text ?? '')) return { hour, minute: 0, half: undefined, form: 'sure', to: i + 1 }
  const { half, next } = halfAt(text, tokens, i)
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
  if (/^(в|во|к|о|об)$/.test(before)) return true
  return /^(до|с|з|після|после)$/.test(before) && hour >= 7
}

const ORDINAL_HOUR = /(ій|ої|ую)$/

/** «в девять утра», «о дев'ятій ранку», "noon". */
function spelledAt(text: string, tokens: readonly Token[], at: number): Atom | undefined {
  const { word, text: name } = tokens[at]!
  const before = tokens[at - 1]?.text ?? ''
  if (/^(noon|midday|midnight)$/.test(name)) {
    if (!/^(at|by|until|till|before|after|from|to)$/.test(before)) return undefined
    return { hour: name === 'midnight' ? 0 : 12, minute: 0, half: undefined, form: 'sure', to: at + 1 }
  }
  if (name === 'час' && /^(в|во|к|с|до)$/.test(before)) {
    const { half, next } = halfAt(text, tokens, at + 1)
    return half && half !== 'утра' ? { hour: 1, minute: 0, half, form: 'sure', to: next } : undefined
  }
  const ordinal =
    word.ordinal !== undefined && ORDINAL_HOUR.test(name) && /^(о|об|до|з|після)$/.test(before)
      ? word.ordinal
      : undefined
  const hour = word.cardinal ?? ordinal
  if (hour === undefined || hour < 1 || hour > 23) return undefined
  const found = bareAt(text, tokens, at, hour, at + 1)
  if (found) return found
  return ordinal && /^годин/.test(tokens[at + 1]?.text ?? '')
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
function halfAt(text: string, tokens: readonly Token[], at: number): { half: Half | undefined; next: number } {
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
  if (HOUR_WORDS.test(tokens[at - 1]?.text ?? '')) return false
  const number = tokens[at - 2]?.kind === 'mark' ? at - 3 : at - 1
  return !/^(в|во|к|о|об|до|с|з)$/.test(tokens[number - 1]?.text ?? '') || tokens[number - 1]?.text === 'до'
}

const MINUTE_PREPOSITION =
  /^(в|во|у|о|об|к|до|с|з|со|після|после|по|from|till|until|before|after|by|at|start|начало|початок)$/

/** 9.30 alone: behind a preposition of time, and no date. */
function isTimed(tokens: readonly Token[], at: number, { minute }: Atom): boolean {
  const before = tokens[at - 1]?.text ?? ''
  if (!MINUTE_PREPOSITION.test(before)) return false
  if (/^[a-z]/.test(before)) return minute % 15 === 0 && tokens[at + 2]!.text.length === 2
  return /^(в|во|о|об)$/.test(before) || minute === 0 || minute > 12
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
