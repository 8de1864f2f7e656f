import { expect, test } from 'vitest'
import { readMarkdown } from '../../core/markdown/read.ts'

const read = (text: string) =>
  readMarkdown(text).blocks.map(({ kind, prose, depth, parent, group, checked }) => [
    kind,
    prose.text,
    ...(kind === 'item' ? [depth, parent, group, checked] : []),
  ])

test('bullets that were typed or pasted are a list, and what stands over them stays', () => {
  expect(read('Участники:\n• Вера Лунд\n• Захар Котов,\nдизайнер\n\nДалее')).toEqual([
    ['paragraph', 'Участники:'],
    ['item', 'Вера Лунд', 1, -1, 0, undefined],
    ['item', 'Захар Котов,\nдизайнер', 1, -1, 0, undefined],
    ['paragraph', 'Далее'],
  ])
})

test('items between blank lines are one list, and another list is another', () => {
  expect(read('- a\n\n# b\n\n• c\n\n• d').map(block => block[4])).toEqual([0, undefined, 1, 1])
})

test('dashes are a list where there are several, one may be talk', () => {
  expect(read('Вирішили:\n– короб темний\n– друк у п’ятницю').map(([kind]) => kind)).toEqual([
    'paragraph',
    'item',
    'item',
  ])
  expect(read('– When will it be there?')).toEqual([['paragraph', '– When will it be there?']])
})

test('letters and numbers in brackets count a list where they begin at the first', () => {
  expect(read('Задачи\nа) логотип\nб) карта').map(([, text]) => text)).toEqual(['Задачи', 'логотип', 'карта'])
  expect(read('(1) logo\n(2) map').map(([kind]) => kind)).toEqual(['item', 'item'])
  expect(read('Wir sehen\nc) logo\nd) map').map(([kind]) => kind)).toEqual(['paragraph'])
  expect(read('a) logo').map(([kind]) => kind)).toEqual(['paragraph'])
})

test('boxes are ticked or not, in typed and in usual lists', () => {
  expect(read('☐ Logo, 24 November\n☑ Map')).toEqual([
    ['item', 'Logo, 24 November', 1, -1, 0, false],
    ['item', 'Map', 1, -1, 0, true],
  ])
  expect(read('- ☐ Logo\n- ☑ Map\n- Sign').map(block => block.at(-1))).toEqual([false, true, undefined])
})

test('a typed list in an item belongs to it, and spans say where the items stand', () => {
  const text = '- Задачи\n\n  • логотип до 24 ноября\n  • карта\n- Дальше'
  const { blocks } = readMarkdown(text)
  expect(blocks.map(({ depth, parent }) => [depth, parent])).toEqual([
    [1, -1],
    [2, 0],
    [2, 0],
    [1, -1],
  ])
  expect(blocks.map(({ span }) => text.slice(span.start, span.end)).slice(1)).toEqual([
    '• логотип до 24 ноября',
    '• карта',
    '- Дальше',
  ])
})
