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

const openOf = (text: string) =>
  (readDocument('protocol.md', text).documents[0] as Protocol).actions
    .filter(({ done }) => !done)
    .map(({ owner, dueDay }) => `${owner?.split(' ')[0]} ${dueDay?.day}`)

test.each([
  [
    '# Minutes, kiosk, 12 November 2026\n\nPresent: Hattie Moss (park), Bea Lund (us)',
    'In whose hands: Bea draws it.\nLies on the table: Friday 20 November.',
    'In whose hands: Hattie sends the tiles.\nHere: by 24 November.',
    'Width: 24 cm.',
  ],
  [
    '# Протокол, киоск, 12 ноября 2026\n\nБыли: Ника Мох (парк), Беата Лунд (мы)',
    'Чьими руками: Беата чертит прилавок.\nНа столе: пятница, 20 ноября.',
    'Чьими руками: Ника присылает плитку.\nНа месте: до 24 ноября.',
    'Ширина: 24 см.',
  ],
  [
    '# Протокол, кіоск, 12 листопада 2026\n\nБули: Ніка Мох (парк), Беата Лунд (ми)',
    'Чиїми руками: Беата малює прилавок.\nНа столі: п’ятниця, 20 листопада.',
    'Чиїми руками: Ніка надсилає плитку.\nНа місці: до 24 листопада.',
    'Ширина: 24 см.',
  ],
])('a label and a day alone, right below who does it, say by when: %s', (head, first, second, other) => {
  const minutes = (one: string, two: string) =>
    openOf(`${head}\n\n**1.**\n${one}\n\n**2.**\n${two}\n`).map(told => told.split(' ')[1])
  expect(minutes(first, second).filter(day => day === 'undefined')).toEqual([])
  expect(minutes(first, second)).toContain('24')
  expect(minutes(first, `${second.split('\n')[0]}\n${other}`)).toContain('undefined')
})

test.each([
  [
    '# Call, 10 November 2026, minutes\n\nOn the call: Mette Dahl (Norden), Oleh Hrynko (us)',
    '**What we said we would do, 27 October, and how far that has come by now**',
    ['Oleh connects the scanner to the table. Made.', 'Mette counts the frames. It is 412 of them.'],
  ],
  [
    '# Протокол звонка, 10 ноября 2026\n\nНа связи: Марта Даль («Веломир»), Олег Гринько (мы)',
    '**О чём условились 27 октября, и что из этого успело стать готово**',
    ['Олег подключает сканер к таблице. Сделал.', 'Марта считает рамы. Их 412.'],
  ],
  [
    '# Протокол дзвінка, 10 листопада 2026\n\nНа зв’язку: Марта Даль («Веломир»), Олег Гринько (ми)',
    '**Про що умовились 27 жовтня, і що з того встигло стати готовим**',
    ['Олег під’єднує сканер до таблиці. Зробив.', 'Марта рахує рами. Їх 412.'],
  ],
])('a list below the day of the last meeting is no list of tasks: %s', (head, label, items) => {
  expect(openOf(`${head}\n\n${label}\n\n${items.map(item => `1. ${item}`).join('\n')}\n`)).toEqual([])
})

test.each([
  [
    '# Minutes, 10 November 2026',
    'Tasks',
    'Oleh orders the belts: arrived.',
    'Mette clears the loft, then it is ready',
  ],
  ['# Протокол, 10 ноября 2026', 'Задачи', 'Олег заказывает ремни. Приехали 5-го.', 'Марта: рамы готовы к зиме'],
  ['# Протокол, 10 листопада 2026', 'Завдання', 'Олег замовляє паси. Приїхали.', 'Марта: рами готові до зими'],
])('how it went, behind the task, says that it is done: %s', (title, label, done, open) => {
  expect(openOf(`${title}\n\n**${label}**\n\n- ${done}\n- ${open}\n`)).toHaveLength(1)
})

const told = (head: string, row: string) => {
  const cells = head.split('|').map(() => '---')
  const text = `# Minutes, 20.11.2026\n\n## Actions\n\n| ${head} |\n|${cells.join('|')}|\n| ${row} |\n`
  return (readDocument('protocol.md', text).documents[0] as Protocol).actions.map(
    ({ owner, dueDay }) => `${owner}, ${dueDay?.day}`,
  )
}

test.each([
  ['Action | By | Due | If late', 'Tell Ascendo the colour | Mr Pillai | 25 Nov | reopens on 9 Dec', 'Mr Pillai, 25'],
  ['Who | What | By', 'Kim | lamps | 25 Nov', 'Kim, 25'],
  ['Action | By | When', 'Lamps | Kim | 25 Nov', 'Kim, 25'],
  ['Raised | Action | By | Target date', '4 Nov | Lamps | Kim | 25 Nov', 'Kim, 25'],
  ['Raised | Action | By | Target date', '4 Nov | Lamps | Kim | ', 'Kim, undefined'],
  ['Action | By', 'Lamps | Kim', 'Kim, undefined'],
  ['Что | На ком | К', 'Лампы | Зоя | 25.11', 'Зоя, 25'],
  ['Дата | Поручение | Кто | Срок', '20.11 | Лампы | Зоя | 25.11', 'Зоя, 25'],
  ['Дата | Поручение | Кто | Срок', '20.11 | Лампы | Зоя | срочно', 'Зоя, undefined'],
  ['Что | К кому идти | Кто | Когда', 'Лампы | Петров | Зоя | 25.11', 'Зоя, 25'],
  ['Що | До кого? | Хто | Термін', 'Лампи | Петров | Зоя | 25.11', 'Зоя, 25'],
  ['Що | На кому | До', 'Лампи | Зоя | 25.11', 'Зоя, 25'],
])('a head that may mean who or when means what no other column tells: %s, %s', (head, row, expected) => {
  expect(told(head, row)).toEqual([expected])
})

test('a table of changes gives nobody anything to do', () => {
  const text = '# Minutes, 20.11.2026\n\n| Rev. | By | Date |\n|---|---|---|\n| 1 | Ann | 23 Nov |\n'
  expect((readDocument('protocol.md', text).documents[0] as Protocol).actions).toEqual([])
})
