import type ICAL from 'ical.js'
import type { Mailbox } from '../../core/exchange/mailbox.ts'

const MOST_PEOPLE = 100

/** The organizer first; rooms are no people, and who declined does not come. */
export function peopleOf(event: ICAL.Component): Mailbox[] {
  const all = [...event.getAllProperties('organizer'), ...event.getAllProperties('attendee').slice(0, MOST_PEOPLE)]
  const boxes = all.filter(comes).flatMap(boxOf)
  const keys = boxes.map(({ address, name }) => (address ?? name)?.toLowerCase())
  return boxes.filter((_, i) => keys.indexOf(keys[i]) === i)
}

const comes = (property: ICAL.Property): boolean =>
  !/^(?:ROOM|RESOURCE)$/iu.test(String(property.getFirstParameter('cutype') ?? '')) &&
  !/^DECLINED$/iu.test(String(property.getFirstParameter('partstat') ?? ''))

function boxOf(property: ICAL.Property): Mailbox[] {
  const [, address] =
    /^(?:mailto:)?\s*([^\s<>]+@[^\s<>]+\.[^\s<>]+)$/iu.exec(String(property.getFirstValue() ?? '')) ?? []
  const written = String(property.getFirstParameter('cn') ?? '')
    .replace(/^["'\s]+|["'\s]+$/gu, '')
    .replace(/[\\`*_[\]<>|#\p{Cc}]+/gu, ' ')
    .trim()
  const name = written.includes('@') ? '' : written
  if (name === '' && address === undefined) return []
  return [{ ...(name === '' ? {} : { name }), ...(address === undefined ? {} : { address }) }]
}

/** Who answers an invitation, and what, as calendars write it: `ACCEPTED`. */
export interface Answer {
  readonly who: string
  readonly answer: string
}

export const answersOf = (event: ICAL.Component): Answer[] =>
  event
    .getAllProperties('attendee')
    .slice(0, MOST_PEOPLE)
    .flatMap(property =>
      boxOf(property).map(({ name, address }) => ({
        who: name ?? address ?? '',
        answer: String(property.getFirstParameter('partstat') ?? '').toUpperCase(),
      })),
    )
