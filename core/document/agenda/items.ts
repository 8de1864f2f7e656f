import type { Language } from '../../language/language.ts'
import { wordsOf } from '../../language/segment.ts'
import { every, opening, spoken } from '../../language/spoken.ts'
import { AND } from '../../lexicon/word-lists.ts'
import type { Block } from '../../markdown/block.ts'
import { type Prose, slice, sourceSpan } from '../../markdown/prose.ts'
import { isInside, type Span } from '../../markdown/span.ts'
import { OWNER_COLUMN } from '../actions/columns.ts'
import { type Entry, entriesIn, entriesOf } from '../entries.ts'
import { coveredBy, type MeetingReading, namesEarlierDay, withRole } from '../meeting.ts'
import type { AgendaItem, Participant } from '../model.ts'
import { sameName } from '../people/names.ts'
import { letteredOf } from '../section-extent.ts'
import { rolesOf, type Section, trimmedProse } from '../sections.ts'
import { doesIn } from '../sentences.ts'
import { allottedIn, allottedLines, allottedPieces } from './allotted.ts'
import { underLead } from './led-list.ts'
import { isMatter } from './matter.ts'
import { isMinuteColumn, itemMinutes, minutesIn } from './minutes.ts'
import { sumsUp } from './sums-up.ts'
import { allottedRows, isEnd, timedLines, timedList, timedRows } from './timetable.ts'
import { isPutOff, isPutOffAmong, isToCome } from './to-come.ts'
import { toldItems } from './told-items.ts'

/** What is to be discussed: the announced list; without an announcement the lists that are nothing else; else headings with a number or a time. */
export function itemEntries(reading: MeetingReading): Entry[] {
  const all = withRole(reading, 'items').filter(
    section =>
      !isPeopleSection(section, reading) &&
      !(isOneLine(section) && (isNumbered(section, reading) || namesOnlyPeople(section, reading))),
  )
  // «**Повестка: «Домик», вторник**», or "Agenda" alone over lines of text, names the document, where lists stand below it.
  const announced = all.filter(
    section =>
      section.at > 0 ||
      !(isOneLine(section) || isOverLines(section, reading)) ||
      (looseLists(reading).length < 2 && timedLines(reading).length < 2),
  )
  const elsewhere = announced.length > 0 && announced.every(s => isOneLine(s) && LINK.test(s.inline!.text))
  if (elsewhere && headingItems(reading).length >= LEAST_HEADINGS) return headingItems(reading)
  for (const section of announced.sort(
    (a, b) => Number(isOneLine(a)) - Number(isOneLine(b)) || lengthOf(a) - lengthOf(b),
  )) {
    const inside = entriesOf(section, reading.blocks).filter(e => !isClaimed(e, section, reading))
    if (inside.length > 0 && inside.every(e => (inside.length > 2 ? isPutOffAmong : isToCome)(bareText(e)))) return []
    const isOpen = inside.length > 1 ? isPutOffAmong : isPutOff
    const entries = topEntries(
      inside.filter(e => !isOpen(bareText(e)) && !isEnd(e)),
      reading,
    )
    if (entries.length > 0) return entries
  }
  const timetable = timedList(reading)
  if (timetable.length > 0) return timetable
  const loose = looseRows(reading)
  if (loose.length > 0) return loose
  const table = timedRows(reading)
  if (table.length > 2) return table
  const allotted = allottedRows(reading, NOT_HERE)
  if (allotted.length > 0) return allotted
  const lists = looseLists(reading)
  if (lists.length > 0) return standsOverLists(lists, reading) ? headingItems(reading) : lists
  const timed = timedLines(reading)
  if (timed.length > 1) return timed
  const isElsewhere = coveredBy(
    ELSEWHERE.flatMap(role => withRole(reading, role)),
    reading,
  )
  const counted = allottedLines(reading, isElsewhere)
  if (counted.length > 0) return counted
  const numbered = numberedLines(reading)
  if (numbered.length > 1) return numbered
  const marked = markedLines(reading)
  if (marked.length > 1) return marked
  const headings = announced.length > 0 ? [] : headingItems(reading)
  if (headings.length > 0) return headings
  const pieces = allottedPieces(reading, isElsewhere)
  return pieces.length > 0 ? pieces : toldItems(reading)
}

const ELSEWHERE = ['participants', 'ours', 'theirs', 'preparation', 'approval', 'goal'] as const

/** "Agenda draft: https://…": it stands elsewhere, or under the headings here. */
const LINK = /^\s*\S*https?:\/\/\S+\s*$/u

/** Without the dash that makes a list of lines. */
const bareText = ({ prose }: Entry): string => prose.text.replace(MARKED, '')

const lengthOf = ({ from, to }: Section): number => to - from

const isOverLines = (section: Section, { blocks }: MeetingReading): boolean =>
  entriesOf(section, blocks).every(({ kind }) => kind === 'line')

/** «Повестка: обсудить сайт» over a list of questions is a title. */
const isOneLine = (section: Section): boolean => section.inline !== undefined && section.to === section.from

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

const NOT_HERE: ReadonlySet<string> = new Set(NO_ITEMS)

const isPeopleSection = (section: Section, reading: MeetingReading): boolean =>
  section.roles.has('participants') ||
  entriesOf(section, reading.blocks).some(e =>
    reading.people.participants.some(p => isInside(p.nameSpan, e.span) && startsWithName(e, p)),
  )

/** «Порядок ведения: Эмма»: who leads, and no question. */
const namesOnlyPeople = ({ inline }: Section, { people }: MeetingReading): boolean => {
  const words = wordsOf(inline?.text ?? '')
  return words.length > 0 && words.every(w => w.capital && people.participants.some(p => sameName(w.norm, p.name)))
}

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
      !isItemHeadingOf(inner, reading) &&
      !MARKED.test(inner.label.text) &&
      (inner.form !== 'item' || inner.to > inner.from) &&
      // «4.1. Траншея» / «4.4. Підсумок: рішення, строки»: lines of one paragraph, numbered as the list that they are.
      ((entry.at === inner.at && !(entry.kind === 'line' && COUNTED.test(entry.prose.text))) ||
        (entry.at >= inner.from && entry.at < inner.to)),
  )
}

/** «### 1. Прошлые договорённости (5 мин)»: counted or timed, a question whatever its words announce. */
const isItemHeadingOf = ({ form, at, roles }: Section, reading: MeetingReading): boolean => {
  const { text } = reading.blocks[at]!.prose
  return (
    form === 'heading' &&
    !NO_HEADING_ITEMS.some(role => roles.has(role)) &&
    (/^\s*\d{1,2}[.):]/u.test(text) || minutesIn(text, reading) !== undefined)
  )
}

const COUNTED = /^\d{1,2}(?:\.\d{1,2})*[.)]\s/u

const isNumbered = (section: Section, { blocks }: MeetingReading): boolean => blocks[section.at]!.number !== undefined

/** The outermost list or table rows; without them the lines, an inline list cut at its commas. */
function topEntries(entries: readonly Entry[], { part }: MeetingReading): Entry[] {
  const listed = entries.filter(e => e.kind === 'item' || e.kind === 'row')
  if (listed.length > 0) {
    const depth = listed.reduce((least, e) => Math.min(least, e.depth), 99)
    return listed.filter(e => e.depth === depth && /[\p{L}\p{N}]/u.test(e.prose.text))
  }
  const headings = entries.filter(e => e.kind === 'heading')
  if (headings.length > 0) {
    const depth = headings.reduce((least, e) => Math.min(least, e.depth), 9)
    return headings.filter(e => e.depth === depth)
  }
  return letteredOf(
    entries
      .flatMap(entry => (entry.kind === 'inline' ? inlineItems(entry, part.language) : [entry]))
      .filter(e => /\p{L}/u.test(e.prose.text)),
  )
}

const PARTING = every(spoken`\s*[;,]\s+|\s+${AND}\s+|$`)

function inlineItems(entry: Entry, language: Language): Entry[] {
  const allotted = allottedIn(entry.prose, language)
  if (allotted.length > 0)
    return allotted.map(prose => ({ ...entry, prose, span: sourceSpan(prose, 0, prose.text.length) }))
  const out: Entry[] = []
  let start = 0
  for (const match of [...entry.prose.text.matchAll(PARTING)]) {
    const prose = trimmedProse(slice(entry.prose, start, match.index))
    if (prose.text !== '') out.push({ ...entry, prose, span: sourceSpan(prose, 0, prose.text.length) })
    start = match.index + match[0].length
  }
  return out
}

/** «**1.** Floor: …»: numbers that are no list to Markdown. */
function numberedLines({ blocks }: MeetingReading): Entry[] {
  if (
    !blocks.some(
      b => b.kind === 'paragraph' && /^(?:№\s*)?\(?(?:\d|[a-zа-яі][.)]|[ivxІХ]{1,4}[.)]\s)/iu.test(b.prose.text),
    )
  )
    return []
  return entriesIn(blocks, 0, blocks.length).filter(
    e => e.kind === 'line' && !e.block.quoted && NUMBERED.test(e.prose.text),
  )
}

/** «— коробки», «▫️ цена»: marks that are no list to Markdown; the mark that most lines have, outside the parts that speak of other things. */
function markedLines({ blocks, sections }: MeetingReading): Entry[] {
  if (!blocks.some(b => b.kind === 'paragraph' && MARKED.test(b.prose.text))) return []
  const named = sections.filter(s => s.form !== 'heading' && NO_ITEMS.some(role => s.roles.has(role)))
  const groups = new Map<string, Entry[]>()
  for (const entry of entriesIn(blocks, 0, blocks.length)) {
    const mark = entry.kind === 'line' && !entry.block.quoted ? MARKED.exec(entry.prose.text)?.[1] : undefined
    if (
      mark === undefined ||
      named.some(s => s.at === entry.at && isInside(entry.span, s.span) && !MARKED.test(s.label.text))
    )
      continue
    groups.set(mark, [...(groups.get(mark) ?? []), entry])
  }
  return [...groups.values()].reduce<Entry[]>((most, lines) => (lines.length > most.length ? lines : most), [])
}

/** A mark of somebody's own; bullets are items already. */
const MARKED = /^([—–✓✔→*+>]|\p{Extended_Pictographic})\uFE0F?\s/u

const NUMBERED = /^(?:№\s*)?(?:\d{1,2}|[IVXІХ]{1,4}|[A-Za-zА-Яа-яІі])[.)]\s*\p{L}|^\((?:\d{1,2}|[a-zа-яі])\)\s*\p{L}/u

const ITEM_COLUMN = opening({
  ru: 'вопрос*, тема*, пункт*, что обсу*, о чем*',
  uk: 'питання*, тема*, пункт*, про що, що обговор*',
  en: 'item*, topic*, question*, agenda*, subject*, point*',
})

/** A column of questions; or times beside what happens then, and nobody who owes anything. */
const isItemHeader = (names: readonly string[]): boolean =>
  names.some(name => ITEM_COLUMN.test(name)) ||
  (names.some(name => isMinuteColumn(name) || WHEN_COLUMN.test(name)) &&
    names.some(name => WHAT_COLUMN.test(name)) &&
    !names.some(name => OWNER_COLUMN.test(name)))

/** «| Пункт | |» over date, place, goal, people: most rows begin with the name of another part. */
function isHeadOfFacts({ group }: Block, blocks: readonly Block[]): boolean {
  const rows = blocks.filter(b => b.kind === 'row' && !b.header && b.group === group)
  const named = rows.filter(({ cells }) => {
    const roles = rolesOf(cells?.[0]?.text ?? '')
    return NO_ITEMS.some(role => role !== 'previous' && roles.has(role))
  })
  return named.length > 2 && named.length * 2 >= rows.length
}

/** A table with a column of questions. */
function looseRows({ blocks }: MeetingReading): Entry[] {
  const header = blocks.find(
    b =>
      b.kind === 'row' &&
      b.header &&
      isItemHeader((b.cells ?? []).map(cell => cell.text.trim().toLowerCase())) &&
      !isHeadOfFacts(b, blocks),
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
  const isCounted = (e: Entry) => e.block.number !== undefined || NUMBERED.test(e.prose.text)
  const numbered = groups.find(group => free.some(e => e.block.group === group && isCounted(e)))
  const chosen = numbered ?? groups[0]
  if (chosen === undefined) return []
  const list = free.filter(e => e.block.group === chosen && e.depth === 1 && /[\p{L}\p{N}]/u.test(e.prose.text))
  return [...underLead(list, reading)]
}

/** Three or more headings of one level, lists below each, and the first of the lists below one that announces nothing: they are the questions. */
function standsOverLists(lists: readonly Entry[], { sections, blocks }: MeetingReading): boolean {
  const over = sections.filter(
    s =>
      s.form === 'heading' &&
      !NO_HEADING_ITEMS.some(role => s.roles.has(role)) &&
      blocks.slice(s.from, s.to).some(b => b.kind === 'item'),
  )
  const own = over.findLast(s => lists.every(e => e.at >= s.from && e.at < s.to))
  return own?.roles.size === 0 && over.filter(s => s.depth === own.depth).length >= LEAST_HEADINGS
}

const LEAST_HEADINGS = 3

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
  const shown = own
    .slice(first)
    .filter(
      s =>
        s.depth === depth &&
        !NO_HEADING_ITEMS.some(role => s.roles.has(role)) &&
        !isEnd({ prose: blocks[s.at]!.prose }),
    )
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

export function toItem(entry: Entry, index: number, reading: MeetingReading): AgendaItem {
  const says = doesIn(entry.prose.text, reading.part.language, 'agenda')
  const minutes = itemMinutes(entry, reading)
  return {
    prose: entry.prose,
    span: entry.span,
    ...(minutes === undefined ? {} : { minutes }),
    wrapUp: says.has('wrapUp') || sumsUp(entry.prose.text),
    // People chat before the matter: the same words further down are the matter.
    // «Минулого разу: три пташники. Як справи?» asks how far they are.
    smallTalk:
      index < 2 &&
      says.has('smallTalk') &&
      !says.has('previous') &&
      !namesEarlierDay(entry.prose.text, reading) &&
      !isMatter(entry.prose.text, reading.part.language),
  }
}

const WHEN_COLUMN = opening({ ru: 'когда*', uk: 'коли*', en: 'when*' })
const WHAT_COLUMN = opening({ ru: 'что*, о чём*', uk: 'що*, про що*', en: 'what*' })

/** Whether a span lies in one of the items, which stand in text order: found by halves. */
export function liesInItems(span: Span, items: readonly Entry[]): boolean {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (items[middle]!.block.span.start <= span.start) low = middle + 1
    else high = middle
  }
  const item = items[low - 1]
  return item !== undefined && item.kind !== 'inline' && isInside(span, item.block.span)
}
