import { compareDays } from '../language/calendar.ts'
import { findDurations } from '../language/durations.ts'
import { wordsOf } from '../language/segment.ts'
import { findClock } from '../language/times.ts'
import { type Prose, slice, sourceSpan } from '../markdown/prose.ts'
import { isInside, joined, type Span } from '../markdown/span.ts'
import type { Part } from './base.ts'
import { type Entry, entriesIn, entriesOf } from './entries.ts'
import { entryFor, valueFor } from './keys.ts'
import {
  datesIn,
  firstAct,
  frontmatterSpan,
  isFilled,
  liesIn,
  type MeetingReading,
  readMeeting,
  withRole,
} from './meeting.ts'
import type { Act, Agenda, AgendaItem, Participant, Sentence, Side } from './model.ts'
import { sameName } from './names.ts'
import { nameAt, namesPeople } from './people.ts'
import type { Section } from './sections.ts'
import { trimmedProse } from './sections.ts'
import { does, doesIn } from './sentences.ts'

export function readAgenda(part: Part): Agenda {
  const reading = readMeeting(part, 'agenda')
  const { base, people } = reading
  const entries = itemEntries(reading)
  const items = entries.map((entry, i) => toItem(entry, i, reading))
  return {
    ...base,
    ...people,
    namesPeople: people.participants.length === 0 && namesPeople(part.blocks),
    items,
    goal: readGoal(reading, entries),
    duration: readDuration(reading, entries),
    facilitator: readFacilitator(reading),
    approval: readApproval(reading, entries),
    previous: readPrevious(reading, items),
    first: firstAct(reading, 'firstMeeting') !== undefined,
    official: firstAct(reading, 'official') !== undefined,
    itemsSpan: items.length > 0 ? joined(items[0]!.span, items[items.length - 1]!.span) : undefined,
  }
}

const NO_ITEMS = [
  'participants',
  'ours',
  'theirs',
  'goal',
  'preparation',
  'previous',
  'duration',
  'date',
  'format',
  'facilitator',
  'approval',
  'scribe',
  'absent',
  'links',
  'topic',
  'actions',
] as const

/** What is to be discussed: the announced list; without an announcement the lists that are nothing else; else headings with a number or a time. */
function itemEntries(reading: MeetingReading): Entry[] {
  const announced = withRole(reading, 'items').filter(section => !isPeopleSection(section, reading))
  for (const section of announced.sort((a, b) => a.to - a.from - (b.to - b.from))) {
    const inside = entriesOf(section, reading.blocks).filter(e => !isClaimed(e, section, reading))
    if (inside.length > 0 && inside.every(e => isPutOff(e.prose.text))) return []
    const entries = topEntries(inside.filter(e => !isPutOff(e.prose.text)))
    if (entries.length > 0) return entries
  }
  const loose = looseRows(reading)
  if (loose.length > 0) return loose
  const lists = looseLists(reading)
  if (lists.length > 0) return lists
  const numbered = numberedLines(reading)
  if (numbered.length > 1) return numbered
  return announced.length > 0 ? [] : headingItems(reading)
}

/** «(соберу к пятнице)», "to be announced", «уточнимо»: announced, and not there yet. */
export const isPutOff = (text: string): boolean =>
  /^[\s(]*(?:tb[dac]|to be (?:announced|confirmed|decided|defined|added|agreed)|to follow|will follow|coming soon|later|pending|n\/a|нет|позже|соберу|собира|уточн|пишите|присылайте|будет|будут|допиш|дополн|согласу|заполн|потом|пізніше|зберу|збира|пишіть|надсилайте|буде|будуть|допишу|доповн|погодж|заповн|згодом|\?+|…|\.\.\.|—|-)(?:$|[^\p{L}]|\p{L}{0,8}(?:$|[\s,.;:)]))/iu.test(
    text.trim(),
  ) && text.trim().length < 60

const isPeopleSection = (section: Section, reading: MeetingReading): boolean =>
  section.roles.has('participants') ||
  entriesOf(section, reading.blocks).some(e =>
    reading.people.participants.some(p => isInside(p.nameSpan, e.span) && startsWithName(e, p)),
  )

const startsWithName = (entry: Entry, person: Participant): boolean =>
  entry.prose.text.trim().startsWith(person.name) && entry.block.number === undefined

/** Another announced part inside this one claims the entry. */
function isClaimed(entry: Entry, outer: Section, reading: MeetingReading): boolean {
  return reading.sections.some(
    inner =>
      inner !== outer &&
      inner.at > outer.at &&
      inner.at >= outer.from &&
      NO_ITEMS.some(role => inner.roles.has(role)) &&
      !inner.roles.has('items') &&
      !isNumbered(inner, reading) &&
      (inner.form !== 'item' || inner.to > inner.from) &&
      (entry.at === inner.at || (entry.at >= inner.from && entry.at < inner.to)),
  )
}

const isNumbered = (section: Section, { blocks }: MeetingReading): boolean => blocks[section.at]!.number !== undefined

/** The outermost list or table rows; without them the lines, an inline list cut at its commas. */
function topEntries(entries: readonly Entry[]): Entry[] {
  const listed = entries.filter(e => e.kind === 'item' || e.kind === 'row')
  if (listed.length > 0) {
    const depth = Math.min(...listed.map(e => e.depth))
    return listed.filter(e => e.depth === depth && /[\p{L}\p{N}]/u.test(e.prose.text))
  }
  const headings = entries.filter(e => e.kind === 'heading')
  if (headings.length > 0) {
    const depth = Math.min(...headings.map(e => e.depth))
    return headings.filter(e => e.depth === depth)
  }
  return entries
    .flatMap(entry => (entry.kind === 'inline' ? inlineItems(entry) : [entry]))
    .filter(e => /\p{L}/u.test(e.prose.text))
}

function inlineItems(entry: Entry): Entry[] {
  const out: Entry[] = []
  let start = 0
  for (const match of [...entry.prose.text.matchAll(/\s*[;,]\s+|\s+(?:и|і|та|and)\s+|$/gu)]) {
    const prose = trimmedProse(slice(entry.prose, start, match.index))
    if (prose.text !== '') out.push({ ...entry, prose, span: sourceSpan(prose, 0, prose.text.length) })
    start = match.index + match[0].length
  }
  return out
}

/** «**1.** Floor: …»: numbers that are no list to Markdown. */
function numberedLines({ blocks }: MeetingReading): Entry[] {
  return entriesIn(blocks, 0, blocks.length).filter(
    e => e.kind === 'line' && !e.block.quoted && /^(?:№\s*)?\d{1,2}[.)]\s*\p{L}/u.test(e.prose.text),
  )
}

const ITEM_COLUMN =
  /^(?:вопрос|тема|пункт|что обсу|о ч[её]м|питання|пункт|про що|що обговор|item|topic|question|agenda|subject|point)/u

/** A column of questions; or times beside what happens then, and nobody who owes anything. */
const isItemHeader = (names: readonly string[]): boolean =>
  names.some(name => ITEM_COLUMN.test(name)) ||
  (names.some(name => MINUTE_COLUMN.test(name) || /^(?:когда|коли|when)/u.test(name)) &&
    names.some(name => /^(?:что|що|what|о ч[её]м|про що)/u.test(name)) &&
    !names.some(name => /^(?:кто|хто|who|owner|ответств|відпов)/u.test(name)))

/** A table with a column of questions. */
function looseRows({ blocks }: MeetingReading): Entry[] {
  const header = blocks.find(
    b => b.kind === 'row' && b.header && isItemHeader((b.cells ?? []).map(cell => cell.text.trim().toLowerCase())),
  )
  if (!header) return []
  return entriesIn(blocks, 0, blocks.length).filter(
    e => e.kind === 'row' && e.block.group === header.group && /\p{L}/u.test(e.prose.text),
  )
}

function looseLists(reading: MeetingReading): Entry[] {
  const { blocks, sections, people } = reading
  const named = sections.filter(s => NO_ITEMS.some(role => s.roles.has(role)))
  const free = entriesIn(blocks, 0, blocks.length).filter(
    e =>
      e.kind === 'item' &&
      !e.block.quoted &&
      !named.some(s => !isNumbered(s, reading) && (e.at === s.at || (e.at >= s.from && e.at < s.to))) &&
      !people.participants.some(p => isInside(p.nameSpan, e.span) && startsWithName(e, p)),
  )
  const groups = [...new Set(free.filter(e => e.depth === 1).map(e => e.block.group))]
  const numbered = groups.find(group => free.some(e => e.block.group === group && e.block.number !== undefined))
  const chosen = numbered ?? groups[0]
  return chosen === undefined
    ? []
    : free.filter(e => e.block.group === chosen && e.depth === 1 && /[\p{L}\p{N}]/u.test(e.prose.text))
}

/** Headings with a number, a time or a question; else two or more of one level that announce nothing else. */
function headingItems(reading: MeetingReading): Entry[] {
  const { blocks, sections } = reading
  const title = blocks.findIndex(b => b.kind === 'heading' && !b.quoted)
  const own = sections.filter(s => s.form === 'heading' && s.at !== title)
  const free = own.filter(s => s.roles.size === 0)
  const depth =
    free.find(s => isItemHeading(s.label.text, reading))?.depth ?? (free.length > 1 ? free[0]!.depth : undefined)
  if (depth === undefined) return []
  const first = own.findIndex(s => s.depth === depth && (s.roles.size === 0 || s.roles.has('previous')))
  const shown = own.slice(first).filter(s => s.depth === depth && !NO_HEADING_ITEMS.some(role => s.roles.has(role)))
  return shown.map(s => ({
    prose: headingText(s, reading),
    span: blocks[s.at]!.span,
    at: s.at,
    kind: 'heading',
    depth: s.depth,
    block: blocks[s.at]!,
  }))
}

const NO_HEADING_ITEMS = [
  'participants',
  'ours',
  'theirs',
  'goal',
  'preparation',
  'approval',
  'links',
  'format',
  'facilitator',
] as const

const isItemHeading = (text: string, reading: MeetingReading): boolean =>
  /^\s*\d+[.):]/u.test(text) || text.includes('?') || minutesIn(text, reading) !== undefined

/** A heading says little: its first paragraph belongs to the item. */
function headingText(section: Section, { blocks }: MeetingReading): Prose {
  const below = blocks[section.at + 1]
  return below?.kind === 'paragraph' && section.label.text.length < 40 && section.at + 1 < section.to
    ? { ...section.label, text: `${blocks[section.at]!.prose.text}. ${below.prose.text}` }
    : blocks[section.at]!.prose
}

function toItem(entry: Entry, index: number, reading: MeetingReading): AgendaItem {
  const says = doesIn(entry.prose.text, reading.part.language)
  const minutes = itemMinutes(entry, reading)
  return {
    prose: entry.prose,
    span: entry.span,
    ...(minutes === undefined ? {} : { minutes }),
    wrapUp: says.has('wrapUp'),
    // People chat before the matter: the same words further down are the matter.
    smallTalk: index < 2 && says.has('smallTalk'),
  }
}

const MINUTE_COLUMN = /^(?:мин|хв|min|время|час|time|duration|длительность|тривалість|сколько|скільки)/u

function itemMinutes(entry: Entry, reading: MeetingReading): number | undefined {
  if (entry.kind !== 'row') return minutesIn(entry.prose.text, reading)
  const header = reading.blocks.find(b => b.kind === 'row' && b.header && b.group === entry.block.group)
  const column = header?.cells?.findIndex(cell => MINUTE_COLUMN.test(cell.text.trim().toLowerCase())) ?? -1
  const cell = column >= 0 ? entry.block.cells?.[column]?.text.trim() : undefined
  if (cell !== undefined && /^\d{1,3}$/.test(cell)) return Number(cell)
  return minutesIn(cell ?? entry.prose.text, reading) ?? minutesIn(entry.prose.text, reading)
}

/** Minutes that a text allots: the last duration in it, or a clock range. */
function minutesIn(text: string, { part }: MeetingReading): number | undefined {
  const durations = findDurations(text, part.language)
  const last = durations[durations.length - 1]
  if (last) return last.maxMinutes ?? last.minutes
  const range = findClock(text, part.language).find(c => c.to !== undefined)
  return range && rangeMinutes(range.from, range.to!)
}

const rangeMinutes = (from: number, to: number): number => (to >= from ? to - from : to + 24 * 60 - from)

function readGoal(reading: MeetingReading, items: readonly Entry[]): Agenda['goal'] {
  const { part, blocks, base } = reading
  const key = entryFor(part.frontmatter, 'goal')
  const value = valueFor(part.frontmatter, 'goal')
  if (value) return { span: sourceSpan(value, 0, value.text.length), empty: false }
  const sections = withRole(reading, 'goal').filter(s => !liesInItems(s.span, items))
  const filled = sections.find(section => isFilled(section, blocks))
  if (filled) return { span: filled.span, empty: false }
  const outside = [
    ...withRole(reading, 'previous'),
    ...withRole(reading, 'preparation'),
    ...withRole(reading, 'participants'),
    ...withRole(reading, 'topic'),
  ]
  const said = base.sentences.find(
    s =>
      !s.quoted &&
      does(s, 'aim') &&
      !liesInItems(s.span, items) &&
      !liesIn(s, outside) &&
      blocks[s.block]?.kind !== 'item' &&
      blocks[s.block]?.kind !== 'row',
  )
  if (said) return { span: said.span, empty: false }
  const empty = sections[0]?.span ?? key?.span
  return empty && { span: empty, empty: true }
}

const liesInItems = (span: Span, items: readonly Entry[]): boolean =>
  items.some(item => isInside(span, item.block.span) && item.kind !== 'inline')

function readDuration(reading: MeetingReading, items: readonly Entry[]): Agenda['duration'] {
  return durationInFrontmatter(reading) ?? durationInText(reading, items)
}

function durationInFrontmatter({ part }: MeetingReading): Agenda['duration'] {
  for (const entry of part.frontmatter) {
    for (const value of entry.values) {
      if (entry !== entryFor(part.frontmatter, 'duration') && entry !== entryFor(part.frontmatter, 'date')) continue
      const found = durationAt(value, part)
      if (found) return found
      if (
        /^\d{1,3}$/.test(value.text.trim()) &&
        /^(?:duration|length|длительность|тривалість|продолжительность)/iu.test(entry.key)
      ) {
        return { minutes: Number(value.text.trim()), span: sourceSpan(value, 0, value.text.length) }
      }
    }
  }
  const start = valueFor(part.frontmatter, 'start')
  const end = valueFor(part.frontmatter, 'end')
  const from = start && findClock(start.text, part.language)[0]
  const to = end && findClock(end.text, part.language)[0]
  return from && to && end
    ? { minutes: rangeMinutes(from.from, to.from), span: sourceSpan(end, 0, end.text.length) }
    : undefined
}

/** A clock range before a duration: «14:00–15:00 (1 час)» is one statement. */
function durationAt(prose: Prose, part: Part): Agenda['duration'] {
  const range = findClock(prose.text, part.language).find(c => c.to !== undefined)
  if (range) return { minutes: rangeMinutes(range.from, range.to!), span: sourceSpan(prose, range.start, range.end) }
  const duration = findDurations(prose.text, part.language)[0]
  return (
    duration && {
      minutes: duration.maxMinutes ?? duration.minutes,
      span: sourceSpan(prose, duration.start, duration.end),
    }
  )
}

const SAYS_LENGTH =
  /(?:длительност|продолжительност|займ[её]т|рассчит|уложи|заложи|всего|итого|тривал|забере|розрах|вклад|разом|закла|duration|takes?|last|long|allow|total|set aside|no more than|until|заканчива|закінч|регламент|отвод|відвод)/iu

function durationInText(reading: MeetingReading, items: readonly Entry[]): Agenda['duration'] {
  const { part, base, blocks } = reading
  const elsewhere = [
    ...withRole(reading, 'preparation'),
    ...withRole(reading, 'previous'),
    ...withRole(reading, 'goal'),
    ...withRole(reading, 'participants'),
    ...withRole(reading, 'ours'),
    ...withRole(reading, 'theirs'),
  ]
  const labelled = [...withRole(reading, 'duration'), ...withRole(reading, 'date'), ...withRole(reading, 'format')]
  const firstItem = items.find(item => item.kind !== 'inline')?.span.start ?? Number.POSITIVE_INFINITY
  const sentences = base.sentences.filter(s => !s.quoted && !liesInItems(s.span, items))
  const order = [
    sentences.filter(s => liesIn(s, labelled)),
    sentences.filter(s => blocks[s.block]?.kind === 'heading' && !/^\s*\d+[.)]\s/u.test(s.prose.text)),
    sentences.filter(s => s.span.start < firstItem && !liesIn(s, elsewhere)),
    sentences.filter(s => SAYS_LENGTH.test(s.prose.text)),
  ]
  for (const sentence of order.flat()) {
    const found = durationAt(sentence.prose, part)
    if (found) return found
  }
  return undefined
}

function readFacilitator(reading: MeetingReading): Agenda['facilitator'] {
  const { part, people, base, blocks } = reading
  const value = valueFor(part.frontmatter, 'facilitator')
  if (value) return facilitator(value.text, sourceSpan(value, 0, value.text.length), people.participants)
  for (const section of withRole(reading, 'facilitator')) {
    const entry = entriesOf(section, blocks)[0]
    const named = entry && (nameAt(entry.prose.text) ?? nameAt(entry.prose.text.replace(/^[\p{Ll}\s,:]+/u, '')))
    if (entry && named) return facilitator(named.name, entry.span, people.participants)
  }
  const marked = people.participants.find(
    p => doesIn(p.role, part.language).has('leads') || doesIn(p.role, 'en').has('leads'),
  )
  if (marked) return { name: marked.name, side: marked.side, span: marked.span }
  for (const sentence of base.sentences) {
    const act = does(sentence, 'leads')
    if (!act || sentence.quoted) continue
    const named = whoLeads(sentence, people.participants)
    if (named) return facilitator(named, act.span, people.participants)
  }
  return undefined
}

/** A participant in the sentence, another name, or the writer himself. */
function whoLeads(sentence: Sentence, participants: readonly Participant[]): string | undefined {
  const words = wordsOf(sentence.prose.text)
  const known = participants.find(p => words.some(w => w.capital && sameName(w.norm, p.name)))
  if (known) return known.name
  const other = words.slice(1).find(w => w.capital)
  if (other) return sentence.prose.text.slice(other.start, other.end)
  return (
    words.find(w => SELF.has(w.norm))?.norm ??
    (words[0]?.capital && !words[0].parted && wordsOf(sentence.prose.text).length < 8
      ? sentence.prose.text.slice(words[0].start, words[0].end)
      : undefined)
  )
}

const SELF = new Set(['я', 'i', 'ми', 'мы', 'we', "i'll", 'мной', 'мною', 'меня', 'мене'])

function facilitator(
  name: string,
  span: Span,
  participants: readonly Participant[],
): NonNullable<Agenda['facilitator']> {
  const person = participants.find(p => wordsOf(name).some(w => sameName(w.norm, p.name)))
  return { name, side: person?.side as Side | undefined, span }
}

const ABOUT_SENDING =
  /отправ|высла|посла|согласов|утверд|надісл|відправ|погод|затверд|send|sent|approv|circulat|share/iu

function readApproval(reading: MeetingReading, items: readonly Entry[]): Span | undefined {
  const { part, blocks, base } = reading
  const key = frontmatterSpan(part.frontmatter, 'approval')
  if (key) return key
  const section = withRole(reading, 'approval').find(
    s =>
      isFilled(s, blocks) &&
      blocks[s.at]!.checked !== false &&
      !/^\s*(?:нет|ні|no|not yet|ещ[её] нет|ще ні|tbd|—|-)\s*\.?$/iu.test(s.inline?.text ?? 'x'),
  )
  if (section && !/не\s|нет|not/iu.test(section.label.text)) return section.span
  const ticked = blocks.find(b => b.checked === true && ABOUT_SENDING.test(b.prose.text))
  if (ticked) return ticked.span
  const outside = [...withRole(reading, 'goal'), ...withRole(reading, 'approval')]
  for (const sentence of base.sentences) {
    if (
      sentence.quoted ||
      blocks[sentence.block]?.checked === false ||
      liesInItems(sentence.span, items) ||
      liesIn(sentence, outside)
    )
      continue
    const act = does(sentence, 'sendAgenda') ?? reactionOf(sentence, reading)
    if (act) return act.span
  }
  return undefined
}

/** One of the client's people read it, changed it, nodded: outside the parts that speak of other things. */
function reactionOf(sentence: Sentence, reading: MeetingReading): Act | undefined {
  const act = does(sentence, 'reacts')
  if (
    !act ||
    liesIn(sentence, [
      ...withRole(reading, 'previous'),
      ...withRole(reading, 'participants'),
      ...withRole(reading, 'preparation'),
    ])
  )
    return undefined
  const theirs = reading.people.participants.filter(p => p.side === 'client' && !isInside(p.nameSpan, sentence.span))
  return theirs.some(p => wordsOf(sentence.prose.text).some(w => w.capital && sameName(w.norm, p.name)))
    ? act
    : undefined
}

/** The first item (a greeting may come first), or anything before the items. */
function readPrevious(reading: MeetingReading, items: readonly AgendaItem[]): Span | undefined {
  const { part, blocks, base } = reading
  const key = frontmatterSpan(part.frontmatter, 'previous')
  if (key) return key
  const section = withRole(reading, 'previous').find(s => blocks[s.at]!.kind !== 'item' && isFilled(s, blocks))
  if (section) return section.span
  const first = items.findIndex(item => !item.smallTalk && !isGreeting(item.prose.text))
  const item = items
    .slice(first < 0 ? 0 : first, Math.max(first, 0) + (first > 0 ? 1 : 2))
    .find(one => goesBack(one.prose.text, reading))
  if (item) return item.span
  const before = items[0]?.span.start ?? Number.POSITIVE_INFINITY
  const sentence = base.sentences.find(
    s =>
      !s.quoted &&
      s.span.end <= before &&
      blocks[s.block]?.kind !== 'heading' &&
      (does(s, 'previous') || goesBack(s.prose.text, reading)) &&
      !liesIn(s, withRole(reading, 'preparation')) &&
      !liesIn(s, withRole(reading, 'approval')) &&
      !does(s, 'sendAgenda'),
  )
  return sentence?.span
}

const isGreeting = (text: string): boolean =>
  /^(?:приветств|вступ|открыт|знакомств|представл|кто есть кто|привітан|вітан|відкрит|знайомств|хто є хто|welcome|introduction|opening|greeting|hello|who is who)/iu.test(
    text.trim(),
  )

/** Where it stands first, a single word tells. */
const BACK =
  /(?:^|[^\p{L}])(?:хвост|долг[иа]|борг|прошл|прежн|предыд|минул|попередн|обеща|обіця|условил|умовил|домовлен|домовил|договор[её]н|договорил|поручен|доручен|last|previous|earlier|prior|promised|outstanding|carried|arising|so far|loose ends|left off|since (?:we|our|then|last)|follow-?up)/iu

/** Words for it, or a day that lies before the document's. */
function goesBack(text: string, reading: MeetingReading): boolean {
  if (doesIn(text, reading.part.language).has('previous') || BACK.test(text)) return true
  const day = reading.base.date && reading.reference
  return (
    day !== undefined &&
    datesIn(reading, text).some(d => d.form === 'day' && d.day !== undefined && compareDays(d.day, day) < 0)
  )
}
