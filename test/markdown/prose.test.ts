import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  lines,
  NO_PROSE,
  plainProse,
  proseSpan,
  shifted,
  slice,
  sourceOffset,
  sourceSpan,
  textAfter,
  textAt,
  textBefore,
} from '../../core/markdown/prose.ts'
import { readMarkdown } from '../../core/markdown/read.ts'
import { document } from './fragments.ts'

const proses = document.map(text => readMarkdown(text).blocks.map(block => block.prose))

test('a piece of prose stands where it stood in the whole', () => {
  fc.assert(
    fc.property(proses, fc.nat(40), fc.nat(40), (all, a, b) => {
      for (const prose of all) {
        const start = Math.min(a, b, prose.text.length)
        const end = Math.min(Math.max(a, b), prose.text.length)
        const piece = slice(prose, start, end)
        expect(piece.text).toBe(prose.text.slice(start, end))
        for (let i = 0; i < piece.text.length; i++) expect(sourceOffset(piece, i)).toBe(sourceOffset(prose, start + i))
        expect(piece.bold.every(bold => bold.start < bold.end && bold.end <= piece.text.length)).toBe(true)
        expect(sourceOffset(shifted(piece, 7), 0)).toBe(sourceOffset(piece, 0) + 7)
      }
    }),
  )
})

test('what stands at a span of the source is found again, whatever marks stand before it', () => {
  fc.assert(
    fc.property(proses, fc.nat(40), fc.nat(40), (all, a, b) => {
      for (const prose of all) {
        const start = Math.min(a, b, prose.text.length)
        const end = Math.min(Math.max(a, b), prose.text.length)
        if (start === end) continue
        expect(proseSpan(prose, sourceSpan(prose, start, end))).toEqual({ start, end })
        const piece = slice(prose, start, end)
        expect(textAt(piece, sourceSpan(prose, start, end))).toBe(piece.text)
      }
    }),
  )
})

test('a text is cut where its marks are, not by their letters', () => {
  const source = 'See **the bold** and [a link](https://a.b) here'
  const { prose } = readMarkdown(source).blocks[0]!
  const span = { start: source.indexOf('here'), end: source.length }
  expect([textBefore(prose, span), textAt(prose, span), textAfter(prose, span)]).toEqual([
    'See the bold and a link ',
    'here',
    '',
  ])
  expect(proseSpan(prose, { start: source.length + 9, end: source.length + 12 })).toEqual({
    start: prose.text.length,
    end: prose.text.length,
  })
  expect(proseSpan(NO_PROSE, span)).toEqual({ start: 0, end: 0 })
})

test('code and references are spanned whole', () => {
  const text = 'see `a b` or **`c`** &amp;'
  const prose = readMarkdown(`# x\n\n${text}`).blocks[1]!.prose
  expect(prose.text).toBe('see \uFFFC or \uFFFC &')
  const spanned = (piece: typeof prose, start: number, end: number) => {
    const span = sourceSpan(piece, start, end)
    return `# x\n\n${text}`.slice(span.start, span.end)
  }
  expect(spanned(prose, 0, 5)).toBe('see `a b`')
  expect(spanned(prose, 6, 10)).toBe('or **`c`')
  expect(spanned(prose, 11, 12)).toBe('&amp;')
  expect(spanned(slice(prose, 4, 10), 0, 1)).toBe('`a b`')
  expect(spanned(slice(prose, 4, 10), 5, 6)).toBe('`c`')
  expect(spanned(prose, 0, 3)).toBe('see')
})

test('lines cut at every break', () => {
  const prose = readMarkdown('**a\nb** c\n\nd').blocks[0]!.prose
  expect(lines(prose).map(line => [line.text, line.bold])).toEqual([
    ['a', [{ start: 0, end: 1 }]],
    ['b c', [{ start: 0, end: 1 }]],
  ])
  expect(lines(plainProse('e', 3))).toEqual([plainProse('e', 3)])
})

test('a span ends at its last letter, before closing marks', () => {
  const text = 'see **bold** now'
  const prose = readMarkdown(text).blocks[0]!.prose
  const { start, end } = sourceSpan(prose, 4, 8)
  expect(text.slice(start, end)).toBe('bold')
  expect(sourceSpan(prose, 4, 4)).toEqual({ start: 6, end: 6 })
  expect(slice(prose, 6, 6).bold).toEqual([])
})
