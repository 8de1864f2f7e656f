import ICAL from 'ical.js'
import type { IncomingEvent } from '../../core/exchange/calendar.ts'
import { type Calendar, compareDays } from '../../core/language/calendar.ts'
import { addDays } from '../../core/language/date-resolve.ts'
import type { Localized } from '../../core/rule.ts'
import { type Answer, answersOf, peopleOf } from './ics-people.ts'
import { descriptionOf, linkOf } from './ics-text.ts'
import { momentsOf, type ReadTime } from './ics-time.ts'
import { occurrenceOf } from './occurrence.ts'
import { plainToMarkdown } from './to-markdown.ts'
import { wallTime } from './zones.ts'

/** An event as a calendar file tells of it. */
export interface ReadEvent extends IncomingEvent {
  readonly repeats: boolean
  /** What the reader should know beside it: that it repeats, that its time zone is unknown. */
  readonly notes: readonly Localized[]
}

/** What a calendar file tells of a meeting that is planned elsewhere: it is off, somebody answers, somebody wants another time. */
export interface ReadNotice {
  readonly about: 'cancelled' | 'answer' | 'counter' | 'other'
  readonly title: string
  readonly uid?: string
  /** When it would be. */
  readonly when?: Pick<IncomingEvent, 'day' | 'start' | 'minutes'>
  readonly answers: readonly Answer[]
}

export interface IcsOptions {
  readonly today: Calendar
  /** Time zone of the reader: `Europe/Kyiv`. */
  readonly zone: string
}

/** Bytes; a calendar of years takes less. */
const LARGEST = 8 * 1_048_576
const MOST_EVENTS = 20

/** Whether a file is a calendar, whatever it is called. */
export const isCalendar = (bytes: Uint8Array): boolean =>
  /^(?:\uFEFF|ï»¿)?\s*BEGIN:VCALENDAR/iu.test(Buffer.from(bytes.subarray(0, 64)).toString('latin1'))

/**
 * The events of a calendar file (RFC 5545), each once; of one that repeats, the next time it takes place. Messages about a meeting (RFC 5546)
 * are no events. Or why they cannot be read.
 */
export function readIcs(bytes: Uint8Array, options: IcsOptions): readonly (ReadEvent | ReadNotice)[] | Localized {
  if (bytes.length > LARGEST) return tooLargeCalendar
  const text = unfolded(bytes)
  if (text === undefined) return notUtf8Calendar
  try {
    const parsed = ICAL.parse(text)
    // A file may hold several calendars: then the parser gives a list of them.
    const trees: unknown[] = Array.isArray(parsed[0]) ? parsed : [parsed]
    const calendars = trees.map(tree => new ICAL.Component(tree as unknown[]))
    const found = calendars.flatMap(calendar => seriesIn(calendar).map(series => ({ calendar, series })))
    if (found.length === 0) return noEvent
    if (found.length > MOST_EVENTS) return tooManyEvents(found.length)
    const events = found.flatMap(({ calendar, series }) => eventOf(calendar, series, options) ?? [])
    return events.length === 0 ? noDayInEvent : events
  } catch (error) {
    return brokenCalendar(error instanceof Error ? error.message.split('\n')[0]!.slice(0, 80) : String(error))
  }
}

/** Long lines are folded by the byte, through the middle of letters: they are joined before they are read. */
function unfolded(bytes: Uint8Array): string | undefined {
  const lines = Buffer.from(bytes)
    .toString('latin1')
    .replace(/\r?\n[ \t]/gu, '')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(lines, 'latin1')).trim()
  } catch {
    return undefined
  }
}

/** Events of one id: the first tells of the series, the others of changes on a day. */
function seriesIn(calendar: ICAL.Component): ICAL.Component[][] {
  const byId = new Map<string, ICAL.Component[]>()
  for (const [at, event] of calendar.getAllSubcomponents('vevent').entries()) {
    const id = String(event.getFirstPropertyValue('uid') ?? at)
    byId.set(id, [...(byId.get(id) ?? []), event])
  }
  return [...byId.values()].map(series =>
    series.sort((a, b) => Number(a.hasProperty('recurrence-id')) - Number(b.hasProperty('recurrence-id'))),
  )
}

function eventOf(
  calendar: ICAL.Component,
  series: ICAL.Component[],
  options: IcsOptions,
): ReadEvent | ReadNotice | undefined {
  const moments = momentsOf(calendar)
  const chosen = occurrenceOf(series, moments, options)
  const about = noticeIn(calendar, chosen?.event ?? series[0]!)
  if (about) return noticeOf(about, series[0]!, chosen && stretchOf(chosen.start, chosen.end, options.zone))
  if (!chosen) return undefined
  const { event, start, end, notes } = chosen
  const place = oneLine(event, 'location')
  const link = linkOf(event)
  const uid = uidOf(event)
  return {
    ...(uid === undefined ? {} : { uid }),
    title: oneLine(event, 'summary'),
    ...stretchOf(start, end, options.zone),
    ...(place === '' ? {} : { place: plainToMarkdown(place).trim() }),
    ...(link === undefined ? {} : { link }),
    people: peopleOf(event),
    description: descriptionOf(event),
    repeats: series.some(each => ['rrule', 'rdate', 'recurrence-id'].some(name => each.hasProperty(name))),
    notes,
  }
}

/** What calendars write to each other, and is no invitation. */
const NOTICES: Readonly<Record<string, ReadNotice['about']>> = {
  CANCEL: 'cancelled',
  REPLY: 'answer',
  COUNTER: 'counter',
  DECLINECOUNTER: 'other',
  REFRESH: 'other',
}

function noticeIn(calendar: ICAL.Component, event: ICAL.Component): ReadNotice['about'] | undefined {
  const [status, method] = [event.getFirstPropertyValue('status'), calendar.getFirstPropertyValue('method')]
  if (String(status ?? '').toUpperCase() === 'CANCELLED') return 'cancelled'
  return NOTICES[String(method ?? '').toUpperCase()]
}

function noticeOf(about: ReadNotice['about'], event: ICAL.Component, when: ReadNotice['when']): ReadNotice {
  const uid = uidOf(event)
  return {
    about,
    title: oneLine(event, 'summary'),
    ...(uid === undefined ? {} : { uid }),
    ...(when ? { when } : {}),
    answers: answersOf(event),
  }
}

/** Longer ones are nobody's. */
function uidOf(event: ICAL.Component): string | undefined {
  const uid = oneLine(event, 'uid')
  return uid === '' || uid.length > LONGEST_UID ? undefined : uid
}

const LONGEST_UID = 255

/** Days and times by the reader's clock; a time without a zone means every reader's. */
function stretchOf(start: ReadTime, end: ReadTime | undefined, zone: string) {
  const from = wallOf(start, zone)
  const to = end && wallOf(end, zone)
  if (start.allDay) {
    const last = to && addDays(to, -1)
    return { day: dayOf(from), ...(last && compareDays(last, from) > 0 ? { lastDay: last } : {}) }
  }
  const minutes = to ? compareDays(to, from) * 24 * 60 + to.minutes - from.minutes : 0
  return { day: dayOf(from), start: from.minutes, ...(minutes > 0 && minutes < 24 * 60 ? { minutes } : {}) }
}

const wallOf = ({ wall, moment }: ReadTime, zone: string) => (moment === undefined ? wall : wallTime(moment, zone))

const dayOf = ({ year, month, day }: Calendar): Calendar => ({ year, month, day })

const oneLine = (event: ICAL.Component, property: string): string =>
  String(event.getFirstPropertyValue(property) ?? '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()

const tooLargeCalendar: Localized = {
  ru: 'календарь больше 8 МБ; сохраните из него одну встречу',
  uk: 'календар понад 8 МБ; збережіть із нього одну зустріч',
  en: 'the calendar is larger than 8 MB; save the one meeting from it',
}

const notUtf8Calendar: Localized = {
  ru: 'календарь не в UTF-8; сохраните встречу из календаря ещё раз',
  uk: 'календар не в UTF-8; збережіть зустріч із календаря ще раз',
  en: 'the calendar is not UTF-8; save the meeting from your calendar once more',
}

const noEvent: Localized = {
  ru: 'в календаре нет ни одной встречи; сохраните её из календаря ещё раз',
  uk: 'у календарі немає жодної зустрічі; збережіть її з календаря ще раз',
  en: 'the calendar holds no event; save it from your calendar once more',
}

const tooManyEvents = (count: number): Localized => ({
  ru: `в календаре встреч: ${count}, за раз берём не больше ${MOST_EVENTS}; сохраните нужную отдельно`,
  uk: `у календарі зустрічей: ${count}, за раз беремо не більше ${MOST_EVENTS}; збережіть потрібну окремо`,
  en: `the calendar holds ${count} events, ${MOST_EVENTS} at most are taken at once; save the one you want by itself`,
})

const noDayInEvent: Localized = {
  ru: 'у встречи нет дня; сохраните её из календаря ещё раз',
  uk: 'у зустрічі немає дня; збережіть її з календаря ще раз',
  en: 'the event has no day; save it from your calendar once more',
}

const brokenCalendar = (detail: string): Localized => ({
  ru: `календарь не разобрать (${detail}); сохраните встречу ещё раз`,
  uk: `календар не розібрати (${detail}); збережіть зустріч ще раз`,
  en: `the calendar cannot be read (${detail}); save the meeting once more`,
})
