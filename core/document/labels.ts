import { rolesOnCard } from './card/notes.ts'
import type { Kind } from './model.ts'
import { rolesInRequest } from './request/request.ts'
import { type Known, rolesOf } from './sections.ts'

/** What a label announces in a document of this kind; nothing in kinds that have no parts by name. */
export const labelsOf = (kind: Kind): Known<string> => BY_KIND[kind] ?? (() => NOTHING)

const NOTHING: ReadonlySet<string> = new Set()

const BY_KIND: Partial<Record<Kind, Known<string>>> = {
  agenda: rolesOf,
  protocol: rolesOf,
  client: rolesOnCard,
  request: rolesInRequest,
}
