import type { DocumentFile } from '../../core/document/model.ts'
import { uidIn } from '../../core/exchange/agenda-event.ts'
import type { MovedEvent } from '../../core/exchange/moved-event.ts'
import { spanOf } from '../../core/markdown/span.ts'
import { relinked } from '../../core/relationship/relinked.ts'
import type { Moved } from '../../core/relationship/renamed-paths.ts'
import type { Edit } from '../../core/rule.ts'
import { freePath } from '../../core/template/place.ts'
import type { Workspace } from '../../core/workspace.ts'

/** What a meeting that has moved changes: edits by the paths as they are, and a new name for its agenda. */
export interface EventMove {
  readonly changes: readonly { readonly path: string; readonly edits: readonly Edit[] }[]
  readonly renamed?: Moved
}

/** New day and hour in the agenda; where its name holds the day, a name that is free, and links that lead to it. */
export function moveOf({ place: { path }, edits, to }: MovedEvent, uid: string, { files }: Workspace): EventMove {
  const own = edits.length > 0 ? [{ path, edits }] : []
  if (to === undefined) return { changes: own }
  const renamed = { from: path, to: freePath(to, candidate => files.has(candidate)) }
  const file = files.get(path)!
  const links = [...files.values()].map(other => ({ path: other.path, edits: relinked(other, files, renamed) }))
  const inside = links.find(link => link.path === path)?.edits ?? []
  const outside = links.filter(link => link.path !== path && link.edits.length > 0)
  return { changes: [{ path, edits: [...keptUid(file, uid), ...edits, ...inside] }, ...outside], renamed }
}

/** What went out from here is known to calendars by its path, which it now loses. */
function keptUid(file: DocumentFile, uid: string): Edit[] {
  if (uidIn(file) !== undefined) return []
  const [head = ''] = /^\uFEFF?---[ \t]*\r?\n/u.exec(file.text) ?? []
  const [end] = /\r?\n/u.exec(file.text) ?? ['\n']
  const key = `uid: ${uid}${end}`
  const text = head === '' ? `---${end}${key}---${end}${end}` : key
  return [{ span: spanOf(head.length, head.length), text }]
}
