import { expect, test } from 'vitest'
import { sourceOffset, textAt } from '../../core/markdown/prose.ts'
import { readMarkdown } from '../../core/markdown/read.ts'

const read = (text: string): string[] => readMarkdown(text).blocks.map(({ prose }) => prose.text)

test('a line that an editor broke goes on', () => {
  expect(
    read(`Захар присылает логотип и две фотографии мастерской до двадцать
четвёртого ноября, иначе каталог уходит в печать без них.`),
  ).toEqual([
    'Захар присылает логотип и две фотографии мастерской до двадцать четвёртого ноября, иначе каталог уходит в печать без них.',
  ])
  expect(
    read(`- 2026-11-05 → letter, Vera Lund: the drawings of the gate. Meaning:
  the frame is settled. Benefit: she can order the stone`),
  ).toEqual([
    '2026-11-05 → letter, Vera Lund: the drawings of the gate. Meaning: the frame is settled. Benefit: she can order the stone',
  ])
})

test('what a writer broke himself stays: short lines, labels, ends of sentences, two blanks, numbers of his own', () => {
  for (const text of [
    'Дата: 20 ноября 2026\nУчастники: Вера Лунд, Захар Котов',
    'Вера Лунд, владелица, решение за ней, и Захар Котов, дизайнер\nФормат: звонок',
    'Надсилаємо вам підсумки нашої розмови й чекаємо на відповідь.\nВіра',
    'We send you the notes of our call and wait for what you say  \nand for the logo',
    'We send you the notes of our call and wait for what you say\\\nand for the logo',
    '6.2 Survey of the slab and of the two rooms above, 27 November\n6.3 Dr Marsh: list, 24 November',
    'Смотрим три вещи, без которых каталог не уходит в печать вовремя:\nлоготип\nцены\nадреса',
    'Anna prepares the report on the sales of October and of autumn\nBoris checks the stock',
  ])
    expect(read(text)).toEqual([text.replace('  \n', '\n').replace('\\\n', '\n')])
})

test('where one paragraph is filled, the others that are as wide go on with a capital letter', () => {
  const [first, second, last] = read(`We looked at both drafts for the window of the shop and at the
prices of the two printers.

The second one is ready by the end of the month, says the owner
Vera Lund, and costs a third less. It was shown to her on Friday.
Thank you all, and see you there.

We send you the notes of our call.
Vera`)
  expect(first).toBe('We looked at both drafts for the window of the shop and at the prices of the two printers.')
  expect(second).toBe(
    'The second one is ready by the end of the month, says the owner Vera Lund, and costs a third less. It was shown to her on Friday.\nThank you all, and see you there.',
  )
  expect(last).toBe('We send you the notes of our call.\nVera')
})

test('the way back to the source stays, and CRLF changes nothing', () => {
  const text = `> **Vera** sends [the logo](https://example.org/a/long/address) and the
> two photographs of the workshop by 24 November`
  const { prose } = readMarkdown(text).blocks[0]!
  expect(prose.text).toBe('Vera sends the logo and the two photographs of the workshop by 24 November')
  expect(text.slice(sourceOffset(prose, 28)).startsWith('two photographs')).toBe(true)
  expect(textAt(prose, { start: text.indexOf('24'), end: text.length })).toBe('24 November')
  expect(read(text.replace('\n', '\r\n'))).toEqual([prose.text])
})
