import { compareDays } from '../language/calendar.ts'
import { wordsOf } from '../language/segment.ts'
import { anyOf, opening, spoken } from '../language/spoken.ts'
import type { Block } from '../markdown/block.ts'
import { type Prose, sourceSpan } from '../markdown/prose.ts'
import { isInside, joined, type Span } from '../markdown/span.ts'
import { readActions } from './actions.ts'
import type { Part } from './base.ts'
import { entriesOf } from './entries.ts'
import { readExtras } from './extras.ts'
import {
  coveredBy,
  datesIn,
  firstAct,
  frontmatterSpan,
  isFilled,
  liesIn,
  type MeetingReading,
  namesEarlierDay,
  readMeeting,
  withRole,
} from './meeting.ts'
import type { Action, Protocol, Sentence, Topic } from './model.ts'
import { namesPeople, sameName } from './names.ts'
import type { Section } from './sections.ts'
import { does } from './sentences.ts'
import { bringsOutcome } from './settling.ts'
import { isNamed, type Stretch } from './topic-stretch.ts'
import { decidedRow, isTitle, readTopics, titlesOf, topicStretches } from './topics.ts'
import { readTalk } from './transcript.ts'

export function readProtocol(part: Part): Protocol {
  const reading = readMeeting(part, 'protocol')
  const { base, people } = reading
  const actions = readActions(reading)
  const stretches = topicStretches(reading)
  const topics = readTopics(reading, stretches, actions)
  return {
    ...base,
    ...people,
    namesPeople: people.participants.length === 0 && namesPeople(beforeQuestions(reading, stretches)),
    actions,
    topics,
    extras: readExtras(reading, stretches),
    decisions: readDecisions(reading, stretches, actions),
    talk: readTalk(reading),
    outcomes: readOutcomes(reading, stretches, topics, actions),
    previous: readPrevious(reading),
    first: firstAct(reading, 'firstMeeting') !== undefined,
    sent: readSent(reading),
    nextStep: readNextStep(reading, actions, stretches),
  }
}

/** Whoever is named only among the tasks, or in what was said on a question, is not said to have been there. */
function beforeQuestions(reading: MeetingReading, stretches: readonly Stretch[]): Block[] {
  const covered = coveredBy([...withRole(reading, 'actions'), ...withRole(reading, 'next')], reading)
  const first = Math.min(...stretches.map(({ whole }) => whole.start))
  return reading.blocks.filter(({ span }, at) => !covered(at) && span.end <= first)
}

/** The entries of the part that lists decisions; without one, the sentences that say what was decided. */
function readDecisions(reading: MeetingReading, stretches: readonly Stretch[], actions: readonly Action[]): Prose[] {
  const isAction = (span: Span) => actions.some(action => isInside(span, action.span) || isInside(action.span, span))
  const announced = withRole(reading, 'decisions').filter(({ label }) => !namesEarlierDay(label.text, reading))
  const listed = announced
    .flatMap(section => entriesOf(section, reading.blocks))
    .filter(({ kind, prose, span }) => kind !== 'heading' && /\p{L}/u.test(prose.text) && !isAction(span))
  // «Решили: …» below one question does not tell what was said below another.
  const isList = announced.some(({ inline }) => inline === undefined)
  if (listed.length > 0 && isList) return listed.map(({ prose }) => prose)
  const rows = stretches.flatMap(stretch => decidedRow(stretch, reading) ?? []).filter(({ span }) => !isAction(span))
  const own = [...listed, ...rows]
  const answered = stretches.filter(({ whole }) => own.some(({ span }) => isInside(span, whole)))
  const said = sayingOutcome(reading, stretches).filter(
    sentence =>
      !isAction(sentence.span) &&
      does(sentence, 'nextMeeting') === undefined &&
      !isLabel(sentence, reading) &&
      !answered.some(({ whole }) => isInside(sentence.span, whole)) &&
      !own.some(one => isInside(sentence.span, one.span) || isInside(one.span, sentence.span)),
  )
  const settled = said.filter(sentence => !isAside(sentence, said, stretches))
  return [...own, ...settled].sort((a, b) => a.span.start - b.span.start).map(({ prose }) => prose)
}

/** «**Делаем**» over a list announces it. */
const isLabel = ({ prose: { text }, block }: Sentence, { blocks }: MeetingReading): boolean => {
  const [first] = blocks[block]?.prose.bold ?? []
  return first?.start === 0 && text.length <= first.end && blocks[block]!.prose.text.startsWith(text)
}

/** A price among words of talk, where the same question has an answer in words that say so. */
const isAside = (sentence: Sentence, said: readonly Sentence[], stretches: readonly Stretch[]): boolean =>
  !isAnswer(sentence) &&
  stretches.some(
    ({ whole }) =>
      isInside(sentence.span, whole) && said.some(other => isInside(other.span, whole) && does(other, 'outcome')),
  )

const isAnswer = (sentence: Sentence): boolean =>
  (['outcome', 'putOff', 'planned'] as const).some(act => does(sentence, act) !== undefined)

/** Sentences by which something was settled, outside what was settled before and what comes next. */
function sayingOutcome(reading: MeetingReading, stretches: readonly Stretch[]): Sentence[] {
  const titles = titlesOf(stretches)
  const elsewhere = [...withRole(reading, 'previous'), ...withRole(reading, 'sent'), ...withRole(reading, 'next')]
  const before = settledBefore(reading)
  const opening = readPrevious(reading)
  return reading.base.sentences.filter(
    s =>
      !s.quoted &&
      bringsOutcome(s) &&
      !reading.blocks[s.block]?.header &&
      !before.some(span => isInside(s.span, span)) &&
      !does(s, 'previous') &&
      !opensWithEarlierDay(s, reading) &&
      // «Почали з рішень від 28 жовтня: стенд привезено».
      !(opening && isInside(s.span, opening) && namesEarlierDay(s.prose.text, reading)) &&
      !isTitle(s, titles) &&
      !does(s, 'sendRecord') &&
      !liesIn(s, elsewhere) &&
      reading.blocks[s.block]?.kind !== 'heading',
  )
}

/** «5 листопада домовилися про формат»: told of last time. */
function opensWithEarlierDay({ prose: { text } }: Sentence, reading: MeetingReading): boolean {
  const [first] = datesIn(reading, text)
  return first !== undefined && !/\p{L}{4}/u.test(text.slice(0, first.start)) && namesEarlierDay(text, reading)
}

/** «Что решили 4 ноября» in the record of a later day: with the words behind it, else all below it. */
const settledBefore = (reading: MeetingReading): Span[] =>
  withRole(reading, 'decisions')
    .filter(({ label }) => namesEarlierDay(label.text, reading))
    .map(({ inline, at, span }) => (inline ? reading.blocks[at]!.span : span))

function readOutcomes(
  reading: MeetingReading,
  stretches: readonly Stretch[],
  topics: readonly Topic[],
  actions: readonly Action[],
): Span[] {
  const listed = withRole(reading, 'decisions').filter(s => isFilled(s, reading.blocks))
  const rows = stretches.flatMap(stretch => decidedRow(stretch, reading) ?? [])
  const decided = [...listed, ...rows].map(({ span }) => span)
  const open = stretches.filter(({ span }) => topics.some(t => !t.outcome && t.span.start === span.start))
  const said = sayingOutcome(reading, stretches).flatMap(({ span }) =>
    open.some(({ whole }) => isInside(span, whole)) ? [] : [span],
  )
  const settled = topics.filter(t => t.outcome && t.title !== '')
  // A plain statement or two among many open questions settle nothing where nothing else does.
  const answers = decided.length + actions.length + said.length + stretches.filter(stretch => stretch.decided).length
  const alone = answers === 0 && settled.length * 2 <= topics.length
  return [...decided, ...(alone ? [] : settled).map(t => t.span), ...actions.map(a => a.span), ...said]
}

function readPrevious(reading: MeetingReading): Span | undefined {
  const { base, blocks } = reading
  // «Notes from 17 November»: the title names the document itself.
  const heading = blocks.findIndex(block => isInside(base.title, block.span))
  const section = reading.sections.find(
    s =>
      ((s.roles.has('previous') && !isDecidedNow(s, reading)) ||
        (looksBack(s) && s.at > heading) ||
        ((!isNamed(s) || s.roles.has('actions') || s.roles.has('decisions')) &&
          namesEarlierDay(s.label.text, reading))) &&
      isFilled(s, blocks),
  )
  if (section) return section.span
  const elsewhere = [...withRole(reading, 'actions'), ...withRole(reading, 'next')]
  const now = withRole(reading, 'previous').filter(s => isDecidedNow(s, reading))
  const opens = base.sentences.findIndex(s => PROMISED.test(s.prose.text))
  const half = base.sentences.length / 2
  return base.sentences.find(
    (s, i) =>
      !s.quoted &&
      (does(s, 'previous') ||
        (i < half && namesEarlierDay(s.prose.text, reading)) ||
        // Without a day of the meeting none lies before it.
        (!base.date && i === opens && i < half && datesIn(reading, s.prose.text).some(d => d.form === 'day'))) &&
      blocks[s.block]?.kind !== 'heading' &&
      !now.some(({ label }) => label.text === s.prose.text.replace(/:$/u, '')) &&
      !liesIn(s, elsewhere) &&
      !does(s, 'sendRecord'),
  )?.span
}

/** "What we agreed", «Договорённости»: of this meeting, unless it names another or decisions come below. */
const isDecidedNow = (section: Section, reading: MeetingReading): boolean =>
  section.roles.has('decisions') &&
  !EARLIER.test(section.label.text) &&
  !namesEarlierDay(section.label.text, reading) &&
  !withRole(reading, 'decisions').some(other => other.at > section.at)

const EARLIER = anyOf({
  ru: 'прошл*, предыдущ*, прежн*, раньше, ранее, было, были',
  uk: 'минул*, попередн*, раніше, було, були',
  en: 'last, previous*, earlier, before, since, from, had',
})

const PROMISED = anyOf({ ru: 'обещал*, пообещал*', uk: 'обіцяв, обіцял*, пообіцяв, пообіцял*', en: 'promised' })

/** A label outside the actions that names what was: «Старый список», "Outstanding". */
const looksBack = (section: Section): boolean => !isNamed(section) && BACK.test(section.label.text)

const BACK = spoken`^[^\p{L}]*(?:\p{L}+\s){0,3}${{
  ru: 'должен|должна|должны|должно был*, хвост*, долги, долга, прошл*, прежн*, предыд*, обещан*, условл*, договорён*',
  uk: 'мав|мала|мали зроб*|под*|здат*, хвост*, борг*, минул*, попередн*, обіцян*, умовл*, домовлен*',
  en: 'last, previous, earlier, outstanding, carried, arising, loose ends, from',
}}`

function readSent(reading: MeetingReading): Span | undefined {
  const key = frontmatterSpan(reading.part.frontmatter, 'approval')
  if (key) return key
  const section = withRole(reading, 'sent').find(
    s => isFilled(s, reading.blocks) && !NOT_YET.test(s.inline?.text ?? ''),
  )
  if (section) return section.span
  const elsewhere = withRole(reading, 'previous')
  const late = reading.base.sentences.length - LAST
  const said = reading.base.sentences.find(
    (s, i) =>
      !s.quoted &&
      does(s, 'sendRecord') &&
      !liesIn(s, elsewhere) &&
      (RECORD.test(s.prose.text) || (i >= late && !isTheirs(s, reading))),
  )
  return (said ?? sentToSomebody(reading))?.span
}

const NOT_YET = opening({ ru: 'нет, ещё нет, пока нет', uk: 'ні, ще ні, поки ні', en: 'no, not yet' })

/** «Ширин пришлёт список»: whoever begins the sentence sends what he was asked for, and he is of the client's people. */
function isTheirs({ prose: { text } }: Sentence, { people }: MeetingReading): boolean {
  const [first] = wordsOf(text)
  return first?.capital === true && people.participants.some(p => p.side === 'client' && sameName(first.norm, p.name))
}

/** Further up in the text «Отдали шестнадцатого» tells of other things than the record. */
const LAST = 6
const RECORD = anyOf({
  ru: `
    протокол*, конспект*, запис*, заметк*, итог*, резюме, копи*, экземпл*
    подтвер*, согласов*, сверк*, верно*, правк*, замечан*
  `,
  uk: 'протокол*, конспект*, запис*, нотатк*, підсумок, підсумк*, резюме, копі*, примірн*, підтверд*, погодж*, звірк*, правк*, зауваж*',
  en: 'minutes, notes, record*, summary*, copy*, copies, confirm*, correct*, sign*, draft*',
})

/** At the end of the record: «… скинула це Дарці», «Goes to Ms Kaplan»: something went to one of the client's people; a task is none. */
function sentToSomebody(reading: MeetingReading): Sentence | undefined {
  const { base, people } = reading
  const theirs = people.participants.filter(p => p.side !== 'ours')
  const tasks = withRole(reading, 'actions')
  const isTask = (s: Sentence) => base.blocks[s.block]?.kind !== 'paragraph' && liesIn(s, tasks)
  return base.sentences
    .slice(-4)
    .find(
      s =>
        !s.quoted &&
        base.blocks[s.block]?.kind !== 'item' &&
        does(s, 'sends') &&
        !isTask(s) &&
        theirs.some(p => wordsOf(s.prose.text).some(w => w.capital && sameName(w.norm, p.name))),
    )
}

/** «Примерки весной. …»: the question itself. */
const opensStretch = ({ span }: Sentence, stretches: readonly Stretch[]): boolean =>
  stretches.some(stretch => stretch.span.start === span.start && span.end < stretch.whole.end)

/** «Февраль сравнили с мартом»: a month that was talked about. */
const isMereTalk = (sentence: Sentence): boolean => does(sentence, 'talk') !== undefined && !bringsOutcome(sentence)

/** «Розкладку робить Петро, 9.11.» */
const BARE_DAY = /\p{L},\s(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.?$/u

/** «Предстоящие встречи» with a link: the day stands in the calendar there. */
const linkedCalendar = ({ sections, part }: MeetingReading): Section | undefined =>
  sections.find(({ label, span }) => UPCOMING.test(label.text) && LINK.test(part.text.slice(span.start, span.end)))

const UPCOMING = spoken`^[^\p{L}]*${{
  ru: 'предстоящ*, будущ*, ближайш*, следующ*',
  uk: 'наступн*, найближч*, майбутн*',
  en: 'upcoming, next, future',
}}\s(?:\p{L}+\s)?${{
  ru: 'встреч*, созвон*, звон*, совещан*',
  uk: 'зустріч*, дзвінк*, дзвін*, нарад*',
  en: 'meeting*, call*, session*',
}}`

const LINK = /https?:\/\/|\]\(/u

/** A step or meeting with a day that lies ahead; without a day of the document any due action, or a named next meeting with a day. */
function readNextStep(
  reading: MeetingReading,
  actions: readonly Action[],
  stretches: readonly Stretch[],
): Span | undefined {
  const { base } = reading
  const day = base.date && reading.reference
  const elsewhere = withRole(reading, 'previous')
  for (const sentence of base.sentences) {
    if (sentence.quoted || liesIn(sentence, elsewhere)) continue
    // The record went out on a day behind the meeting's: that is no step of the project.
    const onlySent = does(sentence, 'sendRecord') && !does(sentence, 'nextMeeting')
    const inDate = base.date?.span
    if (BARE_DAY.test(sentence.prose.text) && !onlySent) return sentence.span
    for (const found of datesIn(reading, sentence.prose.text)) {
      const span = sourceSpan(sentence.prose, found.start, found.end)
      if (
        (onlySent && found.preposition !== 'by') ||
        found.form === 'event' ||
        (found.form === 'period' &&
          (does(sentence, 'vague') || opensStretch(sentence, stretches) || isMereTalk(sentence))) ||
        (found.form === 'relative' && found.preposition === 'none' && !does(sentence, 'nextMeeting')) ||
        (inDate && isInside(inDate, span))
      )
        continue
      if (
        day && found.day ? compareDays(found.day, day) > 0 : found.preposition === 'by' || does(sentence, 'nextMeeting')
      )
        return joined(span, span)
    }
  }
  const next = withRole(reading, 'next').find(s =>
    entriesOf(s, reading.blocks).some(e => datesIn(reading, e.prose.text).length > 0),
  )
  const dated = actions.find(action => action.due !== undefined && action.dueDay !== undefined && !day)
  return (next ?? linkedCalendar(reading) ?? dated)?.span
}
