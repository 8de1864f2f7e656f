import type { Block } from '../../markdown/block.ts'
import type { Prose } from '../../markdown/prose.ts'
import { isInside, type Span } from '../../markdown/span.ts'
import { readActions } from '../actions/actions.ts'
import type { Part } from '../base.ts'
import { entriesOf } from '../entries.ts'
import {
  coveredBy,
  datesIn,
  firstAct,
  isFilled,
  liesIn,
  type MeetingReading,
  namesEarlierDay,
  readMeeting,
  withRole,
} from '../meeting.ts'
import type { Action, Protocol, Sentence, Topic } from '../model.ts'
import { tellsWhoMet } from '../people/met.ts'
import { namesPeople } from '../people/names.ts'
import { listsInSmall } from '../people/small.ts'
import { does } from '../sentences.ts'
import { readExtras } from './extras.ts'
import { readNextStep } from './next-step.ts'
import { readPrevious } from './previous.ts'
import { readSent } from './sent.ts'
import { bringsOutcome } from './settling.ts'
import { toldOutcomes } from './told-outcome.ts'
import { decidedRow } from './topic-rows.ts'
import type { Stretch } from './topic-stretch.ts'
import { isTitle, titlesOf } from './topic-words.ts'
import { readTopics, topicStretches } from './topics.ts'
import { readTalk } from './transcript.ts'

export function readProtocol(part: Part): Protocol {
  const reading = readMeeting(part, 'protocol')
  const { base, people } = reading
  const actions = readActions(reading)
  const stretches = topicStretches(reading)
  const extras = readExtras(reading, stretches)
  const topics = readTopics(reading, stretches, actions, extras)
  return {
    ...base,
    ...people,
    namesPeople:
      people.participants.length === 0 &&
      (namesPeople(beforeQuestions(reading, stretches)) ||
        listsInSmall(reading.blocks) ||
        tellsWhoMet(beforeQuestions(reading, stretches))),
    actions,
    topics,
    extras,
    decisions: readDecisions(reading, stretches, actions),
    talk: readTalk(reading),
    outcomes: readOutcomes(reading, stretches, topics, actions),
    previous: readPrevious(reading),
    first: firstAct(reading, 'firstMeeting') !== undefined,
    sent: readSent(reading, stretches),
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
  const outcomes = [...decided, ...(alone ? [] : settled).map(t => t.span), ...actions.map(a => a.span), ...said]
  return outcomes.length > 0 || stretches.length > 0 ? outcomes : toldOutcomes(reading)
}
