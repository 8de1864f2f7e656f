import { setImmediate } from 'node:timers/promises'
import type { CancellationToken } from 'vscode-languageserver/node'

/** Milliseconds of work before other requests get their turn. */
const SLICE = 15

/** The items one by one, with a breath for other requests now and then; ends early once nobody waits for the answer any more. */
export async function* inSlices<T>(items: Iterable<T>, token: CancellationToken): AsyncGenerator<T> {
  let beginning = performance.now()
  for (const item of items) {
    yield item
    if (performance.now() - beginning < SLICE) continue
    await setImmediate()
    if (token.isCancellationRequested) return
    beginning = performance.now()
  }
}
