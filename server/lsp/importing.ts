import { readFileSync } from 'node:fs'
import { withTouch } from '../../core/relationship/log-touch.ts'
import type { Localized } from '../../core/rule.ts'
import { withDocument } from '../../core/workspace.ts'
import { foundIn, importFound, notesOn } from '../exchange/found.ts'
import { faultOf } from '../host/fault.ts'
import { zoneHere } from '../terminal.ts'
import { eventKnown } from '../words.ts'
import { made, NO_FOLDER } from './making.ts'
import { toResult } from './relationship.ts'
import type { ImportParams, ImportResult } from './requests.ts'
import type { Session } from './session.ts'
import { pathOf } from './uris.ts'

/** What a mail or a calendar becomes among the documents of its client. Nothing is written. */
export async function importOf(session: Session, { uri, client }: ImportParams): Promise<ImportResult> {
  const { live } = session
  const locale = session.ownLocale()
  const path = pathOf(uri)
  const root =
    live.roots.find(({ workspace }) => client !== undefined && workspace.clients.has(client)) ?? live.roots[0]
  if (path === undefined || !root) return { made: [], notes: [], problems: [NO_FOLDER[locale]] }
  const result = { made: [] as ImportResult['made'][number][], notes: [] as string[], problems: [] as string[] }
  let { workspace } = root
  const bytes = bytesOf(path)
  const documents =
    'message' in bytes ? [bytes.message] : await foundIn(bytes, { today: session.today(), zone: zoneHere() })
  for (const found of documents) {
    if ('ru' in found) {
      result.problems.push(found[locale])
      continue
    }
    const options = { workspace, settings: live.settingsAt(root, 'new.md'), client, today: session.today() }
    const taken = importFound(found, options)
    if ('ru' in taken) result.problems.push(taken[locale])
    else if ('already' in taken) result.notes.push(eventKnown[locale])
    else {
      result.made.push('edit' in taken ? toResult(taken, { ...root, workspace }) : made(taken, root))
      result.notes.push(...notesOn(found).map(note => note[locale]))
      workspace = withDocument(workspace, taken.path, withTouch(taken, workspace.files))
    }
  }
  return result
}

function bytesOf(path: string): Buffer | { message: Localized } {
  try {
    return readFileSync(path)
  } catch (error) {
    return faultOf(path, error)
  }
}
