import { opening, spoken } from '../../language/spoken.ts'
import type { Block } from '../../markdown/block.ts'
import { type Entry, entriesIn } from '../entries.ts'
import type { MeetingReading } from '../meeting.ts'

/** «10:00 Хвосты с 12 ноября», one below the other: a timetable, if no list to Markdown. */
export function timedLines({ blocks }: MeetingReading): Entry[] {
  if (!blocks.some(b => b.kind === 'paragraph' && TIMED.test(b.prose.text))) return []
  const timed = entriesIn(blocks, 0, blocks.length).filter(
    e => e.kind === 'line' && !e.block.quoted && TIMED.test(e.prose.text) && !isEnd(e),
  )
  const [first, second] = timed
  // «10:00–10:50, эллинг № 2» over the timetable: when and where all of it is.
  const isWhole = timed.length > 2 && RANGE.test(first!.prose.text) && first!.at !== second!.at
  return isWhole && !RANGE.test(second!.prose.text) ? timed.slice(1) : timed
}

const RANGE = /^\d{1,2}[:.]\d\d(?:\s?[ap]m)?\s?[–—-]\s?\d/iu

/** A list whose lines begin with hours is a timetable, whatever its heading says. */
export function timedList({ blocks }: MeetingReading): Entry[] {
  const items = entriesIn(blocks, 0, blocks.length).filter(e => e.kind === 'item' && e.depth === 1 && !e.block.quoted)
  const first = items.find(e => TIMED.test(e.prose.text))
  const list = items.filter(e => e.block.group === first?.block.group)
  return list.length > 2 && list.every(e => TIMED.test(e.prose.text)) ? list.filter(e => !isEnd(e)) : []
}

/** «| 9:40 | Два входа |»: a table whose rows begin with hours, the one over the dashes as well. */
export function timedRows({ blocks }: MeetingReading): Entry[] {
  const timed = blocks.flatMap((block, at): Entry[] => {
    const [hour, ...told] = block.kind === 'row' && !block.quoted ? (block.cells ?? []) : []
    const [prose] = told
    if (!hour || !prose || !HOUR.test(hour.text.trim()) || !/\p{L}/u.test(prose.text) || ENDS.test(prose.text))
      return []
    return [{ prose: block.prose, span: block.span, at, kind: 'row', depth: block.depth, block }]
  })
  return timed.filter(({ block }) => block.group === timed[0]?.block.group)
}

/**
 * «| 3 | Свои идеи | все | 20 |»: rows that begin with 1, 2, 3 and each hold minutes are questions, whoever brings them and whatever the columns are
 * called; so are rows that name their minutes, or stand under a column of them.
 */
export function allottedRows({ blocks, sections }: MeetingReading, others: ReadonlySet<string>): Entry[] {
  const rows = blocks.filter(b => b.kind === 'row' && !b.quoted)
  for (const group of new Set(rows.map(b => b.group))) {
    const all = rows.filter(b => b.group === group)
    const [head, ...below] = all
    if (!head?.header || sections.some(s => [...s.roles].some(role => others.has(role)) && holds(s, blocks, below[0])))
      continue
    const told = isFirst(head) ? all : below
    if (told.length < 2 || !told.every(row => /\p{L}{2}/u.test(row.prose.text))) continue
    const timed = columnOfMinutes(told, head)
    if (
      timed !== undefined &&
      (isCounted(told) || MINUTES.test(textAt(head, timed)) || ALLOTTED.test(textAt(told[0]!, timed)))
    )
      return entriesIn(blocks, 0, blocks.length).filter(e => e.kind === 'row' && told.includes(e.block))
  }
  return []
}

/** The table stands in this part; a line «**Хольм:** Анна, Олег» is told with itself. */
const holds = (
  { from, to, inline }: MeetingReading['sections'][number],
  blocks: MeetingReading['blocks'],
  row: Block | undefined,
): boolean => inline === undefined && row !== undefined && blocks.slice(from, to).includes(row)

const textAt = ({ cells }: Block, column: number): string => cells?.[column]?.text.trim() ?? ''

/** "| 1 | Do the rules hold? | 5 |" over the dashes: the first question, and no names of columns. */
const isFirst = (row: Block): boolean => COUNT.exec(textAt(row, 0))?.[1] === '1'

const isCounted = (rows: readonly Block[]): boolean =>
  rows.every((row, at) => Number(COUNT.exec(textAt(row, 0))?.[1]) === at + 1)

const COUNT = /^(?:№\s*)?(\d{1,2})[.)]?$/u

/** The column, behind the first, in which each row holds minutes and nothing else; a bare number wants its name or is counted in fives. */
function columnOfMinutes(rows: readonly Block[], head: Block): number | undefined {
  const widest = rows[0]!.cells?.length ?? 0
  for (let column = 1; column < widest; column++) {
    const cells = rows.map(row => textAt(row, column))
    const named = MINUTES.test(textAt(head, column)) && !isFirst(head)
    if (cells.every(cell => ALLOTTED.test(cell) || (NUMBER.test(cell) && (named || Number(cell) % 5 === 0))))
      return column
  }
  return undefined
}

const NUMBER = /^\d{1,3}$/

const MINUTES = opening({
  ru: 'мин*, минут*, длительность, сколько минут, время, хронометраж',
  uk: 'хв*, хвилин*, тривалість, скільки хвилин, час, хронометраж',
  en: 'min, mins, minutes, duration, how long, time, length',
})

const ALLOTTED = spoken`^(?:~|≈|±)?\s?\d{1,3}\s?(?:${{ ru: 'мин, минут, минуты', uk: 'хв, хвилин, хвилини', en: 'min, mins, minutes, m' }}|['’′])\.?$`

/** «09:45 Кінець». */
export const isEnd = ({ prose: { text } }: Pick<Entry, 'prose'>): boolean =>
  ENDS.test(text.replace(/^[\d:.\s–—,|/·•→-]+(?:[ap]m\b[\s–—,|/·-]*)?/iu, ''))

/** «| 10:30 | Конец |»: the end of the day is no question. */
const ENDS = spoken`^\s*${{
  ru: `конец, конец ?встречи|созвона|разговора|совещания, окончание ?встречи, финиш, финал, завершение ?встречи, закрытие ?встречи, стоп, всё, отбой, прощаемся, прощание
    расходимся, разъезжаемся, разбегаемся, отключаемся, заканчиваем, завершаем, закрываем, закругляемся, свободны, все|всё свободны, все расходятся, выход, по домам, до свидания`,
  uk: `кінець, кінець ?зустрічі|розмови|наради, закінчення ?зустрічі, завершення ?зустрічі, закриття ?зустрічі, фініш, фінал, стоп, усе, все, прощаємося, прощаємось, прощання
    розходимося, розходимось, роз'їжджаємося, роз'їжджаємось, розбігаємося, розбігаємось, відключаємося, відключаємось, закінчуємо, завершуємо, закриваємо, вільні, усі|всі вільні
    усі розходяться, вихід, по домівках, до побачення`,
  en: `end, the end, ends, end|close|finish of ?the meeting|call|session, finish, we finish, we end, we stop, we close, stop, hard stop, close, closed, done, we part, adjourn, adjourned, adjournment
    goodbye, goodbyes, good-bye, farewell, bye, we're off|done|out, off we go, off, out, leave, we leave, departure, all free, everyone free, home, doors close, hang up, we hang up`,
}}[\s.!]*$`

const HOUR = /^(?:[01]?\d|2[0-3])[:.][0-5]\d(?:\s?[ap]m)?(?:\s?[–—-]\s?\d{1,2}[:.]\d\d(?:\s?[ap]m)?)?$/iu

const TIMED =
  /^(?:[–—•▪-]\s)?(?:[01]?\d|2[0-3])[:.][0-5]\d(?:\s?[ap]m)?(?:\s?[–—-]\s?\d{1,2}[:.]\d\d(?:\s?[ap]m)?)?\s*[.,:—–|/·•→-]?\s+["«“„(]?\p{L}/iu
