import type { Agenda, AgendaItem, DocumentFile } from '../document/model.ts'
import { whole } from '../language/spoken.ts'
import { findClock } from '../language/times.ts'
import { WHEN_LABEL } from '../lexicon/word-lists.ts'
import { headerValues } from './header.ts'

/** When an item begins, in minutes after midnight. */
export interface Beginning {
  readonly item: AgendaItem
  readonly at: number
}

const DAY = 24 * 60

/**
 * When each timed item begins, from the agenda's start and the minutes of the items before it. Ends behind the first item without minutes:
 * what comes after it begins nobody knows when. Nothing where the items tell their times themselves.
 */
export function runningClock(file: DocumentFile, agenda: Agenda): Beginning[] {
  const start = startOf(file, agenda)
  const { items, language } = agenda
  if (start === undefined || items.some(({ prose }) => findClock(prose.text, language).length > 0)) return []
  const untimed = items.findIndex(({ minutes }) => minutes === undefined)
  const timed = untimed < 0 ? items : items.slice(0, untimed)
  let at = start
  return timed.map(item => {
    const beginning = { item, at: at % DAY }
    at += item.minutes ?? 0
    return beginning
  })
}

/** Labels of the line that tells day and hour. */
export const WHEN = whole(WHEN_LABEL)

/** Whether a label announces day or hour. */
export const isWhen = (label: string): boolean => WHEN.test(label)

/** When the meeting begins, in minutes after midnight: the first time of the day in a header line, else in the blocks before the items. */
export function startOf(file: DocumentFile, agenda: Agenda): number | undefined {
  const told = headerValues(agenda, file, WHEN).find(value => findClock(value, agenda.language).length > 0)
  if (told !== undefined) return findClock(told, agenda.language)[0]!.from
  const first = agenda.itemsSpan?.start ?? agenda.span.end
  for (const { quoted, kind, span, prose } of agenda.blocks) {
    if (span.start >= first) return undefined
    const clock = quoted || kind === 'code' ? undefined : findClock(prose.text, agenda.language)[0]
    if (clock) return clock.from
  }
  return undefined
}
