import { expect, test } from 'vitest'
import type { ClientCard } from '../../core/document/model.ts'
import { readDocument } from '../../core/document/read.ts'

const namesOn = (...lines: string[]): string[] => {
  const card = ['# Картка клієнта: Млин', '', ...lines, ''].join('\n')
  return (readDocument('a/client.md', card).documents[0] as ClientCard).people.map(({ name }) => name)
}

test.each(['Швидка, любить цифри, дзвінків не любить', 'Осторожный, решает долго', 'Careful, decides slowly'])(
  'what somebody is like is nobody: %s',
  line => {
    expect(namesOn(`- ${line}`)).toEqual([])
    expect(namesOn(line)).toEqual([])
  },
)

test.each([
  ['Вера, любит цифры', 'Вера'],
  ['Мила, любить цифри', 'Мила'],
  ['Швидкий, директор', 'Швидкий'],
  ['Швидка Оксана, власниця', 'Швидка Оксана'],
])('a name stays one: %s', (line, name) => {
  expect(namesOn(`- ${line}`)).toEqual([name])
})

test('the client’s own name is nobody, unless nobody else decides', () => {
  expect(namesOn('- Млин (мережа пекарень)', '- Інна Зверева, власниця')).toEqual(['Інна Зверева'])
  expect(namesOn('- Вирішує Млин')).toEqual(['Млин'])
})

test.each([
  ['Danny Holt, shop manager York, our day-to-day person', ['Danny Holt']],
  ['Анна Русова, директор Крекинг, решает', ['Анна Русова']],
  ['Ганна Русова, директорка Крекінг, вирішує', ['Ганна Русова']],
  ['Ann Reed, owner, and Ben Stone, shop manager', ['Ann Reed', 'Ben Stone']],
])('where somebody holds a post is nobody: %s', (line, names) => {
  expect(namesOn(`- ${line}`)).toEqual(names)
})
