import { weekdayOf } from './calendar.ts'
import type { Hit } from './date-hit.ts'
import { isDueByClock, prepositionBefore } from './date-preposition.ts'
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

/** "end of day Friday", «до конца дня 20 ноября». */
function isEndOfDay(tokens: readonly Token[], left: Hit, right: Hit): boolean {
  if (left.form !== 'period' || tokens[left.to - 1]!.word.unit !== 'day' || right.form === 'period') return false
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
    if (!next || !isRange(tokens, hit, next, preposition)) out.push(foundOf(hit, preposition))
    else {
      if (!isWholeWeek(hit, next)) out.push(rangeOf(hit, next))
      i++
    }
  }
  return out
}

function prepositionOf(tokens: readonly Token[], hit: Hit): Preposition {
  if (hit.first && hit.form === 'day') return 'range'
  const before = hit.preposition ?? prepositionBefore(tokens, hit.from)
  return (before === 'on' || before === 'none') && isDueByClock(tokens, hit.to) ? 'by' : before
}

const DASH = /^[-–—]$/
const RANGE_WORD = /^(по|до|to|through|until|till|thru)$/

function isRange(tokens: readonly Token[], left: Hit, right: Hit, preposition: Preposition): boolean {
  if (right.from - left.to !== 1 || left.form !== right.form) return false
  if (left.form !== 'day' && left.form !== 'weekday') return false
  const between = tokens[left.to]!.text
  if (DASH.test(between)) return true
  return RANGE_WORD.test(between) && (preposition === 'from' || between === 'to' || between === 'through')
}

/** "Monday to Friday" is every week. */
const isWholeWeek = ({ form, day: first }: Hit, { day: last }: Hit): boolean =>
  form === 'weekday' &&
  first !== undefined &&
  last !== undefined &&
  weekdayOf(first) === 1 &&
  /[57]/.test(`${weekdayOf(last)}`)

function rangeOf(left: Hit, right: Hit): FoundDay {
  const hasYear = left.hasYear || right.hasYear
  return { ...foundOf(right, 'range'), start: left.start, ...(left.day ? { first: left.day } : {}), hasYear }
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
