import { weekdayOf } from './calendar.ts'
import type { Hit } from './date-hit.ts'
import { isDueByClock, prepositionBefore } from './date-preposition.ts'
import { isRange, isWholeWeek, rangeOf } from './date-range.ts'
import type { FoundDay } from './dates.ts'
import type { Token } from './tokens.ts'
import type { Preposition } from './words.ts'

/** Hits that belong together become one day: a weekday and its date, the two ends of a range. */
export function foundDays(tokens: readonly Token[], hits: readonly Hit[]): FoundDay[] {
  return hits.length === 0 ? [] : withRanges(tokens, hits.length === 1 ? hits : withWeekdays(tokens, hits))
}

/** "Friday, 20 November" and «20 ноября (пятница)» are one day each. */
function withWeekdays(tokens: readonly Token[], hits: readonly Hit[]): Hit[] {
  const out: Hit[] = []
  for (const hit of hits) {
    const before = out.at(-1)
    if (before && isEndOfDay(tokens, before, hit)) {
      out[out.length - 1] = { ...hit, from: before.from, start: before.start }
    } else if (before && isOneDay(tokens, before, hit)) {
      const day = before.form === 'day' ? before : hit
      const close = tokens[before.to]?.text === '(' && tokens[hit.to]?.text === ')' ? tokens[hit.to] : undefined
      const to = close ? hit.to + 1 : hit.to
      out[out.length - 1] = { ...day, from: before.from, to, start: before.start, end: close?.end ?? hit.end }
    } else out.push(hit)
  }
  return out
}

/** "end of day Friday", «до конца дня 20 ноября», «к утру понедельника»: only the day counts. */
function isEndOfDay(tokens: readonly Token[], left: Hit, right: Hit): boolean {
  const last = tokens[left.to - 1]!
  const isWithinDay = last.word.unit === 'day' || last.word.dayPart !== undefined || /^(business|play)$/.test(last.text)
  const named = left.form === 'period' || (left.form === 'relative' && last.word.dayPart !== undefined)
  if (!isWithinDay || !named || right.form === 'period') return false
  return right.from === left.to || (right.from === left.to + 1 && tokens[left.to]!.word.preposition === 'on')
}

function isOneDay(tokens: readonly Token[], left: Hit, right: Hit): boolean {
  if (right.from - left.to > 2) return false
  for (let i = left.to; i < right.from; i++) if (!/^([,(.–—/-]|the)$/.test(tokens[i]!.text)) return false
  if (left.form === 'weekday') return right.form === 'day'
  return left.form === 'day' && right.form === 'weekday' && agrees(left, right)
}

/** Behind a date a weekday belongs to it only if it is the right one. */
const agrees = ({ day }: Hit, weekday: Hit): boolean =>
  day === undefined || weekday.day === undefined || weekdayOf(day) === weekdayOf(weekday.day)

function withRanges(tokens: readonly Token[], hits: readonly Hit[]): FoundDay[] {
  const out: FoundDay[] = []
  for (let i = 0; i < hits.length; i++) {
    const hit = hits[i]!
    const preposition = prepositionOf(tokens, hit)
    const next = hits[i + 1]
    const range = next && isRange(tokens, hit, next, preposition) ? rangeOf(hit, next) : undefined
    if (range) i++
    if (range && isWholeWeek(hit, next!)) continue
    out.push(range ?? foundOf(hit, preposition))
  }
  return out
}

function prepositionOf(tokens: readonly Token[], hit: Hit): Preposition {
  if (hit.first && hit.form === 'day') return 'range'
  const before = hit.preposition ?? prepositionBefore(tokens, hit.from)
  return (before === 'on' || before === 'none') && isDueByClock(tokens, hit.to) ? 'by' : before
}

function foundOf(hit: Hit, preposition: Preposition): FoundDay {
  const { start, end, form, hasYear, first } = hit
  const day = dayOf(hit, preposition)
  return { start, end, ...(day ? { day } : {}), ...(first ? { first } : {}), form, hasYear, preposition }
}

function dayOf({ day, due, first, form }: Hit, preposition: Preposition) {
  if (preposition === 'by' || preposition === 'until') return due ?? day
  return preposition === 'from' && form === 'period' ? first : day
}
