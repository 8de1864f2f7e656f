import type { Agenda, DocumentFile } from '../document/model.ts'
import { findDates } from '../language/dates.ts'
import { findDurations } from '../language/durations.ts'
import { whole } from '../language/spoken.ts'
import { findClock } from '../language/times.ts'
import { PLACE_LABEL } from '../lexicon/word-lists.ts'
import { gapsIn } from '../template/gaps.ts'
import { WHEN } from './agenda-clock.ts'
import { headerValues } from './header.ts'

const PLACE = whole(PLACE_LABEL)

/** Where people meet: behind a label of its own, else what a line such as «Когда: 26 ноября в 11:00, 60 минут, цех» says last. */
export function placeOf(file: DocumentFile, agenda: Agenda): string | undefined {
  const labelled = headerValues(agenda, file, PLACE)[0]?.trim()
  if (labelled) return labelled
  const parts = headerValues(agenda, file, WHEN).flatMap(value => value.split(/,\s+|\s+[—–]\s+/u).slice(1))
  const last = parts.at(-1)?.trim() ?? ''
  return isPlace(last, agenda) ? last : undefined
}

const isPlace = (text: string, { language }: Agenda): boolean =>
  /\p{L}{3}/u.test(text) &&
  gapsIn(text).length === 0 &&
  findClock(text, language).length === 0 &&
  findDurations(text, language).length === 0 &&
  findDates(text, language).length === 0
