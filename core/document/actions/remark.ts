import { findDates } from '../../language/dates.ts'
import { wordsOf } from '../../language/segment.ts'
import { anyOf, spoken } from '../../language/spoken.ts'
import type { Block } from '../../markdown/block.ts'
import { isInside } from '../../markdown/span.ts'
import { SOME_YEAR } from '../base.ts'
import type { Action, Participant, Protocol } from '../model.ts'
import { sameName } from '../people/names.ts'
import { does } from '../sentences.ts'
import { DUE_COLUMN, headsOver, OWNER_COLUMN, taskColumns } from './columns.ts'
import { mayPutOff, mayTellDelay } from './cost-signs.ts'

/**
 * Whether something stands beside what is to be done and by when: «23.11. Где метки не будет, копаем по прямой», a bracket, a column or an item of its
 * own. A task is told in one breath, so that may be what a delay costs, in words that no phrase knows.
 */
export function hasRemark({ prose, span }: Action, document: Protocol): boolean {
  const at = document.blocks.findIndex(block => isInside(span, block.span))
  const block = document.blocks[at]
  if (!block) return false
  if (block.kind === 'row') return rowRemarks(block, document)
  if (document.blocks.some(({ parent, prose: { text } }) => parent === at && mayBeCost(text, document))) return true
  return goesOn(block.kind === 'item' ? block.prose.text : lineFrom(prose.text, block), document)
}

/** The task, and what follows it in its line. */
function lineFrom(task: string, { prose: { text } }: Block): string {
  const start = text.indexOf(task)
  return start < 0 ? task : text.slice(start).split('\n')[0]!
}

/** A cell beside task, person and day, or words behind the day in one of these. */
function rowRemarks(row: Block, document: Protocol): boolean {
  const names = headsOver(row, document.blocks)
  const { owner, due } = taskColumns(names)
  const isKnown = (at: number) =>
    at === owner || at === due || OWNER_COLUMN.test(names[at] ?? '') || DUE_COLUMN.test(names[at] ?? '')
  const rest = (row.cells ?? []).filter((_, at) => !isKnown(at))
  // What numbers the rows is no task.
  const [, ...beside] = rest.filter(({ text }) => /\p{L}{2}/u.test(text))
  return (
    beside.some(({ text }) => mayBeCost(text, document)) || (row.cells ?? []).some(({ text }) => goesOn(text, document))
  )
}

function goesOn(text: string, document: Protocol): boolean {
  const { language } = document
  // «… к семи утра; если дверь закрыта, бригада уедет до января»: the only day may stand in what happens otherwise.
  const otherwise = OTHERWISE.exec(text)
  if (otherwise && mayBeCost(text.slice(otherwise.index + 2), document)) return true
  const day = findDates(text, language, SOME_YEAR)[0]
  const behind = day ? text.slice(day.end) : text
  const isLast = day !== undefined && wordsOf(text.slice(0, day.start)).length >= LEAST_TASK
  const after = isLast || !day ? undefined : BEHIND_DAY.exec(behind)
  // «Рита: логотип, 24.11, мастер приезжает один раз»: «Ира, 24.11, список гостей» is the task.
  const rest = after ? behind.slice(after[0].length) : ''
  if (isClause(rest) && mayPutOff(rest)) return true
  const next = (isLast ? BEHIND_DAY : NEXT).exec(behind)
  return next !== null && mayBeCost(behind.slice(next.index + next[0].length), document)
}

const OTHERWISE = spoken`[;.]\s${{ ru: 'если, коли', uk: 'якщо, коли', en: 'if, unless' }}\s`

/** «Ира, 24.11, список гостей»: there the task comes behind the day. */
const LEAST_TASK = 3

const BEHIND_DAY = /^\)?(?:[^\S\n]*[,;.(:\n]|\s*[—–-]\s)|[;.]\s|\(/u
const NEXT = /(?:^|\p{L}{2}|\d)[;.]\s+(?=\p{L})|(?:^|\s)\(/u

const isClause = (text: string): boolean =>
  wordsOf(text).filter(({ norm }) => /\p{L}/u.test(norm)).length >= LEAST_CLAUSE

/** In words that no phrase knows. "It wasn't through in September, she has only herself to thank" looks back, and reproaches. */
const mayBeCost = (text: string, { language, participants, sentences }: Protocol): boolean =>
  isClause(text) &&
  mayTellDelay(text, language) &&
  !sentences.some(sentence => does(sentence, 'blame') && text.trim().endsWith(sentence.prose.text)) &&
  // «рулетку подержит Вилен», "Kit can come and hold the tape": whoever helps with it costs nothing, whatever he does.
  (!HELPS.test(text) || mayPutOff(text) || !wordsOf(text).some(w => w.capital && isOfOurs(w.norm, participants)))

const isOfOurs = (norm: string, people: readonly Participant[]): boolean =>
  people.some(({ name, side }) => side === 'ours' && sameName(norm, name))

const HELPS = anyOf({
  ru: 'поможет, подержит, может, покажет, подскажет, подъедет, заедет, приедет, встретит, позвонит, напомнит, заберёт, поддержит, подождёт',
  uk: "допоможе, потримає, може, покаже, підкаже, під'їде, заїде, приїде, зустріне, подзвонить, нагадає, забере, підтримає, почекає",
  en: 'helps, help, can, shows, will ring|call|help|come|meet|show|collect|pick|remind, rings, calls, collects, reminds, meets, comes',
})

const LEAST_CLAUSE = 3
