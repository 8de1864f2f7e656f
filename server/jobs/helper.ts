import { once } from 'node:events'
import { leaveNothingBeside } from './busy.ts'
import { type Claims, checkShare, claimsOf, configurationsFor, type Order, type Part, readShare } from './part.ts'

/** What a helper is given. */
export interface Task {
  readonly order: Order
  /** Absolute, in path order. */
  readonly paths: readonly string[]
}

/** A helper's life: it reads its share, tells what the cards in it claim, hears what the cards of the others do, and tells its findings. */
export async function runHelper(): Promise<void> {
  // Whoever asked has gone, or needs no help any more.
  process.once('disconnect', () => process.exit())
  leaveNothingBeside()
  const { order, paths } = await heard<Task>()
  const share = readShare(order, paths, configurationsFor(order))
  const others = heard<Claims>()
  tell(claimsOf(share))
  tell(checkShare(share, await others, order))
}

const heard = async <T>(): Promise<T> => (await once(process, 'message'))[0] as T

const tell = (message: Claims | Part): void => void process.send!(message)
