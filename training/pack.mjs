// Weights as text: quantised to a byte, pruned, in base64.

/** `weights`: rows of `acts` numbers by bucket. Weights of an act below `least` of its greatest are left out. */
export function pack({ buckets, weights, acts, least }) {
  const scale = Array.from({ length: acts }, (_, act) => {
    let greatest = 0
    for (let row = 0; row < buckets.length; row++) greatest = Math.max(greatest, Math.abs(weights[row * acts + act]))
    return greatest / 127 || 1
  })
  const order = buckets.map((_, row) => row).sort((a, b) => buckets[a] - buckets[b])
  const bytes = []
  let last = 0
  let kept = 0
  for (const row of order) {
    const cells = []
    for (let act = 0; act < acts; act++) {
      const steps = Math.round(weights[row * acts + act] / scale[act])
      if (Math.abs(steps) >= least) cells.push(act, steps & 255)
    }
    if (cells.length === 0) continue
    bytes.push(...varint(buckets[row] - last), cells.length / 2, ...cells)
    last = buckets[row]
    kept++
  }
  return { rows: Buffer.from(bytes).toString('base64'), scale: scale.map(s => Number(s.toPrecision(6))), kept }
}

function varint(number) {
  const bytes = []
  let left = number
  while (left >= 128) {
    bytes.push((left & 127) | 128)
    left >>>= 7
  }
  return [...bytes, left]
}

export const moduleOf = (
  language,
  { acts, scale, rows },
  stamp,
) => `// Written by \`npm run train\` from training/acts and the bank: do not edit.
// ${stamp}
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: numbers as they were learned
import type { PackedWeights } from '../packed.ts'

export const ${language} = (): PackedWeights => ({
  acts: ${JSON.stringify(acts)},
  scale: ${JSON.stringify(scale)},
  rows: '${rows}',
})
`
