import ical, { ICalCalendarMethod } from 'ical-generator'
import type { CalendarEvent } from '../../core/exchange/agenda-event.ts'
import { type Calendar, toIso } from '../../core/language/calendar.ts'
import { uidOf } from './uid.ts'

/**
 * Events as an iCalendar file (RFC 5545). Times float: they mean the clock of whoever opens the file, as they do in the agenda.
 * The agenda's own `uid`, else `path`, makes an event the same one when it is exported again; `today` stamps it.
 */
export function toIcs(events: readonly CalendarEvent[], path: string, today: Calendar): string {
  const calendar = ical({ prodId: '//Touchline//Touchline//EN', method: ICalCalendarMethod.PUBLISH })
  for (const [at, event] of events.entries()) {
    const { title, place, description, people } = event
    calendar.createEvent({
      id: event.uid ?? uidOf(path, at),
      stamp: new Date(`${toIso(today)}T00:00:00Z`),
      summary: title,
      ...stretchOf(event),
      ...(place === undefined ? {} : { location: place }),
      description,
      attendees: people.flatMap(({ name, address }) =>
        address === undefined ? [] : [{ email: address, ...(name === undefined ? {} : { name }) }],
      ),
    })
  }
  return calendar.toString()
}

const MINUTE = 60_000

/** Days and times go through the library as local ones, whatever zone this machine is in. */
function stretchOf({ day, start, minutes }: CalendarEvent) {
  const midnight = new Date(day.year, day.month - 1, day.day)
  if (start === undefined) return { start: midnight, allDay: true }
  const from = new Date(day.year, day.month - 1, day.day, 0, start)
  return { start: from, end: new Date(from.getTime() + minutes * MINUTE), floating: true }
}
