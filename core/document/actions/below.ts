import type { FoundDay } from '../../language/dates.ts'
import { wordsOf } from '../../language/segment.ts'
import { whole } from '../../language/spoken.ts'
import { lines, sourceSpan } from '../../markdown/prose.ts'
import { isInside, type Span } from '../../markdown/span.ts'
import type { Entry } from '../entries.ts'
import { datesIn, type MeetingReading } from '../meeting.ts'
import { sameName } from '../people/names.ts'
import { rolesOf } from '../sections.ts'

interface Line {
  readonly text: string
  readonly span: Span
}

/** "Whose bench: Ivo draws it." / "Ready: 20 November.", «Кто: …» / «Когда: …»: the next line is a label and a day, and nothing else. */
export function dueBelow(entry: Entry, reading: MeetingReading): { day: FoundDay; span: Span } | undefined {
  const [next] = linesBelow(entry, reading)
  const day = next && dayAlone(next.text, reading)
  return day && { day, span: next.span }
}

/** Below the line that tells such a day: where it may say what a delay costs. */
export const lineBelowDue = (entry: Entry, reading: MeetingReading): Span | undefined =>
  dueBelow(entry, reading) && linesBelow(entry, reading)[1]?.span

function dayAlone(text: string, reading: MeetingReading): FoundDay | undefined {
  const label = LABEL.exec(text)
  if (!label || isOther(label[1]!, reading)) return undefined
  const value = text.slice(label[0].length)
  const [first, ...more] = datesIn(reading, value)
  if (first?.form !== 'day' && first?.form !== 'weekday') return undefined
  const rest = [first, ...more].reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), value)
  return wordsOf(rest.replace(HOUR, '')).every(({ norm }) => LEADS.test(norm)) ? first : undefined
}

const LABEL = /^[\s*_]*([^:\n]{1,40}?)(?:[*_]*:|\s[—–-](?=\s))[*_\s]*/u

const HOUR = /\d{1,2}[:.]\d\d/gu

const LEADS = whole({
  ru: 'до, к, в, на, не, позднее, позже, срок, г, года, утро, утром, утра, вечер, вечером, вечера',
  uk: 'до, на, у, о, не, пізніше, строк, термін, р, року, ранок, ранку, ранком, вечір, вечора, ввечері',
  en: 'by, on, before, until, till, at, the, latest, not, later, than, no, morning, evening, noon, eod',
})

/** Somebody's own line, or another part: the day of the next meeting, of sending. */
const isOther = (label: string, { people }: MeetingReading): boolean =>
  OTHER.some(role => rolesOf(label).has(role)) ||
  people.participants.some(p => wordsOf(label).some(w => w.capital && sameName(w.norm, p.name)))

const OTHER = ['next', 'sent', 'previous', 'approval', 'participants', 'absent'] as const

/** The lines of its paragraph or item behind an entry, else the next ones of the same list or text. */
function linesBelow({ block, at, span, kind }: Entry, { blocks }: MeetingReading): Line[] {
  if (kind === 'row' || (block.kind !== 'paragraph' && block.kind !== 'item')) return []
  const own = linesIn(block.prose).filter(line => line.span.start >= span.end || isInside(span, line.span))
  const more = blocks
    .slice(at + 1, at + 3)
    .filter(
      ({ kind: other, parent, group }) => other === block.kind && parent === block.parent && group === block.group,
    )
  return [...own.slice(1), ...more.flatMap(({ prose }) => linesIn(prose))].slice(0, 2)
}

const linesIn = (prose: Entry['prose']): Line[] =>
  lines(prose)
    .filter(({ text }) => text.trim() !== '')
    .map(line => ({ text: line.text, span: sourceSpan(line, 0, line.text.length) }))
