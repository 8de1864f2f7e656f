import { expect, test } from 'vitest'
import type { Protocol } from '../../core/document/model.ts'
import { readDocument } from '../../core/document/read.ts'

const read = (text: string) => readDocument('protocol.md', text).documents[0] as Protocol
const open = (text: string) => read(text).topics.flatMap(({ title, outcome }) => (outcome ? [] : [title]))
const people = (text: string) => read(text).participants.map(({ name, side }) => `${name}, ${side}`)

test('a day ahead that somebody names as a fact is an outcome, a wish is none', () => {
  expect(
    open(
      '# Протокол, 18.11.2026\n\n1. Терміни. Тарас каже, що встигаємо до 5 грудня.\n2. Колір. Тарас каже, що червоний кращий.',
    ),
  ).toEqual(['Колір'])
  expect(
    open(
      '# Протокол, 18.11.2026\n\n1. Срок. Варя сообщила, что тираж выйдет 11 декабря.\n2. Цена. Жанна хочет скидку 15 %.',
    ),
  ).toEqual(['Цена'])
  expect(
    open(
      '# Minutes, 18.11.2026\n\n1. Dates. Tom says the press is ours on 5 December.\n2. Copy. Tom says the text takes longer than he thought.\n3. Fee. Ann wants 15 % off.',
    ),
  ).toEqual(['Copy', 'Fee'])
})

test('where nobody knows when they met, any day may lie ahead', () => {
  const robes = '# Robes, minutes\n\nHoods: out, they cost too much.\nLength: to the ankle.\nLettering: Prue will '
  expect(open(`${robes}put it to the committee on 1 December.`)).toEqual([])
  expect(open(`${robes}put it to the committee?`)).toEqual(['Lettering'])
})

test('paragraphs that begin with a word or two and a dash are questions', () => {
  expect(
    open(
      '# Minutes, 19.11.2026\n\nLabel – they go for the hexagon.\n\nGift boxes – we talked it through, wood or card.',
    ),
  ).toEqual(['Gift boxes'])
  expect(
    open(
      '# Протокол, 19.11.2026\n\nФорма — решили делать шестигранник.\n\nКоробки — долго обсуждали, дерево или картон.',
    ),
  ).toEqual(['Коробки'])
  expect(
    open(
      '# Протокол, 19.11.2026\n\nФорма — вирішили робити шестикутник.\n\nКоробки — довго обговорювали, дерево чи картон.',
    ),
  ).toEqual(['Коробки'])
})

test('of two houses nobody knows, the one to whom the record goes is the client', () => {
  expect(
    people(
      '# Памятник, встреча в мастерской, 16.11.2026\n\nОт управы: Лидия Шубина\nОт мастерской: Игнат Белозёр\n\nПротокол отправлен в управу 17.11.',
    ),
  ).toEqual(['Лидия Шубина, client', 'Игнат Белозёр, ours'])
  expect(
    people(
      '# Памʼятник, зустріч у майстерні, 16.11.2026\n\nВід управи: Лідія Шубіна\nВід майстерні: Гнат Білозір\n\nПротокол надіслано Лідії Шубіній 17.11.',
    ),
  ).toEqual(['Лідія Шубіна, client', 'Гнат Білозір, ours'])
  expect(
    people(
      '# Statue, meeting at the workshop, 16.11.2026\n\nFrom the workshop: Ignatius Bell\nFrom the council: Lydia Shore\n\nThe minutes went to Lydia on 17 November.',
    ),
  ).toEqual(['Ignatius Bell, ours', 'Lydia Shore, client'])
})

test('whoever comes with the writer, or behind a word for us, is ours', () => {
  expect(people('# Протокол «Осы», 19.11.2026\n\nБыли: Жанна Кравец («Оса»), мы – Оля Ветрова, Паша Сизов')).toEqual([
    'Жанна Кравец, client',
    'Оля Ветрова, ours',
    'Паша Сизов, ours',
  ])
  expect(people('# Протокол, 19.11.2026\n\nБули Оксана (господиня), її чоловік Роман і ми з Мартою.')).toEqual([
    'Оксана, client',
    'Роман, client',
    'Мартою, ours',
  ])
  expect(
    people('# Minutes, 19.11.2026\n\nPresent: Tess Lord (Corbel), Andy Brack and Shona Lee (contractor, us)'),
  ).toEqual(['Tess Lord, client', 'Andy Brack, ours', 'Shona Lee, ours'])
})

test('tasks one after the other in a line, each with its owner', () => {
  const owners = (text: string) => read(text).actions.map(({ owner, due }) => `${owner}, ${due !== undefined}`)
  expect(
    owners('# Протокол, 17.11.2026\n\nБыли: Даша и Степан.\n\nКто что делает: Даша – макеты, 24.11. Степан – ключи.'),
  ).toEqual(['Даша, true', 'Степан, false'])
  expect(
    owners('# Протокол, 17.11.2026\n\nБули: Даша і Степан.\n\nХто що робить: Даша – макети, 24.11. Степан – ключі.'),
  ).toEqual(['Даша, true', 'Степан, false'])
  expect(
    owners('# Minutes, 17.11.2026\n\nThere: Dasha and Stephen.\n\nActions: Dasha – layouts, 24 Nov. Stephen – keys.'),
  ).toEqual(['Dasha, true', 'Stephen, false'])
})

test('how somebody is called, in short, begins no question', () => {
  const minutes = read(
    '# Call about the robes, 17.11.2026\n\nRev. Hilary Poole and Mr Nunn; I took the call alone.\n\nSizes. Measured.\n\nColour. Darker.\n\nPrice. £61.',
  )
  expect(minutes.topics.map(({ title }) => title)).toEqual(['Sizes.', 'Colour.', 'Price.'])
  expect(minutes.namesPeople).toBe(true)
})

test('what a delay costs, told in the talk about the same day', () => {
  const costs = (text: string) => read(text).actions.map(({ lateCost }) => lateCost !== undefined)
  expect(
    costs(
      '# Протокол, 18.11.2026\n\n1. Печь. Берём новую; предоплата до 25 ноября, иначе завод снимет бронь.\n\nПоручения\n\n- Галина – предоплата, 25 ноября\n- Тарас – кладовая, 25 ноября',
    ),
  ).toEqual([true, false])
  expect(
    costs(
      '# Протокол, 18.11.2026\n\n1. Піч. Беремо нову; передоплата до 25 листопада, інакше завод зніме бронь.\n\nЗавдання\n\n- Галина – передоплата, 25 листопада\n- Тарас – комора, 25 листопада',
    ),
  ).toEqual([true, false])
  expect(
    costs(
      '# Minutes, 18.11.2026\n\n1. Opening film. We need the opening film by 30 November, otherwise the poster waits.\n\nActions\n\n- Polly – opening film, 30 November\n- Jerome – rules, 30 November',
    ),
  ).toEqual([true, false])
})

test('in a table of notes each row is a question', () => {
  expect(
    open(
      '# Minutes, 15.11.2026\n\n| Item | Notes |\n|---|---|\n| Loos | Four. |\n| Bar | We looked at three photos. |',
    ),
  ).toHaveLength(1)
  expect(
    open(
      '# Протокол, 15.11.2026\n\n| Вопрос | Обсуждение |\n|---|---|\n| Столы | Четыре. |\n| Бар | Долго смотрели фото. |',
    ),
  ).toHaveLength(1)
  expect(
    open(
      '# Протокол, 15.11.2026\n\n| Питання | Обговорення |\n|---|---|\n| Столи | Чотири. |\n| Бар | Довго дивилися фото. |',
    ),
  ).toHaveLength(1)
})

test('an earlier record that is done goes back to it', () => {
  for (const text of [
    '# Протокол № 3, 18.11.2026\n\nПротокол № 2 выполнен полностью.\n\n1. Свет. Лампы белые.',
    '# Протокол № 3, 18.11.2026\n\nСтарое: витрина приехала.\n\n1. Свет. Лампы белые.',
    '# Протокол № 3, 18.11.2026\n\nПротокол № 2 виконано повністю.\n\n1. Світло. Лампи білі.',
    '# Minutes no. 3, 18.11.2026\n\nOld list: window delivered.\n\n1. Light. White bulbs.',
  ])
    expect(read(text).previous).toBeDefined()
})

test('lines with a colon, most of them questions, are told from lines of people', () => {
  expect(
    open(
      '# Record, 17.11.2026\n\nMet: Mr Corrigan; Dougie.\n\nYard bells: they stay.\nHall bells: Mr Corrigan hates the tone.\nTimetable: new one from 4 January.\n\nMr Corrigan: timetable by 1.12.',
    ),
  ).toEqual(['Hall bells'])
})

test('whatever somebody is to do, where no list of tasks says it', () => {
  const actions = (text: string) => read(text).actions.map(({ owner }) => owner)
  expect(actions('# Minutes, 19.11.2026\n\nPresent: Skye, Dev.\n\n1. Newsletter: Skye to suggest a date.')).toEqual([
    'Skye',
  ])
  expect(actions('# Minutes, 19.11.2026\n\nPresent: Skye, Dev.\n\n1. Newsletter: Skye to be told.')).toEqual([])
})
