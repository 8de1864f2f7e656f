import { SOME_YEAR } from '../document/base.ts'
import type { Action, Document } from '../document/model.ts'
import { type Calendar, compareDays, validDay } from '../language/calendar.ts'
import { findDates } from '../language/dates.ts'
import { type FileDay, fileDate, fileDay } from '../language/file-date.ts'

/** The document's own day, else the one in its file name; a day without a year lies in the year that puts it nearest to today. */
export function dayOf(document: Document, today: Calendar): Calendar | undefined {
  if (document.date?.day) return document.date.day
  const known = DAYS.get(document)
  if (known && compareDays(known.today, today) === 0) return known.day
  const day = unsaidDay(document, today)
  DAYS.set(document, { today, day })
  return day
}

/** A document is a value: what its day comes to is worked out once a day. */
const DAYS = new WeakMap<Document, { readonly today: Calendar; readonly day: Calendar | undefined }>()

function unsaidDay({ date, language, path, text }: Document, today: Calendar): Calendar | undefined {
  const inName = fileDate(path)
  const words = date?.span ? text.slice(date.span.start, date.span.end) : ''
  return findDates(words, language, inName ?? today)[0]?.day ?? inName ?? nearestYear(fileDay(path), today)
}

/** The day by which something is due: what a document without a year names lies in the year that puts it nearest to the document's own day. */
export function dueOf({ dueDay }: Pick<Action, 'dueDay'>, document: Document, today: Calendar): Calendar | undefined {
  if (!dueDay || document.date?.day || Math.abs(dueDay.year - SOME_YEAR.year) > 1) return dueDay
  const day = dayOf(document, today)
  // Without any day of its own it may be of any year, and a wrong day is worse than none.
  return day && nearestYear(dueDay, day)
}

/** A month and a day in the year that puts them nearest to today. */
export function nearestYear(found: FileDay | undefined, today: Calendar): Calendar | undefined {
  if (!found) return undefined
  const days = [today.year - 1, today.year, today.year + 1].flatMap(
    year => validDay(year, found.month, found.day) ?? [],
  )
  const distance = (day: Calendar) => Math.abs(compareDays(day, today))
  return days.sort((a, b) => distance(a) - distance(b))[0]
}
