import { expect, it } from 'vitest'
import { learn } from '../../training/learn.mjs'
import { pack } from '../../training/pack.mjs'

const trained = (sentences: readonly (readonly [number, readonly number[]])[]) => {
  const weights = learn({
    rows: sentences.map(([, at]) => ({ index: Int32Array.from(at), value: Float32Array.from(at, () => 1) })),
    labels: sentences.map(([label]) => Int8Array.of(label)),
    costs: sentences.map(() => Float32Array.of(30)),
    features: 4,
    acts: 1,
  })
  return { weights, packed: pack({ buckets: [7, 3, 900, 12], weights, acts: 1, least: 1 }) }
}

const SENTENCES = [
  [1, [0, 1]],
  [-1, [2, 1]],
  [1, [0, 3]],
  [-1, [2, 3]],
] as const

it('learns the same from the same sentences, to the byte', () => {
  const sentences = SENTENCES
  const { weights, packed } = trained(sentences)
  expect(trained(sentences).packed).toEqual(packed)
  expect(weights[0]).toBeGreaterThan(1)
  expect(weights[2]).toBeLessThan(-1)
})

it('learns something else from other sentences', () => {
  const turned = SENTENCES.map(([label, at]) => [-label, at] as const)
  expect(trained(turned).weights[0]).toBeLessThan(-1)
})
