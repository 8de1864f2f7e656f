import { expect, test } from 'vitest'
import type { Agenda, Protocol } from '../../core/document/model.ts'
import { readDocument } from '../../core/document/read.ts'

const actionsOf = (text: string) => (readDocument('2026-11-17-protocol.md', text).documents[0] as Protocol).actions

/** Which of the actions say what a delay costs. */
const costs = (text: string) => actionsOf(text).map(({ lateCost }) => lateCost !== undefined)

const inTable = (note: string, head: string, rows: readonly string[]) =>
  `${head}\n|---|---|---|---|\n${rows.join('\n')}\n\n${note}\n`

const RU = [
  '| № | Что | Кто | Срок |',
  ['| 5.1 | Схема | Ложкин | 27.11.2026 |', '| 5.2 | Справка о мощности | Сухих | 24.11.2026 |'],
] as const
const UK = [
  '| № | Що | Хто | Строк |',
  ['| 5.1 | Схема | Ложкін | 27.11.2026 |', '| 5.2 | Довідка про потужність | Сухих | 24.11.2026 |'],
] as const
const EN = [
  '| No | What | Who | Due |',
  ['| 5.1 | Scheme | Larkin | 27 Nov |', '| 5.2 | Certificate of load | Sukhy | 24 Nov |'],
] as const

test('a note below the table on the number of a row says what its delay costs', () => {
  expect(
    costs(
      `# Протокол, 17 ноября 2026\n\n${inTable('К пункту 5.2: теплосеть рассматривает тогда документы в декабре.', ...RU)}`,
    ),
  ).toEqual([false, true])
  expect(
    costs(
      `# Протокол, 17 листопада 2026\n\n${inTable('До пункту 5.2: тепломережа розгляне тоді документи аж у грудні.', ...UK)}`,
    ),
  ).toEqual([false, true])
  expect(
    costs(
      `# Minutes, 17 November 2026\n\n${inTable('On item 5.2: the utility then looks at the papers in December only.', ...EN)}`,
    ),
  ).toEqual([false, true])
})

test('so does a sentence on the same thing coming after its day', () => {
  expect(
    costs(
      `# Протокол, 17 ноября 2026\n\n${inTable('При поступлении справки после 24 ноября документы рассматриваются теплосетью 15 декабря.', ...RU)}`,
    ),
  ).toEqual([false, true])
  expect(
    costs(
      `# Протокол, 17 листопада 2026\n\n${inTable('Якщо довідка надійде після 24 листопада, тепломережа розглядає документи 15 грудня.', ...UK)}`,
    ),
  ).toEqual([false, true])
  expect(
    costs(
      `# Minutes, 17 November 2026\n\n${inTable('A certificate that comes in after 24 November is looked at on 15 December.', ...EN)}`,
    ),
  ).toEqual([false, true])
})

test('a rule for whatever is late holds for all, wherever it stands', () => {
  const far = (rule: string, own: string) => `${own}\n\n`.replace('RULE', rule)
  expect(
    costs(
      far(
        'При задержке исходных данных сроки сдвигаются на то же число дней.',
        `# Протокол, 17 ноября 2026\n\nRULE\n\nОбсудили подвал.\n\n${inTable('', ...RU)}`,
      ),
    ),
  ).toEqual([true, true])
  expect(
    costs(
      far(
        'За затримки вихідних даних строки зсуваються на стільки ж днів.',
        `# Протокол, 17 листопада 2026\n\nRULE\n\nГоворили про підвал.\n\n${inTable('', ...UK)}`,
      ),
    ),
  ).toEqual([true, true])
  expect(
    costs(
      far(
        'Any delay on the client’s side moves all dates by as many days.',
        `# Minutes, 17 November 2026\n\nRULE\n\nWe looked at the cellar.\n\n${inTable('', ...EN)}`,
      ),
    ),
  ).toEqual([true, true])
})

test('a note on another row, on the how, or on another thing says nothing of it', () => {
  expect(
    costs(`# Протокол, 17 ноября 2026\n\n${inTable('К пункту 5.1: тогда подвал стоит до января.', ...RU)}`),
  ).toEqual([true, false])
  expect(costs(`# Протокол, 17 ноября 2026\n\n${inTable('К пункту 5.2: бланк лежит в папке.', ...RU)}`)).toEqual([
    false,
    false,
  ])
  expect(costs(`# Протокол, 17 ноября 2026\n\n${inTable('После 24 ноября столовая закрыта.', ...RU)}`)).toEqual([
    false,
    false,
  ])
  expect(costs(`# Minutes, 17 November 2026\n\n${inTable('On item 5.2: the form is in the folder.', ...EN)}`)).toEqual([
    false,
    false,
  ])
})

test('behind «Решили:» stands how it is to be, and nobody’s task', () => {
  const talk = (own: string) => actionsOf(own).map(({ prose }) => prose.text)
  expect(
    talk(
      '# Созвон, 17 ноября 2026\n\nБыли: Олег Пак («Корж»), Кира Ост (мы)\n\n## Разобрали\n\n### Мешки\n\n**Решили:** храним килограммы, Олег подтверждает кнопкой.\n\n### Цены\n\nДолго спорили. **Решили:** без цен.\n',
    ),
  ).toEqual([])
  expect(
    talk(
      '# Дзвінок, 17 листопада 2026\n\nБули: Олег Пак («Корж»), Кіра Ост (ми)\n\n## Розібрали\n\n### Мішки\n\n**Вирішили:** зберігаємо кілограми, Олег підтверджує кнопкою.\n',
    ),
  ).toEqual([])
  expect(
    talk(
      '# Call, 17 November 2026\n\nPresent: Oleg Pack (Crust), Kira Ost (us)\n\n## Discussed\n\n### Sacks\n\n**Decided:** we store kilos, Oleg confirms with one button.\n',
    ),
  ).toEqual([])
})

test('whoever writes without capitals begins the other side behind a full stop', () => {
  const sides = (text: string) =>
    (readDocument('2026-11-25-agenda.md', text).documents[0] as Agenda).participants.map(
      ({ name, side }) => `${name} ${side}`,
    )
  expect(
    sides(
      'deli, 25 November\n\nfrom the deli Petra Vance, owner, and Cal. from us me, Sid Horne, director, and Joss\n',
    ),
  ).toEqual(['Petra Vance client', 'Cal client', 'Sid Horne ours', 'Joss ours'])
  expect(
    sides('салон, 25 ноября\n\nот салона Инна Ветрова, владелица, и Жанна. от нас я, Тимофей Рак, директор, и Ася\n'),
  ).toEqual(['Инна Ветрова client', 'Жанна client', 'Тимофей Рак ours', 'Ася ours'])
})

test('a day among the questions is not the day of the minutes', () => {
  const { date } = readDocument(
    'minutes.md',
    'choir hall call, 16 Nov\n\nus: Bel, Rory. choir: Mrs Joan Pike (chair), Dev\n\nsince 2 Nov: all done\n\npanels – twelve\ndate – goes up 11 December\n',
  ).documents[0] as Protocol
  expect(date?.near).toEqual({ year: 2000, month: 11, day: 16 })
})
