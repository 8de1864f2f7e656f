import type { ClientOutline, TouchesResult, TouchOutline } from '../../server/lsp/requests.ts'

/** A line of the tree. */
export type Node = ClientNode | TouchNode

export interface ClientNode {
  readonly client: ClientOutline
  readonly expanded: boolean
}

export interface TouchNode {
  readonly id: string
  readonly touch: TouchOutline
}

/** Where there are more clients than this, they start folded. */
const FEW_CLIENTS = 5

export const nodesOf = ({ clients }: TouchesResult): ClientNode[] =>
  clients.map(client => ({ client, expanded: clients.length <= FEW_CLIENTS }))

// A file may hold several letters: its place among the client's touches tells them apart.
export const touchNodesOf = (node: Node): TouchNode[] =>
  'client' in node
    ? node.client.touches.map((touch, place) => ({ id: `${node.client.key} ${touch.uri} ${place}`, touch }))
    : []
