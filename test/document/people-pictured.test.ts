import { expect, test } from 'vitest'
import type { Protocol } from '../../core/document/model.ts'
import { readDocument } from '../../core/document/read.ts'

const there = (people: string, title = 'Minutes, 12 November 2026') =>
  (readDocument('protocol.md', `# ${title}\n\n${people}\n`).documents[0] as Protocol).participants.map(
    ({ name, side }) => `${name} ${side ?? '?'}`,
  )

test.each([
  ['👥 Priya (head of the nursery), Sam (parents), Noemi (our side, design)', ['Priya', 'Sam', 'Noemi']],
  ['👩‍🍳 Priya (owner)\n👨🏽‍💻 Sam (till)\n🎨 Noemi (us)', ['Priya', 'Sam', 'Noemi']],
  ['☎️ Priya (owner), Sam (kitchen), Noemi (us)', ['Priya', 'Sam', 'Noemi']],
  ['📅 12.11., 16:00\n👥 Прия, Сеня (кухня) + Ноэми (мы)', ['Прия', 'Сеня', 'Ноэми']],
  ['🙋‍♀️ Прія (власниця), Сеня (кухня), Ноемі (ми, дизайн)', ['Прія', 'Сеня', 'Ноемі']],
])('behind a picture of people stand those who were there: %s', (line, names) => {
  expect(there(line)).toEqual(names.map((name, i) => `${name} ${i < 2 ? 'client' : 'ours'}`))
})

test.each([
  '📸 Photos (faces), Menu (PDF)',
  '✏️ Priya (menu), Sam (photos) by 20 Nov',
  '👥 Три человека',
  '👥 Queue: closed',
])('behind another picture, or none of them: %s', line => expect(there(line)).toEqual([]))

test.each([
  ['### Elif (bride)\n\nWants peonies.\n\n### Luis (driver, us)\n\nAsked Elif where to park.', ['Elif', 'Luis']],
  ['**Алла** (хозяйка): тёплый свет, решили.\n\n**Гоша** (мы): ставит каркас, звонит Алле.', ['Алла', 'Гоша']],
  [
    '## 👤 Рая Грак — дружина\n\nСпитала про купіль.\n\n## 👤 Федір — наш пічник\n\nЕскіз: 19 листопада.',
    ['Рая Грак', 'Федір'],
  ],
])('whoever has a part of his own was there: %s', (parts, names) => {
  expect(there(parts)).toEqual(names.map((name, i) => `${name} ${i < 1 ? 'client' : 'ours'}`))
})

test.each([
  '## Terrace (south)\n\nSlate, agreed.\n\n## Gutters, new\n\nZinc, agreed.',
  '## Fire Lane\n\n3.5 m, agreed.\n\n## Gate North\n\nClosed. The Fire Lane is ours.',
  '## Тильда\n\nОстаёмся на Тильде.\n\n## Метрика (счётчик)\n\nСтавим Метрику до 20 ноября, решили.',
  '## Завдання\n\n### Рая Грак\n\n- ключ до 20 листопада\n\n### Федір Лапа\n\n- ескіз до 19 листопада',
])('titles in the form of a name, and names over tasks, tell of nobody: %s', parts => {
  expect(there(parts)).toEqual([])
})

test('who has a part, and was not there', () => {
  expect(
    there('## Ann Lee, owner\n\nYes.\n\n## Bob Cox (absent)\n\nNo.\n\n## Mia Fox (us)\n\nDraws for Ann.'),
  ).toHaveLength(2)
})
