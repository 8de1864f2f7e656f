import type { Document, DocumentFile } from '../document/model.ts'
import { type Calendar, compareDays } from '../language/calendar.ts'
import { OPAQUE } from '../markdown/prose.ts'
import type { Settings } from '../settings.ts'
import { channelOf } from './channel.ts'
import { dayOf } from './day.ts'
import { directionOf } from './direction.ts'
import type { Known } from './people.ts'
import type { BareTouch } from './touch.ts'
import { whoIn } from './whom.ts'

/** Days from today on from which a document is a plan: an agenda is one until its day has passed, a protocol or a letter that was written ahead. */
const AHEAD = { agenda: 0, email: 1, protocol: 1 }

/** A dated document seen as a touch. */
export function touchOfDocument(
  file: DocumentFile,
  document: Document,
  client: string,
  people: readonly Known[],
  settings: Settings,
  today: Calendar,
): BareTouch {
  const date = dayOf(document, today)
  const channel = channelOf(document, file)
  const direction = document.kind === 'email' ? directionOf(document, file, client, settings, people) : 'ours'
  const who = whoIn(document, file, people, direction)
  return {
    path: file.path,
    span: document.title,
    extent: document.span,
    language: document.language,
    title: titleOf(document),
    ...(date ? { date } : {}),
    channel: channel ?? 'meeting',
    ...(channel ? {} : { isGuess: true as const }),
    direction,
    ...(who ? { who } : {}),
    planned: date !== undefined && compareDays(date, today) >= AHEAD[document.kind as keyof typeof AHEAD],
    documents: [{ path: file.path, document }],
  }
}

export const isTouchDocument = (document: Document): boolean =>
  !document.template && (document.kind === 'agenda' || document.kind === 'protocol' || document.kind === 'email')

/** A letter is known by its subject. */
export const titleOf = (document: Document): string =>
  ((document.kind === 'email' && document.subject?.prose.text.trim()) || document.name).replaceAll(OPAQUE, '…')
