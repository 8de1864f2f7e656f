import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { judgeParts, judgeSlips, type PieceTally } from './pieces.ts'

const at = (name: string): string => fileURLToPath(new URL(`./${name}`, import.meta.url))

const share = (tallies: readonly PieceTally[]): number =>
  tallies.reduce((sum, { reported }) => sum + reported, 0) / tallies.reduce((sum, { pieces }) => sum + pieces, 0)

test.each([
  ['parts/read', 100, 0.03],
  ['parts/held', 100, 0.09],
  ['parts/held-unlabelled', 25, 0.22],
])(
  '%s: few of the parts that are there draw a complaint',
  (folder, kinds, most) => {
    const tallies = judgeParts(at(folder))
    expect(tallies.length).toBeGreaterThan(kinds)
    expect(share(tallies)).toBeLessThan(most)
  },
  120_000,
)

test.each([
  ['slips/read', 0.74],
  ['slips/held', 0.7],
])(
  '%s: most of the slips are named',
  (folder, least) => {
    const tallies = judgeSlips(at(folder))
    expect(tallies.length).toBeGreaterThan(70)
    expect(share(tallies)).toBeGreaterThan(least)
  },
  120_000,
)
