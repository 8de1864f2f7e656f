import { wordsOf } from '../language/segment.ts'
import { isInside, joined, type Span } from '../markdown/span.ts'
import { entriesIn } from './entries.ts'
import { coveredBy, type MeetingReading } from './meeting.ts'
import type { Section } from './sections.ts'

/** A question with all that was written down about it. */
export interface Stretch {
  readonly title: string
  readonly span: Span
  readonly whole: Span
  /** An item of a list: its bare title is a question without an answer. */
  readonly listed: boolean
  /** A row of a table with a column for decisions: whether it holds one. */
  readonly decided?: boolean
}

const NO_TOPICS = [
  'participants',
  'ours',
  'theirs',
  'previous',
  'actions',
  'next',
  'sent',
  'date',
  'duration',
  'format',
  'facilitator',
  'scribe',
  'absent',
  'links',
  'topic',
  'goal',
  'decisions',
  'hindsight',
] as const

/** It is announced as something else than a question. */
export const isNamed = (section: Section): boolean => NO_TOPICS.some(role => section.roles.has(role))

/** What a line asks, before it goes on. */
export const titleOf = (text: string): string => /^[^.:—–?!→⇒]{1,80}/u.exec(text)?.[0] ?? text

/** «Обсудили: … Решили: …», again and again: each begins a question, what was settled on it stands in the next line. */
export function pairedLines({ sections, blocks }: MeetingReading): Stretch[] {
  const asked = sections.filter(s => s.roles.has('discussion') && !s.roles.has('decisions') && s.inline !== undefined)
  const settled = sections.filter(s => s.roles.has('decisions') && s.inline !== undefined)
  if (asked.length < 2 || settled.length === 0) return []
  const others = sections.filter(s => isNamed(s) && !s.roles.has('decisions'))
  return asked.map(({ span, inline, at }) => {
    const next = [...asked, ...others].filter(other => other.span.start > span.start).map(other => other.span.start)
    const whole = joined(span, { start: span.start, end: Math.min(...next, blocks.at(-1)!.span.end) })
    const answer = settled.find(other => isInside(other.span, whole))
    const line = blocks[at]!.kind === 'item' ? {} : { listed: false }
    return { title: titleOf(inline!.text), span, whole, listed: true, ...line, ...(answer ? { decided: true } : {}) }
  })
}

/**
 * «Упаковка — матовая, так решили», «Окна. Ручки не те», one below the other in a paragraph: a word or a few, a mark, and what was said, up to
 * the next such line.
 */
export function linedLeads(reading: MeetingReading, named: readonly Section[]): Stretch[] {
  const { blocks, people } = reading
  const covered = coveredBy(named, reading)
  const lined = entriesIn(blocks, 0, blocks.length).filter(e => e.kind === 'line' && !e.block.quoted && !covered(e.at))
  const isOfPeople = (span: Span) => people.participants.some(p => isInside(p.nameSpan, span))
  const leads = lined.flatMap(({ prose, span, block }) => {
    const title = isOfPeople(span) ? undefined : LEAD.exec(prose.text)?.[1]
    return title !== undefined && wordsOf(title).length <= LONGEST_LEAD ? [{ title, span, block }] : []
  })
  if (leads.length < LEAST_LEADS) return []
  return leads.map(({ title, span, block }) => {
    const next = leads.find(lead => lead.span.start > span.start)
    const end = next && isInside(next.span, block.span) ? next.span.start - 1 : block.span.end
    return { title, span, whole: joined(span, { start: span.start, end }), listed: false }
  })
}

const LEAST_LEADS = 3
const LONGEST_LEAD = 4
const LEAD = /^(\p{Lu}[^–—:.,!?;()]{1,40}?)(?:\s[–—-]|[.:])\s+[\p{L}\d]/u
