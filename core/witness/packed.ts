/** What training leaves of one language: see training/README.md. */
export interface PackedWeights {
  readonly acts: readonly string[]
  /** An act: what one step of its packed weights is worth. */
  readonly scale: readonly number[]
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
  const { keys, starts, act, weight } = readRows(bytesOf(rows), scale)
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

function bytesOf(base64: string): Uint8Array {
  const text = atob(base64)
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i)
  return bytes
}

function readRows(bytes: Uint8Array, scale: readonly number[]): Rows {
  const half = bytes.length >> 1
  const keys = new Int32Array(half)
  const starts = new Int32Array(half + 1)
  const act = new Uint8Array(half)
  const weight = new Float32Array(half)
  let row = 0
  let cell = 0
  let bucket = 0
  for (let i = 0; i < bytes.length; row++) {
    for (let shift = 0, more = true; more; shift += 7) {
      const byte = bytes[i++]!
      bucket += (byte & 127) << shift
      more = byte > 127
    }
    keys[row] = bucket
    for (let left = bytes[i++]!; left > 0; left--) {
      const name = bytes[i++]!
      act[cell] = name
      weight[cell++] = ((bytes[i++]! << 24) >> 24) * scale[name]!
    }
    starts[row + 1] = cell
  }
  return {
    keys: keys.slice(0, row),
    starts: starts.slice(0, row + 1),
    act: act.slice(0, cell),
    weight: weight.slice(0, cell),
  }
}

/** A power of two that leaves the table half empty. */
function tableMask(rows: number): number {
  let size = 16
  while (size < rows * 2) size *= 2
  return size - 1
}
