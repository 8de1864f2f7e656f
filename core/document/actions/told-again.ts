import { sameWord } from '../../language/alike.ts'
import { wordsOf } from '../../language/segment.ts'
import type { Entry } from '../entries.ts'
import type { MeetingReading } from '../meeting.ts'
import { sameName } from '../people/names.ts'

/** «Андрей составит перечень», and below in the tasks «Перечень оборудования — Андрей, 20.11»: the same task, told first among the talk. */
export function isToldAgain(told: Entry, listed: readonly Entry[], reading: MeetingReading): boolean {
  const own = wordsOf(told.prose.text)
  // «Решили считать отдельно: Кира пришлёт смету»: whoever does it may stand behind.
  const named = own.filter(({ capital }) => capital)
  // "Lena redesigns the buffer" is "L. Brook" among the tasks.
  const whole = reading.people.participants.filter(({ name }) => named.some(({ norm }) => sameName(norm, name)))
  const names = [...named, ...whole.flatMap(({ name }) => wordsOf(name))]
  // «**Камін.** … Гнат рахує окремо»: what he is to do is said by the question under which it is told.
  const things = [
    ...own.filter(({ capital }) => !capital),
    ...wordsOf(topicOf(told, reading)).filter(({ norm }) => !named.some(name => sameName(name.norm, norm))),
  ].filter(({ norm }) => norm.length >= LEAST)
  return listed.some(({ block }) => {
    const words = wordsOf(block.prose.text)
    return (
      names.some(name => words.some(word => word.capital && sameName(name.norm, word.norm))) &&
      things.some(thing => words.some(word => word.norm.length >= LEAST && sameWord(word.norm, thing.norm)))
    )
  })
}

/** The words that lead its paragraph, or the heading right over it. */
function topicOf({ block, at, prose }: Entry, { blocks }: MeetingReading): string {
  const lead = LEAD.exec(block.prose.text)?.[1]
  if (lead !== undefined && !prose.text.startsWith(lead)) return lead
  const over = blocks.slice(0, at).findLastIndex(({ kind }) => kind === 'heading')
  return over > 0 ? blocks[over]!.prose.text : ''
}

/** «Камін.», "Lifting platform for 15 December:". */
const LEAD = /^((?:[^\s.:!?—–]+\s?){1,4})(?:[.:!?]|\s[—–-])\s/u

/** Letters of a word that names a thing. */
const LEAST = 4
