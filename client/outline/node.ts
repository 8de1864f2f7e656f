/** What the tree shows of the clients, as values: texts, icons and colours come later. */
import type {
  ClientOutline,
  LandingOutline,
  ObligationOutline,
  PlacedOutline,
  TouchesResult,
  TouchOutline,
} from '../../server/lsp/requests.ts'

/** A line of the tree. */
export type Node = ClientNode | GroupNode | FactNode | TouchNode

export interface ClientNode {
  readonly kind: 'client'
  readonly id: string
  readonly client: ClientOutline
  readonly expanded: boolean
  readonly promises: PromiseOrder
}

/** Promises below whose they are and how they stand, or below the name of each person. */
export type PromiseOrder = 'state' | 'person'

/** A line that says how something stands and holds what it consists of. */
export interface GroupNode {
  readonly kind: 'group'
  readonly id: string
  readonly group: Group
  readonly client: ClientOutline
  readonly children: readonly Node[]
}

export type Group =
  | 'trust'
  | 'waiting'
  | 'signs'
  | 'promises'
  | 'overdue'
  | 'ours'
  | 'theirs'
  | 'unclear'
  | 'done'
  | 'person'
  | 'landings'
  | 'expectations'

export type Fact =
  | { readonly sort: 'rhythm'; readonly client: ClientOutline }
  | { readonly sort: 'move'; readonly move: ClientOutline['trust']['moves'][number] }
  | { readonly sort: 'waiting'; readonly touch: PlacedOutline }
  | { readonly sort: 'sign'; readonly sign: ClientOutline['signs'][number] }
  | { readonly sort: 'obligation'; readonly obligation: ObligationOutline }
  | { readonly sort: 'landing'; readonly landing: LandingOutline }
  | { readonly sort: 'unpromised' | 'unexpected'; readonly text: string }

/** A line that holds no others. */
export interface FactNode {
  readonly kind: 'fact'
  readonly id: string
  readonly fact: Fact
}

export interface TouchNode {
  readonly kind: 'touch'
  readonly id: string
  readonly touch: TouchOutline
}

/** About what a screen shows. */
const SCREEN = 30

/** Clients start unfolded as long as they fit on a screen, the first one always; the rest are one line each, to be found at a glance. */
export function nodesOf({ clients }: TouchesResult, promises: PromiseOrder = 'state'): ClientNode[] {
  let lines = clients.length
  return clients.map((client, place) => {
    lines += linesOf(client, promises).length
    return { kind: 'client', id: client.key, client, expanded: place === 0 || lines <= SCREEN, promises }
  })
}

/** The lines right below a line. */
export const childrenOf = (node: Node): readonly Node[] =>
  node.kind === 'client' ? linesOf(node.client, node.promises) : node.kind === 'group' ? node.children : []

/** How things stand, then the touches. Documents that belong to nobody have touches only. */
const linesOf = (client: ClientOutline, promises: PromiseOrder): Node[] => [
  ...(client.key === '' ? [] : standingOf(client, promises)),
  // A file may hold several letters: its place among the client's touches tells them apart.
  ...client.touches.map((touch, place): TouchNode => {
    return { kind: 'touch', id: `${client.key} ${touch.uri} ${place}`, touch }
  }),
]

function standingOf(client: ClientOutline, promises: PromiseOrder): Node[] {
  const { trust, waiting, signs, landings, expectations } = client
  const moves = [...trust.moves].reverse().map((move): Fact => ({ sort: 'move', move }))
  const gaps = (['unpromised', 'unexpected'] as const).flatMap(sort =>
    expectations[sort].map((text): Fact => ({ sort, text })),
  )
  return [
    groupOf(client, 'trust', moves),
    { kind: 'fact', id: `${client.key} rhythm`, fact: { sort: 'rhythm', client } },
    ...filled(
      groupOf(
        client,
        'waiting',
        waiting.map((touch): Fact => ({ sort: 'waiting', touch })),
      ),
    ),
    ...filled(
      groupOf(
        client,
        'signs',
        signs.map((sign): Fact => ({ sort: 'sign', sign })),
      ),
    ),
    ...filled(promises === 'person' ? promisesByPerson(client) : promisesOf(client)),
    ...filled(
      groupOf(
        client,
        'landings',
        landings.map((landing): Fact => ({ sort: 'landing', landing })),
      ),
    ),
    ...filled(groupOf(client, 'expectations', gaps)),
  ]
}

const PROMISES = ['overdue', 'ours', 'theirs', 'unclear', 'done'] as const

function promisesOf(client: ClientOutline): GroupNode {
  const children = PROMISES.flatMap(group => {
    const among = client.obligations.filter(obligation => groupOfPromise(obligation) === group)
    return filled(
      groupOf(
        client,
        group,
        among.map((obligation): Fact => ({ sort: 'obligation', obligation })),
      ),
    )
  })
  return { kind: 'group', id: `${client.key} promises`, group: 'promises', client, children }
}

/** A group for everybody who owes something, whoever is late first; then what nobody is named for; what is done comes last. */
function promisesByPerson(client: ClientOutline): GroupNode {
  const open = client.obligations.filter(({ state }) => state !== 'done')
  const late = (owed: readonly ObligationOutline[]) => owed.filter(({ state }) => state === 'overdue').length
  const byOwner = new Map<string, ObligationOutline[]>()
  for (const owed of open) {
    const owner = `${owed.who ?? ''} ${owed.side ?? ''}`
    byOwner.set(owner, [...(byOwner.get(owner) ?? []), owed])
  }
  const people = [...byOwner.values()].sort((a, b) => Number(!a[0]!.who) - Number(!b[0]!.who) || late(b) - late(a))
  const groups = people.map((owed, place): GroupNode => {
    const facts = [...owed]
      .sort((a, b) => late([b]) - late([a]))
      .map((obligation): Fact => ({ sort: 'obligation', obligation }))
    return groupOf(client, 'person', facts, `${client.key} person ${place}`)
  })
  const done = client.obligations
    .filter(({ state }) => state === 'done')
    .map((obligation): Fact => ({ sort: 'obligation', obligation }))
  const children = [...groups, ...filled(groupOf(client, 'done', done))]
  return { kind: 'group', id: `${client.key} promises`, group: 'promises', client, children }
}

/** What is late counts as late, whoever owes it. */
function groupOfPromise({ state, side }: ObligationOutline): (typeof PROMISES)[number] {
  if (state !== 'open') return state
  return side === 'ours' ? 'ours' : side === 'client' ? 'theirs' : 'unclear'
}

const groupOf = (
  client: ClientOutline,
  group: Group,
  facts: readonly Fact[],
  id = `${client.key} ${group}`,
): GroupNode => {
  const children = facts.map((fact, place): FactNode => ({ kind: 'fact', id: `${id} ${place}`, fact }))
  return { kind: 'group', id, group, client, children }
}

const filled = (group: GroupNode): GroupNode[] => (group.children.length > 0 ? [group] : [])

/** What wants doing: promises whose day has passed, touches that wait for an answer, a touch that is late. */
export const pressingOf = ({ obligations, waiting, rhythm }: ClientOutline): number =>
  obligations.filter(({ state }) => state === 'overdue').length + waiting.length + (rhythm.overdue > 0 ? 1 : 0)
