import type { Protocol, Sentence } from '../document/model.ts'
import { does } from '../document/sentences.ts'
import { type Calendar, compareDays } from '../language/calendar.ts'
import { clockOf } from '../language/clock-text.ts'
import { findDates } from '../language/dates.ts'
import { anyOf } from '../language/spoken.ts'
import { findClock } from '../language/times.ts'
import { oneLine } from './row-words.ts'

/** When people meet next, as a protocol tells. */
export interface NextMeeting {
  readonly day: Calendar
  /** `11:00` */
  readonly time?: string
  /** From the day to the end of the sentence: «26 ноября в 11:00, офис». */
  readonly words: string
}

/** The meeting that a protocol sets: a sentence that speaks of it and names a day behind the protocol's own, or the line below its heading. */
export function nextMeetingIn({ sentences, language, date, text }: Protocol): NextMeeting | undefined {
  for (const [at, sentence] of sentences.entries()) {
    const act = sentence.quoted ? undefined : does(sentence, 'nextMeeting')
    if (!act || STEP.test(text.slice(act.span.start, act.span.end))) continue
    const below = sentences[at + 1]
    const told = toldIn(sentence) ?? (below && !/[.?!]\s*$/u.test(sentence.prose.text) ? toldIn(below) : undefined)
    if (told) return told
  }
  return undefined

  function toldIn({ prose }: Sentence): NextMeeting | undefined {
    const line = oneLine(prose)
    const found = findDates(line, language, date?.day).find(
      each =>
        each.form === 'day' &&
        each.preposition !== 'by' &&
        each.day &&
        (!date?.day || compareDays(each.day, date.day) > 0),
    )
    if (!found?.day) return undefined
    const words = line.slice(found.start).replace(/[\s.;]+$/u, '')
    const [clock] = findClock(words, language)
    return { day: found.day, words, ...(clock ? { time: clockOf(clock.from) } : {}) }
  }
}

/** A next step is something to do. */
const STEP = anyOf({ ru: 'шаг*', uk: 'крок*', en: 'step*' })
