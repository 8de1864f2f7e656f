import { join } from 'node:path'
import { calendarOf } from '../../core/language/calendar.ts'
import { linesOf, placeAt } from '../../core/place.ts'
import { briefOf } from '../../core/relationship/brief.ts'
import { loggedTouch } from '../../core/relationship/log-touch.ts'
import type { Relationship } from '../../core/relationship/relationship.ts'
import { stateOf } from '../../core/relationship/state.ts'
import type { Root } from './live.ts'
import type { BriefParams, BriefResult, LogTouchParams, LogTouchResult } from './requests.ts'
import type { Session } from './session.ts'
import { uriOf } from './uris.ts'

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
  const log = loggedTouch(relationship.files, { ...touch, date }, relationship.files[0]!.language)
  const uri = uriOf(join(root.folder, log.path))
  if (!('edit' in log)) return { uri, text: log.text }
  const { line, column } = placeAt(linesOf(root.workspace.files.get(log.path)!.text), log.edit.span.start)
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
