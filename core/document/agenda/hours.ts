import type { Language } from '../../language/language.ts'
import { wordSet } from '../../language/spoken.ts'
import { findClock } from '../../language/times.ts'
import { isGlued, type Token, tokensOf } from '../../language/tokens.ts'

/** An hour of the day as people say it beside another one, in minutes; "three" is 180, whichever half of the day it lies in. */
export interface SaidHour {
  readonly start: number
  readonly end: number
  readonly at: number
  /** Right behind "until", «до» or the like. */
  readonly until: boolean
}

/** All hours of a text that speaks of when something begins and ends: 14:00, "at two", «без десяти три», «за чверть четверта», "by ten to four". */
export function saidHours(text: string, language: Language): SaidHour[] {
  const tokens = tokensOf(text, language)
  const exact = findClock(text, language).flatMap(({ start, end, from, to }) =>
    to === undefined
      ? [{ start, end, at: from }]
      : [
          { start, end: start + 1, at: from },
          { start: end - 1, end, at: to },
        ],
  )
  const found: { start: number; end: number; at: number }[] = [...exact]
  for (let i = 0; i < tokens.length; ) {
    const said = saidAt(tokens, i)
    const [start, end] = [tokens[i]!.start, said ? tokens[said.to - 1]!.end : 0]
    if (said && !exact.some(one => start < one.end && end > one.start)) found.push({ start, end, at: said.at })
    i = said?.to ?? i + 1
  }
  return found
    .sort((a, b) => a.start - b.start)
    .map(one => ({ ...one, until: UNTIL.has(tokens.findLast(token => token.end <= one.start)?.text ?? '') }))
}

const UNTIL = wordSet({ ru: 'до, к, ко', uk: 'до, на', en: 'until, till, to, by' })

/** Right before an hour that has no minutes. */
const BEFORE = wordSet({
  ru: 'в, во, к, ко, до, с, со, после, ровно, около, между, и, начало, конец, окончание, финиш, завершение',
  uk: 'о, об, до, з, із, зі, після, рівно, близько, на, між, і, й, та, початок, кінець, закінчення, фініш, завершення',
  en: 'at, by, from, until, till, to, before, after, around, about, between, and, start, begin, end, ends, finish',
})

/** Behind an hour without minutes: nothing that it could count. */
const BEHIND = wordSet({
  ru: 'и, а, в, во, до, без, по, всё, это, на, у, с, вы, мы, все, можно, уже, ровно, дня, утра, вечера, часа, часов, начинаем, заканчиваем',
  uk: 'і, й, та, а, в, у, за, усе, все, це, о, об, до, на, з, ви, ми, всі, усі, можна, вже, рівно, дня, ранку, вечора, години, годині, починаємо, закінчуємо',
  en: "and, at, in, on, by, till, until, to, we, you, we'll, you'll, so, sharp, everyone, everybody, i, the, then, everything, all, it, this, but, or, prompt, promptly",
})

function saidAt(tokens: readonly Token[], at: number): { at: number; to: number } | undefined {
  return shifted(tokens, at) ?? bare(tokens, at)
}

/** "ten to four", «без десяти три», «десять минут третьего», «за чверть четверта», «пів на третю». */
function shifted(tokens: readonly Token[], at: number): { at: number; to: number } | undefined {
  const [first, second] = [tokens[at]!.text, tokens[at + 1]?.text]
  if (first === 'без' || first === 'за') {
    const part = partAt(tokens, at + 1)
    const to = part && (tokens[part.to]?.text === 'до' ? part.to + 1 : part.to)
    const hour = to !== undefined && hourOf(tokens[to])
    return part && hour ? { at: hour * 60 - part.minutes, to: to + 1 } : undefined
  }
  if (first === 'пів' && second === 'на') {
    const hour = hourOf(tokens[at + 2])
    return hour ? { at: hour * 60 - 30, to: at + 3 } : undefined
  }
  if (first === 'половине' || first === 'половины' || first === 'половина') {
    const hour = tokens[at + 1]?.word.ordinal
    return hour && hour < 13 ? { at: hour * 60 - 30, to: at + 2 } : undefined
  }
  const part = partAt(tokens, at)
  if (!part) return undefined
  const joiner = tokens[part.to]?.text ?? ''
  if (joiner === 'to' || joiner === 'past' || joiner === 'before' || joiner === 'на') {
    const hour = hourOf(tokens[part.to + 1])
    // «Десять на третю» is ten past two.
    const from = joiner === 'past' ? 0 : joiner === 'на' ? 60 : undefined
    return hour
      ? { at: hour * 60 + (from === undefined ? -part.minutes : part.minutes - from), to: part.to + 2 }
      : undefined
  }
  const hour = OF_HOUR.has(tokens[part.to - 1]!.text) ? tokens[part.to]?.word.ordinal : undefined
  return hour && hour < 13 ? { at: hour * 60 - 60 + part.minutes, to: part.to + 1 } : undefined
}

/** Five, ten, a quarter, twenty, half: what is counted from a full hour. */
function partAt(tokens: readonly Token[], at: number): { minutes: number; to: number } | undefined {
  const i = tokens[at]?.text === 'a' ? at + 1 : at
  const token = tokens[i]
  if (!token) return undefined
  const named = PARTS[token.text] ?? (token.kind === 'number' ? token.value : token.word.cardinal)
  const five = tokens[i + 1]?.text === '-' ? i + 2 : i + 1
  const tail = named === 20 && tokens[five]?.word.cardinal === 5 ? five + 1 : i + 1
  const minutes = named === 20 && tail > i + 1 ? 25 : named
  const to = MINUTES.has(tokens[tail]?.text ?? '') ? tail + 1 : tail
  return minutes && minutes % 5 === 0 && minutes <= 30 ? { minutes, to } : undefined
}

const PARTS: Readonly<Record<string, number>> = {
  quarter: 15,
  half: 30,
  четверти: 15,
  четверть: 15,
  чверть: 15,
  пяти: 5,
  десяти: 10,
  двадцати: 20,
}

/** «Десять минут третьего», «четверть третьего». */
const OF_HOUR = wordSet({ ru: 'минут, четверть', uk: '—', en: '—' })

const MINUTES = wordSet({ ru: 'минут', uk: 'хвилин', en: 'minutes' })

const hourOf = (token: Token | undefined): number | undefined => {
  const value = token && (token.kind === 'number' ? token.value : (token.word.cardinal ?? token.word.ordinal))
  return value && value > 0 && value < 13 ? value : undefined
}

/** "at two", «до трёх», «о другій», "from 8", "to 8.45", «14 ч». */
function bare(tokens: readonly Token[], at: number): { at: number; to: number } | undefined {
  const token = tokens[at]!
  if (token.text === 'noon' || token.text === 'midday' || token.text === 'полудня' || token.text === 'опівдні')
    return { at: 720, to: at + 1 }
  if (!BEFORE.has(tokens[at - 1]?.text ?? '')) return undefined
  const [mark, minute] = [tokens[at + 1], tokens[at + 2]]
  const isExact =
    token.kind === 'number' &&
    token.value < 24 &&
    /^[.:-]$/.test(mark?.text ?? '') &&
    isGlued(token, mark) &&
    isGlued(mark, minute) &&
    /^[0-5][05]$/.test(minute?.text ?? '')
  if (isExact) return { at: token.value * 60 + minute!.value, to: at + 3 }
  const hour = token.kind === 'number' ? (token.value < 24 ? token.value : undefined) : hourOf(token)
  const told = token.kind === 'number' ? undefined : minutesAt(tokens, at + 1)
  if (hour && told) return { at: hour * 60 + told.minutes, to: told.to }
  const next = tokens[at + 1]
  const ends = !next || (next.kind === 'mark' && !isGlued(token, next)) || /^[,.;:)!?–—]$/.test(next.text)
  return hour && (ends || BEHIND.has(next.text)) ? { at: hour * 60, to: at + 1 } : undefined
}

/** «О дев'ятій тридцять», "at nine thirty", «в десять двадцать пять». */
function minutesAt(tokens: readonly Token[], at: number): { minutes: number; to: number } | undefined {
  const tens = tokens[at]?.word.cardinal
  if (tens === undefined || tens % 5 !== 0 || tens < 10 || tens > 55) return undefined
  const behind = tokens[at + 1]?.text === '-' ? at + 2 : at + 1
  const to = tens >= 20 && tokens[behind]?.word.cardinal === 5 ? behind + 1 : at + 1
  const isCounted = tokens[to]?.kind === 'word' && !BEHIND.has(tokens[to]!.text) && tokens[to]!.word.unit === undefined
  return isCounted ? undefined : { minutes: tens + (to > at + 1 ? 5 : 0), to }
}
