import type { ClientOutline, ObligationOutline } from './lsp/requests.ts'

/** Which promises are asked for. */
export const PROMISES = ['open', 'ours', 'theirs', 'overdue', 'person', 'all'] as const

export type Promises = (typeof PROMISES)[number]

/**
 * A client from a day on: earlier touches, moves of trust and signs are left out, trust begins at what it had come to, and what is done and was
 * due before that day is gone. Whoever waits and whatever is still open stays, however old: it is there today.
 */
export function sinceDay(client: ClientOutline, since: string): ClientOutline {
  const { trust, touches, signs, obligations } = client
  const isFresh = ({ date }: { readonly date?: string }) => date === undefined || date >= since
  const moves = trust.moves.filter(isFresh)
  const before = trust.moves.filter(move => !isFresh(move)).at(-1)
  return {
    ...client,
    trust: { ...trust, start: before?.after ?? trust.start, moves },
    touches: touches.filter(isFresh),
    signs: signs.filter(isFresh),
    obligations: obligations.filter(({ state, due, date }) => state !== 'done' || (due ?? date ?? since) >= since),
  }
}

/** A client with only the promises that are asked for. */
export const withPromises = (client: ClientOutline, asked: Promises): ClientOutline => ({
  ...client,
  obligations: client.obligations.filter(obligation => isAsked(obligation, asked)),
})

function isAsked({ state, side }: ObligationOutline, asked: Promises): boolean {
  if (asked === 'all') return true
  if (asked === 'overdue') return state === 'overdue'
  if (state === 'done') return false
  return asked === 'ours' ? side === 'ours' : asked === 'theirs' ? side === 'client' : true
}
