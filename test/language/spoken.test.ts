import { describe, expect, test } from 'vitest'
import {
  anyOf,
  cased,
  closing,
  every,
  listOf,
  opening,
  spoken,
  together,
  type Words,
  whole,
  wordSet,
} from '../../core/language/spoken.ts'

const found = (expression: RegExp, text: string): string | undefined => expression.exec(text)?.[0]

const ONLY: Words = { ru: 'вот только, однако', uk: 'тільки от, щоправда', en: 'though, however' }

describe('words by language', () => {
  test.each([
    ['Сделаем, вот только позже', 'вот только'],
    ['Зробимо, Щоправда пізніше', 'Щоправда'],
    ['fine (however late)', 'however'],
    ['вот  \u00a0только', 'вот  \u00a0только'],
    ['although', undefined],
    ['однакові', undefined],
    ['по-однако', undefined],
    ["however't", undefined],
    ['however’s', 'however'],
    ["however'sy", undefined],
    ["'however'", 'however'],
    ['however-', 'however'],
  ])('are whole words: %s', (text, expected) => expect(found(anyOf(ONLY), text)).toBe(expected))

  test.each([
    ['Ответственная — Анна', 'Ответственная'],
    ["responsible's", "responsible's"],
    ['безответственный', undefined],
    ['відповідальний-2 за', 'відповідальний-2'],
    ['виконавець', undefined],
    ['12 минут', '12 минут'],
    ['минут', undefined],
    ['приготовление', 'приготовление'],
    ['сделаем', 'сделаем'],
    ['тем', undefined],
    ['ещё не', 'ещё не'],
    ['еще не', 'еще не'],
    ['п’ять', 'п’ять'],
    ['the very client', 'the very client'],
    ['the client', 'the client'],
    ['client', 'client'],
    ['clients left', 'clients'],
    ['customer left', 'customer left'],
    ['customer', 'customer'],
    ['led well', 'led'],
    ['led bylaws', 'led'],
    ['led by him', undefined],
    ['not all of it done', 'not all of it done'],
    ['not done', 'not done'],
    ['not all of it was done', undefined],
    ['not, so it is done', undefined],
  ])('are written as in the lexicon: %s', (text, expected) => {
    const words = {
      ru: 'ответственн*, # минут, *ление, *ем, ещё не',
      uk: "відповідальн*, п'ять",
      en: '?the ?very client|clients, responsible*, customer ?left, led !by, not ..3 done',
    }
    expect(found(anyOf(words), text)).toBe(expected)
  })

  test('stand where they are wanted', () => {
    expect(found(opening(ONLY), '«Однако, поздно')).toBe('«Однако')
    expect(found(opening(ONLY), 'Поздно, однако')).toBeUndefined()
    expect(found(closing(ONLY), 'Late, though…')).toBe('though…')
    expect(found(closing(ONLY), 'though late')).toBeUndefined()
    expect(found(whole(ONLY), ' — Однако: ')).toBe(' — Однако: ')
    expect(found(whole(ONLY), 'однако поздно')).toBeUndefined()
  })

  test('stand in a structure', () => {
    const FROM: Words = { ru: 'от', uk: 'від, з', en: 'from' }
    expect(spoken`^(${FROM})\s+(\p{L}+):`.exec('Від нас: кошторис')?.slice(1)).toEqual(['Від', 'нас'])
    expect(spoken`${FROM}\s${'[a-z]+'}`.exec('from us')?.[0]).toBe('from us')
    const name = cased`${FROM}\s\p{Lu}\p{Ll}+`
    expect(found(name, 'Від Ганни')).toBe('Від Ганни')
    expect(found(name, 'ВІД Ганни')).toBeUndefined()
    expect(found(name, 'від ганни')).toBeUndefined()
  })

  test('Ukrainian words bring their twins', () => {
    const words = { ru: '—', uk: 'з нами, домовилися', en: '—' }
    expect(found(anyOf(words), 'із нами')).toBe('із нами')
    expect(found(anyOf(words), 'домовились')).toBe('домовились')
  })

  test('are found one by one', () => {
    const all = every(anyOf({ ru: 'и', uk: 'та', en: 'and' }))
    expect('Ada and Bo та Вася и я'.split(all)).toEqual(['Ada ', ' Bo ', ' Вася ', ' я'])
  })

  test('single words are compared as words are', () => {
    const set = wordSet({ ru: 'её|нём, мы', uk: "з, м'яч", en: '—' })
    expect([...set]).toEqual(['ее', 'нем', 'мы', 'з', 'із', 'зі', "м'яч"])
    expect(() => wordSet({ ru: 'вот только', uk: 'от', en: 'only' })).toThrow()
    expect(() => wordSet({ ru: 'толь*', uk: 'от', en: 'only' })).toThrow()
  })

  test('names are listed, the English first', () =>
    expect(listOf({ ru: 'журнал, о клиенте', uk: '—', en: `\n a card\n b\n` })).toEqual([
      'a card',
      'b',
      'журнал',
      'о клиенте',
    ]))

  test('lists are joined', () => {
    const both = anyOf(together(ONLY, { ru: 'зато', uk: 'зате', en: 'but' }))
    expect(['Зате', 'однако', 'but'].every(text => both.test(text))).toBe(true)
    const nothing: Words = { ru: '—', uk: '—', en: '—' }
    expect(together(ONLY, nothing)).toEqual(ONLY)
    expect(together(nothing, nothing)).toEqual(nothing)
  })

  test.each<[string, Words]>([
    ['nothing said', { ru: 'да', uk: 'так', en: '' }],
    ['no word in any language', { ru: '—', uk: '—', en: '—' }],
    ['an empty place', { ru: 'да,, нет', uk: 'так', en: 'yes' }],
    ['Ukrainian among Russian', { ru: 'да, ні', uk: 'так', en: 'yes' }],
    ['Russian among Ukrainian', { ru: 'да', uk: 'так, мы', en: 'yes' }],
    ['Cyrillic among English', { ru: 'да', uk: 'так', en: 'yes, да' }],
    ['an expression', { ru: 'да', uk: 'так', en: 'yes+' }],
    ['a gap first', { ru: 'да', uk: 'так', en: '..3 of' }],
    ['a mark', { ru: 'да', uk: 'так', en: 'yes $' }],
    ['a word that is not there first', { ru: 'да', uk: 'так', en: '!not yes' }],
    ['an unknown class', { ru: 'да', uk: 'так', en: '{none_such}' }],
  ])('what cannot be read is refused: %s', (_, words) => expect(() => anyOf(words)).toThrow())
})
