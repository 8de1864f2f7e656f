import { wordsOf } from '../language/segment.ts'
import { opening, spoken } from '../language/spoken.ts'
import type { Block } from '../markdown/block.ts'
import { sourceSpan } from '../markdown/prose.ts'
import { isInside, joined, type Span } from '../markdown/span.ts'
import { type Entry, entriesOf } from './entries.ts'
import { coveredBy, liesIn, type MeetingReading, namesEarlierDay, sentencesWithin, withRole } from './meeting.ts'
import type { Action, Sentence, Topic } from './model.ts'
import { sameName } from './names.ts'
import type { Section } from './sections.ts'
import { does, doesIn, sentencesOfProse } from './sentences.ts'
import { bringsOutcome, endsInStatement, picksOne, saysOutcome, saysTalk, saysWhatWeDo, setsDay } from './settling.ts'
import { isNamed, linedLeads, pairedLines, type Stretch, titleOf } from './topic-stretch.ts'

/** Each question, and whether something came of it. */
export function readTopics(
  reading: MeetingReading,
  stretches: readonly Stretch[],
  actions: readonly Action[],
): Topic[] {
  const settled = withRole(reading, 'decisions').flatMap(section => entriesOf(section, reading.blocks))
  // An action of nobody and without a day takes nothing up.
  const binding = actions.filter(action => action.owner !== undefined || action.due !== undefined)
  const taken = new Set([...settled, ...binding].flatMap(({ prose }) => stemsOf(prose.text)))
  const common = inSeveral(stretches.map(({ title }) => new Set(stemsOf(title))))
  for (const stem of common) taken.delete(stem)
  return stretches
    .filter(stretch => !isAboutMeeting(stretch, reading))
    .map(stretch => toTopic(stretch, reading, actions, taken))
}

/** "Home page", "Prices page": a word that several titles share tells none of them from the others. */
const inSeveral = (titles: readonly ReadonlySet<string>[]): string[] =>
  titles.flatMap((title, i) => [...title].filter(stem => titles.some((other, at) => at < i && other.has(stem))))

/** What was talked about: entries of the discussion, headings, bold or short leads of paragraphs; not who said what. */
export function topicStretches(reading: MeetingReading): Stretch[] {
  const found = stretchesFound(reading)
  const questions = found.filter(({ title }) => !namesSpeaker(title, reading))
  // Where most of them are speakers, the rest is what was said, too.
  if (questions.length * 2 < found.length) return []
  return comeAgain(questions.map(({ title }) => title)) ? [] : questions
}

/** «Лена: …», "Thomas answer: …": whoever speaks. */
function namesSpeaker(title: string, { people }: MeetingReading): boolean {
  const words = wordsOf(title)
  return words.length < 3 && people.participants.some(p => words[0]?.capital && sameName(words[0].norm, p.name))
}

function stretchesFound(reading: MeetingReading): Stretch[] {
  const paired = pairedLines(reading)
  if (paired.length > 1) return paired
  const discussion = withRole(reading, 'discussion').filter(
    section => !section.roles.has('decisions') || section.roles.has('items'),
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
  const headings = inner.filter(s => s.form === 'heading')
  if (headings.length > 0) {
    const depth = headings.reduce((least, h) => Math.min(least, h.depth), 9)
    return headings.filter(s => s.depth === depth).map(s => stretchOf(s, reading))
  }
  const bold = inner.filter(s => s.form === 'bold')
  if (bold.length > 0) return bold.map(s => stretchOf(s, reading))
  const entries = entriesOf(section, blocks).filter(
    e => (e.kind === 'item' || e.kind === 'row') && !claimed(e, section, reading),
  )
  const depth = entries.reduce((least, e) => Math.min(least, e.depth), 99)
  return entries
    .filter(e => e.depth === depth)
    .map(e => ({ title: titleOf(e.prose.text), span: e.span, whole: e.block.span, listed: e.kind === 'item' }))
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
  const leads = free.filter(s => s.form === 'bold' && (s.inline !== undefined || hasMoreLines(s, reading)))
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
  if (before.length > Math.max(1, short.length)) return before.map(s => stretchOf(s, reading))
  const lined = linedLeads(reading, named)
  return lined.length > short.length ? lined : short
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
  return blocks.flatMap((block, at) => {
    if (block.kind !== 'paragraph' || block.quoted || block.parent >= 0) return []
    if (covered(at)) return []
    const [lead, next] = sentencesOfProse(block.prose, part.language, 'protocol')
    if (!lead || !next || lead.words > 4 || !(/\.$/u.test(lead.prose.text) || isLineOf(lead, block))) return []
    // «Зустрілися вперше. За столом сиділи …»: the people, no question.
    if (does(lead, 'firstMeeting') || people.participants.some(p => isInside(p.nameSpan, lead.span))) return []
    return [{ title: lead.prose.text, span: lead.span, whole: block.span, listed: false }]
  })
}

/** «Подсветка» in a line of its own over the text. */
const isLineOf = ({ prose, words }: Sentence, block: Block): boolean =>
  words > 0 && !/[\p{P}]$/u.test(prose.text) && block.prose.text.startsWith(`${prose.text}\n`)

/** «Сошлись на трёх пунктах.» right over a list: by their groups, the lists that are decisions. */
function settledLists(reading: MeetingReading): ReadonlySet<number> {
  const { blocks, base } = reading
  const before = withRole(reading, 'previous')
  return new Set(
    base.sentences.flatMap(s => {
      const own = blocks[s.block]
      const next = blocks[s.block + 1]
      if (own?.kind !== 'paragraph' || next?.kind !== 'item' || next.group === undefined) return []
      const leads = s.span.end >= own.span.end - 1 && s.words < 8 && !s.quoted
      // «В прошлый раз условились на пробу. Проба остаётся.»: the end of what was.
      if (liesIn(s, before) || base.sentences.some(other => other.block === s.block && does(other, 'previous')))
        return []
      return leads && saysOutcome(s) && !does(s, 'talk') && !does(s, 'previous') ? [next.group] : []
    }),
  )
}

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
    return block.prose.text === ''
      ? []
      : [
          {
            title: titleOf(block.prose.text),
            span: sourceSpan(block.prose, 0, block.prose.text.length),
            whole: block.span,
            listed: true,
          },
        ]
  })
}

/** «Бачимося 8 грудня», "Minutes go to Ms Lee": points of the record, no questions. */
function isAboutMeeting({ whole, listed }: Stretch, { base }: MeetingReading): boolean {
  const own = sentencesWithin(base.sentences, whole)
  return listed && own.length > 0 && own.every(s => does(s, 'sendRecord') || does(s, 'nextMeeting'))
}

function toTopic(
  stretch: Stretch,
  reading: MeetingReading,
  actions: readonly Action[],
  taken: ReadonlySet<string>,
): Topic {
  const { span, title, whole, listed } = stretch
  if (stretch.decided !== undefined) return { span, whole, title, outcome: stretch.decided }
  const within = taskLists(stretch, reading)
  const titles = titlesOf([stretch])
  const own = sentencesWithin(reading.base.sentences, whole).filter(
    s =>
      !s.quoted &&
      (listed || !(does(s, 'sendRecord') || does(s, 'nextMeeting'))) &&
      !within.some(w => isInside(s.span, w)) &&
      !isTitle(s, titles),
  )
  // «Долго говорили, цены меняются. Ни к чему не пришли»: the last word tells what the talk before it was worth.
  // A title of its own says nothing of what was said: «Жалоба соседа. …».
  const titled = listed && own.length > 1 && bare(own[0]!.prose.text) === bare(title)
  const told = titled ? own.slice(1) : own
  const isItem = listed && !titled
  const last = own.at(-1)
  const endsOpen = last !== undefined && does(last, 'undecided') !== undefined && !bringsOutcome(last)
  const outcome =
    own.some(s => (endsOpen ? saysOutcome(s) && !does(s, 'talk') : bringsOutcome(s))) ||
    own.some(s => setsDay(s, reading) || saysWhatWeDo(s, reading)) ||
    // What comes up beyond the order is spoken of as that.
    own.some(s => does(s, 'extra')) ||
    picksOne(own) ||
    (endsInStatement(told, isItem) && !own.some(s => does(s, 'undecided'))) ||
    actions.some(({ span }) => isInside(span, whole) && !within.some(w => isInside(span, w))) ||
    !saysTalk(told, isItem ? stretch : undefined) ||
    (listed && own.length > 0 && own.every(s => NEWS.test(s.prose.text))) ||
    stemsOf(title).some(stem => taken.has(stem))
  return { span, whole, title, outcome }
}

/** «Сайт переехал!», "Thanks to Vera for the photos": told to everybody, and nothing to come to. */
const NEWS = spoken`!\s*$|^(?:\[[^\]]{2,24}\]\s*)?${{
  ru: 'спасибо, благодар*, поздравля*, с днём рожден*',
  uk: 'дяку*, спасибі, подяк*, вітає*, вітаю*, вітал*, з днем|дням народж*',
  en: 'thank, thanks, congrat*, happy birthday, welcome',
}}`

/** «Решение о домене.» names a question, it answers none: the texts of such titles. */
export const titlesOf = (stretches: readonly Stretch[]): ReadonlySet<string> =>
  new Set(stretches.flatMap(({ title, listed }) => (listed ? [] : [bare(title)])))

export const isTitle = ({ prose }: Sentence, titles: ReadonlySet<string>): boolean => titles.has(bare(prose.text))

const bare = (text: string): string => text.replace(/[\s.:*]+$/u, '').trim()

/** The list of all tasks, one level too deep under the last question: it belongs to the document where no other question has one. */
function taskLists({ whole }: Stretch, reading: MeetingReading): Span[] {
  const lists = withRole(reading, 'actions').filter(section => section.form === 'heading')
  return lists.length === 1 && isInside(lists[0]!.span, whole) ? [lists[0]!.span] : []
}

export const QUESTION_COLUMN = opening({
  ru: 'вопрос*, тема*, пункт*, о чём, что обсу*, обсуд*',
  uk: 'питанн*, тема*, пункт*, про що, що обговор*, обговор*',
  en: 'question*, topic*, item*, issue*, subject*, point*, discuss*, what we|was discuss*|talk*, matter*, about',
})
export const DECISION_COLUMN = opening({
  ru: `
    ?что решил*|договорил*, решени*, договорён*, постанов*, итог*, результат*, вывод*
    к чему, на чём, чем закончил*|кончил*
  `,
  uk: `
    ?що вирішил*|домовил*, рішення, рішено, домовлен*, ухвал*, підсум*, результат*, висновок*
    до чого, на чому, чим закінч*|скінч*
  `,
  en: '?what ?we decided|agreed|settled, decision*, result*, outcome*, conclusion*, resolution*, resolved, verdict*',
})

/** A table of questions and decisions needs no label. */
function decisionRows(reading: MeetingReading): Stretch[] {
  const named = reading.sections.filter(s => isNamed(s) && !(s.inline && namesEarlierDay(s.label.text, reading)))
  const covered = coveredBy(named, reading)
  const rows = reading.blocks.flatMap((block, at) => {
    if (block.kind !== 'row' || block.header || block.quoted || covered(at)) return []
    const question = cellIn(QUESTION_COLUMN, block, reading)
    return question && /\p{L}/u.test(question)
      ? [{ title: titleOf(question), span: block.span, whole: block.span, listed: false }]
      : []
  })
  return decided(rows, reading).filter(row => row.decided !== undefined)
}

/** Rows of a table with a column for decisions: an empty cell, a dash or a question mark decides nothing. */
const decided = (rows: readonly Stretch[], reading: MeetingReading): Stretch[] =>
  rows.map(row => {
    const cell = cellIn(DECISION_COLUMN, rowAt(row.whole, reading)!, reading)
    return cell === undefined ? row : { ...row, decided: /[\p{L}\p{N}]/u.test(cell) && !isUndecided(cell, reading) }
  })

/** The row of a question in a table, where its column for decisions holds one. */
export const decidedRow = ({ whole, decided }: Stretch, reading: MeetingReading): Block | undefined =>
  decided === true ? rowAt(whole, reading) : undefined

const isUndecided = (text: string, { part }: MeetingReading): boolean =>
  doesIn(text, part.language, 'protocol').has('undecided')

const rowAt = ({ start }: Span, { blocks }: MeetingReading): Block | undefined =>
  blocks.find(block => block.kind === 'row' && block.span.start === start)

function cellIn(column: RegExp, row: Block, { blocks }: MeetingReading): string | undefined {
  const header = blocks.find(block => block.kind === 'row' && block.header && block.group === row.group)
  const at = header?.cells?.findIndex(cell => column.test(cell.text.trim().toLowerCase())) ?? -1
  return at < 0 ? undefined : (row.cells?.[at]?.text ?? '')
}

/** A decision or an action elsewhere takes a topic up where it shares a telling word with its title. */
const stemsOf = (text: string): string[] =>
  wordsOf(text)
    .filter(w => w.norm.length > 3 && !/^\d/.test(w.norm))
    .map(w => w.norm.slice(0, w.norm.length > 5 ? 5 : 4))
