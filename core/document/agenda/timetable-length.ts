import { spoken } from '../../language/spoken.ts'
import { findClock } from '../../language/times.ts'
import { type Entry, entriesIn } from '../entries.ts'
import type { MeetingReading } from '../meeting.ts'
import type { Agenda } from '../model.ts'
import { allotmentsIn, marksIn, rangeMinutes } from './minutes.ts'
import { isEnd } from './timetable.ts'

/** «| 9:30 | Сбор |» … «| 10:30 | Конец |»: from the first hour of the questions to the last; else of a timetable beside them that says how it ends. */
export function timetableLength(items: readonly Entry[], reading: MeetingReading): Agenda['duration'] {
  return lengthOf([...items, ...endRow(items, reading)], reading, true) ?? otherTimetable(reading)
}

/** The row or the item below the last question, «| 10:30 | Конец |»; or a line of the same paragraph, if it says that this is the end. */
function endRow(items: readonly Entry[], { blocks }: MeetingReading): readonly Entry[] {
  const last = items.at(-1)
  if (!last) return []
  if (last.block.kind === 'paragraph')
    return entriesIn(blocks, last.at, last.at + 1).filter(line => line.span.start > last.span.start && isEnd(line))
  const next = blocks[last.at + 1]
  const isNext = next?.kind === last.block.kind && next.group !== undefined && next.group === last.block.group
  return isNext ? entriesIn(blocks, last.at + 1, last.at + 2) : []
}

function otherTimetable(reading: MeetingReading): Agenda['duration'] {
  const groups = new Map<number, Entry[]>()
  for (const entry of entriesIn(reading.blocks, 0, reading.blocks.length)) {
    if (entry.block.quoted || entry.kind === 'heading') continue
    const key = entry.kind === 'line' ? -1 - entry.at : (entry.block.group ?? 0)
    const own = groups.get(key)
    if (own) own.push(entry)
    else groups.set(key, [entry])
  }
  for (const entries of groups.values()) {
    const timed = entries.filter(entry => clockOf(entry, reading) ?? dottedOf(entry))
    const found = timed.length > 2 && timed.length >= entries.length - 1 ? lengthOf(timed, reading, false) : undefined
    if (found) return found
    const marked = entries.filter(({ prose }) => /\d/u.test(prose.text))
    const minutes = marked.length >= entries.length - 1 ? marksIn(marked.map(({ prose }) => prose.text)) : undefined
    if (minutes) return { minutes: minutes.reduce((sum, one) => sum + one, 0), span: marked.at(-1)!.span }
  }
  return undefined
}

/** Where each entry begins with an hour; the last with its end, its minutes or a word for the end, unless it may be left open. */
function lengthOf(entries: readonly Entry[], reading: MeetingReading, open: boolean): Agenda['duration'] {
  const dotted = entries.map(dottedOf)
  const isDotted = dotted.length > 2 && (entries.some(isEnd) || dotted.some(one => one && one.from % 60 > 12))
  const clocks = entries.map((entry, i) => clockOf(entry, reading) ?? (isDotted ? dotted[i] : undefined))
  const [first, last] = [clocks[0], clocks.at(-1)]
  const row = entries.at(-1)
  if (!first || !last || !row || clocks.some(clock => clock === undefined)) return undefined
  const ends = last.to ?? endOf(row, last.from, reading) ?? (open ? last.from : undefined)
  const minutes = ends === undefined ? 0 : rangeMinutes(first.from, ends)
  const isOpen = open && !isDotted
  const ascends = isOpen || clocks.every((clock, i) => i === 0 || clock!.from > clocks[i - 1]!.from)
  return minutes > 0 && ascends && (isOpen || minutes <= LONGEST) ? { minutes, span: row.span } : undefined
}

/** Opening hours and days of work are longer. */
const LONGEST = 240

const clockOf = ({ prose }: Pick<Entry, 'prose'>, { part }: MeetingReading) =>
  findClock(prose.text, part.language).find(({ start }) => start < 4)

/** «Итоги (до 14.45)». */
const UNTIL = spoken`${{ ru: 'до', uk: 'до', en: 'until, till, to' }}\s(\d{1,2})[:.]([0-5]\d)(?!\d)`

/** «10.50 Все свободны»: no day, where such lines end in a word for the end or one of them begins past the twelfth minute. */
function dottedOf({ prose }: Pick<Entry, 'prose'>): { from: number; to?: number } | undefined {
  const match = /^\s*([01]?\d|2[0-3])\.([0-5]\d)\s/u.exec(prose.text)
  return match ? { from: Number(match[1]) * 60 + Number(match[2]) } : undefined
}

function endOf(row: Entry, from: number, reading: MeetingReading): number | undefined {
  if (isEnd(row)) return from
  const until = UNTIL.exec(row.prose.text)
  if (until) return Number(until[1]) * 60 + Number(until[2])
  const allotted = allotmentsIn(row.prose.text, reading.part.language).at(-1)
  return allotted && from + allotted.minutes
}
