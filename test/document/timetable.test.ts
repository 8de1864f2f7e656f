import { expect, test } from 'vitest'
import type { Agenda } from '../../core/document/model.ts'
import { readDocument } from '../../core/document/read.ts'

const titlesIn = (text: string): string[] =>
  (readDocument('agenda.md', text).documents[0] as Agenda).items.map(({ prose }) => prose.text)

test.each([
  ['ru', '### По времени', '10:00 Кто мы', '10:10 Где теряются бирки', '10:50 Собираем шаги'],
  ['uk', '### Тривалість', '10:00 Хто ми', '10:10 Де губляться бирки', '10:50 Збираємо кроки'],
  ['en', '### Length', '10:00 Who we are', '10:10 Where tags get lost', '10:50 Five steps'],
])('a list of hours is what is to be discussed, whatever its heading says: %s', (_, heading, ...items) => {
  expect(titlesIn(`# Agenda\n\n${heading}\n\n${items.map(item => `- ${item}\n`).join('')}`)).toEqual(items)
})

test('the hours of the whole meeting over a timetable are no question', () => {
  const text =
    '# Agenda 28.11.2026\n\n10:00–10:50, dock 2\n\n10:00 What was done\n10:10 The boats\n10:40 Who does what\n'
  const [agenda] = readDocument('agenda.md', text).documents
  expect((agenda as Agenda).items).toHaveLength(3)
  expect((agenda as Agenda).duration).toMatchObject({ minutes: 50 })
})
