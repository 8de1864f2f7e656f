import { type Atom, atomAt, type Half } from './clock-atoms.ts'
import type { Language } from './language.ts'
import { CLOCK, FIGURES, signsOf } from './signs.ts'
import { spoken, wordSet } from './spoken.ts'
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
  if (!mayHoldClock(text, signsOf(text))) return []
  const tokens = tokensOf(text, language)
  const found: FoundClock[] = []
  for (let i = 0; i < tokens.length; ) {
    const range = rangeAt(text, tokens, i)
    if (range) found.push({ start: tokens[i]!.start, end: tokens[range.to - 1]!.end, from: range.from, ...range.until })
    i = range ? range.to : i + 1
  }
  return found
}

/** Every clock has figures with minutes, or one of the words that follow or stand for an hour. */
const mayHoldClock = (text: string, signs: number): boolean =>
  (signs & CLOCK) !== 0 || ((signs & FIGURES) !== 0 && /\d[:.-]\d\d/.test(text)) || HOURS_APART.test(text)

const HOURS_APART = spoken`\d\s${{ ru: 'до', uk: 'до', en: 'till, until, to' }}\s\d`

const JOINER = spoken`^(?:[-–—]|${{ ru: 'до, по', uk: 'до, по', en: 'to, till, until, and' }})$`

function rangeAt(
  text: string,
  tokens: readonly Token[],
  at: number,
): { from: number; to: number; until?: { to: number } } | undefined {
  const first = atomAt(text, tokens, at)
  if (!first) return undefined
  const joiner = tokens[first.to]
  const hours = bareHours(tokens, at, first)
  if (hours) return hours
  const second =
    joiner && JOINER.test(joiner.text) && isPair(tokens, at, joiner)
      ? atomAt(text, tokens, first.to + 1, true)
      : undefined
  if (
    second &&
    (second.form !== 'bare' || isGluedHour(tokens, first, second)) &&
    belongs(first, second, isClause(tokens, at))
  ) {
    const from = minutesOf(first, first.half ?? halfBefore(first, second))
    if (STAMPED.test(text.slice(0, tokens[at]!.start))) return { from, to: second.to }
    return { from, to: second.to, until: { to: minutesOf(second, second.half ?? first.half) } }
  }
  if (first.form === 'sure' || (first.form === 'pair' && isTimed(tokens, at, first))) {
    return { from: minutesOf(first, first.half), to: first.to }
  }
  return undefined
}

/** «С 14 до 15»: two hours of a working day, and nothing behind them that is counted. */
function bareHours(
  tokens: readonly Token[],
  at: number,
  first: Atom,
): { from: number; to: number; until: { to: number } } | undefined {
  const isTold = FROM_HOUR.has(tokens[at - 1]?.text ?? '') && UNTIL_HOUR.has(tokens[first.to]?.text ?? '')
  const isTill = isClause(tokens, at) && TILL_HOUR.has(tokens[first.to]?.text ?? '')
  if (first.form !== 'bare' || !(isTold || isTill)) return undefined
  const end = tokens[first.to + 1]
  const next = tokens[first.to + 2]
  const isEnd = !next || (next.kind === 'mark' && (!isGlued(end, next) || /^[,;)|]$/.test(next.text)))
  if (end?.kind !== 'number' || end.text.length > 2 || !isEnd) return undefined
  const lasts = end.value - first.hour
  return first.hour > 6 && end.value < 23 && lasts > 0 && lasts < 9
    ? { from: first.hour * 60, to: first.to + 2, until: { to: end.value * 60 } }
    : undefined
}

const FROM_HOUR = wordSet({ ru: 'с, со', uk: 'з, із', en: 'from' })
const UNTIL_HOUR = wordSet({ ru: 'до', uk: 'до', en: 'till, until, to' })
/** "10 to 11" may count things, "10 till 11" does not. */
const TILL_HOUR = wordSet({ ru: '—', uk: '—', en: 'till, until' })

/** Nothing of its own clause stands before it: ", 10–10.45". */
const isClause = (tokens: readonly Token[], at: number): boolean => /^[,(|]$/.test(tokens[at - 1]?.text ?? ',')

/** 2026-11-20T10:00:00-04:00: what follows is how far from Greenwich, no end. */
const STAMPED = /\d[Tt]$/

/** "and" joins two times only behind "between". */
const isPair = (tokens: readonly Token[], at: number, joiner: Token): boolean =>
  joiner.text !== 'and' || tokens[at - 1]?.text === 'between'

function belongs(first: Atom, second: Atom, alone: boolean): boolean {
  if (second.form === 'bare') return first.form === 'sure' && first.half === undefined
  if (first.form === 'bare')
    return (
      first.hour <= 24 &&
      (second.half !== undefined || isBefore(first, second)) &&
      (second.form === 'sure' || (isDotted(second) && alone))
    )
  return first.form === 'sure' || second.form === 'sure' || (isDotted(first) && isDotted(second))
}

/** «с 11 до 11:45» too. */
const isBefore = (first: Atom, second: Atom): boolean =>
  first.hour < second.hour || (first.hour === second.hour && second.minute > 0)

/** 9:30-11 */
const isGluedHour = (tokens: readonly Token[], first: Atom, second: Atom): boolean =>
  second.hour > first.hour &&
  isGlued(tokens[first.to - 1], tokens[first.to]) &&
  isGlued(tokens[first.to], tokens[first.to + 1]) &&
  tokens[second.to]?.kind !== 'word' &&
  !/^[%:.-]$/.test(tokens[second.to]?.text ?? '')

/** 9.30 of a day's work: "3.10 to 3.11" are versions. */
const isDotted = ({ hour, minute, form }: Atom): boolean => form === 'pair' && hour > 5 && minute % 5 === 0

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

const MINUTE_PREPOSITION = wordSet({
  ru: 'в, во, у, о, об, к, до, с, со, после, по, начало',
  uk: 'о, об, у, до, з, після, по, початок',
  en: 'from, till, until, before, after, by, at, start',
})

/** 9.30 alone: behind a preposition of time, and no date. */
function isTimed(tokens: readonly Token[], at: number, { minute }: Atom): boolean {
  const before = tokens[at - 1]?.text ?? ''
  if (!MINUTE_PREPOSITION.has(before)) return false
  if (/^[a-z]/.test(before)) return minute % 15 === 0 && tokens[at + 2]!.text.length === 2
  return /^(в|во|о|об)$/.test(before) || minute === 0 || minute > 12
}
