import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sharesOf, worthwhile } from '../../server/jobs/shares.ts'

const folder = (name: string, sizes: readonly number[]) =>
  sizes.map((size, i) => ({ path: `/here/clients/${name}/${String(i).padStart(2, '0')}.md`, size }))

const tens = (name: string) => folder(name, Array(10).fill(40_000))

describe('files are cut into shares', () => {
  test('none of which is lost, turned round or empty', () => {
    const files = fc.array(fc.tuple(fc.constantFrom('a', 'b/c', 'b/d', ''), fc.nat(200_000)), { maxLength: 60 })
    fc.assert(
      fc.property(files, fc.integer({ min: 1, max: 9 }), (parts, count) => {
        const all = parts
          .map(([name, size], i) => ({ path: `/w/${name}/${i}.md`, size }))
          .sort((a, b) => (a.path < b.path ? -1 : 1))
        const shares = sharesOf(all, count)
        expect(shares.flat()).toEqual(all.map(({ path }) => path))
        expect(shares.length).toBeLessThanOrEqual(count)
        expect(shares.every(share => share.length > 0)).toBe(true)
      }),
    )
  })

  test('at the end of a folder, where one ends near the middle', () => {
    const shares = sharesOf([...tens('a'), ...tens('b'), ...tens('c'), ...tens('d')], 2)
    expect(shares.map(share => share.at(-1))).toEqual(['/here/clients/b/09.md', '/here/clients/d/09.md'])
  })

  test('within a folder that holds nearly everything', () => {
    const [first, second] = sharesOf(folder('a', Array(60).fill(20_000)), 2)
    expect(first!.length).toBeGreaterThan(24)
    expect(second!.length).toBeGreaterThan(24)
  })

  test('and the first, whose process is there already, gets most', () => {
    const [first, ...others] = sharesOf(folder('a', Array(90).fill(10_000)), 3)
    for (const other of others) expect(first!.length).toBeGreaterThanOrEqual(other.length)
  })
})

describe('a process more', () => {
  test('is not worth its start for a few documents', () => {
    expect(worthwhile(folder('a', Array(10).fill(10_000)), 16)).toBe(1)
    expect(worthwhile([], 16)).toBe(1)
  })

  test('is worth it for many, up to the processors that there are', () => {
    const files = folder('a', Array(80).fill(30_000))
    expect(worthwhile(files, 2)).toBe(2)
    expect(worthwhile(files, 64)).toBe(9)
  })
})
