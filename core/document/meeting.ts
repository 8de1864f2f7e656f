import { type Calendar, compareDays } from '../language/calendar.ts'
import { type FoundDay, findDates } from '../language/dates.ts'
import { spoken } from '../language/spoken.ts'
import type { SectionRole } from '../lexicon/sections/sections.ts'
import type { Block, Entry as FrontmatterEntry } from '../markdown/block.ts'
import { sourceSpan } from '../markdown/prose.ts'
import { isInside, type Span } from '../markdown/span.ts'
import { isMailLabel, type MailHead, mailHeadOf } from './agenda/mail.ts'
import { type Base, type Part, readBase, SOME_YEAR } from './base.ts'
import { entriesOf } from './entries.ts'
import { entryFor, valueFor } from './keys.ts'
import type { Act, Sentence } from './model.ts'
import { type People, type PeopleContext, readPeople } from './people/people.ts'
import { withAddressees } from './people/sides.ts'
import { readSections, type Section } from './sections.ts'
import { does } from './sentences.ts'

/** What agendas and protocols have in common, read once. */
export interface MeetingReading<K extends 'agenda' | 'protocol' = 'agenda' | 'protocol'> {
  readonly base: Base<K>
  readonly part: Part
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
  readonly people: People
  /** The head of an agenda written as a mail. */
  readonly mail: MailHead | undefined
  /** For dates without a year: the document's day, else the middle of some year, so that dates of one document compare. */
  readonly reference: Calendar
  /** Days found so far, by text: a memo of `datesIn`. */
  readonly days: Map<string, readonly FoundDay[]>
}

/** The last section that a block stands in, its own heading left out; looked up once for all blocks. */
export function sectionOver({ sections }: MeetingReading, at: number): Section | undefined {
  const known = OVER.get(sections) ?? sectionsByBlock(sections)
  OVER.set(sections, known)
  return known[at]
}

const OVER = new WeakMap<readonly Section[], readonly (Section | undefined)[]>()

function sectionsByBlock(sections: readonly Section[]): (Section | undefined)[] {
  const over: (Section | undefined)[] = []
  for (const section of sections) for (let at = section.from; at < section.to; at++) over[at] = section
  return over
}

export function readMeeting<K extends 'agenda' | 'protocol'>(part: Part, kind: K): MeetingReading<K> {
  const base = readBase(part, kind)
  const reference = base.date?.day ?? base.date?.near ?? SOME_YEAR
  const mail = kind === 'agenda' ? mailHeadOf(part.blocks) : undefined
  const sections = readSections(part.blocks)
    .filter(section => !mail || !isMailLabel(section, mail))
    .map(section => withoutBack(section, part, reference))
  const listed: PeopleContext = {
    blocks: part.blocks,
    sections,
    language: part.language,
    client: `${base.client ?? ''} ${valueFor(part.frontmatter, 'to')?.text ?? ''}`.trim(),
    heading: base.name,
    title: `${base.name} ${base.client ?? ''}`,
    byPerson: kind === 'protocol',
    listed: entryFor(part.frontmatter, 'participants')?.values ?? [],
    sentTo: base.sentences.filter(s => !s.quoted && does(s, 'sendRecord')).map(s => s.prose.text),
  }
  const people = withAddressees(readPeople(listed), listed)
  return {
    base,
    part,
    blocks: part.blocks,
    sections,
    people,
    mail,
    reference,
    days: new Map(),
  }
}

/** "Follow-up" is what came of the last meeting, or what comes of this one: there, days lie ahead. */
function withoutBack(section: Section, part: Part, reference: Calendar): Section {
  const { roles, span } = section
  if (!roles.has('previous') || !roles.has('actions')) return section
  const days = findDates(part.text.slice(span.start, span.end), part.language, reference)
  const isAhead = days.some(({ day, form }) => form === 'day' && day && compareDays(day, reference) > 0)
  return isAhead ? { ...section, roles: new Set([...roles].filter(role => role !== 'previous')) } : section
}

export const withRole = (reading: MeetingReading, role: SectionRole): Section[] =>
  reading.sections.filter(s => s.roles.has(role))

/** The section says something: a value in its line, or entries below. */
export const isFilled = (section: Section, blocks: readonly Block[]): boolean =>
  entriesOf(section, blocks).some(entry => /[\p{L}\p{N}]/u.test(entry.prose.text))

export const frontmatterSpan = (
  frontmatter: readonly FrontmatterEntry[],
  name: Parameters<typeof valueFor>[1],
): Span | undefined => {
  const value = valueFor(frontmatter, name)
  return value && sourceSpan(value, 0, value.text.length)
}

/** A sentence of ours lies in a section of one of these roles. */
export const liesIn = (sentence: Sentence, sections: readonly Section[]): boolean =>
  sections.some(section => isInside(sentence.span, section.span))

/** The same, but a part whose value stands beside its label ends with that paragraph: «**Objective.** …». */
export const liesInOwn = (sentence: Sentence, sections: readonly Section[]): boolean =>
  sections.some(({ inline, at, span }) => isInside(sentence.span, span) && (!inline?.text || sentence.block === at))

/** The first sentence of ours that does this, outside the given sections. */
export function firstAct(
  reading: MeetingReading,
  name: Act['name'],
  outside: readonly Section[] = [],
): Act | undefined {
  for (const sentence of reading.base.sentences) {
    if (sentence.quoted || isOpenTask(reading, sentence)) continue
    const act = does(sentence, name)
    if (act && !liesIn(sentence, outside)) return act
  }
  return undefined
}

const isOpenTask = (reading: MeetingReading, sentence: Sentence): boolean =>
  reading.blocks[sentence.block]?.checked === false

/** Days named in a text; a placeholder such as `[дата]` is one that is not known yet. Found once a text. */
export function datesIn(reading: MeetingReading, text: string): readonly FoundDay[] {
  const known = reading.days.get(text)
  if (known) return known
  const found = findDates(text, reading.part.language, reading.reference)
  const open = PLACEHOLDER_DAY.exec(text)
  const days: readonly FoundDay[] = open
    ? [
        ...found,
        { start: open.index, end: open.index + open[0].length, form: 'day', hasYear: false, preposition: 'by' },
      ]
    : found
  reading.days.set(text, days)
  return days
}

/** «до [дата]»: a day that is still to be filled in. */
export const PLACEHOLDER_DAY = spoken`\[${{ ru: 'дата, день, число', uk: 'дата, день, число', en: 'date, day' }}\]`

/** A day before the meeting's own: something that was. */
export function namesEarlierDay(text: string, reading: MeetingReading): boolean {
  if (!reading.base.date) return false
  return datesIn(reading, text).some(
    d =>
      d.form === 'day' &&
      d.day !== undefined &&
      compareDays(d.day, reading.reference) < 0 &&
      !ORDINAL.test(text.slice(Math.max(0, d.start - 6), d.end + 4)),
  )
}

/** «на 11-му метре», «в 14-й квартире» counts things. */
const ORDINAL = spoken`${{ ru: 'на, в, во, у', uk: 'на, у', en: '—' }}\s\d{1,2}-?\p{L}{1,3}\s\p{Ll}{3}`

/** Which blocks lie in one of the sections, label included: asked by index. */
export function coveredBy(sections: readonly Section[], { blocks }: MeetingReading): (at: number) => boolean {
  const covered = new Uint8Array(blocks.length)
  for (const { at, from, to } of sections) {
    covered[at] = 1
    covered.fill(1, from, to)
  }
  return at => covered[at] === 1
}

/** The sentences that lie in a stretch of the text; found by halves, as sentences stand in text order. */
export function sentencesWithin(sentences: readonly Sentence[], { start, end }: Span): Sentence[] {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.span.start < start) low = middle + 1
    else high = middle
  }
  let to = low
  while (to < sentences.length && sentences[to]!.span.end <= end) to++
  return sentences.slice(low, to)
}
