/** Menus hand over the line of the tree they were opened on; code lenses and key bindings hand over texts. */
import type { Node } from './node.ts'

/** Key of the client on whose line a command was called. */
export const clientOn = (value: unknown): string | undefined =>
  isNode(value) && value.kind === 'client' ? value.client.key : undefined

/** URI of the document on whose line a command was called: the touch's own before the journal that tells of it. */
export function documentOn(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  return isNode(value) && value.kind === 'touch' ? (value.touch.documents?.[0] ?? value.touch.uri) : undefined
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'kind' in value
