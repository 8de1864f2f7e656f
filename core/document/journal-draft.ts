import type { Calendar } from '../language/calendar.ts'
import { opening } from '../language/spoken.ts'
import { joinedProse, type Prose, sourceSpan } from '../markdown/prose.ts'
import { joined, type Span } from '../markdown/span.ts'
import { channelIn, channelOfVerb } from './channel-words.ts'
import type { HeadDay } from './journal-day.ts'
import { directionNamed } from './journal-direction.ts'
import { type Field, isBlank, trustIn } from './journal-fields.ts'
import type { Head } from './journal-head.ts'
import { linksIn } from './links.ts'
import type { Channel, Side, TouchEntry } from './model.ts'

/** An entry while its lines are gathered. */
export interface Draft {
  readonly span: Span
  readonly layout: TouchEntry['layout']
  readonly head: Head | undefined
  /** Its own, or that of the heading above. */
  day: HeadDay | undefined
  /** In which prose the day stands. */
  dayProse: Prose | undefined
  /** A day of the month or week that the heading above names. */
  readonly reference: Calendar | undefined
  readonly done: boolean
  readonly fields: Field[]
  readonly lines: Prose[]
  whole: Span
}

export type Undated = Omit<TouchEntry, 'date' | 'isBlank'>

/** What is known of an entry but for its day. */
export function entryOf(draft: Draft, text: string): Undated {
  const { head, fields } = draft
  const told = fieldsOf(fields)
  const channelProse = told.get('channel') ?? head?.channelProse
  const isBare = head?.what === head?.channelProse && (draft.lines.length > 0 || told.has('what'))
  const own = isBare ? undefined : head?.what
  const what = [own, told.get('what'), ...draft.lines].filter((prose): prose is Prose => !isBlank(prose))
  return {
    span: draft.span,
    whole: draft.whole,
    layout: draft.layout,
    time: head?.time ?? minutesIn(told.get('time')),
    direction: sideOf(draft),
    channel: channelOf(head, told.get('channel'), what[0]),
    channelProse: isBlank(channelProse) ? undefined : channelProse,
    who: told.get('who') ?? head?.who,
    what: joinedProse(what),
    meaning: told.get('meaning'),
    benefit: told.get('benefit'),
    outcome: told.get('outcome'),
    trust: trustOf(told.get('trust')),
    planned: !draft.done,
    links: [...new Set(linksIn(text.slice(draft.whole.start, draft.whole.end)).map(link => link.address))],
  }
}

const trustOf = (prose: Prose | undefined): number | undefined => prose && trustIn(prose.text)

/** The first value of each field that says something. */
function fieldsOf(fields: readonly Field[]): Map<Field['field'], Prose> {
  const told = new Map<Field['field'], Prose>()
  for (const { field, value } of fields)
    if ((!isBlank(value) || (field === 'trust' && trustIn(value.text))) && !told.has(field)) told.set(field, value)
  return told
}

function channelOf(head: Head | undefined, field: Prose | undefined, what: Prose | undefined): Channel | undefined {
  if (field) return channelIn(field.text)?.channel
  if (head?.channel) return head.channel
  return head?.channelProse ? undefined : what && channelOfVerb(what.text.slice(0, OPENING))?.channel
}

/** A verb that tells the channel stands early in what happened. */
const OPENING = 40

function sideOf({ head, fields }: Draft): Side {
  const field = fields.find(({ field }) => field === 'direction')?.value
  const what = (fields.find(({ field }) => field === 'what')?.value ?? head?.what)?.text ?? ''
  return (field && directionNamed(field.text)) ?? head?.direction ?? (COMPLAINT.test(what) ? 'client' : 'ours')
}

/** Nobody but the client complains of us. */
const COMPLAINT = opening({
  ru: 'жалоба|жалобы|жалобу, жалуются|жалуется, жаловал*, пожаловал*, претензия|претензии|претензию, рекламация|рекламации|рекламацию',
  uk: 'скарга|скарги|скаргу, скарж*, поскарж*, претензія|претензії|претензію, рекламація|рекламації|рекламацію',
  en: 'complain|complains|complained|complaint|complaints',
})

function minutesIn(prose: Prose | undefined): number | undefined {
  const found = prose && /(?<!\d)([01]?\d|2[0-3])[:.]([0-5]\d)(?!\d)/u.exec(prose.text)
  return found ? Number(found[1]) * 60 + Number(found[2]) : undefined
}

/** Takes a line or a field into an entry. */
export function take(draft: Draft, fields: readonly Field[], line: Prose | undefined, span: Span): void {
  draft.fields.push(...fields)
  if (line && line.text.trim() !== '') draft.lines.push(line)
  draft.whole = joined(draft.whole, span)
}

export const spanOfProse = (prose: Prose): Span => sourceSpan(prose, 0, prose.text.length)
