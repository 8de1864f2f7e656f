import type { Document, DocumentFile } from '../document/model.ts'
import { type Calendar, compareDays, validDay } from '../language/calendar.ts'
import { findDates } from '../language/dates.ts'
import { type FileDay, fileDate, fileDay } from '../language/file-date.ts'
import { OPAQUE } from '../markdown/prose.ts'
import type { Settings } from '../settings.ts'
import { channelOf } from './channel.ts'
import { directionOf } from './direction.ts'
import type { BareTouch } from './touch.ts'

/** A dated document seen as a touch; agendas are planned until their day has passed. */
export function touchOfDocument(
  file: DocumentFile,
  document: Document,
  client: string,
  settings: Settings,
  today: Calendar,
): BareTouch {
  const date = dayOf(document, file, today)
  return {
    path: file.path,
    span: document.title,
    extent: document.span,
    language: document.language,
    title: titleOf(document),
    ...(date ? { date } : {}),
    channel: channelOf(document, file),
    direction: document.kind === 'email' ? directionOf(document, file, client, settings) : 'ours',
    planned: document.kind === 'agenda' && date !== undefined && compareDays(date, today) >= 0,
    documents: [{ path: file.path, document }],
  }
}

export const isTouchDocument = (document: Document): boolean =>
  !document.template && (document.kind === 'agenda' || document.kind === 'protocol' || document.kind === 'email')

/** A letter is known by its subject. */
const titleOf = (document: Document): string =>
  ((document.kind === 'email' && document.subject?.prose.text.trim()) || document.name).replaceAll(OPAQUE, '…')

/** The document's own day, else the one in its file name; a day without a year lies in the year that puts it nearest to today. */
function dayOf({ date, language, text }: Document, { path }: DocumentFile, today: Calendar): Calendar | undefined {
  if (date?.day) return date.day
  const inName = fileDate(path)
  const words = date?.span ? text.slice(date.span.start, date.span.end) : ''
  return findDates(words, language, inName ?? today)[0]?.day ?? inName ?? nearestYear(fileDay(path), today)
}

export function nearestYear(found: FileDay | undefined, today: Calendar): Calendar | undefined {
  if (!found) return undefined
  const days = [today.year - 1, today.year, today.year + 1].flatMap(
    year => validDay(year, found.month, found.day) ?? [],
  )
  const distance = (day: Calendar) => Math.abs(compareDays(day, today))
  return days.sort((a, b) => distance(a) - distance(b))[0]
}
