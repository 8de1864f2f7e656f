import { compareDays } from '../../language/calendar.ts'
import type { FoundDay } from '../../language/dates.ts'
import { spoken } from '../../language/spoken.ts'
import type { MeetingReading } from '../meeting.ts'

/** Behind the first clause stands what a delay costs: its days count only where there are no others. «На январь» says what for rather than when. */
export function dueAmong(dates: readonly FoundDay[], text: string): FoundDay | undefined {
  const end = text.search(CLAUSE_END)
  const days = dates.filter(d => d.form !== 'period')
  const periods = dates.filter(d => d.form === 'period' && !isMeantFor(d, text))
  const told = [days.filter(d => end < 0 || d.end <= end), days, periods].find(some => some.length > 0) ?? []
  return told.find(d => d.preposition === 'by' || d.preposition === 'until') ?? told.at(-1)
}

/** «Розклад на грудень», "texts for spring": a month or more that the thing is for; «на следующей неделе» is when. */
const isMeantFor = ({ start, first, day }: FoundDay, text: string): boolean =>
  first !== undefined && day !== undefined && compareDays(day, first) > 20 && FOR.test(text.slice(0, start))

const FOR = spoken`${{ ru: 'на', uk: 'на', en: 'for' }}\s$`

const CLAUSE_END = /(?<=\p{L}{3}|\d\d)[.;!?]\s+(?=\p{L})/u

/** «фотографии прошлого года», "last month's figures": what is to be done is about it. */
export function isPast({ form, preposition, day, start }: FoundDay, text: string, { base }: MeetingReading): boolean {
  // «поправить смету от 12 ноября»: the day of the thing, not of the task.
  if (form === 'day' && day && base.date?.day && compareDays(day, base.date.day) <= 0 && OF.test(text.slice(0, start)))
    return true
  if (form === 'relative') return preposition === 'none' && day === undefined
  if (form !== 'period' || !day || !base.date?.day || preposition === 'by' || preposition === 'until') return false
  return compareDays(day, base.date.day) < 0
}

const OF = spoken`${{ ru: 'от, за, с, со', uk: 'від, за, з, із', en: 'of, from, dated' }}\s$`

/** «за два дня», and a bare day and month at the end, before an hour («1.12 в семь утра») or between marks: «(Рябов, 2.12)», «тексти, 4.12 (не встигне — …)», "heaters, 4/12". */
export const TERM = spoken`(?:^|[\s(,])(?:[1-9]|[12]\d|3[01])-?(?:го|му)(?=$|[\s.,;)])|${{
  ru: 'за',
  uk: 'за',
  en: 'within, in',
}}\s+(?:\d+|${{
  ru: 'один, два, две, три, четыре, пять',
  uk: "один, два, дві, три, чотири, п'ять",
  en: 'two, three, a, one',
}})\s*${{
  ru: 'дн*, ден*, сут*, недел*',
  uk: 'дн*, ден*, доб*, тижд*, тижн*',
  en: 'day*, week*',
}}|(?:^|[\s(,])(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.?\s*\)?\s*$|(?:^|[\s(,])(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.?\s+${{
  ru: 'в|во|к ..1 утра|утру|вечера|дня|обеду|полудню|час|часа|часов|десять|девять|восемь|семь',
  uk: "о|об|на ..1 ранку|ранок|вечора|дня|обід|годині|десятій|дев'ятій|восьмій|сьомій",
  en: 'at|by noon|midday|lunch|am|pm|lunchtime',
}}|[:,(—–/]\s*(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])(?:\.?\s*[();,—–]|\.\s+\p{L})|[:,(—–]\s*(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|[12]\d|3[01])\s*\)?[.,;]?\s*$`
