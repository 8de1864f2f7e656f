import { describe, expect, test } from 'vitest'
import { sourceSpan } from '../../core/markdown/prose.ts'
import { readMarkdown } from '../../core/markdown/read.ts'

/** Every key with its values between bars, then the body. Values are checked to stand where they say. */
function drawn(text: string): string {
  const { frontmatter, bodyStart } = readMarkdown(text)
  const entries = frontmatter.map(({ key, keySpan, values, span }) => {
    expect(text.slice(keySpan.start, keySpan.end)).toBe(key)
    for (const value of values) {
      const { start, end } = sourceSpan(value, 0, value.text.length)
      expect(start >= span.start && end <= span.end).toBe(true)
      const letters = [...value.text].filter(letter => letter !== '\n')
      expect(letters.every(letter => text.slice(start, end).includes(letter) || ' ,:'.includes(letter))).toBe(true)
    }
    return `${key}: ${values.map(value => `|${value.text.replaceAll('\n', '⏎')}|`).join(' ')}`.trim()
  })
  return [...entries, `— ${text.slice(bodyStart).replaceAll(/\r?\n/g, '⏎')}`].join('\n')
}

const framed = (...lines: string[]): string => ['---', ...lines, '---', 'Body', ''].join('\n')

/** What is written between the fences, and what is read. */
const CASES: Readonly<Record<string, readonly [string[], string[]]>> = {
  'plain keys in any language': [
    ['type: agenda', 'Клиент: ООО «Ромашка»', "об'єкт: сайт", 'next meeting: 2026-11-20', '"a b": c'],
    ['type: |agenda|', 'Клиент: |ООО «Ромашка»|', "об'єкт: |сайт|", 'next meeting: |2026-11-20|', 'a b: |c|'],
  ],
  'further colons belong to the value': [
    ['subject: A: B', 'time: 14:00'],
    ['subject: |A: B|', 'time: |14:00|'],
  ],
  'a forgotten space': [
    ['client:Acme', 'site:https://a.b'],
    ['client: |Acme|', 'site: |https://a.b|'],
  ],
  "YAML's quotation marks are none of the value": [
    ['a: "b: c"', "d: 'e'", 'f: "g', 'h: «i»', 'j: "k" l'],
    ['a: |b: c|', 'd: |e|', 'f: |"g|', 'h: |«i»|', 'j: |"k" l|'],
  ],
  'comments, and hashes that are none': [
    ['a: b # c', 'd: Order #5', '# e', 'f: #g', 'h: A: B', '  # i'],
    ['a: |b|', 'd: |Order #5|', 'f: |#g|', 'h: |A: B|'],
  ],
  'empty keys': [
    ['a:', 'b: ', '', 'c: ""'],
    ['a:', 'b:', 'c: ||'],
  ],
  'lists in three forms': [
    ['a: [b, "c d", e]', 'f:', '- g', '- "h"', 'i:', '  - Irina: CEO', '  - Petr, QA # j'],
    ['a: |b| |c d| |e|', 'f: |g| |h|', 'i: |Irina: CEO| |Petr, QA|'],
  ],
  'maps keep their keys, people in a list do not': [
    ['a:', '  urgent: phone', '  report: "letter"', 'b:', '  - name: Irina', '    role: CEO', 'c: {d: e}'],
    ['a: |urgent: phone| |report: letter|', 'b: |Irina, CEO|', 'c: |d: e|'],
  ],
  'block scalars': [
    ['a: |', '  b', '', '    c', 'd: >-', '  e', '  f'],
    ['a: |b⏎⏎  c|', 'd: |e⏎f|'],
  ],
  'a placeholder stays as it is': [
    ['a: {{client}}', 'b: "{{x}}"'],
    ['a: |{{client}}|', 'b: |{{x}}|'],
  ],
  'what YAML does not understand is read line by line': [
    ['a: [b', 'c: - d', 'e:', '  f: g: h', ' i', 'words'],
    ['a: |[b|', 'c: |- d|', 'e: |f: g: h| |i| |words|'],
  ],
}

describe('values', () => {
  for (const [name, [lines, read]] of Object.entries(CASES))
    test(name, () => expect(drawn(framed(...lines))).toBe([...read, '— Body⏎'].join('\n')))
})

test('a byte order mark and Windows line breaks', () => {
  expect(drawn('\uFEFF---\r\ntype: agenda\r\ntags:\r\n- a\r\n...\r\nBody')).toBe('type: |agenda|\ntags: |a|\n— Body')
})

test('an empty frontmatter, and none', () => {
  expect(drawn('---\n---\nBody')).toBe('— Body')
  expect(drawn('Body\n---\na: b\n---\n')).toBe('— Body⏎---⏎a: b⏎---⏎')
  expect(drawn('---\nJust words.\n---\n')).toBe('— ---⏎Just words.⏎---⏎')
  expect(drawn('----\na: b\n---\n')).toBe('— ----⏎a: b⏎---⏎')
})

describe('while the closing fence is missing, the body is left alone', () => {
  const BODY = '# Agenda\n\n- one\n\n> two\n'
  for (const typed of ['a: b\n', 'a: b\n\n', 'a:\n- b\n\n', 'a: b\nc: d\n\n'])
    test(JSON.stringify(typed), () => {
      const text = `---\n${typed}${BODY}`
      const read = readMarkdown(text)
      expect(text.slice(read.bodyStart).trimStart()).toBe(BODY)
      expect(read.frontmatter[0]!.key).toBe('a')
      expect(read.blocks.map(block => block.kind)).toEqual(['heading', 'item', 'paragraph'])
    })

  test('though the body has a rule of its own', () => {
    const text = '---\ntype: email\n\nHi John,\n\n- a: b\n\n---\n\nBye\n'
    expect(drawn(text)).toBe('type: |email|\n— ⏎Hi John,⏎⏎- a: b⏎⏎---⏎⏎Bye⏎')
  })

  test('when nothing but the fence has been typed', () => {
    expect(readMarkdown(`---\n${BODY}`).blocks.map(block => block.kind)).toEqual([
      'break',
      'heading',
      'item',
      'paragraph',
    ])
  })
})
