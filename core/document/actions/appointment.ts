import { closing } from '../../language/spoken.ts'
import { findClock } from '../../language/times.ts'
import type { Entry } from '../entries.ts'
import { datesIn, type MeetingReading } from '../meeting.ts'
import { doesIn } from '../sentences.ts'

/**
 * «Вторая примерка 25 ноября, 11:00, там же», "Next meeting 27 Nov" among the tasks: a day on which something takes place, not something to be done.
 * `begins`: a verb of work stands at the beginning.
 */
export function isAppointment({ prose: { text } }: Entry, begins: boolean, reading: MeetingReading): boolean {
  if (begins || datesIn(reading, text).every(day => day.preposition === 'by' || day.preposition === 'until'))
    return false
  const { language } = reading.part
  return (
    doesIn(text, language, 'protocol').has('nextMeeting') ||
    findClock(text, language).some(clock => !isLimit(text.slice(0, clock.start)))
  )
}

const isLimit = (before: string): boolean => LIMIT.test(before)

/** «до 18:00», "by noon": by when, not when. */
const LIMIT = closing({
  ru: 'до, к, по, не позже|позднее',
  uk: 'до, не пізніше',
  en: 'by, until, till, before, no later than',
})
