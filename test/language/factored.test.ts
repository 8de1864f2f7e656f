import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { factored } from '../../core/language/factored.ts'

describe('alternatives with a common beginning', () => {
  test.each([
    [['прибыл', 'прибыла', 'прибудет'], 'приб(?:ыл(?:|а)|удет)'],
    [['ab', 'cd', 'ac'], '(?:a[bc]|cd)'],
    [['a'], 'a'],
    [['a', 'b'], '[ab]'],
    [['a', ''], '(?:a|)'],
    [['ab', 'a', 'ac'], 'a(?:b||c)'],
    [['w*a', 'w*b', 'c'], '(?:w*[ab]|c)'],
    [['a', '(?:x|yz)?b', 'ac'], '(?:a|(?:x|yz)?b|ac)'],
    [['д[её]л', 'д[её]вять', '\\s+[^)\\]]{2,3}?'], '(?:д[её](?:л|вять)|\\s+[^)\\]]{2,3}?)'],
    [['(?:a|A)b', '(?:c|C)b', '(?:a|A)c'], '(?:(?:a|A)[bc]|(?:c|C)b)'],
  ])('%j', (alternatives, expected) => expect(factored(alternatives)).toBe(expected))

  const letters = ['a', 'b', 'c', 'A', 'е', '[её]', '\\s+', '(?:a|A)', '(?:b|ca)']
  const listOf = (pieces: string[]) =>
    fc.array(
      fc.array(fc.constantFrom(...pieces), { maxLength: 4 }).map(all => all.join('')),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'е', 'ё', ' ', 'A'), { maxLength: 6 }).map(all => all.join(''))

  test('take what the bare list takes', () =>
    fc.assert(
      fc.property(listOf([...letters, 'a?', '(?:b|ca)?', '[a-c]*']), text, (list, written) => {
        const [bare, ours] = [`^(?:${list.join('|')})$`, `^${factored(list)}$`]
        expect(new RegExp(ours, 'u').test(written)).toBe(new RegExp(bare, 'u').test(written))
      }),
      { numRuns: 2000 },
    ))

  test('take it up to the same place, where no piece takes now more and now less', () =>
    fc.assert(
      fc.property(listOf(letters), text, (list, written) => {
        const [bare, ours] = [`^(?:${list.join('|')})`, `^${factored(list)}`]
        expect(new RegExp(ours, 'u').exec(written)?.[0]).toBe(new RegExp(bare, 'u').exec(written)?.[0])
      }),
      { numRuns: 2000 },
    ))
})
