import { compareDays } from '../../language/calendar.ts'
import { wordsOf } from '../../language/segment.ts'
import type { Block } from '../../markdown/block.ts'
import { sourceSpan } from '../../markdown/prose.ts'
import { isInside, joined, type Span } from '../../markdown/span.ts'
import { type Entry, entriesOf } from '../entries.ts'
import { coveredBy, datesIn, type MeetingReading, sentencesWithin, withRole } from '../meeting.ts'
import type { Action, Extra, Sentence, Topic } from '../model.ts'
import { sameName } from '../people/names.ts'
import type { Section } from '../sections.ts'
import { does, sentencesOfProse } from '../sentences.ts'
import { disputeIn, tellsTale } from './dispute.ts'
import { trailsOff } from './left-open.ts'
import { withLinesJoined } from './question-lines.ts'
import { settledLists } from './settled-lists.ts'
import {
  answersLabel,
  bringsOutcome,
  endsInStatement,
  isNews,
  picksOne,
  saysDay,
  saysOutcome,
  saysTalk,
  saysWhatWeDo,
  setsDay,
} from './settling.ts'
import { onlyTales } from './tale.ts'
import { decided, decisionRows, rowAt } from './topic-rows.ts'
import { dashedLeads, isNamed, linedLeads, pairedLines, type Stretch, titleOf, withTalk } from './topic-stretch.ts'
import { bare, inSeveral, isTitle, meantBy, stemsOf, titlesOf, toDo } from './topic-words.ts'

/** Each question, and whether something came of it. */
export function readTopics(
  reading: MeetingReading,
  stretches: readonly Stretch[],
  actions: readonly Action[],
  extras: readonly Extra[],
): Topic[] {
  const settled = withRole(reading, 'decisions').flatMap(section => entriesOf(section, reading.blocks))
  // An action of nobody and without a day takes nothing up.
  const binding = actions.filter(action => action.owner !== undefined || action.due !== undefined)
  const taken = new Set(
    [...settled.map(({ prose }) => prose.text), ...binding.map(toDo)].flatMap(text => stemsOf(text)),
  )
  const common = inSeveral(stretches.map(({ title }) => new Set(stemsOf(title))))
  for (const stem of common) taken.delete(stem)
  const owned = actions.filter(action => action.owner !== undefined)
  const meant = meantBy([...settled, ...owned], stretches, reading)
  return stretches
    .filter((stretch, i) => !isAboutMeeting(stretch, reading) && !(i === 0 && isAboutEarlierDay(stretch, reading)))
    .map(stretch => {
      const topic = toTopic(stretch, reading, actions, extras, taken)
      return topic.outcome || !meant(stretch) ? topic : { ...topic, outcome: true }
    })
}

/** What was talked about: entries of the discussion, headings, bold or short leads of paragraphs; not who said what. */
export function topicStretches(reading: MeetingReading): Stretch[] {
  const found = withLinesJoined(stretchesFound(reading), reading)
  const questions = found.filter(stretch => !namesSpeaker(stretch, reading))
  // Where most of them are speakers, the rest is what was said, too.
  if (questions.length * 2 < found.length) return []
  return comeAgain(questions.map(({ title }) => title)) ? [] : questions
}

/** «Лена: …», "Thomas answer: …": whoever speaks; "### Elif (bride)" names her who was there. */
function namesSpeaker({ title, span }: Stretch, { people }: MeetingReading): boolean {
  if (people.participants.some(({ nameSpan }) => isInside(nameSpan, span))) return true
  const words = wordsOf(title)
  return (
    words.length < 3 &&
    people.participants.some(p => words.some(({ capital, norm }) => capital && sameName(norm, p.name)))
  )
}

function stretchesFound(reading: MeetingReading): Stretch[] {
  const paired = pairedLines(reading)
  if (paired.length > 1) return paired
  const discussion = withRole(reading, 'discussion').filter(
    section => (!section.roles.has('decisions') || section.roles.has('items')) && !isTitleOfAll(section, reading),
  )
  for (const [i, section] of discussion.entries()) {
    const inside = stretchesIn(section, reading)
    if (inside.length > 0 && inside.every(({ whole }) => rowAt(whole, reading))) return decided(inside, reading)
    // An agenda of bare titles over the notes on it.
    const bare = inside.filter(stretch => isBareTitle(stretch, reading)).length
    const announces =
      (i + 1 < discussion.length && bare * 3 >= inside.length * 2) ||
      comeAsHeadings(inside, reading) ||
      (bare === inside.length && hasRecordBelow(section, reading))
    if (inside.length > 0 && !announces) return inside
  }
  const rows = decisionRows(reading)
  if (rows.length > 0) return rows
  const parts = labelledParts(reading)
  return parts.length > 0 ? parts : listedParts(reading)
}

/** "Call with St Brannoc's about the robes": the title of it all announces no questions. */
const isTitleOfAll = ({ form, at, label }: Section, { blocks }: MeetingReading): boolean =>
  form === 'heading' && at === blocks.findIndex(b => b.kind === 'heading') && wordsOf(label.text).length > 3

/** An agenda in front whose points are the headings of the record below. */
const comeAsHeadings = (inside: readonly Stretch[], { sections }: MeetingReading): boolean => {
  const headings = sections.flatMap(s => (s.form === 'heading' && s.label.text.length > 3 ? [s.label.text] : []))
  const listed = inside.filter(stretch => stretch.listed)
  return listed.filter(({ title }) => headings.some(h => title.startsWith(h))).length * 2 > listed.length
}

/** An agenda of bare titles, and the record under headings of its own: what was said on each stands there, in another order. */
const hasRecordBelow = ({ roles, at }: Section, { sections, blocks }: MeetingReading): boolean =>
  roles.has('items') &&
  sections.some(
    s =>
      s.form === 'heading' &&
      s.at > at &&
      s.roles.size === 0 &&
      blocks.slice(s.from, s.to).filter(b => b.kind === 'item' || b.kind === 'paragraph').length >= LEAST_RECORD,
  )

const LEAST_RECORD = 3

/** An item that says no more than its title does. */
const isBareTitle = ({ whole, title, listed }: Stretch, { base }: MeetingReading): boolean =>
  listed && sentencesWithin(base.sentences, whole).reduce((sum, s) => sum + s.words, 0) <= wordsOf(title).length

function stretchesIn(section: Section, reading: MeetingReading): Stretch[] {
  const { sections, blocks } = reading
  const inner = sections.filter(s => s !== section && s.at >= section.from && s.at < section.to && !isAside(s))
  const headings = besideTalk(inner.filter(s => s.form === 'heading'))
  if (headings.length > 0) {
    const depth = headings.reduce((least, h) => Math.min(least, h.depth), 9)
    return headings.filter(s => s.depth === depth).map(s => stretchOf(s, reading))
  }
  const bold = besideTalk(inner.filter(s => s.form === 'bold'))
  if (bold.length > 0) return bold.map(s => stretchOf(s, reading))
  const entries = entriesOf(section, blocks).filter(
    e => (e.kind === 'item' || e.kind === 'row') && !claimed(e, section, reading),
  )
  const depth = entries.reduce((least, e) => Math.min(least, e.depth), 99)
  return entries
    .filter(e => e.depth === depth)
    .map(e => ({ title: titleOf(e.prose.text), span: e.span, whole: withTalk(e, blocks), listed: e.kind === 'item' }))
}

/** "Discussion" beside headings of questions names none of its own. */
function besideTalk(sections: readonly Section[]): readonly Section[] {
  const asked = sections.filter(({ roles }) => roles.size !== 1 || !roles.has('discussion'))
  return asked.length > 0 ? asked : sections
}

const claimed = (entry: Entry, outer: Section, { sections }: MeetingReading): boolean =>
  sections.some(
    s => s !== outer && s.at > outer.at && isAside(s) && (entry.at === s.at || (entry.at >= s.from && entry.at < s.to)),
  )

/** What stands in a discussion without being a question; «Сколько приборов» and «Место» are questions there. */
const isAside = (section: Section): boolean => ASIDES.some(role => section.roles.has(role))

const ASIDES = ['previous', 'actions', 'next', 'sent', 'decisions', 'absent'] as const

function stretchOf(section: Section, reading: MeetingReading): Stretch {
  const { blocks } = reading
  const span =
    section.form === 'heading' ? blocks[section.at]!.span : sourceSpan(section.label, 0, section.label.text.length)
  return {
    title: section.label.text,
    span,
    whole: hasMoreLines(section, reading) ? linesOf(section, reading) : section.span,
    listed: false,
  }
}

/** The lines of its paragraph, up to the next label in it. */
function linesOf({ at, span }: Section, { sections, blocks }: MeetingReading): Span {
  const next = sections.find(other => other.at === at && other.span.start > span.start)
  return joined(span, { start: span.start, end: next ? next.span.start : blocks[at]!.span.end })
}

/** Unnamed headings with text of their own, or paragraphs that begin with a bold or short lead. */
function labelledParts(reading: MeetingReading): Stretch[] {
  const { sections, blocks } = reading
  const named = sections.filter(isNamed)
  const free = sections.filter(
    s => s.roles.size === 0 && !named.some(n => n.form !== 'colon' && s.at >= n.from && s.at < n.to),
  )
  const title = blocks.findIndex(b => b.kind === 'heading')
  const headings = sections.filter(
    s => s.form === 'heading' && s.at !== title && ownText(s, reading) && (free.includes(s) || isToldAbout(s, reading)),
  )
  // «**Место:** …» above the first of several headings tells of the meeting.
  const first = headings.length > 1 ? headings[0]!.at : 0
  const leads = free.filter(
    s =>
      s.form === 'bold' &&
      (s.at >= first || s.inline === undefined) &&
      (s.inline !== undefined || hasMoreLines(s, reading) || ownText(s, reading)) &&
      !isBoldTitle(s, reading) &&
      !isDayOfMeeting(s, reading),
  )
  const bold = comeAgain(leads.map(({ label }) => label.text)) ? [] : leads
  const lists = listedParts(reading)
  if (headings.length === 1 && bold.length === 0) {
    const inside = stretchesIn(headings[0]!, reading)
    if (inside.length > 1) return inside
  }
  if (headings.length > 0 && bold.length === 0) return headings.map(s => stretchOf(s, reading))
  if (bold.length > 0) return bold.map(s => stretchOf(s, reading))
  if (lists.length > 0) return lists
  const short = shortLeads(reading, named)
  const before = free.filter(s => leadsWithColon(s, reading))
  const lined = linedLeads(reading, named)
  if (before.length > Math.max(1, short.length) && before.length >= lined.length)
    return before.map(s => stretchOf(s, reading))
  const dashed = dashedLeads(reading, named)
  return [lined, dashed].reduce((most, leads) => (leads.length > most.length ? leads : most), short)
}

/** «Длительность ролика» over a paragraph of several sentences: what was said about it, not how long they met. */
function isToldAbout({ roles, label, from, to }: Section, { blocks, part }: MeetingReading): boolean {
  if (roles.size !== 1 || !(roles.has('duration') || roles.has('format')) || wordsOf(label.text).length < 2)
    return false
  const below = blocks.slice(from, to).filter(block => block.kind === 'paragraph' && !block.quoted)
  return below.some(({ prose }) => sentencesOfProse(prose, part.language, 'protocol').length > 1)
}

/** «Лента: одна или две? …», one below the other: a word or three before a colon, in plain letters. */
const leadsWithColon = ({ form, inline, label, at }: Section, { blocks }: MeetingReading): boolean =>
  form === 'colon' &&
  inline !== undefined &&
  blocks[at]!.kind === 'paragraph' &&
  /^\p{Lu}[^\d,]*$/u.test(label.text) &&
  wordsOf(label.text).length < 4

/** «**Протокол № 7**» over «**«Фермата», 18.11.2026**»: bold lines above everything else are the title. */
const isBoldTitle = ({ at }: Section, { blocks }: MeetingReading): boolean => {
  const { prose } = blocks[at]!
  const bold = prose.bold.reduce((sum, { start, end }) => sum + end - start, 0)
  return at === 0 && bold >= prose.text.replace(/\s/gu, '').length
}

/** "**10 November 2026**, Larkham head office": the day in bold, and where people met. */
const isDayOfMeeting = ({ label, at }: Section, reading: MeetingReading): boolean => {
  if (at > LAST_OF_HEADER || label.text.length > LONGEST_DAY || !/\d/u.test(label.text)) return false
  const [day] = datesIn(reading, label.text)
  return day !== undefined && label.text.length <= day.end - day.start + LONGEST_WEEKDAY
}

const LAST_OF_HEADER = 2
const LONGEST_DAY = 40

/** "Wednesday, ". */
const LONGEST_WEEKDAY = 13

/** «**Вера:** … **Глеб:** … **Вера:** …»: titles that come again and again are speakers, not questions. */
const comeAgain = (titles: readonly string[]): boolean => titles.length - new Set(titles).size > titles.length / 3

/** «**Оплата**» alone in its line, and the text in the lines below. */
const hasMoreLines = (section: Section, { blocks }: MeetingReading): boolean =>
  blocks[section.at]!.kind === 'paragraph' && blocks[section.at]!.prose.text.includes('\n')

const ownText = (section: Section, { blocks }: MeetingReading): boolean =>
  blocks.slice(section.from, section.to).some(b => b.kind !== 'heading' && b.prose.text !== '')

/** «Подсветка. Тёплая, 3000 К»: a paragraph whose first sentence is a word or two. */
function shortLeads(reading: MeetingReading, named: readonly Section[]): Stretch[] {
  const { blocks, part, people } = reading
  const covered = coveredBy(named, reading)
  const found = blocks.flatMap((block, at) => {
    if (block.kind !== 'paragraph' || block.quoted || block.parent >= 0) return []
    if (covered(at)) return []
    const [lead, next] = sentencesOfProse(block.prose, part.language, 'protocol')
    if (!lead || !next || lead.words > 4 || !(/\.$/u.test(lead.prose.text) || isLineOf(lead, block))) return []
    // «Зустрілися вперше. За столом сиділи …»: the people, no question.
    if (does(lead, 'firstMeeting') || people.participants.some(p => isInside(p.nameSpan, lead.span))) return []
    if (at <= LAST_OF_HEADER && (isDated(lead, reading) || listsPeople(block, reading))) return []
    return [{ title: lead.prose.text, span: lead.span, whole: block.span, listed: false }]
  })
  return found.map(lead => ({ ...lead, whole: withWordsBehindQuote(lead, found, reading) }))
}

/** «14 ноября 2026, эллинг. …»: the day of the meeting, and where it was. */
const isDated = ({ span }: Sentence, { base: { date } }: MeetingReading): boolean =>
  date?.span !== undefined && isInside(date.span, span)

/** «Эллинг, утро. Смотрели: Рябов; от мастерской Зотова»: who was there. */
const listsPeople = ({ span }: Block, { people }: MeetingReading): boolean =>
  people.participants.filter(({ nameSpan }) => isInside(nameSpan, span)).length > 1

/** What a client said, word for word, parts the text of a question: it goes on below. */
function withWordsBehindQuote({ whole }: Stretch, leads: readonly Stretch[], { blocks }: MeetingReading): Span {
  let at = blocks.findIndex(({ span }) => span.start === whole.start) + 1
  if (!blocks[at]?.quoted) return whole
  while (blocks[at]?.quoted) at++
  const next = blocks[at]
  const goesOn = next?.kind === 'paragraph' && !leads.some(lead => isInside(lead.span, next.span))
  return goesOn ? joined(whole, next.span) : whole
}

/** «Подсветка» in a line of its own over the text. */
const isLineOf = ({ prose, words }: Sentence, block: Block): boolean =>
  words > 0 && !/[\p{P}]$/u.test(prose.text) && block.prose.text.startsWith(`${prose.text}\n`)

/** Lists that no section claims. */
function listedParts(reading: MeetingReading): Stretch[] {
  const { blocks, sections, people } = reading
  const covered = coveredBy(sections.filter(isNamed), reading)
  const settled = settledLists(reading)
  return blocks.flatMap((block, at) => {
    if (block.kind !== 'item' || block.depth !== 1 || block.quoted || block.checked !== undefined) return []
    if (covered(at) || (block.group !== undefined && settled.has(block.group))) return []
    if (people.participants.some(p => isInside(p.nameSpan, block.span) && block.prose.text.trim().startsWith(p.name)))
      return []
    if (block.prose.text === '') return []
    const span = sourceSpan(block.prose, 0, block.prose.text.length)
    return [{ title: titleOf(block.prose.text), span, whole: block.span, listed: true }]
  })
}

/** «Бачимося 8 грудня», "Minutes go to Ms Lee": points of the record, no questions. */
function isAboutMeeting({ whole, listed }: Stretch, { base }: MeetingReading): boolean {
  const own = sentencesWithin(base.sentences, whole)
  return listed && own.length > 0 && own.every(s => does(s, 'sendRecord') || does(s, 'nextMeeting'))
}

/** «Что было обещано 2 ноября», above all the others: what came before, no question. */
function isAboutEarlierDay({ title }: Stretch, reading: MeetingReading): boolean {
  const day = reading.base.date?.day
  return day !== undefined && datesIn(reading, title).some(found => found.day && compareDays(found.day, day) < 0)
}

function toTopic(
  stretch: Stretch,
  reading: MeetingReading,
  actions: readonly Action[],
  extras: readonly Extra[],
  taken: ReadonlySet<string>,
): Topic {
  const { span, title, whole, listed } = stretch
  if (stretch.decided !== undefined) return { span, whole, title, outcome: stretch.decided }
  const within = taskLists(stretch, reading)
  const titles = titlesOf([stretch])
  const own = sentencesWithin(reading.base.sentences, whole).filter(
    s =>
      !s.quoted &&
      (listed || does(s, 'putOff') || !(does(s, 'sendRecord') || does(s, 'nextMeeting'))) &&
      !within.some(w => isInside(s.span, w)) &&
      !isTitle(s, titles),
  )
  // «Долго говорили, цены меняются. Ни к чему не пришли»: the last word tells what the talk before it was worth.
  // A title of its own says nothing of what was said: «Жалоба соседа. …».
  const titled = listed && own.length > 1 && bare(own[0]!.prose.text) === bare(title)
  const told = titled ? own.slice(1) : own
  const isItem = listed && !titled
  const last = own.at(-1)
  const endsOpen =
    last !== undefined && (trailsOff(last) || (does(last, 'undecided') !== undefined && !bringsOutcome(last)))
  // What two hold against each other is no outcome, whatever its words.
  const dispute = disputeIn(told)
  const said = dispute ? dispute.rest : titled && !saysOutcome(own[0]!) ? told : own
  const taleOnly = dispute !== undefined && (last === undefined || tellsTale(last))
  const tales = datesIn(reading, title).length === 0 && onlyTales(told, reading.people.participants)
  const outcome =
    (!tales && said.some(s => (endsOpen ? saysOutcome(s) && !does(s, 'talk') : bringsOutcome(s)))) ||
    said.some(s => setsDay(s, reading) || saysWhatWeDo(s, reading)) ||
    (last !== undefined && saysDay(last, reading)) ||
    // What comes up beyond the order is spoken of as that.
    extras.some(({ span }) => isInside(span, whole)) ||
    own.some(s => does(s, 'extra')) ||
    picksOne(own, title) ||
    (!dispute && answersLabel(own, title.trim())) ||
    (endsInStatement(told, isItem) && !taleOnly && !tales && !own.some(s => does(s, 'undecided'))) ||
    actions.some(({ span }) => isInside(span, whole) && !within.some(w => isInside(span, w))) ||
    !(tales || saysTalk(told, isItem ? stretch : undefined)) ||
    (listed && own.length > 0 && own.every(isNews)) ||
    (dispute ? stemsOf(title).every(stem => taken.has(stem)) : stemsOf(title).some(stem => taken.has(stem)))
  return { span, whole, title, outcome }
}

/** The list of all tasks, one level too deep under the last question: it belongs to the document where no other question has one. */
function taskLists({ whole }: Stretch, reading: MeetingReading): Span[] {
  const lists = withRole(reading, 'actions').filter(section => section.form === 'heading')
  return lists.length === 1 && isInside(lists[0]!.span, whole) ? [lists[0]!.span] : []
}
