import ICAL from 'ical.js'
import { compareDays } from '../../core/language/calendar.ts'
import type { Localized } from '../../core/rule.ts'
import { dayOfTime, type Moments, type ReadTime } from './ics-time.ts'
import type { IcsOptions } from './read-ics.ts'
import { isTame } from './tame-rule.ts'

/** One time that an event takes place. */
interface Occurrence {
  readonly event: ICAL.Component
  readonly start: ReadTime
  readonly end: ReadTime | undefined
  readonly notes: readonly Localized[]
}

/** More than thirteen years of days. */
const MOST_STEPS = 5_000

/** When an event takes place: of one that repeats the next time from today on, else the last; changes made for that day count. */
export function occurrenceOf(
  series: readonly ICAL.Component[],
  moments: Moments,
  options: IcsOptions,
): Occurrence | undefined {
  const [event, ...changes] = series
  const first = event?.getFirstPropertyValue('dtstart')
  if (!event || !(first instanceof ICAL.Time)) return undefined
  if (!event.hasProperty('rrule') && !event.hasProperty('rdate')) return at(event, first, moments, [])
  const rules = event.getAllProperties('rrule').map(rule => rule.getFirstValue())
  const isRead = rules.every(rule => rule instanceof ICAL.Recur && isTame(rule, first))
  if (!isRead) return at(event, first, moments, [onlyFirst])
  const next = nextOf(event, first, changes, options)
  return at(next.change ?? event, next.time, moments, [repeats])
}

interface Next {
  readonly time: ICAL.Time
  /** The event as it was changed for that day. */
  readonly change?: ICAL.Component
}

/** A change that cancels its day takes it out of the series. */
function nextOf(
  event: ICAL.Component,
  first: ICAL.Time,
  changes: readonly ICAL.Component[],
  { today }: IcsOptions,
): Next {
  const byDay = new Map(changes.map(change => [String(change.getFirstPropertyValue('recurrence-id')), change]))
  const expansion = new ICAL.RecurExpansion({ component: event, dtstart: first })
  let last: Next = { time: first }
  for (let step = 0; step < MOST_STEPS; step++) {
    const time = expansion.next()
    if (!time) break
    const change = byDay.get(String(time))
    if (isCancelled(change)) continue
    const moved = change?.getFirstPropertyValue('dtstart')
    last = change && moved instanceof ICAL.Time ? { time: moved, change } : { time: time.clone() }
    if (compareDays(dayOfTime(last.time), today) >= 0) break
  }
  return last
}

const isCancelled = (change: ICAL.Component | undefined): boolean =>
  String(change?.getFirstPropertyValue('status') ?? '').toUpperCase() === 'CANCELLED'

function at(
  event: ICAL.Component,
  time: ICAL.Time,
  moments: Moments,
  notes: readonly Localized[],
): Occurrence | undefined {
  const zone = zoneOf(event, 'dtstart')
  const start = moments(time, zone)
  if (!start) return undefined
  const strange = start.unknownZone === undefined ? [] : [unknownZone(start.unknownZone)]
  return { event, start, end: endOf(event, time, zone, moments), notes: [...notes, ...strange] }
}

/** As long after this start as the event's own end stands after its own. */
function endOf(
  event: ICAL.Component,
  time: ICAL.Time,
  zone: string | undefined,
  moments: Moments,
): ReadTime | undefined {
  const first = event.getFirstPropertyValue('dtstart')
  const written = event.getFirstPropertyValue('dtend')
  if (!(first instanceof ICAL.Time)) return undefined
  if (written instanceof ICAL.Time && time.compare(first) === 0) return moments(written, zoneOf(event, 'dtend') ?? zone)
  const duration = event.getFirstPropertyValue('duration')
  const lasts =
    duration instanceof ICAL.Duration
      ? duration
      : written instanceof ICAL.Time
        ? written.subtractDate(first)
        : undefined
  if (!lasts || Math.abs(lasts.toSeconds()) > LONGEST) return undefined
  const end = time.clone()
  end.addDuration(lasts)
  return moments(end, zone)
}

/** Seconds in a year. */
const LONGEST = 366 * 86_400

const zoneOf = (event: ICAL.Component, property: string): string | undefined => {
  const zone = event.getFirstProperty(property)?.getFirstParameter('tzid')
  return zone === undefined || zone === null ? undefined : String(zone)
}

const repeats: Localized = {
  ru: 'встреча повторяется; взята ближайшая',
  uk: 'зустріч повторюється; взято найближчу',
  en: 'the meeting repeats; the next one was taken',
}

const onlyFirst: Localized = {
  ru: 'встреча повторяется по правилу, которое не разобрать; взята первая',
  uk: 'зустріч повторюється за правилом, яке не розібрати; взято першу',
  en: 'the meeting repeats by a rule that cannot be read; the first one was taken',
}

const unknownZone = (zone: string): Localized => {
  const name = zone.replace(/\p{Cc}/gu, '').slice(0, 40)
  return {
    ru: `часовой пояс «${name}» неизвестен; время записано, как в файле`,
    uk: `часовий пояс «${name}» невідомий; час записано, як у файлі`,
    en: `the time zone "${name}" is not known; the time stands as in the file`,
  }
}
