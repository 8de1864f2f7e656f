import { expect, test } from 'vitest'
import { createSectionCache, readMarkdown } from '../../core/markdown/read.ts'

const section = (name: string): string => `## ${name}\n\n- item of ${name}\n- [a]\n\n<!-- ${name} -->\n\n`

test('an edit leaves the blocks of other sections as they were', () => {
  const cache = createSectionCache()
  const [one, two, three] = ['one', 'two', 'three'].map(section)
  const before = readMarkdown(`${one}${two}${three}`, cache)
  const after = readMarkdown(`${one}${two}More.\n\n${three}`, cache)
  expect(after.blocks.slice(0, 4).every((block, i) => block === before.blocks[i])).toBe(true)
  expect(after.blocks.length).toBe(before.blocks.length + 1)
  expect(after.comments[0]).toBe(before.comments[0])
  expect(after).toEqual(readMarkdown(after.text))
})

test('a link definition changes what other sections say', () => {
  const cache = createSectionCache()
  const texts = (text: string) => readMarkdown(text, cache).blocks.map(block => block.prose.text)
  expect(texts(section('one'))[2]).toBe('[a]')
  expect(texts(`${section('one')}# End\n\n[a]: /b\n`)[2]).toBe('a')
  expect(texts(section('one'))[2]).toBe('[a]')
})

test('the cache forgets', () => {
  const cache = createSectionCache()
  const kept = () => [...cache.young.keys(), ...cache.old.keys()].reduce((sum, text) => sum + text.length, 0)
  const long = 'word '.repeat(60_000)
  for (let i = 0; i < 40; i++) readMarkdown(`# ${i}\n\n${long}`, cache)
  expect(kept()).toBeGreaterThan(1_000_000)
  expect(kept()).toBeLessThan(9_000_000)
})
