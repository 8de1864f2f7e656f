import { expect, test } from 'vitest'
import type { Protocol } from '../../core/document/model.ts'
import { readDocument } from '../../core/document/read.ts'

const read = (text: string) => readDocument('protocol.md', text).documents[0] as Protocol
const open = (text: string) => read(text).topics.flatMap(({ title, outcome }) => (outcome ? [] : [title]))

test('a choice is answered by one of the two', () => {
  expect(
    open('# Minutes, 20.11.2026\n\n1. Lid: matt or gloss. Matt, gloss shows every finger.\n2. Box. We take A.'),
  ).toEqual([])
  expect(
    open(
      '# Протокол, 20.11.2026\n\n1. Крышка: матовая или глянец. Матовая, на глянце видны пальцы.\n2. Короб. Берём А.',
    ),
  ).toEqual([])
  expect(
    open(
      '# Протокол, 20.11.2026\n\n1. Кришка: матова чи глянець. Матова, на глянці видно пальці.\n2. Короб. Беремо А.',
    ),
  ).toEqual([])
  expect(
    open(
      '# Протокол, 20.11.2026\n\n1. Підлога: плитка або бетон. Плитка тепліша, бетон модніший.\n2. Короб. Беремо А.',
    ),
  ).toEqual(['Підлога'])
})

test('what was discussed and what was agreed, line by line', () => {
  expect(open('# Call, 13.11.2026\n\nDiscussed: tablets\nAgreed: six, refurbished\n\nDiscussed: backups.\n')).toEqual([
    'backups',
  ])
  expect(
    open('# Созвон, 13.11.2026\n\nОбсудили: планшеты\nРешили: шесть штук\n\nОбсудили: резервные копии.\n'),
  ).toEqual(['резервные копии'])
  expect(
    open('# Дзвінок, 13.11.2026\n\nОбговорили: планшети\nВирішили: шість штук\n\nОбговорили: резервні копії.\n'),
  ).toEqual(['резервні копії'])
})

test('looking back on good and bad asks nothing', () => {
  expect(
    open(
      '# Retro, 12.11.2026\n\nWhat went well\n\n- The workshop. Gwen said it saved a month.\n\nDecided: Friday stays.',
    ),
  ).toEqual([])
  expect(
    open(
      '# Ретро, 12.11.2026\n\nЧто получилось\n\n- Штурм. Галя сказала, что месяц сэкономили.\n\nРешили: пятница остаётся.',
    ),
  ).toEqual([])
  expect(
    open(
      '# Ретро, 12.11.2026\n\nЩо вдалося\n\n- Штурм. Галя сказала, що місяць зекономили.\n\nВирішили: п’ятниця лишається.',
    ),
  ).toEqual([])
})

test('questions in lines of one paragraph, each with its word in front', () => {
  const lines = (...rows: string[]) => open(`# Протокол, 20.11.2026\n\n${rows.join('\n')}\n`)
  expect(lines('Окна. Ставим белые.', 'Пол. Спорили о дубе.', 'Свет. Тёплый.')).toEqual(['Пол'])
  expect(lines('Вікна — ставимо білі.', 'Підлога — сперечалися про дуб.', 'Світло — тепле.')).toEqual(['Підлога'])
  expect(
    open(
      '# Minutes, 20.11.2026\n\nWindows – we take white.\nFloor – Ann asked about oak.\nLight – warm white, agreed.\n',
    ),
  ).toEqual(['Floor'])
})

test('somebody who is to do it some time has a task without a day; words of a wish have none', () => {
  const due = (text: string) => read(text).actions.map(({ owner, due }) => `${owner}${due ? ' dated' : ''}`)
  const head = 'Present: Kathy Osgood (client), Fen Radley (us)\n\n'
  expect(due(`# Minutes, 20.11.2026\n\n${head}**Trousers.** Kathy picks one when she gets round to it.`)).toEqual([
    'Kathy Osgood',
  ])
  expect(due(`# Minutes, 20.11.2026\n\n${head}- Lid: we'll have a look when things calm down`)).toEqual(['undefined'])
  expect(due(`# Minutes, 20.11.2026\n\n${head}- Lid: Kathy thinks we might have a look some day`)).toEqual([])
  expect(
    due(
      '# Протокол, 20.11.2026\n\nБули: Нестор Лис (клієнт), Ася Гай (ми)\n\n**Друк.** Нестор якось зв’яжеться з друкарнею.',
    ),
  ).toEqual(['Нестор Лис'])
  expect(
    due(
      '# Протокол, 20.11.2026\n\nБыли: Нестор Лис (клиент), Ася Гай (мы)\n\n**Печать.** Нестор постарается найти типографию.',
    ),
  ).toEqual(['Нестор Лис'])
})
