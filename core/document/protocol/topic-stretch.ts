import { wordsOf } from '../../language/segment.ts'
import type { Block } from '../../markdown/block.ts'
import { sourceSpan } from '../../markdown/prose.ts'
import { isInside, joined, type Span } from '../../markdown/span.ts'
import { type Entry, entriesIn } from '../entries.ts'
import { coveredBy, type MeetingReading } from '../meeting.ts'
import { SHORTENED } from '../people/clauses.ts'
import type { Section } from '../sections.ts'

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

/** What a line asks, before it goes on; a line below that begins anew is what was said on it. */
export const titleOf = (text: string): string =>
  /^(?:[^.:—–?!→⇒\n]|\n(?![\p{Lu}\d«"„“])){1,80}/u.exec(text)?.[0] ?? text

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
    return title !== undefined && wordsOf(title).length <= LONGEST_LEAD && !endsShortened(title)
      ? [{ title, span, block }]
      : []
  })
  if (leads.length < LEAST_LEADS) return []
  return leads.map(({ title, span, block }) => {
    const next = leads.find(lead => lead.span.start > span.start)
    const end = next && isInside(next.span, block.span) ? next.span.start - 1 : block.span.end
    return { title, span, whole: joined(span, { start: span.start, end }), listed: false }
  })
}

/** "Rev. Hilary Poole", "Sent to Mr. Poole": the stop ends no lead. */
const endsShortened = (title: string): boolean => SHORTENED.test(wordsOf(title).at(-1)?.norm ?? '')

const LEAST_LEADS = 3
const LONGEST_LEAD = 4
const LEAD = /^(?:\d{1,2}(?:\.\d{1,2})+\.?\s+)?(\p{Lu}[^–—:.,!?;()]{1,40}?)(?:\s[–—-]|[.:])\s+[\p{L}\d]/u

/** «Стрічки – Оксана хоче сині», "Gift boxes – we talked it through": paragraphs that begin with a word or a few and a dash. */
export function dashedLeads(reading: MeetingReading, named: readonly Section[]): Stretch[] {
  const { blocks, people } = reading
  const covered = coveredBy(named, reading)
  const leads = blocks.flatMap((block, at) => {
    if (block.kind !== 'paragraph' || block.quoted || block.parent >= 0 || covered(at)) return []
    const title = DASHED.exec(block.prose.text)?.[1]
    if (title === undefined || wordsOf(title).length >= LONGEST_LEAD) return []
    if (people.participants.some(p => isInside(p.nameSpan, block.span))) return []
    const span = sourceSpan(block.prose, 0, title.length)
    return [{ title, span, whole: block.span, listed: false }]
  })
  return leads.length > 1 ? leads : []
}

const DASHED = /^(\p{Lu}[^–—:.,!?;()\n]{1,40}?)\s[–—-]\s+\S/u

/** Items of an agenda with the talk in paragraphs between them: what stands above the next item belongs to the one before. */
export function withTalk({ block }: Entry, blocks: readonly Block[]): Span {
  const first = blocks.findIndex(({ span }) => span.start >= block.span.end)
  if (block.kind !== 'item' || first < 0) return block.span
  const end = blocks.findIndex((b, at) => at >= first && (b.kind !== 'paragraph' || b.parent >= 0))
  const goesOn = end > first && blocks[end]!.kind === 'item' && blocks[end]!.depth === block.depth
  return goesOn ? joined(block.span, blocks[end - 1]!.span) : block.span
}
