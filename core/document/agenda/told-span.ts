import type { Language } from '../../language/language.ts'
import { anyOf, spoken } from '../../language/spoken.ts'
import type { Block } from '../../markdown/block.ts'
import { type Prose, sourceSpan } from '../../markdown/prose.ts'
import { spanOf } from '../../markdown/span.ts'
import type { Part } from '../base.ts'
import type { Agenda, Sentence } from '../model.ts'
import { does } from '../sentences.ts'
import { type SaidHour, saidHours } from './hours.ts'

/**
 * "We start at two and let everybody go by ten to three", «Ждём вас к 9.00; в 9.50 завершаем»: two hours, and a word for the beginning and the
 * end of something, in a sentence or in two that stand together.
 */
export function toldSpan(sentences: readonly Sentence[], blocks: readonly Block[], part: Part): Agenda['duration'] {
  for (const [i, sentence] of sentences.entries()) {
    if (isOfOther(sentence)) continue
    const alone = spanIn(sentence.prose.text, part.language)
    if (alone) return { minutes: alone.minutes, span: within(sentence.prose, alone) }
    const next = sentences[i + 1]
    if (!next || isOfOther(next) || !standTogether(sentence, next, blocks)) continue
    const both = part.text.slice(sentence.span.start, next.span.end)
    const pair = spanIn(both, part.language)
    if (pair) return { minutes: pair.minutes, span: spanOf(next.span.start, next.span.end) }
  }
  return undefined
}

const standTogether = (one: Sentence, next: Sentence, blocks: readonly Block[]): boolean =>
  next.block === one.block ||
  (next.block === one.block + 1 && blocks[one.block]?.kind === 'item' && blocks[next.block]?.kind === 'item')

/** What is sent, prepared or rehearsed has hours of its own; so has what a calendar stamps: "2023-06-02T10:00:00-04:00". */
const isOfOther = (sentence: Sentence): boolean =>
  STAMP.test(sentence.prose.text) ||
  (['prepares', 'rehearses', 'sendAgenda'] as const).some(act => does(sentence, act) !== undefined)

const STAMP = /\d{4}-\d\d-\d\dT\d\d:\d\d/u

const within = (prose: Prose, { start, end }: { start: number; end: number }) => sourceSpan(prose, start, end)

export interface Stretch {
  readonly start: number
  readonly end: number
  readonly minutes: number
}

function spanIn(text: string, language: Language): Stretch | undefined {
  const odd = oddRange(text)
  if (odd) return odd
  const isEnd = ENDS.test(text)
  const isStart = STARTS.test(text)
  const hours = saidHours(text, language)
  for (const [i, from] of hours.entries()) {
    for (const to of hours.slice(i + 1)) {
      const stretch = between(from, to)
      if (stretch && (isEnd || (isStart && to.until) || isJoined(text, from, to))) return stretch
      if (stretch && BEGINS_AT.test(text.slice(0, from.start))) return stretch
      const turned = isStart && between(to, from)
      if (turned && (isEnd || from.until || BEGINS_AT.test(text.slice(from.end, to.start)))) return turned
    }
  }
  return undefined
}

const isJoined = (text: string, from: SaidHour, to: SaidHour): boolean =>
  JOINED.test(text.slice(from.end, to.start)) ||
  (AND.test(text.slice(from.end, to.start)) && BETWEEN.test(text.slice(0, from.start)))

/** «Между 11:00 и 11:45». */
const BETWEEN = spoken`${{ ru: 'между, час между', uk: 'між', en: 'between' }}\s$`
const AND = spoken`^\s${{ ru: 'и', uk: 'і, та, й', en: 'and' }}\s$`

/** «С двух до трёх», "noon till one". */
const JOINED = spoken`^\s*${{ ru: 'до', uk: 'до', en: 'till, until, to' }}\s+(?:(?:a|${{ ru: 'без', uk: 'за, пів на', en: 'a quarter to' }})\s)?$`

/** "Begins at": whatever the other hour is of, it lies ahead. */
const BEGINS_AT = spoken`${{
  ru: 'начало, начинаем, начнём, стартуем, начинается, начнется',
  uk: 'початок, починаємо, почнемо, стартуємо, починається, почнеться',
  en: 'start, starts, begin, begins, kick off',
}}(?:\s\p{L}+){0,2}\s?$`

/** Of one half of the day, as both are told. */
function between(from: SaidHour, to: SaidHour): Stretch | undefined {
  const minutes = (to.at - from.at + 1440) % 720
  return minutes >= SHORTEST && minutes <= LONGEST
    ? { start: Math.min(from.start, to.start), end: Math.max(from.end, to.end), minutes }
    : undefined
}

const SHORTEST = 10
const LONGEST = 240

/** «14:00 → 14:50», «9-00 – 9-50», "0900-0950", "11h00–11h50", "14.00/14.45". */
export function oddRange(text: string): Stretch | undefined {
  for (const match of text.matchAll(ODD)) {
    const [h1, m1, h2, m2] = match.slice(1).filter(Boolean).map(Number)
    const minutes = h2! * 60 + m2! - h1! * 60 - m1!
    // «10.10 / 11.10» may be days, 2015–2030 years.
    const isClock = h2! < 24 && [m1!, m2!].some(minute => minute === 0 || minute > 12)
    const areYears = match[0].length > 8 && /^(?:19|20)\d\d\D+(?:19|20)\d\d$/.test(match[0])
    if (minutes >= SHORTEST && minutes <= LONGEST && isClock && !areYears)
      return { start: match.index, end: match.index + match[0].length, minutes }
  }
  return undefined
}

const UNIT = spoken`(?:\s?(?:${{ ru: 'ч, час', uk: 'г, год', en: 'h, hr, hrs, hours, am, pm' }})\.?)?`.source
const TILL = spoken`(?:→|->|=>|⟶|➔|\/|…|\.{2,3}|÷|~|–|—|-|${{ ru: 'до, по', uk: 'до, по', en: 'to, till, until' }})`
  .source
const ODD = new RegExp(
  String.raw`(?<![\d.,:/+-])(?:(\d{1,2})[:.h-]([0-5][05])${UNIT}\s*${TILL}\s*(\d{1,2})[:.h-]([0-5][05])|(?<!(?:\d|№|\))\s?)([01]\d|2[0-3])([0-5][05])(?:\s?[–-]\s?|\s?hrs?\.?\s*${TILL}\s*)([01]\d|2[0-3])([0-5][05]))(?![\d.,:/-]\d|\d)`,
  'giu',
)

const STARTS = spoken`${{
  ru: 'начал*, начин*, начн*, старт*, встреч*, собер*, собира*, сбор, ждем, приезд*, приезжа*, приход*, открыва*, откро*, садимся, созвон*, созванив*, подключа*, увидимся, видимся',
  uk: 'почат*, почин*, почн*, старт*, зустріч*, збер*, збира*, збір, чекаємо, приїзд*, приїжджа*, приход*, відкрива*, відкри*, сідаємо, дзвінок, зідзвон*, підключа*, побачимося, бачимося, бачимось',
  en: 'start*, begin*, kick-off, kick off, kicking off, meet*, gather*, doors, open*, arriv*, see you, expect*, sit down, dial*, join*, from',
}}`

/** Somebody ends, leaves, is free. */
const ENDS = anyOf({
  ru: `законч*, заканч*, заверш*, кончаем, кончим, кончится, кончается, расход*, разойд*, разъез*, разъед*, разбега*, прощаем*, прощан*, отпуска*, отпуст*, освобожда*, освобод*, свободн*
    финиш*, финал*, конец, окончани*, отъезд, уезжа*, уходим, уходите, встаем, закрыва*, закроем, стоп, сворачива*, отключа*, закругл*, уложимся, укладываемся, вернетесь, возвращаетесь, должно быть сказано, отбой`,
  uk: `закінч*, заверш*, скінч*, розход*, розійд*, роз'їжд*, роз'їд*, розбіга*, прощаєм*, прощанн*, відпуска*, відпуст*, звільня*, звільн*, вільн*
    фініш*, фінал*, кінець, від'їзд, від'їжджа*, йдемо, підете, встаємо, закрива*, закриємо, стоп, згорта*, відключа*, закругл*, вкладемося, вкладаємося, повернетесь, має бути сказано, відбій`,
  en: `finish*, end, ends, ended, ending, stop, stops, stopping, close, closes, closing, conclude*, over, done, through, out, free, off, leave, leaves, leaving, depart*, departure, back at|in|on|behind, adjourn*
    rise, get up, part, wrap up, hard stop, let|lets ..3 go, goodbye, be said, home, away, limit, ours until|till`,
})
