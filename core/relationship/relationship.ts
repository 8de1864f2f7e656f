import type { DocumentFile } from '../document/model.ts'

/** All that the workspace holds about one client. */
export interface Relationship {
  /** The client's key: `client:`, else the folder with the card. `undefined` for a document linted alone. */
  readonly client: string | undefined
  /** Files in path order. */
  readonly files: readonly DocumentFile[]
}

export const ALONE: Relationship = { client: undefined, files: [] }
