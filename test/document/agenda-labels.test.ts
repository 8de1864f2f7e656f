import { expect, test } from 'vitest'
import type { Agenda } from '../../core/document/model.ts'
import { readDocument } from '../../core/document/read.ts'

const read = (text: string) => readDocument('agenda.md', text).documents[0] as Agenda

const sides = (people: string) =>
  read(`${people}\n\n1. A\n2. B\n`).participants.map(({ name, side }) => `${name} ${side}`)

test.each([
  'Клиент видел: 19.11, правок две',
  'Заказчица смотрела: 19.11',
  'Показана клиенту: 19 ноября',
  'Клієнтка бачила: 19.11, без правок',
  'Замовник погодив: 18.11',
  'Client has seen it: 19 November',
  'Shown to Ina: 19 November, no changes',
])('%s: the agenda was seen', line => {
  expect(read(`# Agenda: sign\n\n${line}\n\n1. A\n2. B\n`).approval).toBeDefined()
})

test.each([
  'Клиент видел: нет, покажем на месте',
  'Клиент видел макет: 19.11',
  'Клієнт бачив: ще ні',
  'Клієнт бачив ескізи: 19.11',
  'Client saw it: not yet',
  'Client saw the sketches: 19 November',
])('%s: the agenda was not', line => {
  expect(read(`# Agenda: sign\n\n${line}\n\n1. A\n2. B\n`).approval).toBeUndefined()
})

test('what a post is over is nobody who comes', () => {
  expect(sides('# Agenda: sign\n\nShop: Ina Sommer, owner\nUs: Paul Kim, owner of Kim Neon, and I lead us')).toEqual([
    'Ina Sommer client',
    'Paul Kim ours',
  ])
  expect(sides('# Agenda: sign\n\nClient: Ina Sommer\nUs: Paul Kim, director of Kim & Sons, and Rose Hart')).toEqual([
    'Ina Sommer client',
    'Paul Kim ours',
    'Rose Hart ours',
  ])
})

test('a label that is the writer tells who is named behind it', () => {
  const [, paul] = read('# Повестка\n\nКлиент: Инна Сомова\nЯ: Павел Ким. Веду я.\n\n1. А\n').participants
  expect(paul).toMatchObject({ name: 'Павел Ким', side: 'ours', self: true })
})

test('sides as people name them whose language is another', () => {
  expect(
    sides(
      '# Agenda: sign\n\n**From the part of the client**\n- Ina Sommer, baker\n\n**From our part**\n- Paul Kim, fitter',
    ),
  ).toEqual(['Ina Sommer client', 'Paul Kim ours'])
  expect(sides('# Повестка\n\nОт части клиента: Инна Сомова, пекарь\nОт нашей части: Павел Ким, монтажник')).toEqual([
    'Инна Сомова client',
    'Павел Ким ours',
  ])
  expect(sides('# Порядок денний\n\nЗ частини клієнта: Інна Сомова\nЗ нашої частини: Павло Кім, монтажник')).toEqual([
    'Інна Сомова client',
    'Павло Кім ours',
  ])
})
