/** Weights by feature and act, rows of `acts` numbers. */
export function learn(known: {
  rows: readonly { index: Int32Array; value: Float32Array }[]
  labels: readonly Int8Array[]
  costs: readonly Float32Array[]
  features: number
  acts: number
  epochs?: number
}): Float32Array
