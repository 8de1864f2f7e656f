import { opening, whole } from '../../language/spoken.ts'
import { findClock } from '../../language/times.ts'
import type { Block } from '../../markdown/block.ts'
import { spanOf } from '../../markdown/span.ts'
import type { MeetingReading } from '../meeting.ts'
import type { Agenda } from '../model.ts'
import { isMinuteColumn } from './minutes.ts'

/** The length that a table tells beside the questions: hours in two columns, or minutes in one, with their total below or without. */
export function rowsLength({ blocks, part }: MeetingReading): Agenda['duration'] {
  for (const head of blocks.filter(b => b.kind === 'row' && b.header && !b.quoted)) {
    const rows = blocks.filter(b => b.kind === 'row' && !b.header && b.group === head.group)
    if (rows.length < 2) continue
    const minutes = betweenColumns(rows, part.language) ?? sumOfColumn(rows, head)
    if (minutes !== undefined && minutes >= SHORTEST && minutes <= LONGEST) return { minutes, span: rows.at(-1)!.span }
  }
  return undefined
}

const SHORTEST = 10
const LONGEST = 240

const textAt = ({ cells }: Block, column: number): string => (cells?.[column]?.text ?? '').trim()

/** «| 14:00 | 14:10 | Хвосты |»: from the first hour of the first row to the second of the last. */
function betweenColumns(rows: readonly Block[], language: MeetingReading['part']['language']): number | undefined {
  const hourAt = (row: Block, column: number): number | undefined =>
    HOUR.test(textAt(row, column)) ? findClock(textAt(row, column).replace(/[.-]/u, ':'), language)[0]?.from : undefined
  const from = [0, 1].find(column => rows.every(row => hourAt(row, column) !== undefined))
  if (from === undefined) return undefined
  const [start, end] = [hourAt(rows[0]!, from), hourAt(rows.at(-1)!, from + 1)]
  return start === undefined || end === undefined ? undefined : end - start
}

const HOUR = /^(?:[01]?\d|2[0-3])[:.-][0-5]\d(?:\s?[ap]m)?$/iu

/** A column of numbers below its name. */
function sumOfColumn(rows: readonly Block[], head: Block): number | undefined {
  const column = head.cells?.findIndex(cell => COLUMN.test(cell.text) || isMinuteColumn(cell.text.trim())) ?? -1
  if (column < 0) return undefined
  const told = rows.map(row => ({
    minutes: Number(/^~?\s?(\d{1,3})(?:\s?(?:\p{L}{1,3}\.?|['’′]))?$/u.exec(textAt(row, column))?.[1]),
    isTotal: (row.cells ?? []).some(cell => TOTAL.test(cell.text)) || textAt(row, 0) === '',
  }))
  const last = told.at(-1)!
  const parts = last.isTotal ? told.slice(0, -1) : told
  if (last.isTotal && last.minutes > 0) return last.minutes
  return parts.every(({ minutes }) => minutes > 0) ? parts.reduce((sum, { minutes }) => sum + minutes, 0) : undefined
}

const COLUMN = opening({
  ru: 'сколько, минут*, мин, регламент, хронометраж, длительность, лимит, план, на вопрос',
  uk: 'скільки, хвилин*, хв, регламент, хронометраж, тривалість, ліміт, план, на питання',
  en: 'how long, how many, minutes, mins, min, length, duration, time, slot, allotted, allowance',
})

const TOTAL = whole({
  ru: 'всего, итого, сумма, вместе, в сумме, общее ?время, общая ?длительность',
  uk: 'всього, усього, разом, сума, загалом, загальний ?час, загальна ?тривалість',
  en: 'total, totals, sum, in all, altogether, overall, total time',
})

/** «00–05 статус, 05–25 каркас, 25–40 доставка»: minutes counted from the beginning, each stretch where the last one ended. */
export function offsetsLength({ base }: MeetingReading): Agenda['duration'] {
  const told = base.sentences.flatMap(({ prose: { text }, span, quoted }) =>
    quoted ? [] : [...text.matchAll(OFFSETS)].map(match => ({ from: Number(match[1]), to: Number(match[2]), span })),
  )
  const first = told.findIndex(({ from }) => from === 0)
  if (first < 0) return undefined
  const chain = told.slice(first).filter(({ from, to }, i, all) => to > from && (i === 0 || from === all[i - 1]!.to))
  const last = chain.at(-1)
  return last && chain.length > 2 && last.to <= LONGEST
    ? { minutes: last.to, span: spanOf(last.span.start, last.span.end) }
    : undefined
}

const OFFSETS = /(?<![\p{L}\p{N}.,:/–-])(\d{1,3})(?:\s?['’′])?\s?[–—-]\s?(\d{1,3})(?![\d.,:/–-]\d|\d|%)/gu
