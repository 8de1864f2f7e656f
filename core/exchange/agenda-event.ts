import type { Agenda, DocumentFile, MeetingForm } from '../document/model.ts'
import type { Calendar } from '../language/calendar.ts'
import { startOf } from '../relationship/agenda-clock.ts'
import { placeOf } from '../relationship/agenda-place.ts'
import { gapsIn } from '../template/gaps.ts'
import { topicOf } from '../way/carry.ts'
import { type Mailbox, withAddress } from './mailbox.ts'

/** An agenda as a calendar wants it. */
export interface CalendarEvent {
  /** Of the invitation from which the agenda came. */
  readonly uid: string | undefined
  readonly title: string
  readonly day: Calendar
  /** Minutes after midnight, in the time of whoever opens it; a whole day if left out. */
  readonly start: number | undefined
  readonly minutes: number
  readonly place: string | undefined
  readonly people: readonly Mailbox[]
  /** Goal and items as plain lines. */
  readonly description: string
}

const DEFAULT_MINUTES = 60

/** The event of an agenda; `undefined` where no day is known. `known`: people whose addresses are known. */
export function eventOf(file: DocumentFile, agenda: Agenda, known: readonly Mailbox[]): CalendarEvent | undefined {
  const day = agenda.date?.day
  if (!day) return undefined
  const timed = agenda.items.reduce((sum, item) => sum + (item.minutes ?? 0), 0)
  return {
    uid: file.documents[0] === agenda ? uidIn(file) : undefined,
    title: titleOf(agenda),
    day,
    start: startOf(file, agenda),
    minutes: agenda.duration?.minutes ?? (timed > 0 ? timed : DEFAULT_MINUTES),
    place: placeOf(file, agenda) ?? onScreen(file, agenda),
    people: agenda.participants.map(({ name }) => withAddress({ name }, known)),
    description: descriptionOf(agenda),
  }
}

/** `uid:` of the frontmatter, where an invitation left it. */
export const uidIn = ({ frontmatter }: DocumentFile): string | undefined =>
  frontmatter.find(({ key }) => key.trim().toLowerCase() === 'uid')?.values[0]?.text.trim() || undefined

/** «Видеозвонок, Zoom» tells where to be, «рабочая встреча» does not. */
const onScreen = (file: DocumentFile, { format }: Agenda): string | undefined =>
  format && SCREEN.some(form => format.forms.has(form))
    ? file.text.slice(format.span.start, format.span.end).trim()
    : undefined

const SCREEN: readonly MeetingForm[] = ['phone', 'video', 'call']

/** What it is about: a calendar knows already that people meet. */
function titleOf(agenda: Agenda): string {
  const topic = topicOf(agenda)
  return gapsIn(topic).length > 0 ? agenda.name : topic.replace(/^\p{Ll}/u, first => first.toUpperCase())
}

const descriptionOf = ({ goal, items, text }: Agenda): string =>
  [
    ...(goal && !goal.empty ? [plain(text.slice(goal.span.start, goal.span.end)), ''] : []),
    ...items.map(({ prose }, i) => `${i + 1}. ${prose.text.split('\n')[0]!.trim()}`),
  ].join('\n')

const plain = (markdown: string): string =>
  markdown
    .replace(/[*_#`]+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
