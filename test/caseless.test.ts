import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caseless } from '../tools/caseless.mjs'

const read = (literal: string): RegExp => {
  const [, source, flags] = /^\/(.+)\/(\w*)$/su.exec(literal)!
  return new RegExp(source!, flags)
}

const codes = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i)

/** What is spelled out: basic and European Latin, Cyrillic. */
const LETTERS = [...codes(1, 0x130), ...codes(0x132, 0x17e), ...codes(0x400, 0x52f)].map(code =>
  String.fromCharCode(code),
)

describe('expressions without regard to case, spelled out', () => {
  it.each([
    ...[/^к$/iu, /^Ё$/iu, /^[а-я]$/iu, /^[^а-яё]$/iu, /^[A-Z\d]$/iu, /^[^\s\w]$/iu, /^[іїєґ'’-]$/iu, /^[\]a^]$/iu],
    ...[
      /^[А-яЁё]$/iu,
      /^[ŷ-ž]$/iu,
      /^(?:a|[b-d])$/iu,
      /^\p{Sc}|[\p{Sc}a-c]$/iu,
      /^\x41|\u0416$/iu,
      /^[-a]$/iu,
      /^[+-z]$/iu,
    ],
  ])('%s takes the same letters', expression => {
    const ours = read(caseless(String(expression)))
    expect(LETTERS.filter(letter => ours.test(letter) !== expression.test(letter))).toEqual([])
  })

  it.each([
    [/(?<day>\d+)\s(?<Month>май|июнь)/iu, '12 ИЮНЬ'],
    [/(?<=по )ДОГОВОРУ(?!\s[а-я])/iu, 'По договору 5'],
    [/^\/?[.-]?\[x\]{2,3}$/iu, '/.[X]]'],
    [/\bre:\s*(?:fwd?:)?/giu, 'RE: FW: re:'],
  ])('%s finds the same', (expression, text) => {
    const ours = read(caseless(String(expression)))
    expect(ours.flags).toBe(expression.flags.replace('i', ''))
    expect(text.match(ours)).toEqual(text.match(expression))
  })

  it('finds the same words in any text', () => {
    const expressions = [/(?<![а-яё])дог[оа]в[^а-в\s]р/giu, /[a-fа-п]{2,}\S?/giu, /no+t|НЕ(?=\s)/giu]
    const letter = fc.constantFrom(...'дДоОгГаАвВрРёЁнНеЕnNotTO .')
    fc.assert(
      fc.property(fc.string({ unit: letter, maxLength: 40 }), fc.constantFrom(...expressions), (text, expression) => {
        expect(text.match(read(caseless(String(expression))))).toEqual(text.match(expression))
      }),
    )
  })

  it.each(['/а/u', '/(а)\\1/iu', '/\\x41/i', '/[\\u0416-\\u0418]/iu', '/(?<x>а)\\k<x>/iu', "'/a/i'", '/a/'])(
    'leaves %s',
    literal => expect(caseless(literal)).toBe(literal),
  )
})
