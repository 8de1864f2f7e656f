import { isKeyFor } from '../document/keys.ts'
import type { Agenda, DocumentFile } from '../document/model.ts'
import { type Calendar, compareDays } from '../language/calendar.ts'
import { findDates } from '../language/dates.ts'
import { dayLike } from '../language/day-words.ts'
import { findClock } from '../language/times.ts'
import { sourceOffset } from '../markdown/prose.ts'
import { type Span, spanOf } from '../markdown/span.ts'
import { isWhen, startOf } from '../relationship/agenda-clock.ts'
import type { TouchPlace } from '../relationship/touch.ts'
import type { Edit } from '../rule.ts'
import { redated } from '../template/naming.ts'
import { type IncomingEvent, stretchOfDay } from './calendar.ts'

/** An event whose agenda still stands on the day or the hour that it had before. */
export interface MovedEvent {
  readonly place: TouchPlace
  readonly was: { readonly day: Calendar; readonly start?: number }
  /** Bring the new day and hour into the agenda, as it writes them; nothing else is touched. */
  readonly edits: readonly Edit[]
  /** Where the agenda's name holds the old day: its path with the new one, which may be taken. */
  readonly to?: string
}

/** What an event changes in its agenda: nothing where day and hour are the same, or the agenda names no day. */
export function movedEvent(event: IncomingEvent, file: DocumentFile, agenda: Agenda): MovedEvent | undefined {
  const day = agenda.date?.day
  const start = startOf(file, agenda)
  if (!day) return undefined
  const isSameHour = event.start === undefined || start === undefined || event.start === start
  if (compareDays(day, event.day) === 0 && isSameHour) return undefined
  const edits = whenLines(file, agenda)
    .flatMap(line => editsIn(line, file.text, { agenda, day, event }))
    .filter(({ span, text }) => file.text.slice(span.start, span.end) !== text)
  // A day that the words tell and that cannot be changed there stays in the name too.
  const isTold = edits.length > 0 || agenda.date?.span === undefined
  const to = isTold ? renamed(file.path, day, event.day) : undefined
  return {
    place: { path: file.path, span: agenda.title },
    was: { day, ...(start === undefined ? {} : { start }) },
    edits,
    ...(to === undefined ? {} : { to }),
  }
}

function renamed(path: string, was: Calendar, day: Calendar): string | undefined {
  const at = path.lastIndexOf('/') + 1
  const name = redated(path.slice(at), was, day)
  return name === undefined ? undefined : path.slice(0, at) + name
}

/** The text with the edits made. */
export const withEdits = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((changed, { span, text }) => changed.slice(0, span.start) + text + changed.slice(span.end), text)

/** Where an agenda says its day and hour: keys, lines with a label, the title. */
function whenLines({ text, frontmatter }: DocumentFile, { span, title, itemsSpan, date }: Agenda): Span[] {
  const values = frontmatter
    .filter(({ key }) => ['date', 'start', 'end'].some(name => isKeyFor(key, name as 'date')))
    .flatMap(entry => entry.values)
    .map(value => spanOf(sourceOffset(value, 0), sourceOffset(value, value.text.length)))
  const labelled: Span[] = []
  const end = itemsSpan?.start ?? span.end
  for (let at = span.start; at < end; ) {
    const next = text.indexOf('\n', at)
    const line = spanOf(at, next < 0 ? text.length : next)
    const isDated = date?.span !== undefined && line.start <= date.span.start && date.span.start < line.end
    const isTitle = line.start <= title.start && title.start < line.end
    if (isDated || isTitle || isWhen(labelIn(text.slice(line.start, line.end)))) labelled.push(line)
    at = line.end + 1
  }
  return [
    ...values,
    ...labelled.filter(line => !values.some(value => value.start < line.end && line.start < value.end)),
  ]
}

/** `| **Когда:** | 26 ноября |` → «Когда» */
const labelIn = (line: string): string => /^[\s>|*_+-]*([\p{L} ]{2,24}?)[\s*_]*[:|]/u.exec(line)?.[1] ?? ''

interface Change {
  readonly agenda: Agenda
  readonly day: Calendar
  readonly event: IncomingEvent
}

function editsIn({ start, end }: Span, text: string, { agenda: { language }, day, event }: Change): Edit[] {
  const line = text.slice(start, end)
  const at = (from: number, to: number) => spanOf(start + from, start + to)
  const found = findDates(line, language, day)
  const same = found.filter(date => date.day && compareDays(date.day, day) === 0)
  const days = same
    .filter(({ form }) => form === 'day')
    .map(date => ({
      span: at(weekdayBefore(line, date.start, same), date.end),
      text: dayLike(line.slice(date.start, date.end), event.day, language),
    }))
  const clock = findClock(line, language).find(
    each => !found.some(date => date.start < each.end && each.start < date.end),
  )
  if (!clock || event.start === undefined) return days
  const [, dash = '–'] = /\d(\s*[-–—]\s*)\d{1,2}[:.]/u.exec(line.slice(clock.start, clock.end)) ?? []
  const stretch = stretchOfDay(event.start, clock.to === undefined ? 0 : (event.minutes ?? 0)).replace('–', dash)
  return [...days, { span: at(clock.start, clock.end), text: stretch }]
}

/** A weekday beside the day would be another one: it goes with it. */
function weekdayBefore(line: string, start: number, found: readonly { form: string; start: number; end: number }[]) {
  const beside = found.find(
    ({ form, end }) => form === 'weekday' && end <= start && /^[\s,.]*$/u.test(line.slice(end, start)),
  )
  return beside?.start ?? start
}
