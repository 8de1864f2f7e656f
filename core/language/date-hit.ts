import type { Calendar } from './calendar.ts'
import type { DayForm } from './dates.ts'
import type { Language } from './language.ts'
import type { Token } from './tokens.ts'
import type { Preposition } from './words.ts'

export interface DateContext {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly language: Language
  readonly reference: Calendar | undefined
  /** Where the hit before ends, as an offset in the text. */
  lastEnd: number
}

/** A found day while it still stands among its neighbours: `from` and `to` count tokens. */
export interface Hit {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
  readonly form: DayForm
  readonly hasYear: boolean
  readonly day?: Calendar
  readonly first?: Calendar
  /** Stands for `day` where a preposition makes the hit a deadline. */
  readonly due?: Calendar
  /** A day that has no year of its own, so that the other end of a range can lend it one. */
  readonly yearless?: { readonly month: number; readonly day: number }
  readonly weekday?: number
  /** Where the words of the hit say it themselves: "within two weeks" is `by`. */
  readonly preposition?: Preposition
}

/** A hit from one token up to, but not with, another. */
export function hitOf(
  context: DateContext,
  from: number,
  to: number,
  rest: Omit<Hit, 'from' | 'to' | 'start' | 'end'>,
): Hit {
  return { from, to, start: context.tokens[from]!.start, end: context.tokens[to - 1]!.end, ...rest }
}

/** Whether a word is written with a capital in the text itself. */
export function isCapital(text: string, token: Token): boolean {
  const letter = text[token.start]!
  return letter !== letter.toLowerCase()
}
