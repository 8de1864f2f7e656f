import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asSeen } from '../../core/markdown/as-seen.ts'
import type { Block, Markdown } from '../../core/markdown/block.ts'
import { readBlocks } from '../../core/markdown/blocks.ts'
import { movedBlock } from '../../core/markdown/moved.ts'
import { OPAQUE, type Prose, shifted, sourceOffset, sourceSpan } from '../../core/markdown/prose.ts'
import { createSectionCache, readMarkdown } from '../../core/markdown/read.ts'
import { document } from './fragments.ts'

const RUNS = Number(process.env.PROPERTY_RUNS ?? 2000)

test('a text read by sections is the text read whole', () => {
  const cache = createSectionCache()
  fc.assert(
    fc.property(document, text => {
      const read = readMarkdown(text)
      const whole = readBlocks(text.slice(read.bodyStart))
      const moved = whole.blocks.map(block => movedBlock(block, read.bodyStart))
      expect(read.blocks).toEqual(asSeen(moved, text))
      expect(read.comments).toEqual(whole.comments.map(comment => shifted(comment, read.bodyStart)))
      expect(readMarkdown(text, cache)).toEqual(read)
    }),
    { numRuns: RUNS },
  )
}, 600_000)

test('an edit is read as the edited text is', () => {
  const edits = fc.tuple(document, fc.array(fc.tuple(fc.nat(), fc.nat(12), document), { maxLength: 4 }))
  fc.assert(
    fc.property(edits, ([first, changes]) => {
      const cache = createSectionCache()
      let text = first
      for (const [at, length, words] of changes) {
        readMarkdown(text, cache)
        const start = at % (text.length + 1)
        text = text.slice(0, start) + words.slice(0, 60) + text.slice(start + length)
        expect(readMarkdown(text, cache)).toEqual(readMarkdown(text))
      }
    }),
    { numRuns: RUNS / 4 },
  )
}, 600_000)

test('CRLF changes offsets and nothing else', () => {
  fc.assert(
    fc.property(document, raw => {
      const text = raw.replaceAll('\r', '')
      const places = crlfPlaces(text)
      const moved = readMarkdown(text.replaceAll('\n', '\r\n'))
      expect(relative(moved, offset => places.lf[offset]!)).toEqual(relative(readMarkdown(text), offset => offset))
    }),
    { numRuns: RUNS, examples: [['---\nWord: value\n  <pre>']] },
  )
}, 600_000)

test('every span is inside the text, every letter of the prose stands in it', () => {
  fc.assert(
    fc.property(document, text => expectInside(text, readMarkdown(text))),
    { numRuns: RUNS },
  )
}, 600_000)

test('any text at all is read', () => {
  const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
  fc.assert(
    fc.property(anything, text => expectInside(text, readMarkdown(text))),
    { numRuns: RUNS },
  )
}, 600_000)

/** For every offset of the CRLF text, the same place in the LF text; both halves of a line break are the break. */
function crlfPlaces(text: string): { lf: number[] } {
  const lf: number[] = []
  for (let i = 0; i < text.length; i++) lf.push(...(text[i] === '\n' ? [i, i] : [i]))
  lf.push(text.length)
  return { lf }
}

function relative(markdown: Markdown, place: (offset: number) => number): unknown {
  const span = (s: { start: number; end: number }) => [place(s.start), place(s.end)]
  const prose = (p: Prose) => [p.text, p.bold, lettersOf(p).map(place), span(sourceSpan(p, 0, p.text.length))]
  return {
    body: place(markdown.bodyStart),
    comments: markdown.comments.map(prose),
    entries: markdown.frontmatter.map(e => [e.key, span(e.keySpan), span(e.span), e.values.map(prose)]),
    blocks: markdown.blocks.map(b => ({ ...b, span: span(b.span), prose: prose(b.prose), cells: b.cells?.map(prose) })),
  }
}

const lettersOf = (prose: Prose): number[] =>
  Array.from({ length: prose.text.length }, (_, i) => sourceOffset(prose, i))

function expectInside(text: string, { blocks, comments, frontmatter, bodyStart }: Markdown): void {
  const inside = ({ start, end }: { start: number; end: number }, from: number, to: number) =>
    expect(start >= from && start <= end && end <= to, `${start}–${end} in ${from}–${to}`).toBe(true)
  inside({ start: 0, end: bodyStart }, 0, text.length)
  for (const block of blocks) {
    inside(block.span, bodyStart, text.length)
    for (const prose of [block.prose, ...(block.cells ?? [])]) expectProse(text, prose, block)
    expect(block.parent < 0 || blocks[block.parent]!.kind === 'item').toBe(true)
    if (block.parent >= 0) inside(block.span, blocks[block.parent]!.span.start, blocks[block.parent]!.span.end)
  }
  for (const comment of comments) expectProse(text, comment)
  for (const entry of frontmatter) {
    inside(entry.span, 0, bodyStart)
    inside(entry.keySpan, entry.span.start, entry.span.end)
    expect(text.slice(entry.keySpan.start, entry.keySpan.end)).toBe(entry.key)
    for (const value of entry.values) inside(sourceSpan(value, 0, value.text.length), entry.span.start, entry.span.end)
  }
}

/** A letter stands for itself, or for an escape, a reference, a line break or a piece of code. */
function expectProse(text: string, prose: Prose, block?: Block): void {
  const from = block?.span.start ?? 0
  const to = block?.span.end ?? text.length
  let last = from
  for (let i = 0; i < prose.text.length; i++) {
    const at = sourceOffset(prose, i)
    expect(at >= last && at < to, `letter ${i} at ${at} in ${last}–${to}`).toBe(true)
    last = at
    const stands = text[at]!
    const letter = prose.text[i]!
    const isSpelled =
      stands === '&' || (letter === OPAQUE && stands === '`') || (letter === '\n' && /[\r\n|]/.test(stands))
    const isWrapped = letter === ' ' && stands === '\n'
    if (letter !== stands && !isSpelled && !isWrapped && block?.kind !== 'row')
      expect(`${letter} at ${at}`).toBe(`${stands} at ${at}`)
  }
  expect(sourceSpan(prose, 0, prose.text.length).end <= to).toBe(true)
  for (const { start, end } of prose.bold) expect(start < end && start >= 0 && end <= prose.text.length).toBe(true)
}
