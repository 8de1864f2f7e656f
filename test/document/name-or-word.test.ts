import { expect, test } from 'vitest'
import { isPlainWord } from '../../core/document/people/name-or-word.ts'
import { wordsOf } from '../../core/language/segment.ts'

const isPlain = (item: string, name: string): boolean => isPlainWord(wordsOf(item), name)

test.each([
  ['Розы для входа', 'Роза Петрова'],
  ['Слава машинам', 'Слава Мох'],
  ['Троянди для входу', 'Троянда Лис'],
  ['Віра людей у сервіс', 'Віра Петренко'],
  ['Will the machines last the winter', 'Will Moss'],
  ['Rose beds at the gate', 'Rose Peters'],
  ['May deadline', 'May Fox'],
])('"%s" speaks of a thing', (item, name) => expect(isPlain(item, name)).toBe(true))

test.each([
  ['Роза показывает сорта', 'Роза Петрова'],
  ['Роза: сорта', 'Роза Петрова'],
  ['Роза Петрова', 'Роза Петрова'],
  ['Віра показує сорти', 'Віра Петренко'],
  ['Will shows the varieties', 'Will Moss'],
  ['Mark, prices', 'Mark Foy'],
  ['Rose Peters on soil', 'Rose Peters'],
  ['Tamsin on soil', 'Tamsin Fry'],
])('"%s" speaks of somebody', (item, name) => expect(isPlain(item, name)).toBe(false))
