import type { Channel, Document, DocumentFile } from '../document/model.ts'
import { type Calendar, compareDays, toIso, validDay } from '../language/calendar.ts'
import { findDates } from '../language/dates.ts'
import { type FileDay, fileDate, fileDay } from '../language/file-date.ts'
import { OPAQUE } from '../markdown/prose.ts'
import type { Settings } from '../settings.ts'
import type { Workspace } from '../workspace.ts'
import { channelOf } from './channel.ts'
import { clientKeyOf, clientName } from './clients.ts'
import { directionOf } from './direction.ts'

/** A dated document seen as a touch with the client. */
export interface Touch {
  readonly document: Document
  readonly path: string
  readonly title: string
  readonly date?: Calendar
  readonly channel: Channel
  readonly direction: 'ours' | 'client'
  /** An agenda whose day has not passed and whose meeting has no protocol. */
  readonly planned: boolean
}

export interface ClientTouches {
  /** The client's key; empty for the documents that nothing ties to a client. */
  readonly key: string
  readonly name: string
  /** Path of the client's card. */
  readonly card?: string
  /** Newest first, so planned ones before all others; those without a date come last. */
  readonly touches: readonly Touch[]
}

export interface TouchOptions {
  readonly today: Calendar
  /** Of the configuration that holds for a document: tells our people from the client's. */
  readonly settingsOf: (path: string) => Settings
}

/** Every client with his touches, by name; documents without a client come last, under an empty key. */
export function touchesOf(workspace: Workspace, options: TouchOptions): ClientTouches[] {
  const clients = [...workspace.clients.values()].map(({ client, files }) => outlineOf(client!, files, options))
  clients.sort((a, b) => compare(a.name.toLowerCase(), b.name.toLowerCase()) || compare(a.key, b.key))
  const strays = [...workspace.files.values()].filter(file => clientKeyOf(workspace.cards, file) === undefined)
  const stray = touchesIn(strays, '', options)
  return stray.length > 0 ? [...clients, { key: '', name: '', touches: stray }] : clients
}

function outlineOf(key: string, files: readonly DocumentFile[], options: TouchOptions): ClientTouches {
  const name = clientName(key, files)
  return {
    key,
    name,
    card: files.find(file => file.kind === 'client')?.path,
    touches: touchesIn(files, name, options),
  }
}

function touchesIn(files: readonly DocumentFile[], client: string, options: TouchOptions): Touch[] {
  const touches = files.flatMap(file => file.documents.filter(isTouch).map(document => touchOf(file, document, client)))
  const met = new Set(touches.filter(t => t.document.kind === 'protocol' && t.date).map(t => toIso(t.date!)))
  return touches.map(withPlan).sort(newestFirst)

  function touchOf(file: DocumentFile, document: Document, client: string) {
    const settings = options.settingsOf(file.path)
    return {
      document,
      path: file.path,
      title: titleOf(document),
      date: dayOf(document, file, options.today),
      channel: channelOf(document, file),
      direction: document.kind === 'email' ? directionOf(document, file, client, settings) : ('ours' as const),
    }
  }

  function withPlan(touch: Omit<Touch, 'planned'>): Touch {
    const { date, document } = touch
    const ahead = date !== undefined && compareDays(date, options.today) >= 0
    return { ...touch, planned: document.kind === 'agenda' && ahead && !met.has(toIso(date)) }
  }
}

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

function nearestYear(found: FileDay | undefined, today: Calendar): Calendar | undefined {
  if (!found) return undefined
  const days = [today.year - 1, today.year, today.year + 1].flatMap(
    year => validDay(year, found.month, found.day) ?? [],
  )
  const distance = (day: Calendar) => Math.abs(compareDays(day, today))
  return days.sort((a, b) => distance(a) - distance(b))[0]
}

const isTouch = (document: Document): boolean =>
  !document.template && (document.kind === 'agenda' || document.kind === 'protocol' || document.kind === 'email')

function newestFirst(a: Touch, b: Touch): number {
  if (a.date && b.date) return compareDays(b.date, a.date) || placeOrder(a, b)
  if (a.date || b.date) return a.date ? -1 : 1
  return placeOrder(a, b)
}

const placeOrder = (a: Touch, b: Touch): number =>
  compare(a.path, b.path) || a.document.span.start - b.document.span.start

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
