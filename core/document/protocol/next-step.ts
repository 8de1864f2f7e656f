import { compareDays } from '../../language/calendar.ts'
import type { FoundDay } from '../../language/dates.ts'
import { anyOf, spoken } from '../../language/spoken.ts'
import { sourceSpan } from '../../markdown/prose.ts'
import { isInside, type Span } from '../../markdown/span.ts'
import { entriesOf } from '../entries.ts'
import { datesIn, liesIn, type MeetingReading, withRole } from '../meeting.ts'
import type { Action, Sentence } from '../model.ts'
import type { Section } from '../sections.ts'
import { does } from '../sentences.ts'
import { bringsOutcome } from './settling.ts'
import type { Stretch } from './topic-stretch.ts'

/** A step or meeting with a day that lies ahead; without a day of the document any due action, or a named next meeting with a day. */
export function readNextStep(
  reading: MeetingReading,
  actions: readonly Action[],
  stretches: readonly Stretch[],
): Span | undefined {
  const elsewhere = withRole(reading, 'previous')
  for (const sentence of reading.base.sentences) {
    // «К 8 Марта», "Monday's meeting" in the title: what the record is about.
    const isTitle = isInside(sentence.span, reading.base.title)
    const step =
      sentence.quoted || isTitle || liesIn(sentence, elsewhere) ? undefined : stepIn(sentence, reading, stretches)
    if (step) return step
  }
  const next = withRole(reading, 'next').find(s =>
    entriesOf(s, reading.blocks).some(e => datesIn(reading, e.prose.text).length > 0),
  )
  const dated = actions.find(action => action.due !== undefined && action.dueDay !== undefined && !reading.base.date)
  return (next ?? linkedCalendar(reading) ?? dated)?.span
}

/** The day ahead in a sentence, or all of it where it ends with a bare day. */
function stepIn(sentence: Sentence, reading: MeetingReading, stretches: readonly Stretch[]): Span | undefined {
  const { prose } = sentence
  const { date } = reading.base
  const isMeeting = does(sentence, 'nextMeeting') !== undefined
  // The record went out on a day behind the meeting's: that is no step of the project.
  const onlySent = does(sentence, 'sendRecord') !== undefined && !isMeeting
  if ((BARE_DAY.test(prose.text) && !onlySent) || NONE_AHEAD.test(prose.text)) return sentence.span
  const isVague = () => does(sentence, 'vague') || opensStretch(sentence, stretches) || isMereTalk(sentence)
  const isAhead = ({ day, preposition }: FoundDay): boolean =>
    date && day ? compareDays(day, reading.reference) > 0 : preposition === 'by' || isMeeting
  const found = datesIn(reading, prose.text).find(
    one =>
      one.form !== 'event' &&
      !(onlySent && one.preposition !== 'by') &&
      !(one.form === 'period' && isVague()) &&
      !(one.form === 'relative' && one.preposition === 'none' && !isMeeting) &&
      !(date?.span && isInside(date.span, sourceSpan(prose, one.start, one.end))) &&
      isAhead(one),
  )
  return found && sourceSpan(prose, found.start, found.end)
}

/** «Примерки весной. …»: the question itself. */
const opensStretch = ({ span }: Sentence, stretches: readonly Stretch[]): boolean =>
  stretches.some(stretch => stretch.span.start === span.start && span.end < stretch.whole.end)

/** «Февраль сравнили с мартом»: a month that was talked about. */
const isMereTalk = (sentence: Sentence): boolean => does(sentence, 'talk') !== undefined && !bringsOutcome(sentence)

/** «Розкладку робить Петро, 9.11.» */
const BARE_DAY =
  /[:–—]\s(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.?[,;]\s|\p{L},\s(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.?$/u

/** «Следующая встреча не планируется»: what comes next is said. */
const NONE_AHEAD = anyOf({
  ru: 'следующ*|больше ..1 {meeting} ..2 не планиру*|нужн*|требует*|будет, больше не встречаемся|созваниваемся',
  uk: 'наступн*|більше ..1 {meeting} ..2 не плану*|потрібн*|буде, більше не зустрічаємося|зустрічаємось|зідзвонюємося',
  en: "no further|more|follow-up {meeting} ..2 planned|needed|required|necessary, next {meeting} is ?not|isn't ..1 planned|needed|required",
})

/** «Предстоящие встречи» with a link: the day stands in the calendar there. */
const linkedCalendar = ({ sections, part }: MeetingReading): Section | undefined =>
  sections.find(({ label, span }) => UPCOMING.test(label.text) && LINK.test(part.text.slice(span.start, span.end)))

const UPCOMING = spoken`^[^\p{L}]*${{
  ru: 'предстоящ*, будущ*, ближайш*, следующ*',
  uk: 'наступн*, найближч*, майбутн*',
  en: 'upcoming, next, future',
}}\s(?:\p{L}+\s)?${{
  ru: 'встреч*, созвон*, звон*, совещан*',
  uk: 'зустріч*, дзвінк*, дзвін*, нарад*',
  en: 'meeting*, call*, session*',
}}`

const LINK = /https?:\/\/|\]\(/u
