import { expect, test } from 'vitest'
import { linksIn, targetOf } from '../../core/document/links.ts'

const addresses = (text: string): string[] =>
  linksIn(text).map(({ address, span }) => {
    expect(text.slice(span.start, span.end)).toBe(address)
    return address
  })

test('links, wiki links and paths, as written; no web addresses, no anchors', () => {
  expect(
    addresses(
      'protocol: ../протоколы/2026-11-10.md\n\n[a](b.md#c) [x](<my notes.md>) [[итоги|так]] [w](https://a.example/b.md) [h](#top) ./c/d.md\n',
    ),
  ).toEqual(['../протоколы/2026-11-10.md', 'b.md#c', 'my notes.md', 'итоги', './c/d.md'])
})

test.each([
  ['../протоколы/старт.md', 'a/протоколы/старт.md'],
  ['%D0%BF%D0%BB%D0%B0%D0%BD.md', 'a/письма/план.md'],
  ['a/письма/план.md', 'a/письма/план.md'],
  ['план', 'a/письма/план.md'],
  ['старт', 'a/протоколы/старт.md'],
  ['план.md#сроки', 'a/письма/план.md'],
  ['нет.md', undefined],
  ['../план.md', undefined],
  ['%zz.md', undefined],
])('%s means %s', (address, target) => {
  const known = new Map([
    ['a/письма/план.md', 1],
    ['a/протоколы/старт.md', 1],
  ])
  expect(targetOf(address, 'a/письма/ответ.md', known)).toBe(target)
})
