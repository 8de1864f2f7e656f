/** Weights as text: rows in base64, and what a step is worth for each act. */
export function pack(learned: {
  buckets: readonly number[]
  weights: Float32Array
  acts: number
  least: number
}): { rows: string; scale: number[]; kept: number }
