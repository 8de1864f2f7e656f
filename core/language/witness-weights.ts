/** What training leaves of one language: see training/README.md. */
export interface PackedWeights {
  readonly acts: readonly string[]
  /** An act: what one step of its packed weights is worth. */
  readonly scale: readonly number[]
  /** An act: the score from which the witness speaks for it without a phrase; `null` where phrases alone do better. */
  readonly add: readonly (number | null)[]
  /** An act: the score below which the witness denies what a phrase says; `null`: never. */
  readonly veto: readonly (number | null)[]
  /** Base64 of rows: step to the next bucket, number of acts, then act and weight of each. */
  readonly rows: string
}

/** Weights by bucket, ready to be added up. */
export interface Weights {
  readonly count: number
  /** Adds the weights of a bucket, times `value`, to `sums` from `at` on. */
  addTo(sums: Float32Array, at: number, bucket: number, value: number): void
  /** The weight of a bucket for one act. */
  of(bucket: number, act: number): number
}

export function unpackWeights({ acts, scale, rows }: PackedWeights): Weights {
  const bytes = Uint8Array.from(atob(rows), c => c.charCodeAt(0))
  const { keys, starts, act, weight } = readRows(bytes, scale)
  const mask = tableMask(keys.length)
  const slots = new Int32Array(mask + 1).fill(-1)
  for (let row = 0; row < keys.length; row++) {
    let slot = keys[row]! & mask
    while (slots[slot] !== -1) slot = (slot + 1) & mask
    slots[slot] = row
  }
  const rowOf = (bucket: number): number => {
    for (let slot = bucket & mask; ; slot = (slot + 1) & mask) {
      const row = slots[slot]!
      if (row === -1 || keys[row] === bucket) return row
    }
  }
  return {
    count: acts.length,
    addTo(sums, at, bucket, value) {
      const row = rowOf(bucket)
      if (row < 0) return
      const end = starts[row + 1]!
      for (let i = starts[row]!; i < end; i++) sums[at + act[i]!]! += weight[i]! * value
    },
    of(bucket, wanted) {
      const row = rowOf(bucket)
      if (row < 0) return 0
      for (let i = starts[row]!; i < starts[row + 1]!; i++) if (act[i] === wanted) return weight[i]!
      return 0
    },
  }
}

interface Rows {
  readonly keys: Int32Array
  readonly starts: Int32Array
  readonly act: Uint8Array
  readonly weight: Float32Array
}

function readRows(bytes: Uint8Array, scale: readonly number[]): Rows {
  const keys: number[] = []
  const starts: number[] = [0]
  const act: number[] = []
  const weight: number[] = []
  let bucket = 0
  for (let i = 0; i < bytes.length; ) {
    let step = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[i++]!
      step |= (byte & 127) << shift
      if (byte < 128) break
    }
    bucket += step
    keys.push(bucket)
    for (let left = bytes[i++]!; left > 0; left--) {
      const name = bytes[i++]!
      act.push(name)
      weight.push(((bytes[i++]! << 24) >> 24) * scale[name]!)
    }
    starts.push(act.length)
  }
  return {
    keys: Int32Array.from(keys),
    starts: Int32Array.from(starts),
    act: Uint8Array.from(act),
    weight: Float32Array.from(weight),
  }
}

/** A power of two that leaves the table half empty. */
function tableMask(rows: number): number {
  let size = 16
  while (size < rows * 2) size *= 2
  return size - 1
}
