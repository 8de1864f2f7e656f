import { expect, test } from 'vitest'
import { readMarkdown } from '../../core/markdown/read.ts'

const read = (text: string): string[] => readMarkdown(text).blocks.map(({ prose }) => prose.text)

const TIGHT = `Добрый день, Вера!
Спасибо, что нашли время утром.
Макет ушёл в печать, пробный лист будет в пятницу.
Приезжайте посмотреть его до 27 ноября.
Захар`

test('a writer without blank lines has a paragraph a line', () => {
  expect(read(TIGHT)).toEqual(TIGHT.split('\n'))
  expect(read(`# Письмо\n\n${TIGHT}`).slice(1)).toEqual(TIGHT.split('\n'))
})

test('where paragraphs stand apart a line is a line', () => {
  expect(read(`Тема: макет\n\n${TIGHT}`)).toEqual(['Тема: макет', TIGHT])
  expect(read('Dear Vera,\nthank you for the call.\nZach')).toEqual(['Dear Vera,\nthank you for the call.\nZach'])
  expect(read('- One is said here now.\n  Two is said here now.\n  Three is said here now.').length).toBe(1)
})

test('a paragraph says where its line stands', () => {
  const { blocks } = readMarkdown(TIGHT)
  expect(blocks.map(({ span }) => TIGHT.slice(span.start, span.end))).toEqual(TIGHT.split('\n'))
})
