import { join } from 'node:path'
import { calendarOf } from '../../core/language/calendar.ts'
import { placeAt } from '../../core/place.ts'
import { briefOf } from '../../core/relationship/brief.ts'
import { loggedTouch, type TouchLog } from '../../core/relationship/log-touch.ts'
import { ALONE, type Relationship } from '../../core/relationship/relationship.ts'
import { stateOf } from '../../core/relationship/state.ts'
import { logDocument } from '../../core/way/log-document.ts'
import { clientOf } from '../../core/workspace.ts'
import { linesIn } from '../file-lines.ts'
import { inJournal } from '../words.ts'
import { aroundOf } from './around.ts'
import type { Root } from './live.ts'
import { NO_FOLDER } from './making.ts'
import type {
  BriefParams,
  BriefResult,
  LogDocumentParams,
  LogDocumentResult,
  LogTouchParams,
  LogTouchResult,
} from './requests.ts'
import type { Session } from './session.ts'
import { pathOf, uriOf } from './uris.ts'

/** A client's hand-over page; nothing where there is no such client. */
export function brief(session: Session, { client }: BriefParams): BriefResult | null {
  const found = clientAt(session, client)
  if (!found) return null
  const { root, relationship } = found
  const file = relationship.files.find(({ kind }) => kind === 'client') ?? relationship.files[0]!
  const today = session.today()
  const state = stateOf(relationship, session.live.settingsAt(root, file.path), today)
  return { markdown: briefOf(state, session.locale() ?? file.language, today) }
}

/** Where a touch is written: the editor makes the edit, so that it can be undone. */
export function logTouch(session: Session, { client, touch }: LogTouchParams): LogTouchResult | null {
  const found = clientAt(session, client)
  const date = touch.date === undefined ? session.today() : calendarOf(touch.date)
  if (!found || !date) return null
  const { root, relationship } = found
  return toResult(loggedTouch(relationship.files, { ...touch, date }, relationship.files[0]!.language), root)
}

/** The same for a document that is a touch; or where the journal tells of it already. */
export function logOf(session: Session, { uri }: LogDocumentParams): LogDocumentResult {
  const around = aroundOf(session, uri)
  const path = pathOf(uri)
  const root = path === undefined ? undefined : session.live.rootOf(path)
  if (!around || !root) return { problem: NO_FOLDER[session.ownLocale()] }
  const { file, workspace, settings, locale } = around
  const relationship = workspace.clients.get(clientOf(workspace, file.path) ?? '') ?? ALONE
  const log = logDocument(file, { relationship, settings, today: session.today() })
  if ('ru' in log) return { problem: log[locale] }
  return 'already' in log ? { problem: inJournal[locale] } : toResult(log, root)
}

/** What `touchline/import` of a calendar's event and the like hand to the editor, too. */
export function toResult(log: TouchLog, { folder, workspace }: Root): LogTouchResult {
  const uri = uriOf(join(folder, log.path))
  if (!('edit' in log)) return { uri, text: log.text }
  const { line, column } = placeAt(linesIn(workspace.files.get(log.path)!), log.edit.span.start)
  return { uri, text: log.edit.text, at: { line: line - 1, character: column - 1 } }
}

function clientAt({ live }: Session, key: string): { root: Root; relationship: Relationship } | undefined {
  live.settle()
  for (const root of live.roots) {
    const relationship = root.workspace.clients.get(key)
    if (relationship && relationship.files.length > 0) return { root, relationship }
  }
  return undefined
}
