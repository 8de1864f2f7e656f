import { type Calendar, compareDays } from '../language/calendar.ts'
import { addDays } from '../language/date-resolve.ts'
import { type WorkingWeek, workingDayFrom } from '../language/working-week.ts'
import type { Touch } from './touch.ts'

/** How often a client is touched, and when the next touch is due. */
export interface Rhythm {
  /** Days between two touches. */
  readonly cadence: number
  /** Who says so: the client's card, his journal, the configuration, or nobody. */
  readonly from: 'card' | 'journal' | 'settings' | 'default'
  readonly last: Calendar | undefined
  /** Days since the last touch. */
  readonly silent: number | undefined
  /** A working day; `undefined` where there has been no touch yet. */
  readonly due: Calendar | undefined
  /** Days by which the next touch is late; 0: in time. */
  readonly overdue: number
  /** The touch that is planned next. */
  readonly planned: Calendar | undefined
}

export interface Cadence {
  readonly days: number
  readonly from: Rhythm['from']
}

/** The rhythm on a day. Touches count in either direction: who wrote last does not matter, that there was contact does. */
export function rhythmOf(
  touches: readonly Touch[],
  { days, from }: Cadence,
  week: WorkingWeek,
  today: Calendar,
): Rhythm {
  const held = touches.flatMap(({ planned, date }) => (!planned && date && compareDays(date, today) <= 0 ? [date] : []))
  const ahead = touches.flatMap(({ planned, date }) => (planned && date && compareDays(date, today) >= 0 ? [date] : []))
  const last = held.reduce<Calendar | undefined>((a, b) => (a && compareDays(a, b) >= 0 ? a : b), undefined)
  const planned = ahead.reduce<Calendar | undefined>((a, b) => (a && compareDays(a, b) <= 0 ? a : b), undefined)
  const due = last && workingDayFrom(addDays(last, days), week)
  return {
    cadence: days,
    from,
    last,
    silent: last && compareDays(today, last),
    due,
    overdue: due ? Math.max(0, compareDays(today, due)) : 0,
    planned,
  }
}

/** Longer than the cadence; a touch that is due on a day off may come on the next working day. */
export const isTooLong = (from: Calendar, to: Calendar, cadence: number, week: WorkingWeek): boolean =>
  compareDays(to, workingDayFrom(addDays(from, cadence), week)) > 0

/** Stretches longer than the cadence between neighbouring touches: each ends with the touch that came too late. */
export function gapsIn(
  touches: readonly Touch[],
  cadence: number,
  week: WorkingWeek,
): { readonly touch: Touch; readonly days: number }[] {
  const held = touches.filter(({ planned, date }) => !planned && date)
  return held.flatMap((touch, i) => {
    const before = held[i - 1]
    const days = before ? compareDays(touch.date!, before.date!) : 0
    return before && isTooLong(before.date!, touch.date!, cadence, week) ? [{ touch, days }] : []
  })
}
