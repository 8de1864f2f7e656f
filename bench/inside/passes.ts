import { type Generated, workspace } from '../generate.ts'

/** What one process measured inside itself, start-up and reading from disk left out. Milliseconds a pass. */
export interface Passes {
  /** The first pass of a fresh process. */
  readonly cold: number
  /** Later ones; every pass has documents that were never seen before, so that no cache can answer. */
  readonly warm: readonly number[]
  readonly documents: number
  readonly results: number
}

/** Called as `node FILE COUNT PASSES SEED`: prints its times as JSON. */
export function measure(work: (documents: readonly Generated[]) => number): void {
  const [count, passes, seed] = process.argv.slice(2).map(Number) as [number, number, number]
  const times: number[] = []
  let results = 0
  for (let pass = 0; pass <= passes; pass++) {
    const documents = workspace(count, seed + pass)
    const start = performance.now()
    results += work(documents)
    times.push(performance.now() - start)
  }
  const [cold = Number.NaN, ...rest] = times
  const warm = rest.slice(Math.floor(rest.length / 2))
  console.log(JSON.stringify({ cold, warm, documents: count, results } satisfies Passes))
}
