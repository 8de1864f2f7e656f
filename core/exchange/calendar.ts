import { stringify } from 'yaml'
import { channelIn } from '../document/channel-words.ts'
import type { Channel, DocumentFile } from '../document/model.ts'
import { type Calendar, compareDays, toIso } from '../language/calendar.ts'
import { clockOf } from '../language/clock-text.ts'
import { dayInWords } from '../language/day-words.ts'
import type { Language } from '../language/language.ts'
import { startOf } from '../relationship/agenda-clock.ts'
import { CHANNEL_NAMES } from '../relationship/channel-names.ts'
import type { NewTouch } from '../relationship/log-touch.ts'
import type { Localized } from '../rule.ts'
import { twoNames } from '../way/carry.ts'
import type { Mailbox } from './mailbox.ts'

/** An event of somebody's calendar; days and times by the reader's clock. */
export interface IncomingEvent {
  /** By which calendars know it again, wherever it is moved; the same for all days of one that repeats. */
  readonly uid?: string
  readonly title: string
  readonly day: Calendar
  /** Of an event of several days. */
  readonly lastDay?: Calendar
  /** Minutes after midnight; a whole day if left out. */
  readonly start?: number
  /** How long it takes. */
  readonly minutes?: number
  /** As Markdown. */
  readonly place?: string
  /** Where one meets on the screen. */
  readonly link?: string
  /** Who comes: organizer first; nobody who declined, no rooms. */
  readonly people: readonly Mailbox[]
  /** As Markdown. */
  readonly description: string
}

/** Somebody who comes, as the client's documents and the settings know him. */
export interface Guest {
  readonly name: string
  readonly role: string
  readonly side: 'ours' | 'client'
}

/** By which way people meet: on the screen where a link or a word says so. */
function channelOfEvent({ title, place = '', link }: IncomingEvent): Channel {
  if (link !== undefined) return 'video-call'
  if (/^\+?[\d\s()-]{7,}$/u.test(place.trim())) return 'call'
  const named = [place, title].map(text => channelIn(text)?.channel)
  return named.find(channel => channel !== undefined && TALKS.has(channel)) ?? 'meeting'
}

const TALKS: ReadonlySet<Channel> = new Set(['call', 'video-call', 'meeting', 'presentation'])

/** The event as an agenda that waits for its items: what the invitation tells, nothing else. */
export function agendaText(
  event: IncomingEvent,
  heading: string,
  guests: readonly Guest[],
  { language, client }: { language: Language; client: string },
): string {
  const say = (words: Localized) => words[language]
  const { place, link, description, uid } = event
  const facts = [
    `- **${say(WHEN)}:** ${whenOf(event, language)}`,
    `- **${say(FORMAT)}:** ${CHANNEL_NAMES[channelOfEvent(event)][language]}`,
    ...(place === undefined ? [] : [`- **${say(PLACE)}:** ${place}`]),
    ...(link === undefined || place?.includes(link) ? [] : [`- **${say(LINK)}:** <${link}>`]),
  ]
  const sides = (['client', 'ours'] as const).flatMap(side => {
    const rows = guests.filter(guest => guest.side === side).map(rowOf)
    return rows.length > 0 ? [`**${say(SIDES[side])}**`, rows.join('\n')] : []
  })
  const parts = [
    `# ${say(AGENDA)}: ${heading}`,
    facts.join('\n'),
    ...(sides.length > 0 ? [`## ${say(GUESTS)}`, ...sides] : []),
    ...(description.trim() === '' ? [] : [`## ${say(INVITATION)}`, description.trim()]),
  ]
  const header = {
    type: 'agenda',
    lang: language,
    client,
    date: toIso(event.day),
    ...(uid === undefined ? {} : { uid }),
  }
  return `---\n${stringify(header, { lineWidth: 0 })}---\n\n${parts.join('\n\n')}\n`
}

const rowOf = ({ name, role }: Guest): string => `- ${name}${role === '' ? '' : `, ${role}`}`

export function whenOf(
  { day, lastDay, start, minutes = 0 }: Pick<IncomingEvent, 'day' | 'lastDay' | 'start' | 'minutes'>,
  language: Language,
): string {
  const from = dayInWords(day, language)
  if (start !== undefined) return `${from}, ${stretchOfDay(start, minutes)}`
  return lastDay ? `${from} – ${dayInWords(lastDay, language)}` : from
}

/** `14:00–15:30`, or `14:00` where no minutes are known. */
export const stretchOfDay = (start: number, minutes: number): string =>
  `${clockOf(start)}${minutes > 0 ? `–${clockOf(start + minutes)}` : ''}`

/** The event as a touch that has been. */
export const eventTouch = (
  event: IncomingEvent,
  what: string,
  guests: readonly Guest[],
  language: Language,
): NewTouch => {
  const who = twoNames(
    guests.flatMap(({ side, name }) => (side === 'client' ? [name] : [])),
    language,
  )
  return {
    date: event.day,
    ...(event.start === undefined ? {} : { time: event.start }),
    direction: 'ours',
    channel: channelOfEvent(event),
    ...(who === undefined ? {} : { who }),
    what,
  }
}

/** The agenda of the event among a client's documents: of its day, with its hour or its name. */
export const agendaOfEvent = (
  { day, start, title }: IncomingEvent,
  files: readonly DocumentFile[],
): DocumentFile | undefined =>
  files.find(file =>
    file.documents.some(
      document =>
        document.kind === 'agenda' &&
        document.date?.day !== undefined &&
        compareDays(document.date.day, day) === 0 &&
        (document.name.includes(title) || (start !== undefined && startOf(file, document) === start)),
    ),
  )

const AGENDA: Localized = { ru: 'Повестка', uk: 'Порядок денний', en: 'Agenda' }
const WHEN: Localized = { ru: 'Когда', uk: 'Коли', en: 'When' }
const FORMAT: Localized = { ru: 'Формат', uk: 'Формат', en: 'Format' }
const PLACE: Localized = { ru: 'Место', uk: 'Місце', en: 'Place' }
const LINK: Localized = { ru: 'Ссылка', uk: 'Посилання', en: 'Link' }
const GUESTS: Localized = { ru: 'Кто будет', uk: 'Хто буде', en: 'Who comes' }
const INVITATION: Localized = { ru: 'Из приглашения', uk: 'Із запрошення', en: 'From the invitation' }

const SIDES: Readonly<Record<Guest['side'], Localized>> = {
  client: { ru: 'Со стороны клиента', uk: 'З боку клієнта', en: 'From the client’s side' },
  ours: { ru: 'С нашей стороны', uk: 'З нашого боку', en: 'From our side' },
}
