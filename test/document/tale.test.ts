import { expect, test } from 'vitest'
import type { Protocol } from '../../core/document/model.ts'
import { readDocument } from '../../core/document/read.ts'

const read = (text: string) => readDocument('protocol.md', text).documents[0] as Protocol

const open = (text: string) =>
  read(text).topics.flatMap(({ title, outcome }) => (outcome ? [] : [title.replace(/\.$/u, '')]))

const extras = (text: string) => read(text).extras.filter(({ settled }) => !settled).length

const RU = '# Протокол, 18.11.2026\n\nБыли: Фаина Марш (клиент), Кит Лаврин (студия, мы)\n\n'
const UK = '# Протокол, 18.11.2026\n\nБули: Фаїна Марш (клієнт), Кит Лаврін (студія, ми)\n\n'
const EN = '# Minutes, 18 November 2026\n\nPresent: Fenella Marsh (client), Kit Lavery (studio, us)\n\n'

test('what only tells what was settles nothing', () => {
  expect(
    open(
      `${RU}**Рояль.** Механика стала тяжелее, чем в прошлом году. Кит вынимал клавиатуру, внутри было много пыли.\n\n**Время.** Фаина просила шесть, Кит хотел семь. Стало на 6:30.\n\n**Вода.** Железа много. Фильтр в цену не входил, Кит посчитает его.\n\n**Стол.** Ящик убрали.`,
    ),
  ).toEqual(['Рояль'])
  expect(
    open(
      `${UK}**Рояль.** Механіка стала важчою, ніж торік. Кит виймав клавіатуру, всередині було багато пилу.\n\n**Час.** Фаїна просила шосту, Кит хотів сьому. Стало на 6:30.\n\n**Стіл.** Шухляду прибрали.`,
    ),
  ).toEqual(['Рояль'])
  expect(
    open(
      `${EN}**The Bechstein.** Fenella found the action heavier than last year. Kit had the keyboard out for twenty minutes and there was a lot of fluff.\n\n**Elves.** Keep their names, Fenella was very clear here.\n\n**Drawer.** Moved to the left.\n\n**Cellar.** Ran out of time before anybody got to this.`,
    ),
  ).toEqual(['The Bechstein'])
})

test('what a delay would leave behind takes no question up', () => {
  expect(
    open(
      `${EN}**The piano.** It was heavier than last year. Kit found a lot of fluff in it.\n\n**Fee.** As before.\n\n## Actions\n\n- Fenella clears the stage by 12 December, otherwise the piano stays where it is`,
    ),
  ).toEqual(['The piano'])
})

test('more that a client would have and one of ours takes up is an extra, in whatever words', () => {
  for (const text of [
    `${RU}Фаина на лестнице спросила, не посмотрим ли мы и клавесин. Кит возьмёт с собой инструмент.`,
    `${RU}Пока мешалка наверху, Фаина была бы рада новому основанию и под скамью. Кит его обмерил.`,
    `${RU}**Карта.** Фаина: и карту бы бумажную к этому, было бы чудесно. Кит думает, работы на полдня.`,
    `${UK}Фаїна на сходах спитала, чи не глянемо ми й на клавесин. Кит візьме із собою інструмент.`,
    `${UK}**Мапа.** Фаїна: і мапу б паперову до цього, було б чудово. Кит думає, роботи на пів дня.`,
    `${EN}While the mixer is up there, Fenella would be ever so glad of a new base under the bench. Kit measured it up.`,
    `${EN}Fenella also fancied vouchers with a picture of the car. Kit: shouldn't be a problem, there's a plug-in for that.`,
  ])
    expect(extras(text), text).toBe(1)
})

test('what was priced before it is priced without it', () => {
  expect(
    extras(`${EN}**Signs.** Twelve of oak, £340. Fenella also wanted a bell for the shed. Kit knows a foundry.`),
  ).toBe(1)
  expect(
    extras(`${EN}**Signs.** £28 for a bracket of oak. Fenella also wanted another bracket for the shed. Kit makes it.`),
  ).toBe(0)
  expect(extras(`${EN}Fenella also wanted a bell for the shed. Kit quotes for it separately.`)).toBe(0)
})

const actions = (text: string) =>
  read(text).actions.map(({ owner, due, done }) => [owner !== undefined, due !== undefined, done])

test('an action that asks how something is done is none that is done; the day of a paper is no term', () => {
  expect(
    actions(
      `${RU}## Поручения\n\n- Узнать, как сделано крепление крышки, 30 ноября\n- Кит: поправить смету от 12 ноября\n- Кит: вывеска, готово`,
    ),
  ).toEqual([
    [false, true, false],
    [true, false, false],
    [true, false, true],
  ])
  expect(
    actions(
      `${UK}## Доручення\n\n- Дізнатися, як зроблено кріплення кришки, 30 листопада\n- Кит: виправити кошторис від 12 листопада\n- Кит: вивіска, зроблено`,
    ),
  ).toEqual([
    [false, true, false],
    [true, false, false],
    [true, false, true],
  ])
  expect(
    actions(
      `${EN}## Actions\n\n- Find out how the stage lift was done, 30 November\n- Kit: correct the quote of 12 November\n- Kit: sign, done`,
    ),
  ).toEqual([
    [false, true, false],
    [true, false, false],
    [true, false, true],
  ])
})

test('before a tale at the end, what is described settles nothing; what came of it does', () => {
  expect(
    open(
      `${EN}**Surface.** Bark is cheaper and has to be topped up every spring. Kit's own school had bark and the cats found it.\n\n**Lamp.** Kit had the old one repaired, it hangs there again.\n\n**Cards.** Kit counted four hundred. No reprint.`,
    ),
  ).toEqual(['Surface'])
  expect(
    open(
      `${RU}**Покрытие.** Кора дешевле, и каждую весну её подсыпают. У Кита в школе была кора, её облюбовали кошки.\n\n**Лампа.** Кит отдавал старую в ремонт, она снова висит.`,
    ),
  ).toEqual(['Покрытие'])
  expect(
    open(
      `${UK}**Покриття.** Кора дешевша, і щовесни її підсипають. У Кита в школі була кора, її вподобали коти.\n\n**Лампа.** Кит віддавав стару в ремонт, вона знову висить.`,
    ),
  ).toEqual(['Покриття'])
})

test('what has to be done by a day and by nobody is a task wherever it is told', () => {
  for (const text of [
    `${EN}The die has to be ordered from Leeds by 26 November.`,
    `${RU}Штамп надо заказать до 26 ноября.`,
    `${UK}Штамп треба замовити до 26 листопада.`,
  ])
    expect(actions(text), text).toEqual([[false, true, false]])
  for (const text of [
    `${EN}The die has to be paid by the client by 26 November.`,
    `${EN}The die has to be dry by 26 November.`,
    `${RU}Штамп надо бы крупнее.`,
    `${UK}Фаїні треба замовити штамп до 26 листопада.`,
  ])
    expect(actions(text), text).toEqual([])
})

test('lines that are counted by parts keep their people', () => {
  expect(
    read(
      `${EN}Actions\n6.1 K. Lavery: desk drawings, 25 November\n6.2 Survey of the slab, 27 November\n6.3 Dr Marsh: list, 24 November`,
    ).actions.length,
  ).toBe(3)
  expect(
    open(
      `${EN}6.1 Desk. Agreed at 1.05 m.\n6.2 Pipe. The one through the store cuts the shelving in half. Kit marked both on the slab.\n6.3 Ceiling. White tiles.`,
    ),
  ).toEqual(['Pipe'])
})

test('what stands above the headings in bold tells of the meeting', () => {
  expect(
    open(
      '# Minutes\n\n**Meeting:** Playground\n**Date:** 17 November 2026\n**Present:** Mrs Coker, Rowan Pike\n\n### Frame\nLarch, four metres.\n\n### Benches\nRowan walked round with the caretaker and counted nine of them.',
    ),
  ).toEqual(['Benches'])
})

test('many things, or so many pieces, do nothing themselves', () => {
  expect(
    actions(
      `${RU}## Поручения\n\n- Банкетки: подклеить две шаткие, до 4 декабря\n- Батарейки – 48 штук, до 1 декабря\n- Монтажники: разметить стену, 1 декабря\n- Кит – 24 ноября, подрамник`,
    ).map(([owner]) => owner),
  ).toEqual([false, false, true, true])
  expect(
    actions(
      `${UK}## Доручення\n\n- Лави: підклеїти дві хиткі, до 4 грудня\n- Батарейки – 48 штук, до 1 грудня\n- Монтажники: розмітити стіну, 1 грудня`,
    ).map(([owner]) => owner),
  ).toEqual([false, false, true])
  expect(
    actions(`${EN}## Actions\n\n- Batteries – 48, by 1 December\n- Zach – 24 November, the frame`).map(
      ([owner]) => owner,
    ),
  ).toEqual([false, true])
})

test('below «Дальше» lines that begin with who was there hand out work', () => {
  expect(
    actions(
      `${RU}Дальше\n\nКит – макет колодца, 27 ноября\nФаина – подпись пожарного, 25 ноября\nВсе – сверить список`,
    ),
  ).toEqual([
    [true, true, false],
    [true, true, false],
    [false, false, false],
  ])
})

test('what one of the clients asks for is granted behind a semicolon as well', () => {
  expect(
    extras(`${EN}**Lanterns.** Six. Fenella asked for two spare ones for the foyer; Kit puts them on the van.`),
  ).toBe(1)
  expect(extras(`${RU}**Фонари.** Шесть. Фаина попросила и запасные в фойе; Кит кладёт их в машину.`)).toBe(1)
  expect(extras(`${RU}**Фонари.** Шесть. Фаина попросила и запасные в фойе; Кит посчитает их отдельно.`)).toBe(0)
})

test('a bracket behind ourselves may be long', () => {
  const told = read(
    '# Протокол, 18.11.2026\n\nОт театра: Инна Сланцева, Борис Шустов. От нас (цех «Бутафор»): Вилен Орамов.\n\n- Стенд: берём.',
  )
  expect(told.participants.map(({ side }) => side)).toEqual(['client', 'client', 'ours'])
})
