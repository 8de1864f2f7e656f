import ICAL from 'ical.js'
import type { Calendar } from '../../core/language/calendar.ts'
import { isTame } from './tame-rule.ts'
import { isZone, momentOf, utcOf, type WallTime } from './zones.ts'

/** A time as a calendar writes it. */
export interface ReadTime {
  readonly allDay: boolean
  /** By its own clock. */
  readonly wall: WallTime
  /** Milliseconds since 1970, UTC; missing for days, and for times that mean every reader's clock. */
  readonly moment: number | undefined
  /** A zone that nobody here knows: the time is taken as it stands. */
  readonly unknownZone?: string
}

/** Reads times in the zones that a calendar file defines, and in those that this machine knows. */
export type Moments = (time: ICAL.Time, zone: string | undefined) => ReadTime | undefined

export function momentsOf(calendar: ICAL.Component): Moments {
  const own = new Map(
    calendar
      .getAllSubcomponents('vtimezone')
      .filter(isTameZone)
      .map(zone => [String(zone.getFirstPropertyValue('tzid')), new ICAL.Timezone(zone)]),
  )
  return (time, name) => {
    const { year, month, day, hour, minute } = time
    if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return undefined
    const wall: WallTime = { year, month, day, minutes: hour * 60 + minute }
    if (time.isDate) return { allDay: true, wall, moment: undefined }
    if (time.zone?.tzid === 'UTC') return { allDay: false, wall, moment: utcOf(wall) }
    if (name === undefined) return { allDay: false, wall, moment: undefined }
    const known = zoneCalled(name)
    if (known) return { allDay: false, wall, moment: momentOf(wall, known) }
    const zone = own.get(name)
    if (!zone) return { allDay: false, wall, moment: undefined, unknownZone: name }
    const there = new ICAL.Time({ year, month, day, hour, minute, second: 0, isDate: false }, zone)
    return { allDay: false, wall, moment: there.toUnixTime() * 1000 }
  }
}

const FIRST_YEAR = 1970
const LAST_YEAR = 2200

/** Some programs put their own name before it: `/example.org/Europe/Kyiv`. */
const zoneCalled = (name: string): string | undefined =>
  [name, name.split('/').slice(-2).join('/'), name.split('/').slice(-3).join('/')].find(
    each => /^[A-Z][\w+-]*(?:\/[\w+-]+)+$|^(?:UTC|GMT)$/u.test(each) && isZone(each),
  )

/** The rules of a zone are worked out year by year: rules that never come to an end are left alone. */
const isTameZone = (zone: ICAL.Component): boolean =>
  [...zone.getAllSubcomponents('standard'), ...zone.getAllSubcomponents('daylight')].every(part => {
    const start = part.getFirstPropertyValue('dtstart')
    return (
      start instanceof ICAL.Time &&
      start.year > 1500 &&
      part.getAllProperties('rrule').every(rule => {
        const value = rule.getFirstValue()
        return value instanceof ICAL.Recur && value.freq === 'YEARLY' && isTame(value, start)
      })
    )
  })

export const dayOfTime = ({ year, month, day }: ICAL.Time): Calendar => ({ year, month, day })
