import { opening } from '../../language/spoken.ts'
import type { Block } from '../../markdown/block.ts'
import type { Span } from '../../markdown/span.ts'
import { DUE_COLUMN, headsOver, OWNER_COLUMN, taskColumns } from '../actions/columns.ts'
import { coveredBy, type MeetingReading, namesEarlierDay } from '../meeting.ts'
import { doesIn } from '../sentences.ts'
import { isNamed, type Stretch, titleOf } from './topic-stretch.ts'

export const QUESTION_COLUMN = opening({
  ru: 'вопрос*, тема*, пункт*, о чём, что обсу*, обсуд*',
  uk: 'питанн*, тема*, пункт*, про що, що обговор*, обговор*',
  en: 'question*, topic*, item*, issue*, subject*, point*, discuss*, what we|was discuss*|talk*, matter*, about',
})
export const DECISION_COLUMN = opening({
  ru: `
    ?что решил*|договорил*, решени*, договорён*, постанов*, итог*, результат*, вывод*
    к чему, на чём, чем закончил*|кончил*, что в итоге, что вышло, на чём стоим, чем дело
  `,
  uk: `
    ?що вирішил*|домовил*, рішення, рішено, домовлен*, ухвал*, підсум*, результат*, висновок*
    до чого, на чому, чим закінч*|скінч*, що в підсумку|результаті, що вийшло
  `,
  en: '?what ?we|was|has ?been decided|agreed|settled|concluded, decision*, result*, outcome*, conclusion*, resolution*, resolved, verdict*, how it ended, how it was left|settled, how it came out, where it|we ended|landed, what came of it, came to, upshot, ended',
})

/** A table of questions and decisions needs no label. */
export function decisionRows(reading: MeetingReading): Stretch[] {
  const named = reading.sections.filter(s => isNamed(s) && !(s.inline && namesEarlierDay(s.label.text, reading)))
  const covered = coveredBy(named, reading)
  const rows = reading.blocks.flatMap((block, at) => {
    if (block.kind !== 'row' || block.header || block.quoted || covered(at)) return []
    const question = cellIn(QUESTION_COLUMN, block, reading) ?? besideDecision(block, reading)
    return question && /\p{L}/u.test(question)
      ? [{ title: titleOf(question), span: block.span, whole: block.span, listed: false }]
      : []
  })
  const settled = decided(rows, reading).filter(
    row => row.decided !== undefined && !(row.decided === false && isGiven(row, reading)),
  )
  return settled.length > 0 ? settled : rows.filter(row => hasNotes(row, reading))
}

/** «Что смотрели | К чему пришли», "Room | Agreed": under whatever name, what stands left of the decisions was on the table. */
function besideDecision(row: Block, { blocks }: MeetingReading): string | undefined {
  const cells = headerOf(row, blocks)?.cells?.map(({ text }) => text.trim().toLowerCase()) ?? []
  const at = cells.findIndex(text => DECISION_COLUMN.test(text))
  const left = cells.findIndex((text, i) => i < at && /\p{L}/u.test(text) && !isTaken(text))
  if (left < 0) return undefined
  // Results are figures, too: a measure that has none was no question.
  const isDecided = /\p{L}/u.test(row.cells?.[at]?.text ?? '')
  return isDecided || !RESULT_COLUMN.test(cells[at]!) ? row.cells?.[left]?.text : undefined
}

const RESULT_COLUMN = opening({
  ru: 'итог*, результат*, вывод*',
  uk: 'підсум*, результат*, висновок',
  en: 'result*, outcome*, conclusion*, resolution*, verdict*',
})
const isTaken = (text: string): boolean => [OWNER_COLUMN, DUE_COLUMN, OTHER_COLUMN].some(column => column.test(text))
const OTHER_COLUMN = opening({
  ru: 'номер, n, день, время, протокол*, задач*, поручен*, риск*',
  uk: 'номер, n, дата, день, час, протокол*, завданн*, доручен*, ризик*',
  en: 'number, no, nr, day, time, minutes, task*, action*, risk*',
})

/** «Дія: відомість | | Чуб | 25.11»: a task among the questions, or one of them given to somebody by a day. */
function isGiven({ whole }: Stretch, reading: MeetingReading): boolean {
  const row = rowAt(whole, reading)!
  const { owner, due } = taskColumns(headsOver(row, reading.blocks))
  return [owner, due].every(at => /[\p{L}\d]/u.test(row.cells?.[at]?.text ?? ''))
}

/** "Item | Notes": what was said on each stands beside it. */
const hasNotes = ({ whole }: Stretch, reading: MeetingReading): boolean => {
  const row = rowAt(whole, reading)!
  return cellIn(NOTES_COLUMN, row, reading) !== undefined && cellIn(OWNER_COLUMN, row, reading) === undefined
}

const NOTES_COLUMN = opening({
  ru: 'заметк*, обсужден*, ?что говорили|сказали|обсудили, комментари*, примечани*',
  uk: 'нотатк*, обговорен*, ?що говорили|казали|обговорили, коментар*, примітк*',
  en: 'notes, note, discussion, ?what was said, comments, remarks',
})

/** Rows of a table with a column for decisions: an empty cell, a dash or a question mark decides nothing. */
export const decided = (rows: readonly Stretch[], reading: MeetingReading): Stretch[] =>
  rows.map(row => {
    const cell = cellIn(DECISION_COLUMN, rowAt(row.whole, reading)!, reading)
    return cell === undefined ? row : { ...row, decided: /[\p{L}\p{N}]/u.test(cell) && !isUndecided(cell, reading) }
  })

/** The row of a question in a table, where its column for decisions holds one. */
export const decidedRow = ({ whole, decided }: Stretch, reading: MeetingReading): Block | undefined =>
  decided === true ? rowAt(whole, reading) : undefined

const isUndecided = (text: string, { part }: MeetingReading): boolean => {
  const acts = doesIn(text, part.language, 'protocol')
  return (
    acts.has('undecided') ||
    (ONLY_TALKED.test(text.trim()) && !/\d/u.test(text) && !acts.has('outcome') && !acts.has('planned'))
  )
}

/** «Обсудили плюсы и минусы» in the column for decisions. */
const ONLY_TALKED = opening({
  ru: 'обсуд*, обсужд*, пообсуждали, поговорил*, говорил*, рассмотрел*, посмотрел*, послушал*, обменял*, поспорил*, спор*',
  uk: 'обговор*, пообговорювали, поговорил*, говорил*, розглянул*, подивил*, послухал*, обмінял*, посперечал*, спереча*',
  en: 'discuss*, talked, talk, looked at, looked through, went through, went over, debated, argued, exchanged, compared, chatted, to be discussed|talked|looked|thought, ongoing',
})

export const rowAt = ({ start }: Span, { blocks }: MeetingReading): Block | undefined =>
  blocks.find(block => block.kind === 'row' && block.span.start === start)

function cellIn(column: RegExp, row: Block, { blocks }: MeetingReading): string | undefined {
  const at = headerOf(row, blocks)?.cells?.findIndex(cell => column.test(cell.text.trim().toLowerCase())) ?? -1
  return at < 0 ? undefined : (row.cells?.[at]?.text ?? '')
}

const headerOf = (row: Block, blocks: readonly Block[]): Block | undefined =>
  blocks.find(block => block.kind === 'row' && block.header && block.group === row.group)
