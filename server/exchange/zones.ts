import type { Calendar } from '../../core/language/calendar.ts'

/** A day and minutes after midnight, as a clock on the wall shows them. */
export interface WallTime extends Calendar {
  readonly minutes: number
}

const MINUTE = 60_000

/** Whether this machine knows a time zone by that name. */
export function isZone(name: string): boolean {
  try {
    clockIn(name)
    return true
  } catch {
    return false
  }
}

/** What a clock in a zone shows at a moment (milliseconds since 1970, UTC). */
export function wallTime(moment: number, zone: string): WallTime {
  const parts = Object.fromEntries(
    clockIn(zone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const { year, month, day, hour, minute } = parts as Record<'year' | 'month' | 'day' | 'hour' | 'minute', number>
  return { year, month, day, minutes: (hour % 24) * 60 + minute }
}

/** The moment at which a clock in a zone shows a time; in the hour that is skipped in spring, the moment of its offset before. */
export function momentOf(wall: WallTime, zone: string): number {
  const asUtc = utcOf(wall)
  const first = asUtc - offsetAt(asUtc, zone)
  return asUtc - offsetAt(first, zone)
}

export const utcOf = ({ year, month, day, minutes }: WallTime): number =>
  Date.UTC(year, month - 1, day) + minutes * MINUTE

/** Milliseconds by which a zone's clock is ahead of UTC. */
const offsetAt = (moment: number, zone: string): number =>
  utcOf(wallTime(moment, zone)) - Math.floor(moment / MINUTE) * MINUTE

const clocks = new Map<string, Intl.DateTimeFormat>()

function clockIn(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone)
  if (known) return known
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
    calendar: 'gregory',
    numberingSystem: 'latn',
  })
  clocks.set(zone, clock)
  return clock
}
