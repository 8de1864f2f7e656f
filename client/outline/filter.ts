/** Which part of the outline is shown: a value, and what it leaves of the clients. */
import type { ClientOutline, TouchChannel, TouchesResult, TouchOutline } from '../../server/lsp/requests.ts'

export interface Filter {
  /** Part of a client's or a person's name, or of what a line says. */
  readonly text?: string
  readonly channels?: readonly TouchChannel[]
  /** First and last day, `2026-11-20`; a missing one is open. */
  readonly period?: { readonly from?: string; readonly to?: string }
}

export const isEmpty = ({ text, channels, period }: Filter): boolean => !text && !channels?.length && !period

/** Clients of whom something is left. A client whose own name is asked for keeps all lines that the rest of the filter allows. */
export const filtered = (all: TouchesResult, filter: Filter): TouchesResult =>
  isEmpty(filter) ? all : { clients: all.clients.flatMap(client => clientLeft(client, filter)) }

function clientLeft(client: ClientOutline, filter: Filter): ClientOutline[] {
  const named = !filter.text || holds([client.name], filter.text)
  const says = (...texts: readonly (string | undefined)[]) => named || holds(texts, filter.text!)
  const touches = client.touches.filter(
    touch => isOfChannel(touch, filter) && isWithin(touch.date, filter) && says(...textsOf(touch)),
  )
  // Promises and the rest have no channel: where one is asked for, touches alone decide.
  const obligations = client.obligations.filter(
    ({ title, who, due, date }) => isWithin(due ?? date, filter) && says(title, who),
  )
  const left = touches.length > 0 || (!filter.channels?.length && obligations.length > 0)
  const stands = named && !filter.channels?.length && !filter.period
  if (!left && !stands) return []
  const landings = client.landings.filter(({ title, date }) => isWithin(date, filter) && says(title))
  const waiting = client.waiting.filter(({ title, date }) => isWithin(date, filter) && says(title))
  const signs = client.signs.filter(({ title, date }) => isWithin(date, filter) && says(title))
  return [{ ...client, touches, obligations, landings, waiting, signs }]
}

const textsOf = ({ title, who, meaning, benefit, outcome }: TouchOutline): (string | undefined)[] => [
  ...[title, who, meaning, benefit, outcome],
]

/** Letter case, and е for ё, do not matter. */
const holds = (texts: readonly (string | undefined)[], part: string): boolean =>
  texts.some(text => text !== undefined && plain(text).includes(plain(part)))

const plain = (text: string): string => text.normalize('NFC').toLowerCase().replaceAll('ё', 'е').trim()

const isOfChannel = ({ channel }: TouchOutline, { channels }: Filter): boolean =>
  !channels?.length || (channel !== undefined && channels.includes(channel))

/** Days written in full sort as texts do. */
function isWithin(day: string | undefined, { period }: Filter): boolean {
  if (!period) return true
  if (day === undefined) return false
  return (period.from === undefined || day >= period.from) && (period.to === undefined || day <= period.to)
}

/**
 * The period that a person types: a day, a month, a year, or two of them with `..` between; `undefined` where it is none.
 * `2026-11` is all of November, `2026-11..` all that follows.
 */
export function periodOf(typed: string): Filter['period'] | undefined {
  const [from = '', to, ...more] = typed.replaceAll(/\s/g, '').split(/\.\.+|…/)
  const ends = [from, to ?? from]
  if (more.length > 0 || ends.some(end => !PART_OF_DAY.test(end)) || ends.every(end => end === '')) return undefined
  return {
    ...(ends[0] ? { from: ends[0] + (FIRST[ends[0].length] ?? '') } : {}),
    ...(ends[1] ? { to: ends[1] + (LAST[ends[1].length] ?? '') } : {}),
  }
}

const PART_OF_DAY = /^(?:\d{4}(?:-\d\d(?:-\d\d)?)?)?$/

/** What completes a year and a month; no day comes after the 31st. */
const FIRST: Readonly<Record<number, string>> = { 4: '-01-01', 7: '-01' }
const LAST: Readonly<Record<number, string>> = { 4: '-12-31', 7: '-31' }
