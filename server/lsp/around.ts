import { join } from 'node:path'
import type { Location } from 'vscode-languageserver/node'
import type { DocumentFile } from '../../core/document/model.ts'
import type { Language } from '../../core/language/language.ts'
import type { Relationship } from '../../core/relationship/relationship.ts'
import type { TouchPlace } from '../../core/relationship/touch.ts'
import type { Settings } from '../../core/settings.ts'
import { EMPTY_WORKSPACE, relationshipOf, type Workspace } from '../../core/workspace.ts'
import { sourceOf } from '../file-lines.ts'
import { toRange } from './encoding.ts'
import type { Root } from './live.ts'
import { localeFor, type Session } from './session.ts'
import { pathOf, uriOf } from './uris.ts'

/** A document among all that is known of its client. */
export interface Around {
  readonly file: DocumentFile
  readonly workspace: Workspace
  /** Of a document that nothing ties to a client: itself alone. */
  readonly relationship: Relationship
  readonly settings: Settings
  readonly locale: Language
  readonly uriOf: (path: string) => string
}

/** `undefined` where the document is not known, or is none of ours. Open documents are read anew first, the others are known already. */
export function aroundOf(session: Session, uri: string): Around | undefined {
  const { live } = session
  live.settle()
  const file = live.fileOf(uri)
  if (!file) return undefined
  const path = pathOf(uri)
  const root = path === undefined ? undefined : live.rootOf(path)
  const workspace = root?.workspace ?? EMPTY_WORKSPACE
  const found = relationshipOf(workspace, file.path)
  return {
    file,
    workspace,
    relationship: found.client === undefined ? { client: undefined, files: [file] } : found,
    settings: live.settingsOf(uri),
    locale: localeFor(session, uri),
    uriOf: other => (other === file.path || !root ? uri : uriIn(root, other)),
  }
}

export const uriIn = ({ folder }: Root, path: string): string => uriOf(join(folder, path))

/** A place of the workspace as the protocol wants it; `undefined` where its document is gone. */
export function locationOf(
  { file, workspace, uriOf }: Around,
  { path, span }: TouchPlace,
  { can }: Session,
): Location | undefined {
  const there = path === file.path ? file : workspace.files.get(path)
  return there && { uri: uriOf(path), range: toRange(sourceOf(there), span, can.encoding) }
}
