import { expect, test } from 'vitest'
import { sourceSpan } from '../../core/markdown/prose.ts'
import { readMarkdown } from '../../core/markdown/read.ts'
import { drawn } from './drawing.ts'

const text = (...lines: string[]): string => lines.join('\n')

test('headings of both kinds, paragraphs and rules', () => {
  expect(drawn(text('# A *b* c #', 'one', '  two', '', 'Set', '===', 'Under', 'neath', '---', '***'))).toBe(
    text('heading 1: A b c', 'paragraph: one⏎two', 'heading 1: Set', 'heading 2: Under⏎neath', 'break: '),
  )
})

test('items, their numbers, ticks and what stands in them', () => {
  expect(
    drawn(
      text('3. a', '   - [X] do  ', '     it', '   - [ ] later', '', '     more', '9. ', '', 'p', '', '* x', '+ y'),
    ),
  ).toBe(
    text(
      'item 1 no. 3 of 0: a',
      '  item 2 done of 1: do⏎it',
      '  item 2 open of 1: later',
      '    paragraph: more',
      'item 1 no. 4 of 0: ',
      'paragraph: p',
      'item 1 of 2: x',
      'item 1 of 3: y',
    ),
  )
})

test('an item reaches as far as the last thing in it', () => {
  const source = text('- a', '', '  b', '', '- c', '', '', 'p')
  const spans = readMarkdown(source).blocks.map(({ span }) => source.slice(span.start, span.end))
  expect(spans).toEqual([text('- a', '', '  b'), 'b', '- c', 'p'])
})

test('quotations', () => {
  expect(drawn(text('- > a', '', '  b', '', '> - c', '>   > d'))).toBe(
    text('item 1 of 0: ', '  > paragraph: a', '  paragraph: b', '> item 1 of 1: c', '  > paragraph: d'),
  )
})

test('tables', () => {
  const source = text('| a | **b** |', '|---|:-:|', '| `c` | d \\| e |', '| f |')
  expect(drawn(source)).toBe(text('row head of 0: a|b', 'row of 0: □|d | e', 'row of 0: f'))
  const [head, row] = readMarkdown(source).blocks
  expect(head!.prose.text).toBe('a\nb')
  expect(head!.prose.bold).toEqual([{ start: 2, end: 3 }])
  expect(sourceSpan(row!.prose, 2, 7)).toEqual({ start: source.indexOf('d \\'), end: source.indexOf(' |\n| f') })
})

test('a written break parts words as a line does', () => {
  expect(drawn(text('a<br>b<BR />c<br/>', 'd', '', '| x | y |', '|---|---|', '| Ann<br>Bob | z<i>i</i> |'))).toBe(
    text('paragraph: a⏎b⏎c⏎d', 'row head of 0: x|y', 'row of 0: Ann⏎Bob|zi'),
  )
})

test('code is told apart and kept letter for letter', () => {
  const source = text('```js', 'a', '', '  b', '```', '', '    c', '', '    d', '', '> ~~~', '> e')
  expect(drawn(source)).toBe(text('code: a⏎⏎  b', 'code: c⏎⏎d', '> code: e'))
  const [, indented] = readMarkdown(source).blocks
  expect(sourceSpan(indented!.prose, 3, 4)).toEqual({ start: source.indexOf('d\n'), end: source.indexOf('d\n') + 1 })
})

test('prose is what a person reads', () => {
  expect(drawn('a `b` [c *d*](e "f") ![g](h) <i>j</i> <https://k.l> [m][n] [o]\\\np\n\n[n]: u\n[o]: v')).toBe(
    'paragraph: a □ c d  j https://k.l m o⏎p',
  )
})

test('escapes and references lead back to where they stand', () => {
  const source = 'a &amp; \\* &nbsp;**b&#98;c** d'
  const { prose } = readMarkdown(source).blocks[0]!
  expect(prose.text).toBe('a & * \u00a0bbc d')
  expect(prose.bold).toEqual([{ start: 7, end: 10 }])
  const at = (offset: number) => source.slice(sourceSpan(prose, offset, offset + 1).start)
  expect(at(2)).toBe(source.slice(2))
  expect(at(4)).toBe(source.slice(source.indexOf('* ')))
  expect(at(8)).toBe(source.slice(source.indexOf('&#98;')))
  expect(at(9)).toBe('c** d')
})

test('comments, wherever they stand', () => {
  const source = text(
    '<!-- a -->',
    'p <!-- b',
    'c --> q',
    '',
    '- <!-- d -->',
    '  r',
    '',
    '`<!-- no -->`',
    '',
    '<div>',
    '<!-- e --><!---->',
  )
  expect(readMarkdown(source).comments.map(comment => comment.text)).toEqual([' a ', ' b\nc ', ' d ', ' e '])
  expect(drawn(source)).toBe(text('html: ', 'paragraph: p  q', 'item 1 of 0: r', '  html: ', 'paragraph: □', 'html: '))
})

test('CRLF and lone CR read as LF does', () => {
  const source = text(
    '---',
    'type: agenda',
    '---',
    '# A',
    '- b',
    '  c',
    '',
    '> d',
    '> e',
    '',
    '| f |',
    '|--|',
    '| g |',
    '```',
    'h',
    '```',
  )
  expect(drawn(source.replaceAll('\n', '\r\n'))).toBe(drawn(source))
  expect(drawn(source.replaceAll('\n', '\r'))).toBe(drawn(source))
})
