import type { Connection } from 'vscode-languageserver/node'
import { guardNotification } from './guard.ts'

/** The reading of the disk: what looks at the documents of the workspace may wait for it. */
export interface Index {
  /** Settles when nothing is left to read. */
  readonly settled: () => Promise<void>
  /** Settles when what lies near the documents that are open now has been read, or nothing is left to read. */
  readonly near: () => Promise<void>
  /** So much has been read: everything nearer to the open documents than `distance`. True where more of what lies near has been. */
  readonly reached: (distance: number) => boolean
  /** Looks for documents anew, after what is under way. */
  readonly again: () => Promise<void>
  /** Other reading that is under way. */
  readonly during: (work: Promise<void>) => Promise<void>
}

/** Farther from an open document than the folder above its own. */
const FAR = 2

export function createIndex(connection: Connection, work: () => Promise<void>): Index {
  let start = () => {}
  const started = new Promise<void>(resolve => {
    start = resolve
  })
  let running = started
  let isStarted = false
  const waiting: (() => void)[] = []
  let reached = 0
  let readings = 0
  const release = () => {
    for (const resolve of waiting.splice(0)) resolve()
  }
  /** Who waits is let go when nothing is read any more, or he would be kept for ever. */
  const counted = (reading: Promise<void>): Promise<void> => {
    readings++
    return reading.finally(() => {
      readings--
      if (readings === 0) release()
    })
  }
  const guarded = guardNotification(connection, work)
  const settled = () => started.then(() => running)
  return {
    settled,
    near: () => (readings === 0 && isStarted ? settled() : new Promise<void>(resolve => waiting.push(resolve))),
    reached: distance => {
      const isMore = distance > reached && reached < FAR
      reached = distance
      if (distance >= FAR) release()
      return isMore
    },
    again: () => {
      running = counted(running.then(() => guarded(undefined)))
      isStarted = true
      start()
      return running
    },
    during: reading => {
      // Whoever asked for it hears of its slip; what comes behind it is read all the same.
      running = Promise.all([running, counted(reading).catch(() => {})]).then(() => {})
      return reading
    },
  }
}
