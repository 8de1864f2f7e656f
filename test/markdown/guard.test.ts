import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../core/markdown/read.ts'

const MANY = 10_000

/** Each would take the bare parser minutes, or its stack. */
const PATHOLOGICAL: Readonly<Record<string, () => string>> = {
  'twenty megabytes in a line': () => 'слово '.repeat(3_500_000),
  'nested quotations': () => `${'>'.repeat(MANY)}слово`,
  'nested quotations with spaces': () => `${'> '.repeat(MANY)}слово`,
  'nested lists in a line': () => `${'- '.repeat(MANY)}слово`,
  'nested lists and quotations': () => `${'1. > '.repeat(MANY)}слово`,
  'nested lists, a line each': () => Array.from({ length: 1000 }, (_, i) => `${'  '.repeat(i)}- слово\n`).join(''),
  'open brackets': () => `слово${'[a]('.repeat(MANY)}`,
  'open emphasis': () => `слово${' *a **b'.repeat(MANY)}`,
  'open processing instructions': () => `слово${' <? a'.repeat(MANY)}`,
  'underlines without end': () => 'слово\n=\n'.repeat(MANY),
  'white space': () => `${' '.repeat(10 * MANY)}слово`,
  tabs: () => `слово\n\n${'\t'.repeat(10 * MANY)}слово`,
  'a script never closed': () => `<script>\n${'# слово\n\n'.repeat(MANY)}`,
  'frontmatter that is nothing but brackets': () => `---\na: ${'['.repeat(MANY)}${']'.repeat(MANY)}\n---\nслово`,
  nothings: () => `${'\0'.repeat(MANY)}слово`,
}

describe('no text takes the reader long', () => {
  for (const [name, text] of Object.entries(PATHOLOGICAL))
    test(name, { timeout: 15_000 }, () => {
      const source = text()
      const begin = performance.now()
      const { blocks } = readMarkdown(source)
      // Ten times what it takes, and a tenth of what it would.
      expect(performance.now() - begin).toBeLessThan(5000)
      expect(blocks.length).toBeGreaterThan(0)
      if (blocks[0]!.kind !== 'html') expect(blocks.some(block => block.prose.text.includes('слово'))).toBe(true)
    })
})

test('a long table keeps its marks', () => {
  const rows = '| **a** | [b](c) | `d` |\n'.repeat(1500)
  const { blocks } = readMarkdown(`| h | i | j |\n|---|---|---|\n${rows}`)
  expect(blocks.length).toBe(1501)
  expect(new Set(blocks.slice(1).map(block => block.prose.text))).toEqual(new Set(['a\nb\n\uFFFC']))
})

test('a long list keeps its marks', () => {
  const { blocks } = readMarkdown('- **a** [b](c) `d`\n'.repeat(1500))
  expect(new Set(blocks.map(block => block.prose.text))).toEqual(new Set(['a b \uFFFC']))
})

test('long code stays code', () => {
  const code = '  { "a": [1, *b] },\n'.repeat(3000)
  const { blocks } = readMarkdown(`a\n\n\`\`\`json\n${code}\`\`\`\n\nb`)
  expect(blocks.map(block => block.kind)).toEqual(['paragraph', 'code', 'paragraph'])
  expect(`${blocks[1]!.prose.text}\n`).toBe(code)
})

test('a long rule is a rule', () => {
  expect(
    readMarkdown(`a\n\n${'- '.repeat(40)}\n${'* '.repeat(40)}\n${'-'.repeat(400)}`).blocks.map(block => block.kind),
  ).toEqual(['paragraph', 'break', 'break', 'break'])
})
