import type { Language } from '../../language/language.ts'
import { anyOf, opening, spoken, whole } from '../../language/spoken.ts'
import { type Entry, entriesIn } from '../entries.ts'
import { type MeetingReading, withRole } from '../meeting.ts'
import { DECISION_COLUMN, QUESTION_COLUMN } from '../protocol/topic-rows.ts'
import type { Section } from '../sections.ts'
import { DUE_COLUMN, headsOver, OWNER_COLUMN, taskColumns } from './columns.ts'

/** "Who | What": a column for nothing but work. */
const WORK_COLUMN = whole({
  ru: 'что, что делает, что делаем, что сделать, дело, задача, поручение',
  uk: 'що, що робить, що робимо, що зробити, справа, завдання, доручення',
  en: 'what, does what, task, action, to do, job',
})

/** The rows of tables of who does what by when, which need no label; those of the announced parts are found there. */
export function taskRows(reading: MeetingReading, announced: readonly Section[]): Entry[] {
  const previous = withRole(reading, 'previous')
  return reading.blocks.flatMap((header, at) => {
    const names = header.header ? (header.cells ?? []).map(cell => cell.text.trim().toLowerCase()) : []
    if (!hasTasks(names)) return []
    if ([...announced, ...previous].some(s => at >= s.from && at < s.to)) return []
    return entriesIn(reading.blocks, at + 1, reading.blocks.length).filter(
      e => e.kind === 'row' && e.block.group === header.group && /\p{L}/u.test(e.prose.text) && !isDecided(e, names),
    )
  })
}

/** «| Кто | Что | Срок |» over lines of a table that lacks its rule: names of columns, nobody's task. */
export const namesColumns = (text: string): boolean => {
  const names = text.split('|').map(cell => cell.trim().toLowerCase())
  const cells = names.filter(cell => cell !== '')
  return cells.length > 1 && names.length > cells.length && hasTasks(cells)
}

/** Somebody, and a day or work; "Rev. | By | Date" tells who changed what. */
const hasTasks = (names: readonly string[]): boolean => {
  const works = names.some(name => WORK_COLUMN.test(name))
  if (names.some(name => OWNER_COLUMN.test(name))) return works || names.some(name => DUE_COLUMN.test(name))
  const { owner, due } = taskColumns(names)
  return works && owner >= 0 && due >= 0
}

/** A row that tells of a decision, not of a task. */
export const isDecidedRow = (entry: Entry, reading: MeetingReading): boolean =>
  entry.kind === 'row' && isDecided(entry, headsOver(entry.block, reading.blocks))

/** A decision written into the table of tasks: nobody beside it, and no day; in a table of questions, whatever its words. */
function isDecided({ block }: Entry, names: readonly string[]): boolean {
  const cells = block.cells ?? []
  const filled = cells.filter(cell => /[\p{L}\d]/u.test(cell.text))
  if (filled.length === 1 && DECIDED.test(filled[0]!.text)) return true
  const columns = taskColumns(names)
  const due = cells[columns.due]?.text.trim() ?? ''
  const owner = cells[columns.owner]?.text.trim() ?? ''
  const left =
    names.some(name => QUESTION_COLUMN.test(name) || DECISION_COLUMN.test(name)) ||
    PARKED.test(cells.map(cell => cell.text).join('\n'))
  return left && /^(?:\P{L}*$|[—–-])/u.test(owner) && (!/[\p{L}\d]/u.test(due) || CLOSED.test(due))
}

/** «отложили», "parked": nobody has it to do for now. */
const PARKED = anyOf({
  ru: 'отлож*, сняли, снят|снято|снята|сняты, закрыли*, закрыт*, отказал*, отменил*, отменен*, не дела*|нужн*, ждем*, на паузе',
  uk: 'зняли, знято, відкла*, закрили*, закрит*, відмов*, скасова*, не роби*|потріб*, чекаємо*, на паузі',
  en: 'parked, on hold, dropped, refused, declined, waiting, closed, cancelled, canceled, deferred, postponed, shelved, not needed, settled, done',
})

const CLOSED = spoken`^(?:${{
  ru: 'закрыт*, снят*, готов*, сделан*, решен*',
  uk: 'закрит*, знят*, зроблен*, вирішен*',
  en: 'closed, done, settled, dropped',
}}|n\/a)`

const DECIDED = opening({
  ru: 'решили, решено, решение, договорились, условились, согласовали, согласовано, утвердили, утверждено',
  uk: 'вирішили, вирішено, рішення, домовилися, умовилися, погодили, погоджено, узгодили, затвердили, затверджено, ухвалили, ухвалено',
  en: '?we decided|agreed|approved|settled|decision',
})

/** «Долго спорили. Решили: храним килограммы»: behind such a label stands how it is to be. */
export const isDecidedLine = (text: string): boolean => DECIDED_LABEL.test(text)

const DECIDED_LABEL = spoken`(?:^|[.;!?]\s)(?:${{
  ru: 'решили, решено, решение, договорились, условились, постановили, согласовали, утвердили, сошлись, остановились, итог, вывод',
  uk: 'вирішили, вирішено, рішення, домовилися, домовились, умовилися, ухвалили, постановили, погодили, затвердили, зійшлися, зупинилися, підсумок, висновок',
  en: '?we decided|agreed|settled|resolved, decision, outcome, conclusion, resolution, result',
}})(?:\s(?:${{ ru: 'так, на том', uk: 'так, на тому', en: 'on, that' }}))?\s*[:—–]\s`

/** The cell of days, where one is filled: another may tell what a delay moves to «next week», or when it was given. */
export function textWithDue({ kind, prose, block }: Entry, reading: MeetingReading): string {
  if (kind !== 'row') return prose.text
  const { due, raised } = taskColumns(headsOver(block, reading.blocks))
  const cells = (block.cells ?? []).map(cell => cell.text)
  const day = cells[due]?.trim()
  return day
    ? day.replace(SLASHED, (_, a, b) => slashedDay(a, b, reading))
    : cells.filter((_, at) => at !== raised).join(' ; ')
}

const SLASHED = /^(\d{1,2})\/(\d{1,2})(?![\d/])/u

/** «12/1» in a column of days is one. Which figure is the month, another day of the same file tells: 11/24 has it first, 24/11 last. */
function slashedDay(a: string, b: string, { blocks, part: { language } }: MeetingReading): string {
  const order = ORDERS.get(blocks) ?? orderIn(blocks, language)
  ORDERS.set(blocks, order)
  if (order === 'unknown') return `${BY[language]} ${a}/${b}`
  const [day, month] = order === 'month' ? [b, a] : [a, b]
  return `${BY[language]} ${day.padStart(2, '0')}.${month.padStart(2, '0')}.`
}

/** What slashed days begin with. */
type Order = 'day' | 'month' | 'unknown'

const ORDERS = new WeakMap<MeetingReading['blocks'], Order>()

function orderIn(blocks: MeetingReading['blocks'], language: Language): Order {
  if (language !== 'en') return 'day'
  const isIn = (day: RegExp) => blocks.some(block => day.test(block.prose.text))
  return isIn(MONTH_FIRST) ? 'month' : isIn(DAY_FIRST) ? 'day' : 'unknown'
}

const MONTH_FIRST = /(?<![\d/.])(?:0?[1-9]|1[0-2])\/(?:1[3-9]|2\d|3[01])(?![\d.]|\/(?!(?:20)?\d\d(?!\d)))/u
const DAY_FIRST = /(?<![\d/.])(?:1[3-9]|2\d|3[01])\/(?:0?[1-9]|1[0-2])(?![\d.]|\/(?!(?:20)?\d\d(?!\d)))/u
const BY: Readonly<Record<Language, string>> = { ru: 'до', uk: 'до', en: 'by' }
