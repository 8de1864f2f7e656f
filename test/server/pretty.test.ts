import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linesOf, placeAt } from '../../core/place.ts'
import { excerptOf } from '../../server/reporters/excerpt.ts'
import { shown, widthOf } from '../../server/reporters/width.ts'
import { wrapped } from '../../server/reporters/wrap.ts'
import { counted, DOCUMENTS, ERRORS, INFOS, TOUCHES, WARNINGS } from '../../server/words.ts'

/** The excerpt of the words between the marks. */
function excerpt(drawn: string, columns = 80): string[] {
  const [before = '', words = '', after = ''] = drawn.split('|')
  const text = before + words + after
  const { source, carets } = excerptOf(
    text,
    linesOf(text),
    { start: before.length, end: before.length + words.length },
    columns,
  )
  return [source, carets]
}

describe('the words in question are underlined', () => {
  test.each([
    ['plain', 'one |two| three', 'one two three', '    ^^^'],
    ['Cyrillic', 'Повестка: |срочно|', 'Повестка: срочно', '          ^^^^^^'],
    ['tabs', '\ta\t|b|', '    a   b', '        ^'],
    ['emoji', '👍🏽 |ок| 👨‍👩‍👧', '👍🏽 ок 👨‍👩‍👧', '   ^^'],
    ['wide letters', '日本 |語|', '日本 語', '     ^^'],
    ['combining marks', 'и\u0306 |х|', 'и\u0306 х', '  ^'],
    ['nothing', 'one|| two', 'one two', '   ^'],
    ['two lines', 'a |b\nc| d', 'a b', '  ^'],
  ])('%s', (_, drawn, source, carets) => {
    expect(excerpt(drawn)).toEqual([source, carets])
  })

  test('a long line is cut to the words’ surroundings and never wider than asked', () => {
    const [source, carets] = excerpt(`${'слово '.repeat(40)}|ЗДЕСЬ|${' слово'.repeat(40)}`, 60)
    expect(source).toMatch(/^….*ЗДЕСЬ.*…$/)
    expect(source!.slice(carets!.indexOf('^'), carets!.length)).toBe('ЗДЕСЬ')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.nat(200), fc.nat(50), (text, start, length) => {
        const line = text.replace(/[\r\n]/g, ' ')
        const from = Math.min(start, line.length)
        const cut = excerptOf(line, linesOf(line), { start: from, end: Math.min(line.length, from + length) }, 40)
        expect(widthOf(cut.source)).toBeLessThanOrEqual(40)
      }),
    )
  })

  test('control characters never reach a terminal', () => {
    expect(shown('a\u001b[31mb\u202ec\rd')).toBe('a[31mbcd')
  })
})

describe('long messages', () => {
  test('are broken between words', () => {
    expect(wrapped('один два три четыре', 9)).toEqual(['один два', 'три', 'четыре'])
    expect(wrapped('коротко', 30)).toEqual(['коротко'])
    expect(wrapped('ооооченьдлинноеслово и', 5)).toEqual(['ооооченьдлинноеслово', 'и'])
  })
})

describe('counted things', () => {
  test('take the right form in each language', () => {
    const ru = [0, 1, 2, 5, 11, 21, 22, 25, 101, 112].map(count => counted('ru', count, WARNINGS))
    expect(ru).toEqual([
      '0 предупреждений',
      '1 предупреждение',
      '2 предупреждения',
      '5 предупреждений',
      '11 предупреждений',
      '21 предупреждение',
      '22 предупреждения',
      '25 предупреждений',
      '101 предупреждение',
      '112 предупреждений',
    ])
    expect([1, 3, 5, 21].map(count => counted('uk', count, ERRORS))).toEqual([
      '1 помилка',
      '3 помилки',
      '5 помилок',
      '21 помилка',
    ])
    expect([1, 4, 11].map(count => counted('uk', count, TOUCHES))).toEqual(['1 дотик', '4 дотики', '11 дотиків'])
    expect([0, 1, 2].map(count => counted('en', count, INFOS))).toEqual(['0 infos', '1 info', '2 infos'])
    expect(counted('ru', 1000, DOCUMENTS)).toBe('1000 документов')
  })
})

describe('places', () => {
  test('lines end with LF, CRLF or CR', () => {
    const lines = linesOf('a\nb\r\nc\rd')
    expect([0, 1, 2, 4, 5, 7].map(offset => placeAt(lines, offset))).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 2, column: 1 },
      { line: 2, column: 3 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
    ])
  })
})
