import type { Calendar } from './calendar.ts'
import { type DateContext, type Hit, readDay } from './date-forms.ts'
import { foundDays } from './date-join.ts'
import type { Language } from './language.ts'
import { DAY, FIGURES, signsOf } from './signs.ts'
import { wordSet } from './spoken.ts'
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
 * - a number alone ("the 9th", «26-го») is the nearest such day, behind "by" or «до» the next one, the reference included;
 * - a weekday is the first one after the reference, a whole week on if the reference is that weekday; "this Friday" lies in
 *   the reference's week, Monday to Sunday, "next Friday" in the week after it, "last Friday" in the week before;
 * - a stretch (week, month, quarter, year) stands for its last day; a working week ends on Friday, but said on a Saturday or
 *   Sunday "end of this week" is that Sunday; a start is the first third of the stretch, a middle the second;
 * - a month, quarter, year, season or feast behind "by", «до», «к» is due on its first day: "by March" is 1 March; behind
 *   "from", «с» it begins on it;
 * - a number of working days counts Monday to Friday, hours count as whole days: "within 48 hours" is the day after tomorrow;
 * - 5/11 in an English text may be either day: `day` stays undefined unless one of the numbers is over 12.
 */
export function findDates(text: string, language: Language, reference?: Calendar): FoundDay[] {
  if ((signsOf(text) & (DAY | FIGURES)) === 0) return []
  const bare = QUOTED_DAY.test(text) ? text.replace(QUOTED_DAY, ' $1 ') : text
  const tokens = tokensOf(bare, language)
  const context: DateContext = { text: bare, tokens, language, reference, lastEnd: -1 }
  const hits: Hit[] = []
  for (let i = 0; i < tokens.length; ) {
    const hit = readDay(context, i)
    if (hit && !isRhythm(tokens, hit) && !isTimeOfDay(tokens, hit, hits.at(-1))) {
      hits.push(hit)
      context.lastEnd = hit.end
    }
    i = hit ? Math.max(hit.to, i + 1) : i + 1
  }
  return foundDays(tokens, hits)
}

/** «Город Орёл, «20» ноября 2026 года»: formal papers put the day into quotation marks. Blanks take their place, so that nothing moves. */
const QUOTED_DAY = /(?<=^|\s)[«"“](\d{1,2})[»”"](?=\s\p{L})/u

/** «каждую пятницу», "every other Tuesday", «1-го числа каждого месяца», "once in two weeks". */
function isRhythm(tokens: readonly Token[], { from, to }: Hit): boolean {
  if (tokens[to]?.word.rhythm) return true
  for (let i = from - 1; i >= 0 && i >= from - 2; i--) {
    if (tokens[i]!.kind === 'mark') return false
    if (tokens[i]!.word.rhythm || (tokens[from]!.word.through && TIMES.has(tokens[i]!.text))) return true
  }
  return false
}

const TIMES = wordSet({ ru: 'раз, раза', uk: 'раз, рази, разів', en: 'once, twice, time, times' })

/** «в среду до полудня», "Thursday EOD": the hour belongs to the day before it. */
const isTimeOfDay = (tokens: readonly Token[], hit: Hit, before: Hit | undefined): boolean =>
  before !== undefined &&
  ((tokens[hit.from]!.word.dayPart !== undefined && hit.from - before.to < 3) ||
    (tokens[hit.from]!.word.endOf === 'day' && hit.from - before.to < 2))
