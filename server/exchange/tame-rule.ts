import type ICAL from 'ical.js'

/** Parts of rules that people make in calendars; other parts, and mixtures that no day fits, could be looked for without end. */
const PARTS: Readonly<Record<string, (value: number | string) => boolean>> = {
  BYDAY: day => /^(?:[+-]?[1-5])?(?:MO|TU|WE|TH|FR|SA|SU)$/u.test(String(day)),
  BYMONTHDAY: day => Math.abs(Number(day)) >= 1 && Math.abs(Number(day)) <= 31,
  BYMONTH: month => Number(month) >= 1 && Number(month) <= 12,
  BYSETPOS: place => Math.abs(Number(place)) === 1 || (Number(place) > 1 && Number(place) < 5),
}

const LONGEST_INTERVAL = 366

/** Whether a rule of repetition is one that calendars make, and comes round in any case. */
export function isTame(rule: ICAL.Recur, start: ICAL.Time): boolean {
  const parts = rule.parts as Readonly<Record<string, readonly (number | string)[]>>
  return (
    ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'].includes(rule.freq) &&
    rule.interval >= 1 &&
    rule.interval <= LONGEST_INTERVAL &&
    Object.entries(parts).every(([name, values]) => PARTS[name] && values.length <= 31 && values.every(PARTS[name])) &&
    comesRound(parts, start)
  )
}

/** 30 February and the second of one Monday never come. */
function comesRound(parts: Readonly<Record<string, readonly (number | string)[]>>, { day }: ICAL.Time): boolean {
  const { BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS } = parts
  if (BYMONTHDAY && BYDAY) return false
  if (BYMONTH && !BYDAY && (BYMONTHDAY ?? [day]).some(each => Math.abs(Number(each)) > 28)) return false
  return !BYSETPOS || BYDAY?.every(each => !/\d/u.test(String(each))) === true
}
