import { expect, test } from 'vitest'
import type { Agenda, Protocol } from '../../core/document/model.ts'
import { readDocument } from '../../core/document/read.ts'
import { openActions } from '../../core/way/carry.ts'
import { carriedDecisions } from '../../core/way/decisions.ts'
import { questionWords } from '../../core/way/row-words.ts'

const read = (path: string, text: string) => readDocument(path, text).documents[0]!

test.each([
  [
    'протокол.md',
    `# Протокол: меню

Дата: 18 ноября 2026

**Что решили 4 ноября.** Шрифт без засечек — сделано.

| № | Вопрос | Обсуждали | Решили |
|---|---|---|---|
| 1 | Два макета | второй теплее | берём второй. |
| 2 | Тираж | дорого | |

| Что сделать | Кто | Срок |
|---|---|---|
| Узнать цену доски | Ольга Черных | 24 ноября |
| Позвать электрика | | к открытию |
`,
    ['Два макета: берём второй'],
    ['Узнать цену доски — Ольга Черных, до 24 ноября', 'Позвать электрика — к открытию'],
  ],
  [
    'minutes.md',
    `# Minutes: the van

Date: 18 November 2026

| Topic | Decision |
|---|---|
| Colour | green, as on the door |

| Owner | By when | Action |
|---|---|---|
| Nia Cole | 24 November | Paint the doors |
`,
    ['Colour: green, as on the door'],
    ['Paint the doors – Nia Cole, by 24 November'],
  ],
  [
    'протокол.uk.md',
    `---
lang: uk
---
# Протокол: пічка

Дата: 18 листопада 2026

| Питання | Що вирішили |
|---|---|
| Цегла | беремо стару |

## Хто що робить

- Остап: порахувати цеглу до 20 листопада.
`,
    ['Цегла: беремо стару'],
    ['Остап: порахувати цеглу до 20 листопада'],
  ],
])('rows of %s speak as lines do', (path, text, decisions, actions) => {
  const protocol = read(path, text) as Protocol
  expect(carriedDecisions(protocol)).toEqual(decisions)
  expect(openActions(protocol).map(({ what }) => what)).toEqual(actions)
})

test('a question is what stands below its column, however long the names beside it are', () => {
  const agenda = read(
    'agenda.md',
    '# Повестка: меню\n\n| Время | Вопрос | Кто |\n|---|---|---|\n| 10 мин | Доска | Лев Аркадьевич |\n| 5 мин | Цвет | Ольга |\n',
  ) as Agenda
  expect(agenda.items.map(({ prose }) => questionWords(prose, agenda.blocks))).toEqual(['Доска', 'Цвет'])
})

test('a label and the words behind it are one decision', () => {
  const text = '# Протокол\n\nДата: 18 ноября 2026\n\n## Решения\n\n- Договорились: логотип в кривых.\n- Цвет зелёный\n'
  expect(carriedDecisions(read('протокол.md', text) as Protocol)).toEqual(['логотип в кривых', 'Цвет зелёный'])
})

test.each([
  [
    '## Что обсудили\n\n### 1. Цвет фасадов\n\nСерый сливается с полом.\n\n**Решили:** берём тёмно-зелёный.\n\n### 2. Монтаж\n\nДоговорились, что начинаем со второго этажа.\n',
    ['Цвет фасадов: берём тёмно-зелёный', 'Монтаж. Договорились, что начинаем со второго этажа'],
  ],
  [
    '12 ноября договорились о цвете.\n\n## Решения\n\n- Цвет зелёный, с 1 марта 2027 г.\n\n## Сверх договора\n\n- Зеркало — отдельная смета\n',
    ['Цвет зелёный, с 1 марта 2027 г.', 'Сверх договора: Зеркало — отдельная смета'],
  ],
])('a decision names its question, and nothing of today is left behind: %j', (text, decisions) => {
  const protocol = read('протокол.md', `# Протокол\n\nДата: 18 ноября 2026\n\n${text}`) as Protocol
  expect(carriedDecisions(protocol)).toEqual(decisions)
})

test('a row of question, answer, owner and day is one task; a ticked one is done', () => {
  const protocol = read(
    'протокол.md',
    `# Протокол

Дата: 18 ноября 2026

| Вопрос | К чему пришли | Кто | Срок | Готово |
|---|---|---|---|---|
| Полки у окна | делаем низкие | Назар Тур | 25 ноября | |
| Смета | считаем заново | Оля Мак | 20 ноября | да |

**Делаем**

- Назар Тур: чертёж до 24 ноября

Созвонимся 26 ноября в 15:00.
`,
  ) as Protocol
  expect(openActions(protocol).map(({ what }) => what)).toEqual([
    'Полки у окна: делаем низкие — Назар Тур, до 25 ноября',
    'Назар Тур: чертёж до 24 ноября',
  ])
  expect(carriedDecisions(protocol)).toEqual([])
})
