import type { Calendar } from './calendar.ts'
import { type DateContext, type Hit, readDay } from './date-forms.ts'
import { prepositionBefore } from './date-preposition.ts'
import type { Language } from './language.ts'
import { type Token, tokensOf } from './tokens.ts'
import type { Preposition } from './words.ts'

export type DayForm = 'day' | 'weekday' | 'relative' | 'period' | 'event'

/** A place in a text that names a day, or something as good as one. Offsets are UTF-16 offsets in that text. */
export interface FoundDay {
  readonly start: number
  readonly end: number
  /** The day, or the last day of a stretch. `undefined` where it cannot be told: a wrong day is worse than none. */
  readonly day?: Calendar
  /** Where a stretch of days is named: its first day. */
  readonly first?: Calendar
  readonly form: DayForm
  readonly hasYear: boolean
  /** `by` marks a deadline: «до», «к», «не позднее», "due", "before". The preposition itself stands outside the span. */
  readonly preposition: Preposition
}

/**
 * All days that a text names, in text order.
 *
 * `reference` is the document's date. How a day is told from it:
 * - a date without a year takes the year that puts it nearest to the reference;
 * - a number alone ("the 9th", «до 26-го») is the next such day, the reference included;
 * - a weekday is the first one after the reference, a whole week on if the reference is that weekday; "this Friday" lies in
 *   the reference's week, Monday to Sunday, "next Friday" in the week after it, "last Friday" in the week before;
 * - a stretch (week, month, quarter, year) stands for its last day; a working week ends on Friday, but said on a Saturday or
 *   Sunday "end of this week" is that Sunday; a start is the first third of the stretch, a middle the second;
 * - a month, quarter, year, season or feast behind "by", «до», «к» is due on its first day: "by March" is 1 March;
 * - 5/11 in an English text may be either day: `day` stays undefined unless one of the numbers is over 12.
 */
export function findDates(text: string, language: Language, reference?: Calendar): FoundDay[] {
  const tokens = tokensOf(text, language)
  const context: DateContext = { text, tokens, language, reference, lastEnd: -1 }
  const hits: Hit[] = []
  for (let i = 0; i < tokens.length; ) {
    const hit = readDay(context, i)
    if (hit && !isRhythm(tokens, hit)) {
      hits.push(hit)
      context.lastEnd = hit.end
    }
    i = hit ? Math.max(hit.to, i + 1) : i + 1
  }
  return hits.length === 0 ? [] : withRanges(tokens, withWeekdays(tokens, hits))
}

/** «каждую пятницу», "every other Tuesday". */
function isRhythm(tokens: readonly Token[], hit: Hit): boolean {
  for (let i = hit.from - 1; i >= 0 && i >= hit.from - 2; i--) {
    if (tokens[i]!.kind === 'mark') return false
    if (tokens[i]!.word.rhythm) return true
  }
  return false
}

/** "Friday, 20 November" and «20 ноября (пятница)» are one day each. */
function withWeekdays(tokens: readonly Token[], hits: readonly Hit[]): Hit[] {
  const out: Hit[] = []
  for (const hit of hits) {
    const before = out.at(-1)
    if (before && isOneDay(tokens, before, hit)) {
      const day = before.form === 'day' ? before : hit
      out[out.length - 1] = { ...day, from: before.from, to: hit.to, start: before.start, end: hit.end }
    } else out.push(hit)
  }
  return out
}

function isOneDay(tokens: readonly Token[], left: Hit, right: Hit): boolean {
  const forms = `${left.form} ${right.form}`
  if (forms !== 'weekday day' && forms !== 'day weekday') return false
  const between = tokens.slice(left.to, right.from)
  if (between.length > 2 || (between.length > 0 && forms === 'day weekday' && between.at(-1)!.text === ',')) {
    return between.length === 1 && /^[,(/]$/.test(between[0]!.text)
  }
  return between.every(token => /^[,(.–—/-]$/.test(token.text) || token.text === 'the')
}

const DASH = /^[-–—]$/
const RANGE_WORD = /^(по|до|to|through|until|till|thru)$/

function withRanges(tokens: readonly Token[], hits: readonly Hit[]): FoundDay[] {
  const out: FoundDay[] = []
  for (let i = 0; i < hits.length; i++) {
    const hit = hits[i]!
    const preposition = prepositionOf(tokens, hit)
    const next = hits[i + 1]
    if (next && isRange(tokens, hit, next, preposition)) {
      const day = { ...foundOf(next, 'range'), start: hit.start, first: hit.day, hasYear: hit.hasYear || next.hasYear }
      out.push(day)
      i++
    } else out.push(foundOf(hit, preposition))
  }
  return out
}

function prepositionOf(tokens: readonly Token[], hit: Hit): Preposition {
  if (hit.first && hit.form === 'day') return 'range'
  return hit.preposition ?? prepositionBefore(tokens, hit.from)
}

function isRange(tokens: readonly Token[], left: Hit, right: Hit, preposition: Preposition): boolean {
  if (right.from - left.to !== 1 || left.form !== right.form || (left.form !== 'day' && left.form !== 'weekday'))
    return false
  const between = tokens[left.to]!.text
  return (
    DASH.test(between) ||
    (RANGE_WORD.test(between) && (preposition === 'from' || between === 'to' || between === 'through'))
  )
}

function foundOf(hit: Hit, preposition: Preposition): FoundDay {
  const { start, end, form, hasYear, day, first, due } = hit
  const dueDay = due && (preposition === 'by' || preposition === 'until') ? due : day
  return { start, end, day: dueDay, ...(first ? { first } : {}), form, hasYear, preposition }
}
