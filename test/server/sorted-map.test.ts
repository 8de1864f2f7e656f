import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SortedMap } from '../../core/sorted-map.ts'

const key = fc.constantFrom('', 'a', 'a/', 'a/b', 'a/c', 'a-b', 'ab', 'b', 'б', 'я/я')
const changes = fc.array(fc.dictionary(key, fc.option(fc.nat(9), { nil: undefined })), { maxLength: 8 })

test('holds what a plain map holds, in the order of its keys', () => {
  fc.assert(
    fc.property(changes, steps => {
      const plain = new Map<string, number>()
      let sorted: SortedMap<number> = SortedMap.EMPTY
      for (const step of steps) {
        const before = [...sorted]
        const next = sorted.changed(new Map(Object.entries(step)))
        expect([...sorted]).toEqual(before)
        sorted = next
        for (const [key, value] of Object.entries(step))
          if (value === undefined) plain.delete(key)
          else plain.set(key, value)
      }
      expect([...sorted]).toEqual([...plain].sort(([a], [b]) => (a < b ? -1 : 1)))
      expect(sorted.size).toBe(plain.size)
      for (const path of ['', 'a', 'a/', 'z']) {
        expect([sorted.get(path), sorted.has(path)]).toEqual([plain.get(path), plain.has(path)])
        const below = [...plain].filter(([key]) => key.startsWith(path))
        expect([...sorted.beginningWith(path)].sort()).toEqual(below.map(([, value]) => value).sort())
      }
    }),
  )
})
