import { wordsOf } from '../../language/segment.ts'
import { type Entry, entriesIn } from '../entries.ts'
import type { MeetingReading } from '../meeting.ts'

/**
 * «1. Зустрічаємося в п'ятницю. 2. Наприкінці маємо знати … 6. Говоримо так:» over a list of its own: an agenda told in numbered sentences, of which
 * one leads to the questions; these, else the list as it is.
 *
 * @param list the items of one list, of one depth
 */
export function underLead(list: readonly Entry[], { blocks }: MeetingReading): readonly Entry[] {
  const below = (entry: Entry): Entry[] =>
    entriesIn(blocks, 0, blocks.length).filter(
      e => e.block.parent === entry.at && (e.kind === 'item' || (e.kind === 'line' && COUNTED.test(e.prose.text))),
    )
  const leading = list.filter(({ prose }) => /:\s*$/u.test(prose.text))
  const [lead] = leading
  if (!lead || leading.length > 1 || list.filter(isTold).length * 2 < list.length) return list
  const led = below(lead)
  return led.length >= FEWEST && list.every(entry => entry === lead || below(entry).length === 0) ? led : list
}

/** «6.1.» is no list to Markdown. */
const COUNTED = /^\d{1,2}(?:\.\d{1,2})+[.)]\s/u

/** A sentence, and no question for a meeting. */
const isTold = ({ prose: { text } }: Entry): boolean =>
  /\p{L}[.!]\s*$/u.test(text) && wordsOf(text).length >= LEAST_TOLD

const FEWEST = 2
const LEAST_TOLD = 6
