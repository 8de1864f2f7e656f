import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../core/language/language.ts'
import { withTouch } from '../../core/relationship/log-touch.ts'
import type { Localized } from '../../core/rule.ts'
import { withDocument } from '../../core/workspace.ts'
import { foundIn, importFound, notesOn } from '../exchange/found.ts'
import type { Moved } from '../exchange/import-event.ts'
import type { Told } from '../exchange/import-notice.ts'
import { sourceOf } from '../file-lines.ts'
import { faultOf } from '../host/fault.ts'
import { zoneHere } from '../terminal.ts'
import { eventKnown, mailKnown, moveByHand } from '../words.ts'
import { toRange } from './encoding.ts'
import type { Root } from './live.ts'
import { made, NO_FOLDER } from './making.ts'
import { toResult } from './relationship.ts'
import type { ImportParams, ImportResult, MovedResult } from './requests.ts'
import type { Session } from './session.ts'
import { pathOf, uriOf } from './uris.ts'

/** What a mail or a calendar becomes among the documents of its client. Nothing is written. */
export async function importOf(session: Session, { uri, client }: ImportParams): Promise<ImportResult> {
  const { live } = session
  const locale = session.ownLocale()
  live.settle()
  const path = pathOf(uri)
  const root =
    live.roots.find(({ workspace }) => client !== undefined && workspace.clients.has(client)) ?? live.roots[0]
  if (path === undefined || !root) return { made: [], notes: [], problems: [NO_FOLDER[locale]], moved: [] }
  const result = {
    made: [] as ImportResult['made'][number][],
    notes: [] as string[],
    problems: [] as string[],
    moved: [] as MovedResult[],
  }
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
    else if ('already' in taken) result.notes.push(('mail' in found ? mailKnown : eventKnown)[locale])
    else if ('told' in taken) result.notes.push(toldAt(taken, locale))
    else if ('move' in taken) {
      const move = toMove(taken, { ...root, workspace }, session)
      if (move.changes.length > 0) result.moved.push(move)
      else result.notes.push(`${move.message}: ${moveByHand[locale]}.`)
    } else {
      result.made.push('edit' in taken ? toResult(taken, { ...root, workspace }) : made(taken, root))
      result.notes.push(...notesOn(found).map(note => note[locale]))
      workspace = withDocument(workspace, taken.path, withTouch(taken, workspace.files))
    }
  }
  return result
}

const toldAt = ({ told, place }: Told, locale: Language): string => `${place ? `${place.path}: ` : ''}${told[locale]}.`

function toMove(
  { place, move: { changes, renamed }, message }: Moved,
  { folder, workspace }: Root,
  { can, ownLocale }: Session,
): MovedResult {
  const at = (path: string) => uriOf(join(folder, path))
  return {
    uri: at(place.path),
    message: `${place.path}: ${message[ownLocale()]}`,
    changes: changes.map(({ path, edits }) => {
      const source = sourceOf(workspace.files.get(path)!)
      return {
        uri: at(path),
        edits: edits.map(edit => ({ range: toRange(source, edit.span, can.encoding), newText: edit.text })),
      }
    }),
    ...(renamed ? { to: at(renamed.to) } : {}),
  }
}

function bytesOf(path: string): Buffer | { message: Localized } {
  try {
    return readFileSync(path)
  } catch (error) {
    return faultOf(path, error)
  }
}
