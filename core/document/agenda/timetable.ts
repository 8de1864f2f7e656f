import { spoken } from '../../language/spoken.ts'
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

/** «09:45 Кінець». */
const isEnd = ({ prose: { text } }: Entry): boolean => ENDS.test(text.replace(/^[\d:.\s–—,apm-]+/iu, ''))

/** «| 10:30 | Конец |»: the end of the day is no question. */
const ENDS = spoken`^\s*${{
  ru: 'конец, окончание, финиш, расходимся',
  uk: 'кінець, закінчення, завершення, фініш, розходимося',
  en: 'end, ends, finish, close, done, we part',
}}[\s.]*$`

const HOUR = /^(?:[01]?\d|2[0-3])[:.][0-5]\d(?:\s?[ap]m)?(?:\s?[–—-]\s?\d{1,2}[:.]\d\d(?:\s?[ap]m)?)?$/iu

const TIMED =
  /^(?:[01]?\d|2[0-3])[:.][0-5]\d(?:\s?[ap]m)?(?:\s?[–—-]\s?\d{1,2}[:.]\d\d(?:\s?[ap]m)?)?\s*[.,:—–-]?\s+\p{L}/iu
