import { findDurations } from '../../language/durations.ts'
import type { Language } from '../../language/language.ts'
import { quantityAt } from '../../language/quantities.ts'
import { opening, spoken, wordSet } from '../../language/spoken.ts'
import { findClock } from '../../language/times.ts'
import { tokensOf } from '../../language/tokens.ts'
import type { Entry } from '../entries.ts'
import type { MeetingReading } from '../meeting.ts'
import type { AgendaItem } from '../model.ts'

/** So many minutes that a text gives to something. */
export interface Allotment {
  readonly start: number
  readonly end: number
  readonly minutes: number
}

/** All that a text allots, in its order: «15 мин», 15′, «двадцать минут на печи, десять на цену», and bare numbers in brackets where nothing else counts. */
export function allotmentsIn(text: string, language: Language): Allotment[] {
  const told = [
    ...findDurations(text, language).map(d => ({ start: d.start, end: d.end, minutes: d.maxMinutes ?? d.minutes })),
    ...primesIn(text),
  ].filter(({ minutes, start }) => minutes <= MOST && !IN_ALL.test(text.slice(0, start)))
  if (told.length === 0) return bracketedIn(text)
  const elliptic = elliptical(text, language, told)
  return [...told, ...elliptic].sort((a, b) => a.start - b.start)
}

const MOST = 180

/** «= 40 мин», "in all 40 min": what they come to. */
const IN_ALL = spoken`(?:=|${{ ru: 'всего, итого, вместе', uk: 'усього, всього, разом', en: 'total, in all, altogether, together' }}:?)\s*$`

/** 15′, 15', with nothing measured behind: «5' хвосты», "Old promises — 5'". */
const primesIn = (text: string): Allotment[] => numbersIn(text, PRIMES)
const PRIMES = /(?<![\p{L}\p{N}.,:×x'’′])(\d{1,3})\s?['’′](?![\p{L}\p{N}'’′"]|\s?[x×*]\s?\d)/gu

/** «Хвосты (5)», "Ovens [20]": in fives, as minutes are counted. */
const bracketedIn = (text: string): Allotment[] =>
  numbersIn(text, BRACKETED).filter(({ minutes }) => minutes > 0 && minutes % 5 === 0 && minutes <= 90)
const BRACKETED = /[([]\s?(\d{1,2})\s?[)\]]/gu

const numbersIn = (text: string, shape: RegExp): Allotment[] =>
  [...text.matchAll(shape)].map(match => ({
    ...{ start: match.index, end: match.index + match[0].length },
    minutes: Number(match[1]),
  }))

/** "Twenty minutes on the ovens, ten for the price": the second number counts minutes too. */
function elliptical(text: string, language: Language, told: readonly Allotment[]): Allotment[] {
  const tokens = tokensOf(text, language)
  const found: Allotment[] = []
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!
    const quantity =
      token.start > told[0]!.end && (token.kind === 'number' || token.word.cardinal !== undefined)
        ? quantityAt(text, tokens, i)
        : undefined
    const [next, end] = [quantity && (tokens[quantity.to] ?? LAST_MARK), quantity && tokens[quantity.to - 1]]
    const given =
      next !== undefined &&
      (GIVEN_TO.has(next.text) ||
        (quantity!.low % 5 === 0 && (/^[—–:),;.-]$/.test(next.text) || LAST.has(tokens[i - 1]?.text ?? ''))))
    if (quantity && given && end && quantity.low >= 3 && quantity.low <= 60)
      if (!told.some(one => token.start < one.end && end.end > one.start))
        found.push({ start: token.start, end: end.end, minutes: quantity.low })
    i = quantity?.to ?? i + 1
  }
  return found
}

/** As if the text ended in a full stop. */
const LAST_MARK = { text: '.' }

/** Right behind a number of minutes. */
const GIVEN_TO = wordSet({
  ru: 'на, про, о, об, для, чтобы',
  uk: 'на, про, для, щоб',
  en: 'for, on, to, about, with',
})

/** Right before one. */
const LAST = wordSet({
  ru: 'последние, последних, оставшиеся, остальные, первые, еще',
  uk: 'останні, останніх, решту, решта, перші, ще',
  en: 'last, final, remaining, first, another',
})

const MINUTE_COLUMN = opening({
  ru: 'мин*, время*, час*, длительность, сколько*',
  uk: 'хв*, час*, тривалість, скільки*',
  en: 'min*, time*, duration*',
})

/** A column of minutes or hours. */
export const isMinuteColumn = (name: string): boolean => MINUTE_COLUMN.test(name)

export function itemMinutes(entry: Entry, reading: MeetingReading): number | undefined {
  if (entry.kind !== 'row') return minutesIn(entry.prose.text, reading)
  const header = reading.blocks.find(b => b.kind === 'row' && b.header && b.group === entry.block.group)
  const column = header?.cells?.findIndex(cell => isMinuteColumn(cell.text.trim().toLowerCase())) ?? -1
  const cell = column >= 0 ? entry.block.cells?.[column]?.text.trim() : undefined
  if (cell !== undefined && /^\d{1,3}$/.test(cell)) return Number(cell)
  return minutesIn(cell ?? entry.prose.text, reading) ?? minutesIn(entry.prose.text, reading)
}

/** Minutes that a text allots: the last duration in it, or a clock range. */
export function minutesIn(text: string, { part }: MeetingReading): number | undefined {
  const durations = findDurations(text, part.language)
  const last = durations[durations.length - 1]
  if (last) return last.maxMinutes ?? last.minutes
  const range = findClock(text, part.language).find(c => c.to !== undefined)
  return range && rangeMinutes(range.from, range.to!)
}

export const rangeMinutes = (from: number, to: number): number => (to >= from ? to - from : to + 24 * 60 - from)

/** Items whose minutes are told by nothing but marks. */
export function withMarks(items: readonly AgendaItem[]): AgendaItem[] {
  if (items.some(({ minutes }) => minutes !== undefined)) return [...items]
  const numbers = marksIn(items.map(({ prose }) => prose.text))
  return items.map((item, i) => (numbers ? { ...item, minutes: numbers[i]! } : item))
}

/** «Хвосты [5]», «Забор — 20'», "5m last actions": where each line ends or begins in such a number, they are minutes. */
export function marksIn(lines: readonly string[]): readonly number[] | undefined {
  if (lines.length < LEAST) return undefined
  for (const shape of SHAPES) {
    const numbers = lines.map(line => Number(shape.exec(line.trim())?.[1] ?? 0))
    const sum = numbers.reduce((total, number) => total + number, 0)
    if (sum <= MOST && numbers.every(number => number > 0 && (number % 5 === 0 || shape === PRIME))) return numbers
  }
  return undefined
}

const LEAST = 3
const TAIL = String.raw`(?:\s*[,–—-]?\s*\(?\p{Lu}\p{L}+\)?)?[\s.;,|]*$`
const PRIME = new RegExp(String.raw`(?<![\p{L}\p{N}.,:×x])(\d{1,2})\s?['’′][)\]]?${TAIL}`, 'u')
const SHAPES = [
  PRIME,
  /^[\s(]*(\d{1,2})\s?['’′](?=[\s:)])/u,
  new RegExp(String.raw`[([]\s?(\d{1,2})\s?[)\]]${TAIL}`, 'u'),
  /^[([]\s?(\d{1,2})\s?[)\]]\s/u,
  new RegExp(String.raw`(?<![\p{L}\p{N}.,:×x])(\d{1,2})[mм]${TAIL}`, 'u'),
]
