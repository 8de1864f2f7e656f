import type { Document, DocumentFile } from '../document/model.ts'
import { type Calendar, compareDays, toIso } from '../language/calendar.ts'
import { fileDate } from '../language/file-date.ts'
import type { Settings } from '../settings.ts'
import type { Workspace } from '../workspace.ts'
import { type Channel, channelOf } from './channel.ts'
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
      title: document.name,
      date: document.date?.day ?? fileDate(file.path),
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
