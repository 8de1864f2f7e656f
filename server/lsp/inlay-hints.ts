import type { InlayHint, InlayHintParams } from 'vscode-languageserver/node'
import type { Agenda, DocumentFile, TouchJournal } from '../../core/document/model.ts'
import { type Calendar, compareDays } from '../../core/language/calendar.ts'
import { clockOf } from '../../core/language/clock-text.ts'
import type { Language } from '../../core/language/language.ts'
import { sourceOffset } from '../../core/markdown/prose.ts'
import { spanOf } from '../../core/markdown/span.ts'
import { runningClock } from '../../core/relationship/agenda-clock.ts'
import { touchOfEntry } from '../../core/relationship/touch-entry.ts'
import type { Localized } from '../../core/rule.ts'
import { toRange, toSpan } from './encoding.ts'
import { localeFor, type Session } from './session.ts'
import { ago, LAST } from './telling.ts'

/** A hint before its place is counted in the client's way. */
interface Hint {
  readonly at: number
  readonly label: string
  readonly tooltip: string
  readonly before: boolean
}

/** The running clock of agendas, and how long ago the newest touch of a journal was. */
export function inlayHints(session: Session, { textDocument: { uri }, range }: InlayHintParams): InlayHint[] {
  const { live, can } = session
  const text = live.open.get(uri)
  const file = live.fileOf(uri)
  if (!text || !file) return []
  const wanted = toSpan(text, range, can.encoding)
  return hintsOf(file, session, localeFor(session, uri))
    .filter(({ at }) => wanted.start <= at && at <= wanted.end)
    .map(({ at, label, tooltip, before }) => ({
      position: toRange(text, spanOf(at, at), can.encoding).start,
      label,
      tooltip,
      ...(before ? { paddingRight: true } : { paddingLeft: true }),
    }))
}

const hintsOf = (file: DocumentFile, session: Session, locale: Language): Hint[] =>
  file.documents
    .filter(({ template }) => !template)
    .flatMap(document => {
      if (document.kind === 'agenda') return clockHints(file, document, locale)
      return document.kind === 'touches' ? sinceHints(document, session.today(), locale) : []
    })

const clockHints = (file: DocumentFile, agenda: Agenda, locale: Language): Hint[] =>
  runningClock(file, agenda).map(({ item, at }) => ({
    at: sourceOffset(item.prose, 0),
    label: clockOf(at),
    tooltip: BEGINS[locale],
    before: true,
  }))

/** Behind the first line of the newest touch that has been. */
function sinceHints(journal: TouchJournal, today: Calendar, locale: Language): Hint[] {
  const held = journal.entries.flatMap(entry => {
    const { date, planned } = touchOfEntry(journal, entry, today)
    return date && !planned ? [{ entry, days: compareDays(today, date) }] : []
  })
  const newest = held.sort((a, b) => a.days - b.days)[0]
  if (!newest) return []
  const { start, end } = newest.entry.span
  const line = /[\r\n]/u.exec(journal.text.slice(start, end))
  return [
    { at: line ? start + line.index : end, label: ago(newest.days, locale), tooltip: LAST[locale], before: false },
  ]
}

const BEGINS: Localized = {
  ru: 'Во сколько начнётся пункт, если идти по повестке',
  uk: 'О котрій почнеться пункт, якщо йти за порядком денним',
  en: 'When this item begins, if the agenda is kept to',
}
