import type { Calendar } from '../core/language/calendar.ts'
import { toIso } from '../core/language/calendar.ts'
import type { Language } from '../core/language/language.ts'
import type { Finding } from '../core/linter.ts'
import { isInside } from '../core/markdown/span.ts'
import { type ClientTouches, type Touch, touchesOf } from '../core/relationship/touches.ts'
import type { Settings } from '../core/settings.ts'
import type { Workspace } from '../core/workspace.ts'
import type { ClientOutline, TouchOutline } from './lsp/requests.ts'
import { tallyOf } from './report.ts'

/** The client-touch outline with paths of the workspace in place of URIs. */
export interface OutlineOptions {
  readonly today: Calendar
  readonly locale: Language
  readonly settingsOf: (path: string) => Settings
  readonly findingsOf: (path: string) => readonly Finding[]
  /** How a face names a file: a path, a URI. */
  readonly nameOf: (path: string) => string
}

export const outlineOf = (workspace: Workspace, options: OutlineOptions): ClientOutline[] =>
  touchesOf(workspace, options).map(client => toClient(client, workspace, options))

function toClient(client: ClientTouches, workspace: Workspace, options: OutlineOptions): ClientOutline {
  const { key, name, card, touches } = client
  const ofClient = workspace.clients.get(key)?.files.map(file => file.path)
  const paths = ofClient ?? [...new Set(touches.map(touch => touch.path))]
  return {
    key,
    name: name || NO_CLIENT[options.locale],
    ...(card === undefined ? {} : { card: options.nameOf(card) }),
    problems: tallyOf(paths.flatMap(path => options.findingsOf(path))),
    touches: touches.map(touch => toTouch(touch, options)),
  }
}

function toTouch(touch: Touch, options: OutlineOptions): TouchOutline {
  const { path, date, title, channel, direction, planned, document } = touch
  const findings = options.findingsOf(path).filter(finding => isInside(finding.span, document.span))
  return {
    uri: options.nameOf(path),
    ...(date ? { date: toIso(date) } : {}),
    title,
    channel,
    direction,
    planned,
    problems: tallyOf(findings),
  }
}

const NO_CLIENT = { ru: 'Без клиента', uk: 'Без клієнта', en: 'No client' }
