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

test('a question taken to a meeting that is to come has its outcome', () => {
  expect(
    open(
      '# Minutes, 20.11.2026\n\n## Paper\n\nVera likes matt. Let’s talk about this in the summary session.\n\n## Ink\n\nVera likes green.\n\n## Size\n\nA4 it is.',
    ),
  ).toEqual(['Ink'])
  expect(
    open(
      '# Протокол, 20.11.2026\n\n## Бумага\n\nСпорили. Вернёмся к этому на следующей встрече.\n\n## Краска\n\nВере нравится тёплая.\n\n## Размер\n\nБерём А4.',
    ),
  ).toEqual(['Краска'])
  expect(
    open(
      '# Протокол, 20.11.2026\n\n## Папір\n\nСперечалися. Повернемося до цього на наступній зустрічі.\n\n## Фарба\n\nВірі подобається тепла.\n\n## Розмір\n\nБеремо А4.',
    ),
  ).toEqual(['Фарба'])
})

test('news wants no outcome, and "Discussion" beside questions is none', () => {
  expect(
    open('# Minutes, 20.11.2026\n\n## Discussed\n\n- Paper: matt it is\n- The shop is now in Leeds\n- Ink'),
  ).toEqual(['Ink'])
  expect(
    open('# Протокол, 20.11.2026\n\n## Обсудили\n\n- Бумага: берём матовую\n- Вышел новый каталог\n- Краска'),
  ).toEqual(['Краска'])
  expect(
    open('# Протокол, 20.11.2026\n\n## Обговорили\n\n- Папір: беремо матовий\n- Вийшов новий каталог\n- Фарба'),
  ).toEqual(['Фарба'])
  expect(
    open(
      '# Minutes, 20.11.2026\n\n## Agenda\n\n**Paper**\n\n- We take matt.\n\n**Discussion**\n\n- Vera spoke of the frost.',
    ),
  ).toEqual([])
})

test('the talk in paragraphs below an item of the agenda belongs to it', () => {
  expect(
    open(
      '# Minutes, 20.11.2026\n\n## Discussed\n\n* Paper\n\nVera likes matt.\n\nIt stays matt.\n\n* Ink\n\n* Size: A4 it is, agreed\n',
    ),
  ).toEqual(['Ink'])
  expect(
    open(
      '# Протокол, 20.11.2026\n\n## Обсудили\n\n* Бумага\n\nВере нравится матовая.\n\nОставили матовую.\n\n* Краска\n\n* Размер: берём А4\n',
    ),
  ).toEqual(['Краска'])
  expect(
    open(
      '# Протокол, 20.11.2026\n\n## Обговорили\n\n* Папір\n\nВірі подобається матовий.\n\nЛишили матовий.\n\n* Фарба\n\n* Розмір: беремо А4\n',
    ),
  ).toEqual(['Фарба'])
})

test('what was promised on an earlier day, above all the others, is no question of this meeting', () => {
  expect(
    open(
      '# Звук, 18 ноября 2026\n\n**Что было обещано 2 ноября.** Две темы готовы, третью Лука показал в набросках.\n\n**Голос.** Остаётся женский.',
    ),
  ).toEqual([])
  expect(
    open(
      '# Звук, 18 листопада 2026\n\n**Що обіцяли 2 листопада.** Дві теми готові, третю Лука показав у начерках.\n\n**Голос.** Лишається жіночий.',
    ),
  ).toEqual([])
  expect(
    open(
      '# Sound, 18 November 2026\n\n**As promised on 2 November.** Two themes are done, Luke showed sketches of the third.\n\n**Voice.** Stays a woman.',
    ),
  ).toEqual([])
})

test('some words and a full stop state what was settled, where a title has none', () => {
  expect(
    open(
      '# Подкаст, 17.11.2026\n\n- Выпусков будет восемь, по одному в две недели.\n- Реклама одна, в середине, минута.',
    ),
  ).toEqual([])
  expect(
    open(
      '# Подкаст, 17.11.2026\n\n- Випусків буде вісім, по одному на два тижні.\n- Реклама одна, всередині, хвилина.',
    ),
  ).toEqual([])
  expect(
    open('# Podcast, 17.11.2026\n\n- Eight episodes, two a month.\n- One advert, a minute, right in the middle.'),
  ).toEqual([])
  expect(open('# Подкаст, 17.11.2026\n\n- Обложка для второго сезона\n- Реклама одна, в середине. Решено.')).toEqual([
    'Обложка для второго сезона',
  ])
})

test('a task among the rows of questions, with its day and who does it, is no question', () => {
  const table = (head: string, rows: string) => `${head}\n|---|---|---|---|\n${rows}`
  expect(
    open(
      `# Протокол, 16.11.2026\n\n${table('| Вопрос | Итог | Кто | Срок |', '| Накладная | Снимаем вторую | | |\n| Дело: снять накладную | | Чуб | 20.11 |\n| Ставка | | | |\n')}`,
    ),
  ).toEqual(['Ставка'])
  expect(
    open(
      `# Протокол, 16.11.2026\n\n${table('| Питання | Підсумок | Хто | До |', '| Накладна | Знімаємо другу | | |\n| Дія: зняти накладну | | Чуб | 20.11 |\n| Ставка | | | |\n')}`,
    ),
  ).toEqual(['Ставка'])
  expect(
    open(
      `# Minutes, 16.11.2026\n\n${table('| Item | Outcome | Who | By |', '| The invoice | We cancel the second | | |\n| Action: cancel it | | Chub | 20 Nov |\n| The rate | | | |\n')}`,
    ),
  ).toEqual(['The rate'])
})

test('a table of decisions needs no word for questions on its left', () => {
  const titles = (text: string) => read(text).topics.map(({ title, outcome }) => `${title}: ${outcome}`)
  expect(
    titles(
      '# Осмотр яхты\n\n14 ноября 2026, эллинг. Смотрели: владелец Рябов; от верфи Зотова.\n\n| Что смотрели | К чему пришли |\n|---|---|\n| Транец | крепкий, не трогаем |\n| Палуба | — |\n',
    ),
  ).toEqual(['Транец: true', 'Палуба: false'])
  expect(
    titles(
      '# Огляд оранжереї\n\n14 листопада 2026, ранок. Оглядали: власник Рябко; від майстерні Зотова.\n\n| Куди заглянули | На чому зійшлися |\n|---|---|\n| Дах | міняємо скло |\n| Грядки | ? |\n',
    ),
  ).toEqual(['Дах: true', 'Грядки: false'])
  expect(
    titles(
      '# Survey of the chapel\n\n14 November 2026, on site. Present: Reverend Hale, vicar; Tom Birch for the builders.\n\n| No | Part of the building | Agreed |\n|---|---|---|\n| 1 | Nave roof | slates off in March |\n| 2 | Bell frame | - |\n',
    ),
  ).toEqual(['Nave roof: true', 'Bell frame: false'])
})

test('who decided what, and figures under "Result", are no questions', () => {
  const titles = (text: string) => read(text).topics.map(({ title }) => title)
  expect(titles('# Minutes, 20.11.2026\n\n| Who | Agreed |\n|---|---|\n| Tom | sends the price list |\n')).toEqual([])
  expect(
    titles(
      '# Протокол, 20.11.2026\n\n| Показатель | Результат |\n|---|---|\n| Шум | 40 |\n| Свет | |\n\nБерём второй.\n',
    ),
  ).toEqual([])
})

test.each([
  ['A few things settled while standing in it:', 'The grid has five beams. Eight was a bloodbath.', []],
  ['Agreed as we walked from the first door to the last one:', 'The grid has five beams. Eight was a bloodbath.', []],
  [
    'Nothing was decided, but we went through all of this:',
    'Kit said the siren frightens them.',
    ['Kit said the siren frightens them'],
  ],
  ['Несколько вещей решили, пока стояли внутри:', 'Кит говорил, что сирена пугает малышей.', []],
  [
    'Что так и не решили за весь этот обход:',
    'Кит говорил, что сирена пугает малышей.',
    ['Кит говорил, что сирена пугает малышей'],
  ],
  ['Кілька речей вирішили, поки стояли всередині:', 'Кіт казав, що сирена лякає малих.', []],
])('a lead that says the list below it is settled: %s', (lead, item, expected) => {
  expect(
    open(`# Minutes, 20.11.2026\n\nPresent: Ann Rose (client), Kim Bell (us)\n\n${lead}\n\n- ${item}\n- Code: 4711.\n`),
  ).toEqual(expected)
})
