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

/**
 * Whether something was agreed before the document: the workspace holds a protocol of this client from before it, or one of unknown day.
 * Alone, a document cannot tell, and counts as one that comes after others.
 */
export function followsAgreements(
  { files }: Relationship,
  { path, date }: Pick<DocumentBase, 'path' | 'date'>,
): boolean {
  const others = files.filter(file => file.path !== path)
  const day = date?.day
  return (
    others.length === 0 ||
    others.some(file =>
      file.documents.some(
        other => other.kind === 'protocol' && (!day || !other.date?.day || compareDays(other.date.day, day) < 0),
      ),
    )
  )
}
