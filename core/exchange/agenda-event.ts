import type { Agenda, DocumentFile } from '../document/model.ts'
import type { Calendar } from '../language/calendar.ts'
import { startOf } from '../relationship/agenda-clock.ts'
import { headerValues } from '../relationship/header.ts'
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
    title: agenda.name,
    day,
    start: startOf(file, agenda),
    minutes: agenda.duration?.minutes ?? (timed > 0 ? timed : DEFAULT_MINUTES),
    place: headerValues(agenda, file, PLACE)[0]?.trim() || undefined,
    people: agenda.participants.map(({ name }) => withAddress({ name }, known)),
    description: descriptionOf(agenda),
  }
}

/** `uid:` of the frontmatter, where an invitation left it. */
export const uidIn = ({ frontmatter }: DocumentFile): string | undefined =>
  frontmatter.find(({ key }) => key.trim().toLowerCase() === 'uid')?.values[0]?.text.trim() || undefined

const PLACE = new Set(['place', 'location', 'where', 'место', 'где', 'місце', 'де', 'format', 'формат'])
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
