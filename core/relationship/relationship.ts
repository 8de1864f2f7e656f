import type { DocumentBase, DocumentFile } from '../document/model.ts'
import { compareDays } from '../language/calendar.ts'

/** All that the workspace holds about one client. */
export interface Relationship {
  /** The client's key: `client:`, else the folder with the card. `undefined` for a document linted alone. */
  readonly client: string | undefined
  /** Files in path order. */
  readonly files: readonly DocumentFile[]
}

export const ALONE: Relationship = { client: undefined, files: [] }

/** Nothing but this document is known of the client: then "no earlier protocol" excuses nothing. */
export const knowsOnlyThis = ({ files }: Relationship, path: string): boolean => files.every(file => file.path === path)

/** The workspace holds a protocol of this client from before the document, or one of unknown day. */
export function hasEarlierProtocol(
  { files }: Relationship,
  { path, date }: Pick<DocumentBase, 'path' | 'date'>,
): boolean {
  const day = date?.day
  return files.some(
    file =>
      file.path !== path &&
      file.documents.some(
        other => other.kind === 'protocol' && (!day || !other.date?.day || compareDays(other.date.day, day) < 0),
      ),
  )
}
