import { findDates } from '../../language/dates.ts'
import { wordsOf } from '../../language/segment.ts'
import type { Block } from '../../markdown/block.ts'
import type { Span } from '../../markdown/span.ts'
import { type Part, SOME_YEAR } from '../base.ts'
import { channelsIn } from '../channel-words.ts'
import type { CardPart } from '../model.ts'
import { mayBeAgreed, mayBeFixed } from './agreed.ts'
import { AFTERWARDS } from './fork.ts'
import { tellsLayers } from './layers.ts'
import { mayLook } from './looks.ts'
import { type CardNote, isIn, says, tells } from './notes.ts'
import type { CardPeople } from './people.ts'
import { datesIn, reachesLaunch, tellsSteps } from './plan.ts'
import { mayDecideToo, mayTellBesides } from './plan-b.ts'
import {
  ENOUGH,
  isBeside,
  isTaken,
  isTold,
  leadsLine,
  lineOf,
  meets,
  type ReadCard,
  type Reading,
  WE,
} from './reading.ts'
import { mayBeRecorded } from './records.ts'
import { mayBeSteps, mayGoOn } from './road.ts'
import { tellsStakes } from './stakes.ts'
import { tellsStations } from './stations.ts'

/**
 * Parts that seem to be missing and may be told in words that no reader knows: at the place where each would stand something is told that was
 * taken for nothing, or a part of its own has a name that nobody knows. Nobody complains of these.
 */
export function doubtfulParts(
  card: ReadCard,
  notes: readonly CardNote[],
  people: CardPeople,
  part: Part,
): ReadonlySet<CardPart> {
  const missing = missingIn(card)
  const unfixed = card.expectations.some(({ fixedIn }) => !fixedIn)
  if (missing.length === 0 && !unfixed) return new Set()
  const reading: Reading = { card, notes, people, part, taken: takenBy(card) }
  const fixed: readonly CardPart[] = unfixed && (mayBeFixed(reading) || mayBeRecorded(reading)) ? ['expectations'] : []
  if (missing.length === 0) return new Set(fixed)
  const unread = countUnread(reading)
  // As many parts that nobody understands as there are that seem to be missing.
  if (unread >= missing.length) return new Set([...missing, ...fixed])
  const own = missing.filter(name => OF_ITS_OWN.has(name))
  const doubtful = new Set([...fixed, ...(unread >= own.length ? own : [])])
  for (const name of missing) if (name in DOUBT && DOUBT[name as keyof typeof DOUBT](reading)) doubtful.add(name)
  return doubtful
}

/** Parts that people announce; the others are a line or a sentence among them. */
const OF_ITS_OWN: ReadonlySet<CardPart> = new Set(['channels', 'plan', 'controlPoints', 'expectations', 'portrait'])

const DOUBT = {
  channels: mayHeadColumns,
  plan: reading => mayTellSteps(reading) || mayBeSteps(reading),
  scenarios: reading => mayTellWhatFollows(reading) || mayGoOn(reading),
  secondDecider: mayDecideToo,
  sources: mayTellBesides,
  goals: mayTellGoals,
  expectations: reading => mayExpect(reading) || mayBeAgreed(reading) || mayBeRecorded(reading),
  controlPoints: reading =>
    tellsStations(reading.notes, reading.part.blocks, reading.part.language) || mayLook(reading),
} satisfies Partial<Record<CardPart, (reading: Reading) => boolean>>

const missingIn = (card: ReadCard): CardPart[] =>
  (
    [
      ['decisionMaker', card.decisionMaker],
      ['secondDecider', card.secondDecisionMaker],
      ['sources', card.sources],
      ['goals', Object.values(card.goals).every(goal => goal)],
      ['channels', card.channels.size + card.channelsElse >= 6],
      ['plan', card.plan],
      ['scenarios', card.scenarios],
      ['controlPoints', card.controlPoints],
      ['expectations', card.expectations.length > 0],
      ['portrait', card.portrait],
    ] as const
  ).flatMap(([name, told]) => (told ? [] : [name]))

const takenBy = (card: ReadCard): Span[] =>
  [
    card.decisionMaker,
    card.secondDecisionMaker,
    card.sources,
    ...Object.values(card.goals),
    card.plan,
    card.scenarios,
    card.controlPoints,
    card.portrait,
    card.cadence?.span,
    ...card.expectations.flatMap(({ span, fixedIn }) => [span, fixedIn]),
    ...[...card.channels.values()].map(({ span }) => span),
    ...card.people.map(({ nameSpan }) => nameSpan),
  ].filter(span => span !== undefined)

/** «… запуск 1 марта. Разойдётся тираж – печатаем второй»: behind the steps a sentence that is none of them. */
function mayTellWhatFollows(reading: Reading): boolean {
  const { card, notes, part } = reading
  if (notes.some(note => comesAfterSteps(note, reading))) return true
  const steps = notes.find(({ span }) => card.plan && meets(span, card.plan))
  if (!steps) return false
  const { blocks, language } = part
  const ofPlan = notes.filter(
    note => note.form !== 'heading' && (isIn(note, 'plan') || note.at === steps.at || isBeside(note, steps, blocks)),
  )
  const expected = card.expectations.flatMap(({ span, fixedIn }) => [span, fixedIn])
  const taken = reading.taken.filter(span => !expected.includes(span))
  const from = ofPlan.indexOf(steps)
  return ofPlan.some((note, i) => {
    if (i <= from || !isTold(note) || isTaken(note, { ...reading, taken }) || !maySayWhatThen(note)) return false
    const isStep = blocks[note.at]?.kind !== 'paragraph' && note.at !== steps.at && isBeside(note, steps, blocks)
    const isDated = findDates(note.prose.text, language, SOME_YEAR).length > 0
    return !isStep && (!isDated || ofPlan.slice(from, i).some(other => reachesLaunch(other) || tellsSteps(other)))
  })
}

/** «Следующий год: …», "Then: a yearly check" in one list or table with days. */
const comesAfterSteps = (note: CardNote, { notes, part: { blocks, language } }: Reading): boolean =>
  AFTERWARDS.test(note.label?.text || note.prose.text) &&
  notes.filter(other => other.at < note.at && isBeside(other, note, blocks) && datesIn(other.prose.text, language) > 0)
    .length > 1

/** «горит | сломалось | показываем» over «звонок | звонок | встреча»: ways in a row, a case over each. */
function mayHeadColumns({ notes, part: { blocks } }: Reading): boolean {
  const rows = new Map<number, number>()
  for (const { at, form, prose } of notes)
    if ((form === 'cell' || form === 'head') && channelsIn(prose.text).length > 0) rows.set(at, (rows.get(at) ?? 0) + 1)
  return [...rows].some(([at, ways]) => ways >= MOST_CASES - 1 && (blocks[at]?.cells?.length ?? 0) >= MOST_CASES)
}

/** Situations that want a channel. */
const MOST_CASES = 6

/** A wish right beside the paper that holds it: "Their hopes: … / On paper: the offer of 30 October". */
function mayExpect({ notes, part: { blocks } }: Reading): boolean {
  const isWish = (note: CardNote | undefined, paper: CardNote): boolean =>
    note !== undefined &&
    note.form === 'line' &&
    (note.at === paper.at || isBeside(note, paper, blocks)) &&
    !isIn(note, 'plan', 'channels', 'history', 'portrait') &&
    (says(note, 'strives') || says(note, 'expects'))
  return notes.some(
    (note, i) =>
      says(note, 'paper') &&
      !says(note, 'unwritten') &&
      wordsOf(note.prose.text).length > ENOUGH &&
      (isIn(note, 'expectations') || isWish(notes[i - 1], note) || isWish(notes[i + 1], note)),
  )
}

/** A case, and behind a mark what is done then; or what we do. Else it is a remark: «Фотографии снимает сам клиент». */
const maySayWhatThen = ({ prose: { text } }: CardNote): boolean => PARTED.test(text) || WE.test(text)

const PARTED = /\p{L}\)?(?:[,:;?]|\s[—–-])\s/u

/** What follows is told, and before it in its part stand three lines of a list, or things one after another. */
function mayTellSteps(reading: Reading): boolean {
  const { card, notes, part } = reading
  const follows = notes.findIndex(({ span }) => card.scenarios && meets(span, card.scenarios))
  if (follows < 0) return false
  const above = headingAbove(notes[follows]!, part.blocks)
  const before = notes
    .slice(0, follows)
    .filter(note => isTold(note) && !isTaken(note, reading) && headingAbove(note, part.blocks) === above)
    .filter(({ part, whose }) => part.size === 0 && whose.size === 0)
  return before.some(note => tellsSteps(note) || before.filter(other => isBeside(other, note, part.blocks)).length > 2)
}

const headingAbove = ({ at }: CardNote, blocks: readonly Block[]): number =>
  blocks.findLastIndex(({ kind }, i) => kind === 'heading' && i <= at)

/** As many lines of the goals that were taken for nobody's as there are goals missing. */
function mayTellGoals(reading: Reading): boolean {
  const { card, notes, people, part, taken } = reading
  if (tellsLayers(notes, people.people, card.goals) || tellsStakes(reading)) return true
  const wanted = Object.values(card.goals).filter(goal => !goal).length
  const lines = new Set<number>()
  for (const note of notes) {
    if (!isIn(note, ...GOALS) || !isTold(note) || says(note, 'paper') || says(note, 'expects')) continue
    if (card.goals.project && note.whose.has('project')) continue
    const line = lineOf(note.span.start, part.text)
    if (leadsLine(note, part.text) && !taken.some(span => meets(span, line))) lines.add(line.start)
  }
  return lines.size >= wanted
}

const GOALS = ['goals', 'goalProject', 'goalDecider', 'goalContact'] as const

/** How many parts tell something, and neither their names nor their words are known: each may hold what seems to be missing. */
function countUnread(reading: Reading): number {
  const { notes, part } = reading
  const parts = new Map<number, CardNote[]>()
  for (const note of notes) {
    const at = partOf(note, part.blocks)
    if (at !== undefined) parts.set(at, [...(parts.get(at) ?? []), note])
  }
  const first = notes.find(note => note.part.size > 0 || note.whose.size > 0 || isTaken(note, reading))?.at ?? 0
  return [...parts].filter(([at, told]) => isUnread(told, reading) && !(at < first && isFact(told))).length
}

/** «Адреса: …, 34 гектари», «Працюємо з лютого 2026: …», above all the rest: what the client is. */
const isFact = (part: readonly CardNote[]): boolean => part.some(({ prose }) => /\d/.test(prose.text))

/** The heading above the note, but for the title; a labelled line of its own where there is none. */
function partOf({ at, label, form }: CardNote, blocks: readonly Block[]): number | undefined {
  const title = blocks.findIndex(({ kind }) => kind === 'heading')
  const heading = at < 0 ? -1 : blocks.findLastIndex(({ kind }, i) => kind === 'heading' && i <= at)
  if (heading > title) return heading
  return at >= 0 && (form === 'line' || form === 'cell') && label?.text ? at : undefined
}

function isUnread(part: readonly CardNote[], reading: Reading): boolean {
  const known = part.some(({ part, whose, roles }) => part.size > 0 || whose.size > 0 || roles.size > 0)
  return (
    !known &&
    !part.some(note => isTaken(note, reading)) &&
    part.reduce((sum, note) => sum + (tells(note) ? wordsOf(note.value.text).length : 0), 0) >= ENOUGH
  )
}
