import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { workspace } from '../../bench/generate.ts'
import { readBlocks } from '../../core/markdown/blocks.ts'
import { scanned } from '../../core/markdown/scan.ts'
import { sectionStarts } from '../../core/markdown/sections.ts'
import { document } from './fragments.ts'

const RUNS = Number(process.env.PROPERTY_RUNS ?? 5000)

test('the scanner reads what the parser reads, or nothing', () => {
  fc.assert(
    fc.property(document, text => void expectEqual(text)),
    { numRuns: RUNS },
  )
}, 600_000)

test('the scanner reads plain lines, and as the parser does', () => {
  let read = 0
  fc.assert(
    fc.property(plainDocument, text => {
      if (expectEqual(text)) read++
    }),
    { numRuns: RUNS },
  )
  expect(read).toBeGreaterThan(RUNS / 20)
}, 600_000)

test('a slip of the hand in what people write changes both readings alike', () => {
  fc.assert(
    fc.property(slipped, text => void expectEqual(text)),
    { numRuns: RUNS },
  )
}, 600_000)

test('most of what people write is plain', () => {
  const texts = [...workspace(200, 5).map(({ text }) => text), ...examples()]
  const sections = texts.flatMap(sectionsOf)
  const size = (pieces: readonly string[]) => pieces.reduce((sum, { length }) => sum + length, 0)
  expect(size(sections.filter(expectEqual)) / size(sections)).toBeGreaterThan(0.75)
})

/** Whether the scanner read the text at all. */
function expectEqual(text: string): boolean {
  const blocks = scanned(text)
  if (blocks) expect(blocks).toEqual(readBlocks(text))
  return blocks !== undefined
}

function sectionsOf(text: string): string[] {
  const starts = sectionStarts(text)
  return starts.map((start, i) => text.slice(start, starts[i + 1]))
}

function examples(): string[] {
  const folder = join(import.meta.dirname, '../../examples')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.md'))
  return files.map(file => readFileSync(join(folder, file), 'utf8'))
}

/** Changes of one line: a line of another kind before it, other indents, marks cut off or typed between. */
const SLIPS: readonly ((line: string, piece: string, at: number) => string)[] = [
  () => '',
  line => `${line}\n${line}`,
  line => `\n${line}`,
  line => `  ${line}`,
  line => `    ${line}`,
  line => line.trimStart(),
  line => `> ${line}`,
  line => `- ${line}`,
  (line, piece) => `${piece}\n${line}`,
  (line, piece) => `  ${piece}\n${line}`,
  (line, piece, at) => line.slice(0, at % (line.length + 1)) + piece + line.slice(at % (line.length + 1)),
  (line, _, at) => line.slice(0, at % (line.length + 1)) + line.slice((at % (line.length + 1)) + 1),
  (line, _, at) => `${line.slice(0, at % (line.length + 1))}\n${line.slice(at % (line.length + 1))}`,
]

const MARKS = [
  ...['', '', '', '', '- ', '- ', '* ', '+ ', '1. ', '2. ', '1) ', '01. ', '- [ ] ', '* [x] ', '# ', '### '],
  ...['- > ', '2. > ', '- [ ] > ', '- >', '> - ', '📌 ', '**📌 '],
]
const INDENTS = ['', '', '', '', '', '', '  ', '   ', ' ', '    ', '     ']
const PIECES = [
  'слово',
  'Word',
  '2026',
  '12.',
  '1)',
  '3.5',
  ' ',
  ' ',
  ' ',
  ', ',
  ': ',
  '**Важно:** ',
  '**b**',
  '**Two*',
  '*x**',
  '![y](z)',
  '`x``',
  '*c*',
  '**',
  '*',
  '«d»',
  '"e"',
  '(f)',
  '`code`',
  '`*`',
  '`',
  '[g](/h)',
  '[i]',
  '[j](k) ',
  '!',
  '&',
  '& ',
  '<',
  '< ',
  '>',
  '|',
  '_',
  '-',
  '—',
  '#',
  '~',
  '😀',
  '\u00a0',
  '\u2028',
  '\\',
  '  ',
]
const LINES = [
  '| a | b |\n|---|:-|\n| **c** | d e |',
  '| a |',
  '|---|\n|||',
  '| a |\n| - |\n| b |',
  '```\nx\n```',
  '```\nx\n  ```\n```',
  '```\n    ```\n```',
  '```\nx\n````',
  '```js\n\n  y\n\n```',
  '```',
  '~~~',
  '> q',
  '> q',
  '> **q** r',
  '>',
  '> - s',
  '',
  '',
  '',
  '   ',
  '---',
  '-',
  '1.',
  ' ```',
  '   ```',
  '  > q',
  '  | a |',
  '    ---',
  '===',
  '***',
  '> q',
  '|-|',
  '[a]: b',
  '``` x',
  '<b>',
  '- - a',
  '- # h',
]

const words = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 7 }).map(pieces => pieces.join(''))
const plainWords = fc.constantFrom(
  'слово',
  'Two words',
  '**Label:** value',
  '5 шт.',
  '*Anna*',
  'a `b` c',
  'x [y](z)',
  '12.10.2026',
)
const plainLine = fc
  .tuple(fc.constantFrom(...INDENTS), fc.constantFrom(...MARKS), fc.oneof({ arbitrary: plainWords, weight: 6 }, words))
  .map(parts => parts.join(''))

const cell = fc
  .tuple(
    fc.constantFrom('', ' ', ' ', '  ', ' \u00a0'),
    fc.oneof({ arbitrary: plainWords, weight: 6 }, words),
    fc.constantFrom('', ' ', ' ', '   ', '\u00a0 '),
  )
  .map(parts => parts.join(''))
const row = fc.oneof({ arbitrary: fc.tuple(cell, cell), weight: 9 }, fc.array(cell, { maxLength: 3 }))
const table = fc
  .tuple(row, fc.constantFrom('|---|---|', '| - | :-: |', '|---|'), fc.array(row, { maxLength: 3 }))
  .map(([head, rule, rows]) => [`|${head.join('|')}|`, rule, ...rows.map(cells => `|${cells.join('|')}|`)].join('\n'))

/** Documents of headings, paragraphs and lists, and now and then of what only looks like them. */
const plainDocument = fc
  .array(
    fc.oneof(
      { arbitrary: plainLine, weight: 12 },
      { arbitrary: fc.constant(''), weight: 4 },
      { arbitrary: table, weight: 1 },
      { arbitrary: fc.constantFrom(...LINES), weight: 3 },
    ),
    { maxLength: 9 },
  )
  .chain(lines => fc.constantFrom('\n', '\n', '\r\n').map(end => lines.join('\n').replaceAll('\n', end)))

const written = [...workspace(60, 11).map(({ text }) => text), ...examples()].flatMap(sectionsOf)

/** A section as people write them, with some of its lines changed. */
const slipped = fc
  .tuple(
    fc.nat(written.length - 1),
    fc.array(fc.tuple(fc.nat(200), fc.constantFrom(...SLIPS), fc.oneof(fc.constantFrom(...LINES), words), fc.nat(90)), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([index, slips]) => {
    const lines = written[index]!.split('\n')
    for (const [line, slip, piece, at] of slips)
      lines[line % lines.length] = slip(lines[line % lines.length]!, piece, at)
    return lines.join('\n')
  })
