import { expect, test } from 'vitest'
import { relinked } from '../../core/relationship/relinked.ts'

const FOLDER = { from: 'clients/oak', to: 'clients/birch row' }
const PATHS = ['index.md', 'clients/oak/client.md', 'clients/oak/letters/1.md', 'clients/elm/touches.md']
const known = new Map(PATHS.map(path => [path, true]))

const changed = (path: string, text: string, moved = FOLDER): string =>
  relinked({ path, text }, known, moved).reduceRight(
    (whole, { span, text }) => whole.slice(0, span.start) + text + whole.slice(span.end),
    text,
  )

test.each([
  ['index.md', '[Oak](clients/oak/client.md)', '[Oak](clients/birch%20row/client.md)'],
  [
    'index.md',
    'see [a letter](./clients/oak/letters/1.md#ask)',
    'see [a letter](clients/birch%20row/letters/1.md#ask)',
  ],
  ['clients/elm/touches.md', '[x](../oak/letters/1.md)', '[x](../birch%20row/letters/1.md)'],
  ['clients/elm/touches.md', '[x](clients/oak/client.md)', '[x](clients/birch%20row/client.md)'],
  ['clients/oak/client.md', '[x](../oak/letters/1.md)', '[x](letters/1.md)'],
  ['index.md', '[[clients/oak/client]]', '[[clients/birch row/client]]'],
])('in %s: %s', (path, text, expected) => {
  expect(changed(path, text)).toBe(expected)
})

test.each([
  ['clients/oak/client.md', '[x](letters/1.md), [y](../elm/touches.md), [top](../../index.md)'],
  ['index.md', '[elm](clients/elm/touches.md), [gone](clients/oak/none.md), https://oak.example/clients/oak/client.md'],
  ['index.md', '[[client]]'],
  ['index.md', '[x](clients/100%/client.md)'],
])('in %s nothing: %s', (path, text) => {
  expect(changed(path, text)).toBe(text)
})

test('a card that moves alone', () => {
  const card = { from: 'clients/oak/client.md', to: 'clients/oak/birch.md' }
  expect(changed('clients/oak/letters/1.md', '[card](../client.md)', card)).toBe('[card](../birch.md)')
  expect(changed('clients/elm/touches.md', '[[client|the card]]', card)).toBe('[[birch|the card]]')
})
