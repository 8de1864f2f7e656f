/** Menus hand over the line of the tree they were opened on; code lenses and key bindings hand over texts. */
import type { Node } from './node.ts'

/** Key of the client on whose line a command was called. */
export const clientOn = (value: unknown): string | undefined =>
  isNode(value) && value.kind === 'client' ? value.client.key : undefined

/** URIs of the documents of a touch, the one that tells it first: a meeting has its protocol and its agenda. Without any, the journal that tells of it. */
export function documentsOn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (!isNode(value) || value.kind !== 'touch') return []
  return value.touch.documents ?? [value.touch.uri]
}

/** URI of the document on whose line a command was called: the touch's own before the journal that tells of it. */
export const documentOn = (value: unknown): string | undefined => documentsOn(value)[0]

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'kind' in value
