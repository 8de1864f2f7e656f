import type { ClientCard, Document, TouchJournal } from '../document/model.ts'
import { type Calendar, compareDays } from '../language/calendar.ts'
import { type WorkingWeek, workingDaysAfter } from '../language/working-week.ts'
import type { RuleContext } from '../rule.ts'
import type { Relationship } from './relationship.ts'
import type { Follower, Touch } from './touch.ts'
import { touchesAround } from './touches.ts'

/** A touch that the journal at hand tells of. */
export type OwnTouch = Touch & { readonly entry: NonNullable<Touch['entry']> }

/** The touches of the client that stand in this journal, oldest first. */
export const ownTouches = (context: RuleContext<TouchJournal>): OwnTouch[] =>
  allTouches(context).filter((touch): touch is OwnTouch => isOwn(touch, context.document))

/** All touches of the journal's client, oldest first; those without a day come last. */
export const allTouches = ({ document, relationship, settings, today }: RuleContext): readonly Touch[] =>
  touchesAround(document, relationship, { settings, today })

const isOwn = ({ path, entry }: Touch, document: Document): boolean => entry !== undefined && path === document.path

export const isOwnEntry = (touch: Touch, document: TouchJournal): touch is OwnTouch => isOwn(touch, document)

/** What the client's card says, if the workspace holds it. */
export const cardOf = ({ files }: Relationship): ClientCard | undefined =>
  files.flatMap(file => file.documents).find((document): document is ClientCard => document.kind === 'client')

/** So many business days. */
export interface Limit {
  readonly days: number
  readonly week: WorkingWeek
}

/** How a follower kept the limit: to the end of the last business day. `pending`: today is not past it. */
export function keptWithin(
  { date }: Touch,
  follower: Follower | undefined,
  { days, week }: Limit,
  today: Calendar,
): 'kept' | 'pending' | 'late' | 'never' {
  if (!date) return 'kept'
  const limit = workingDaysAfter(date, days, week)
  if (follower?.date && compareDays(follower.date, limit) <= 0) return 'kept'
  if (compareDays(today, limit) <= 0) return 'pending'
  return follower ? 'late' : 'never'
}

/** An entry without a readable day stands between two places of the journal: it may fill what seems a gap. */
export const hidesEntry = (document: TouchJournal, from: number, to: number): boolean =>
  document.entries.some(
    ({ date, span }) => !date?.day && !date?.near && span.start > Math.min(from, to) && span.start < Math.max(from, to),
  )
