import { expect, test } from 'vitest'
import type { Protocol } from '../../core/document/model.ts'
import { readDocument } from '../../core/document/read.ts'

const daysOf = (text: string) =>
  (readDocument('protocol.md', text).documents[0] as Protocol).actions.map(action => action.dueDay?.day)

test('in a table the column of days tells by when, not what a delay moves', () => {
  const table = (rows: string) =>
    `# Протокол встречи 20.11.2026\n\n| Что | Кто | Срок | Если позже |\n|---|---|---|---|\n${rows}\n`
  expect(daysOf(table('| проба | Лев | 26 ноября | печать уйдёт на 3 декабря |'))).toEqual([26])
  expect(daysOf(table('| проба до 25 ноября | Лев | | |'))).toEqual([25])
})

const ownersOf = (text: string) =>
  (readDocument('protocol.md', text).documents[0] as Protocol).actions.map(
    ({ owner, lateCost }) => `${owner}${lateCost ? ', late' : ''}`,
  )

test.each([
  [
    '# Minutes, 18 November 2026',
    'Present: Orla Concannon (Inishbeg), Maeve Tully (us)',
    'Orla sends the number by 27 November. If it comes later, the print moves to January.',
    'Maeve books the haulier by 1 December.',
    ['Orla Concannon, late', 'Maeve Tully'],
  ],
  [
    '# Протокол, 18 ноября 2026',
    'Были: Нина Лим (канатка), Игнат Шестаков (мы)',
    'Нина присылает номер до 27 ноября. Если позже, печать уйдёт на январь.',
    'Игнат заказывает машину к 1 декабря.',
    ['Нина Лим, late', 'Игнат Шестаков'],
  ],
  [
    '# Протокол, 18 листопада 2026',
    'Були: Ніна Лим (канатка), Гнат Шостак (ми)',
    'Ніна надсилає номер до 27 листопада. Якщо пізніше, друк зсунеться на січень.',
    'Гнат замовляє машину до 1 грудня.',
    ['Ніна Лим, late', 'Гнат Шостак'],
  ],
])('minutes without any list tell their tasks in the talk: %s', (title, people, first, second, owners) => {
  expect(ownersOf(`${title}\n\n${people}\n\n**Pouch.** ${first}\n\n**Van.** ${second}\n`)).toEqual(owners)
})

test.each([
  '# Minutes, 17.11.2026\n\n## Actions\n\n- Olga / price list / 20.11, or the launch slips a week\n',
  '# Протокол, 17.11.2026\n\n## Поручения\n\n- Олег / список цен / 20.11, иначе запуск сдвигается на неделю\n',
  '# Протокол, 17.11.2026\n\n## Доручення\n\n- Олег / список цін / 20.11, інакше запуск зсувається на тиждень\n',
])('a day behind a slash is when it is due', text => {
  const [one] = (readDocument('protocol.md', text).documents[0] as Protocol).actions
  expect(one?.due).toBeDefined()
})

test.each([
  [
    '# Протокол, 18 ноября 2026',
    'Были: Нина Лим (канатка), Игнат Шестаков (мы)',
    'Нина составит перечень.',
    '- Перечень кабин: Нина, 20 ноября',
  ],
  [
    '# Протокол, 18 листопада 2026',
    'Були: Ніна Лим (канатка), Гнат Шостак (ми)',
    'Ніна складе перелік.',
    '- Перелік кабін: Ніна, 20 листопада',
  ],
  [
    '# Minutes, 18 November 2026',
    'Present: Nina Lim (ropeway), Ivo Shaw (us)',
    'Nina sends the cabin list.',
    '- Cabin list: Nina, 20 November',
  ],
])('a task told among the talk and listed below is one: %s', (title, people, told, listed) => {
  const tasks = title.includes('Minutes') ? 'Actions' : title.includes('листопада') ? 'Завдання' : 'Поручения'
  const text = (list: string) => `${title}\n\n${people}\n\n1. Кабины / Cabins\n\n${told}\n\n## ${tasks}\n\n${list}\n`
  expect(daysOf(text(listed))).toEqual([20])
})
