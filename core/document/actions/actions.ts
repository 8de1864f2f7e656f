import type { FoundDay } from '../../language/dates.ts'
import { wordsOf } from '../../language/segment.ts'
import { opening, spoken, together } from '../../language/spoken.ts'
import { WORK_VERBS } from '../../lexicon/word-lists.ts'
import type { Block } from '../../markdown/block.ts'
import { type Prose, slice, sourceSpan } from '../../markdown/prose.ts'
import { isInside, type Span } from '../../markdown/span.ts'
import { type Entry, entriesOf } from '../entries.ts'
import { coveredBy, datesIn, type MeetingReading, namesEarlierDay, sectionOver, withRole } from '../meeting.ts'
import type { Action } from '../model.ts'
import { nameAt, sameName } from '../people/names.ts'
import { rolesOf, type Section } from '../sections.ts'
import { doesIn } from '../sentences.ts'
import { isAppointment } from './appointment.ts'
import { dueBelow } from './below.ts'
import { isDone } from './done.ts'
import { dueAmong, isPast, TERM } from './due.ts'
import { lateCostsOf } from './late.ts'
import { DASHED, MARK, namesNobody, ownerIn, sideOf } from './owner.ts'
import { nameBesideDay, whoDoes } from './owner-beside-day.ts'
import { isDecidedLine, isDecidedRow, namesColumns, taskRows, textWithDue } from './rows.ts'
import { isToldAgain } from './told-again.ts'
import { toldTasks } from './told-tasks.ts'
import { isListed, workLines, workLists } from './work-lists.ts'

/** What was given to somebody to do: the announced list, tasks with a box, and lines marked `ACTION:`. */
export function readActions(reading: MeetingReading): Action[] {
  const listed = announcedEntries(reading)
  const rest = [...markedEntries(reading), ...linedEntries(reading)].filter(
    entry => !listed.some(one => isInside(entry.entry.span, one.entry.block.span)),
  )
  const written = [...listed, ...rest]
  const entries = written.map(one => one.entry)
  const told = toldTasks(reading, written.length === 0).filter(
    one => !entries.some(({ block }) => isInside(one.span, block.span)) && !isToldAgain(one, entries, reading),
  )
  const all = [...written, ...told.map(bareCandidate)].filter(one => !takesPlace(one, reading))
  const late = lateCostsOf(
    all.map(one => one.entry),
    reading,
  )
  return all.map((one, i) => toAction(one, late[i], reading)).sort((a, b) => a.span.start - b.span.start)
}

/** A meeting or another event with nobody who does it. */
const takesPlace = ({ entry, ownerAbove }: Candidate, reading: MeetingReading): boolean =>
  ownerAbove === undefined &&
  entry.kind !== 'row' &&
  entry.block.checked === undefined &&
  isAppointment(entry, DOING.test(entry.prose.text), reading) &&
  ownerIn(entry.prose, entry, reading) === undefined &&
  nameBesideDay(entry, reading) === undefined

/** «Дальше:» over a list of «Имя — …» is a list of actions. */
const listsOwners = (section: Section, reading: MeetingReading): boolean =>
  !section.roles.has('actions') &&
  (entriesOf(section, reading.blocks).some(e => e.kind === 'item' && LABEL.test(e.prose.text) && !isFact(e)) ||
    givesWork(entriesOf(section, reading.blocks), reading) ||
    entriesOf(section, reading.blocks).filter(
      e => e.kind === 'line' && isParticipant(LABEL.exec(e.prose.text)?.[1] ?? '', reading),
    ).length > 1)

/** Most of the items name who does it or by when, and one both names somebody and begins with him. */
const givesWork = (entries: readonly Entry[], reading: MeetingReading): boolean => {
  const items = entries.filter(e => e.kind === 'item')
  const given = items.filter(e => looksGiven(e, reading))
  return (
    items.length > 2 &&
    given.length * 2 >= items.length &&
    given.filter(e => ownerIn(e.prose, e, reading) !== undefined).length > 0
  )
}

const LABEL = /^(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)\s*(?:[—–:]|\s-\s)/u

/** "Time: 10:30", «Место: кафе» tell of a meeting. */
function isFact({ kind, prose }: Entry): boolean {
  const label = kind === 'item' ? LABEL.exec(prose.text)?.[1] : undefined
  return label !== undefined && FACTS.some(role => rolesOf(label).has(role))
}

const FACTS = ['date', 'duration', 'format'] as const

/** «До 25.11» or «Ещё» over nothing but «Имя: дело», with a day over or in it: a list of actions without the word. */
function handsOut(section: Section, reading: MeetingReading): boolean {
  // «Исполнители:» may be we, or those who have something to do.
  if (
    [...section.roles].some(role => role !== 'ours') ||
    section.at === reading.blocks.findIndex(b => b.kind === 'heading')
  )
    return false
  const entries = entriesOf(section, reading.blocks).filter(e => e.kind === 'item')
  const given = entries.map(e => GIVEN.exec(e.prose.text)?.[1])
  const fitting = given.filter(
    (who, i) =>
      (who !== undefined && (isParticipant(who, reading) || namesNobody(who))) || isBareTask(entries[i]!, reading),
  )
  return (
    given.length > 0 &&
    fitting.length * 4 >= given.length * 3 &&
    given.some(who => who !== undefined && isParticipant(who, reading)) &&
    [section.label.text, ...entries.map(e => e.prose.text)].some(text => datesIn(reading, text).length > 0)
  )
}

/** «привезти манекен, 20 ноября»: what is to be done and a day, though nobody who does it. */
const isBareTask = ({ prose: { text } }: Entry, reading: MeetingReading): boolean =>
  (/^\p{Ll}/u.test(text) || DOING.test(text)) && datesIn(reading, text).length > 0

/** An infinitive, or an English verb of work, at the beginning. */
const DOING = opening(together({ ru: '{inf}', uk: '{inf}', en: '—' }, WORK_VERBS))

const GIVEN = /^([^:—–]{2,40}?)\s*(?::|\s[—–])\s*\p{Ll}/u

const isParticipant = (who: string, { people }: MeetingReading): boolean =>
  people.participants.some(p => wordsOf(who).some(w => w.capital && sameName(w.norm, p.name)))

interface Candidate {
  readonly entry: Entry
  /** What the entries around it hand down: the heading's date, the name of the item above. */
  readonly dueAbove: FoundDay | undefined
  readonly ownerAbove: string | undefined
  readonly section: Section | undefined
}

function announcedEntries(reading: MeetingReading): Candidate[] {
  const sections = [
    ...withRole(reading, 'actions'),
    ...withRole(reading, 'next').filter(s => listsOwners(s, reading)),
    ...reading.sections.filter(s => handsOut(s, reading)),
  ].filter(
    // «Поручения от 20 октября» in the minutes of a later day are those of last time.
    s => !s.roles.has('previous') && !s.roles.has('participants') && !namesEarlierDay(s.label.text, reading),
  )
  const others = reading.sections.filter(isOtherPart)
  const outer = sections.filter(s => !sections.some(o => o !== s && s.at > o.at && s.at < o.to && s.at >= o.from))
  return [
    ...taskRows(reading, sections).map(bareCandidate),
    ...outer.flatMap(section => {
      const entries = entriesOf(section, reading.blocks)
        .flatMap(e => oneByOne(e, reading))
        .filter(
          e =>
            !isRemark(e) &&
            !namesColumns(e.prose.text) &&
            /\p{L}/u.test(e.prose.text) &&
            e.kind !== 'heading' &&
            !claimedByOther(e, section, others) &&
            !isFact(e) &&
            !isDecidedRow(e, reading),
        )
      const strict = section.roles.has('decisions') || section.roles.has('discussion')
      const dueAbove = datesIn(reading, section.label.text).at(-1)
      return leaves(entries, reading)
        .filter(e => e.kind !== 'line' || isActionLine(e, entries, reading))
        .filter(e => !strict || looksLikeAction(e, reading))
        .map(entry => ({ entry, dueAbove, ownerAbove: ownerOfParent(entry, reading), section }))
    }),
  ]
}

/** «Кто что делает: Даша — макеты, 24.11. Костя — новое КП.»: sentences of one line that each begin with somebody who was there. */
function oneByOne(entry: Entry, reading: MeetingReading): Entry[] {
  const { text } = entry.prose
  const starts = [0, ...[...text.matchAll(NEXT_OWNER)].map(({ index, 0: mark }) => index + mark.length)]
  const pieces = starts.map((start, i) => slice(entry.prose, start, starts[i + 1] ?? text.length))
  const isGiven = ({ text: piece }: Prose) => isParticipant(LABEL.exec(piece)?.[1] ?? '', reading)
  if (entry.kind !== 'inline' || pieces.length < 2 || !pieces.every(isGiven)) return [entry]
  return pieces.map(prose => ({ ...entry, prose, span: sourceSpan(prose, 0, prose.text.length) }))
}

const NEXT_OWNER = /[.;]\s+(?=\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?\s*(?:[—–:]|\s-\s))/gu

/** «Дела к 2 декабря (день опоздания сдвигает район на день):»: what a bracket adds to the label. */
const isRemark = ({ kind, prose }: Entry): boolean => kind === 'inline' && /^\([^)]*\)[\s:.]*$/u.test(prose.text)

/** Parts of a protocol that hold no tasks; «Ми: підняти ціну» is one that names nobody. */
const isOtherPart = ({ roles, label }: Section): boolean =>
  !roles.has('actions') && OTHER_PARTS.some(role => roles.has(role)) && !namesNobody(label.text)

const OTHER_PARTS = ['next', 'sent', 'links', 'previous', 'participants', 'scribe'] as const

const claimedByOther = (entry: Entry, outer: Section, others: readonly Section[]): boolean =>
  others.some(
    s =>
      s !== outer &&
      s.at > outer.at &&
      s.at >= outer.from &&
      (entry.at === s.at || (entry.at >= s.from && entry.at < s.to)),
  )

/** An item that only names a person hands its name down; its children are the actions. Children of an action are remarks on it. */
function leaves(entries: readonly Entry[], { blocks }: MeetingReading): Entry[] {
  return entries.filter(entry => {
    const children = entries.filter(e => e.block.parent === entry.at && e.kind === 'item')
    if (entry.kind === 'item' && children.length > 0 && isBareName(entry.prose.text)) return false
    const parent = blocks[entry.block.parent]
    return entry.kind !== 'item' || !parent || isBareName(parent.prose.text) || !entries.some(e => e.block === parent)
  })
}

const isBareName = (text: string): boolean => {
  const named = nameAt(text)
  return named !== undefined && /^[\s:.,—–-]*(?:\([^)]*\)[\s:]*)?$/u.test(text.slice(named.end))
}

/** Where there is a list, a line beside it is a remark, not an action. */
function isActionLine(entry: Entry, entries: readonly Entry[], reading: MeetingReading): boolean {
  if (entry.kind !== 'line') return true
  if (entries.some(e => e.kind === 'item' || e.kind === 'row')) return false
  if (entries.some(e => DASHED.test(e.prose.text)) && !DASHED.test(entry.prose.text)) return false
  const says = doesIn(entry.prose.text, reading.part.language, 'protocol')
  return !says.has('sendRecord') && !says.has('nextMeeting')
}

function ownerOfParent(entry: Entry, reading: MeetingReading): string | undefined {
  const parent = reading.blocks[entry.block.parent]
  // «Завдання:» over a nested list names no one.
  if (parent && isBareName(parent.prose.text) && rolesOf(parent.prose.text.replace(/:\s*$/u, '')).size === 0)
    return nameAt(parent.prose.text)?.name
  const over = sectionOver(reading, entry.at)
  return over && isPerson(over.label.text, reading) ? nameAt(over.label.text)?.name : undefined
}

/** «**Юлия Тарасова**» over her tasks: somebody who was there, or a first name and a surname one of which is named elsewhere. */
const isPerson = (text: string, { people, part, blocks }: MeetingReading): boolean =>
  isBareName(text) &&
  (people.participants.some(p => wordsOf(text).some(w => sameName(w.norm, p.name))) ||
    (part.language !== 'en' && wordsOf(text).length === 2 && blocks.some(b => namesAlso(b.prose.text, text))))

/** A word of the name stands in another place, perhaps in another case. */
const namesAlso = (text: string, name: string): boolean =>
  text.trim() !== name.trim() && wordsOf(text).some(w => w.capital && w.norm.length > 3 && sameName(w.norm, name))

/** Tasks with a box outside the lists of people, and lines that call themselves actions. */
function markedEntries(reading: MeetingReading): Candidate[] {
  const elsewhere = [
    ...withRole(reading, 'participants'),
    ...withRole(reading, 'previous'),
    ...withRole(reading, 'ours'),
    ...withRole(reading, 'theirs'),
    ...withRole(reading, 'sent'),
  ]
  const lists = workLists(reading)
  const covered = coveredBy(elsewhere, reading)
  const all = reading.blocks.map((block, at) => entryOfBlock(block, at))
  return all.flatMap(entry => {
    const { block, at } = entry
    const boxed = block.kind === 'item' && block.checked !== undefined && isTask(entry, all, reading)
    const listed = isListed(block, lists, reading)
    const task = (boxed || listed || isSetTask(entry, reading)) && !isAbout(block, reading)
    if (block.quoted || !(task || MARK.test(block.prose.text)) || covered(at)) return []
    if (boxed && namesPresent(block, reading)) return []
    const over = sectionOver(reading, at)
    const dueAbove =
      over && datesIn(reading, over.label.text).find(d => d.preposition === 'by' || d.preposition === 'until')
    return [{ entry, dueAbove, ownerAbove: ownerOfParent(entry, reading), section: dueAbove && over }]
  })
}

/** «Вера, список гостей, 19.11», one below the other, in a paragraph. */
const linedEntries = (reading: MeetingReading): Candidate[] => workLines(reading).map(bareCandidate)

const bareCandidate = (entry: Entry): Candidate => ({
  entry,
  dueAbove: undefined,
  ownerAbove: undefined,
  section: undefined,
})

/** «Замовити базальт до 20.11» among what was settled: a task with its day, wherever it stands. */
const isSetTask = ({ block, prose }: Entry, reading: MeetingReading): boolean =>
  block.kind === 'item' &&
  reading.part.language !== 'en' &&
  DOING.test(prose.text) &&
  wordsOf(prose.text).length <= SHORT_TASK &&
  datesIn(reading, prose.text).some(d => d.preposition === 'by' || d.preposition === 'until')

const SHORT_TASK = 10

const entryOfBlock = (block: Block, at: number): Entry => ({
  prose: block.prose,
  span: sourceSpan(block.prose, 0, block.prose.text.length),
  at,
  kind: 'item',
  depth: block.depth,
  block,
})

/**
 * A box outside a list of actions is ticked off in an agenda as well. Boxes inside a box are remarks on it, unless they name people or days: then
 * they are the tasks. A question and a bare link give nobody anything to do.
 */
function isTask(entry: Entry, all: readonly Entry[], reading: MeetingReading): boolean {
  const { block, at, prose, span } = entry
  if (/[?？]\s*$/u.test(prose.text) || LINK_ALONE.test(reading.part.text.slice(span.start - 1, span.end + 1)))
    return false
  if (NOTHING.test(prose.text)) return false
  if (isTicked(entry, all))
    return (ownerIn(prose, entry, reading) !== undefined && !WHOSE_POINT.test(prose.text)) || isDue(entry, reading)
  if (looksGiven(entry, reading)) return true
  const parent = all[block.parent]
  if (parent?.block.checked !== undefined && !isPerson(parent.prose.text, reading)) return false
  return !all.some(
    child => child.block.parent === at && child.block.checked !== undefined && looksGiven(child, reading),
  )
}

/** In a list of questions ticked off one by one, most with notes of their own below, a box is no task by itself. */
function isTicked({ block }: Entry, all: readonly Entry[]): boolean {
  let root = block
  while (all[root.parent]?.block.kind === 'item') root = all[root.parent]!.block
  const list = all.filter(
    e => e.block.group === root.group && e.block.parent === root.parent && e.block.kind === 'item',
  )
  const noted = list.filter(e => e.block.checked !== undefined && all.some(child => child.block.parent === e.at))
  return noted.length >= LEAST_NOTED && noted.length * 2 >= list.length
}

const LEAST_NOTED = 3

const isDue = ({ prose }: Entry, reading: MeetingReading): boolean =>
  datesIn(reading, prose.text).some(d => d.preposition === 'by' || d.preposition === 'until')

/** "No news since last week". */
const NOTHING = opening({
  ru: 'нет|без|никаких новостей|изменений|вопросов|обновлений, не обсуждали, не дошли',
  uk: 'немає|нема|без|жодних новин|змін|питань|оновлень, не обговорювали, не дійшли',
  en: 'no updates|update|news|changes|change|progress|questions|comments, nothing new|to, none ?this|yet, not discussed|reached',
})

/** "Colours of the winter range @vera": among points to tick off, whoever presents it. */
const WHOSE_POINT = /\s@\S+(?:\s\p{Lu}\S*){0,2}\s*$/u

const LINK_ALONE = /^\[[^\]]*\]$/u

/** Somebody is named who does it, or a day. */
const looksGiven = (entry: Entry, reading: MeetingReading): boolean =>
  datesIn(reading, entry.prose.text).length > 0 || ownerIn(entry.prose, entry, reading) !== undefined

/** A box beside a name tells who was there. */
const namesPresent = (block: Block, reading: MeetingReading): boolean =>
  datesIn(reading, block.prose.text).length === 0 &&
  isPresence(block, reading) &&
  reading.people.participants.some(
    p =>
      isInside(p.nameSpan, block.span) &&
      block.prose.text.trim().startsWith(p.name) &&
      block.prose.text.trim().length < p.name.length + 40,
  )

/** "Send the minutes" is about the record itself. */
const isAbout = (block: Block, { part }: MeetingReading): boolean =>
  doesIn(block.prose.text, part.language, 'protocol').has('sendRecord')

const isPresence = (block: Block, { blocks }: MeetingReading): boolean =>
  blocks.filter(b => b.group === block.group && b.checked !== undefined).every(b => b.prose.text.length < 50)

function looksLikeAction(entry: Entry, reading: MeetingReading): boolean {
  if (entry.kind === 'row' || entry.block.checked !== undefined) return true
  // «**Решили:** программа предлагает, Олег подтверждает»: how it is to be, and nobody's task without a day.
  if (entry.kind === 'line' && isDecidedLine(entry.prose.text)) return datesIn(reading, entry.prose.text).length > 0
  return looksGiven(entry, reading)
}

function toAction(candidate: Candidate, lateCost: Span | undefined, reading: MeetingReading): Action {
  const { entry, dueAbove, section } = candidate
  const text = entry.prose.text
  const told = textWithDue(entry, reading)
  const dates = datesIn(reading, told).filter(d => !isPast(d, told, reading))
  const due = dueAmong(dates, text)
  const owner = whoDoes(entry, candidate, reading)
  const below = due ? undefined : dueBelow(entry, reading)
  const found = due ?? below?.day ?? dueAbove
  return {
    prose: entry.prose,
    span: entry.span,
    owner: owner?.trim(),
    side: owner === undefined || ASKS_FOR_IT.test(text) ? undefined : sideOf(owner, reading),
    due: found ? (due ? entry.span : (below?.span ?? section?.span)) : TERM.test(text) ? entry.span : undefined,
    ...(found?.day ? { dueDay: found.day } : {}),
    lateCost,
    done: isDone(entry, reading),
  }
}

/** «Клиент попросил прислать смету»: whoever asks for it does not do it. */
const ASKS_FOR_IT = spoken`^(?:[\p{L}’'-]+\s){1,3}${{
  ru: 'просит, просят, попросил*, просил*, ждёт, ждут, ожидает, ожидают, хочет, требует',
  uk: 'просить, просять, попросив, попросил*, просив, просил*, чекає, чекають, очікує, хоче, вимагає',
  en: 'asks, asked, requests, requested, wants, wanted, expects, expected, would like, is waiting for, insists',
}}\s`
