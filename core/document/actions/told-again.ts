import { sameWord } from '../../language/alike.ts'
import { wordsOf } from '../../language/segment.ts'
import type { Entry } from '../entries.ts'
import type { MeetingReading } from '../meeting.ts'
import { sameName } from '../people/names.ts'

/** «Андрей составит перечень», and below in the tasks «Перечень оборудования — Андрей, 20.11»: the same task, told first among the talk. */
export function isToldAgain(told: Entry, listed: readonly Entry[], { people }: MeetingReading): boolean {
  const own = wordsOf(told.prose.text)
  // «Решили считать отдельно: Кира пришлёт смету»: whoever does it may stand behind.
  const named = own.filter(({ capital }) => capital)
  // "Lena redesigns the buffer" is "L. Brook" among the tasks.
  const whole = people.participants.filter(({ name }) => named.some(({ norm }) => sameName(norm, name)))
  const names = [...named, ...whole.flatMap(({ name }) => wordsOf(name))]
  const things = own.filter(({ norm, capital }) => !capital && norm.length >= LEAST)
  return listed.some(({ block }) => {
    const words = wordsOf(block.prose.text)
    return (
      names.some(name => words.some(word => word.capital && sameName(name.norm, word.norm))) &&
      things.some(thing => words.some(word => word.norm.length >= LEAST && sameWord(word.norm, thing.norm)))
    )
  })
}

/** Letters of a word that names a thing. */
const LEAST = 4
