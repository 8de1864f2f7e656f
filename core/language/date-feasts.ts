import type { Calendar } from './calendar.ts'
import { type DateContext, isCapital } from './date-hit.ts'
import { addDays, nearestYear, stretchOf } from './date-resolve.ts'
import type { Named } from './date-stretches.ts'
import { isGlued, type Token } from './tokens.ts'

/** Christmas is 25 December in English and Ukrainian, 7 January in Russian; Easter has no fixed day. */
export function feastAt(context: DateContext, at: number): Named | undefined {
  const { tokens, reference, language, text } = context
  const token = tokens[at]!
  const { holiday } = token.word
  if (!holiday) return undefined
  if (holiday === 'newyear') {
    return tokens[at + 1]?.word.unit === 'year' ? feast(tokens, reference, 1, 1, at + 2) : undefined
  }
  if (!isCapital(text, token)) return undefined
  if (holiday === 'easter') return { stretch: undefined, to: at + 1, hasYear: false }
  return language === 'ru' ? feast(tokens, reference, 1, 7, at + 1) : feast(tokens, reference, 12, 25, at + 1)
}

/** The feast, or its eve where that word follows: "New Year's Eve". */
function feast(
  tokens: readonly Token[],
  reference: Calendar | undefined,
  month: number,
  day: number,
  at: number,
): Named {
  const possessive =
    /^['’]$/.test(tokens[at]?.text ?? '') && isGlued(tokens[at - 1], tokens[at]) && tokens[at + 1]?.text === 's'
  const behind = possessive ? at + 2 : at
  const word = /^(eve|day)$/.exec(tokens[behind]?.text ?? '')?.[0]
  const near = reference && nearestYear(reference, month, day)
  const found = near && (word === 'eve' ? addDays(near, -1) : near)
  return { stretch: found && { first: found, last: found }, to: word ? behind + 1 : at, hasYear: false }
}

/** Saturday and Sunday of the week that lies `shift` weeks ahead. */
export function weekendAt({ reference }: DateContext, at: number, shift: number): Named {
  const monday = reference && addDays(stretchOf(reference, 'week', 0).first, shift * 7)
  const stretch = monday && { first: addDays(monday, 5), last: addDays(monday, 6) }
  return { stretch, to: at + 1, hasYear: false }
}
