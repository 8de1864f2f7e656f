import { expect, test } from 'vitest'
import type { Agenda } from '../../core/document/model.ts'
import { readDocument } from '../../core/document/read.ts'

const sidesOf = (people: string, title: string) =>
  (readDocument('agenda.md', `# ${title}\n\n${people}\n\n1. A\n2. B\n`).documents[0] as Agenda).participants.map(
    ({ name, side }) => `${name} ${side ?? '?'}`,
  )

const CLIENT_FIRST = ['client', 'client', 'ours', 'ours']

test.each([
  ['Вика Туч (директор) и Кир Шмель с их стороны, Леся Браг и Ян Кот с нашей.', 'Повестка созвона'],
  ['Вика Туч (директор) и Кир Шмель — с их, Леся Браг и Ян Кот — с нашей.', 'Повестка созвона'],
  ['На встрече были Вика Туч и Кир Шмель, с нашей – Леся и Ян.', 'Повестка созвона'],
  ['Вика Туч (директор) и Кир Шмель были на связи от завода, от нас Леся и Ян.', 'Повестка созвона'],
  ['С их стороны: Вика Туч, директор; Кир Шмель.\nС нами: Леся Браг (техник), Ян Кот (технолог).', 'Повестка созвона'],
  ['Віка Туч (директорка) та Кир Джміль з їхнього боку, Леся Браг та Ян Кіт з нашого.', 'Порядок денний дзвінка'],
  ['Ann Lee (owner) and Bob Cox on their side, Mia Fox and Jo on ours.', 'Agenda for the call'],
  ['Their side: Ann Lee (owner), Bob Cox\nOur side: Mia Fox (editor), Jo', 'Agenda for the call'],
  ['Nuala Grady (chair) and Piotr Wolski were there, and from us Kerry and Amit.', 'Agenda for the call'],
  ['Attending: Olwen Rees (director), Mark Poe (all Kelder); Hal Brook, Tess Moor (us)', 'Agenda: route'],
])('two sides told in a sentence or under a label: %s', (people, title) => {
  expect(sidesOf(people, title).map(told => told.split(' ').at(-1))).toEqual(CLIENT_FIRST)
})

test('of two houses of unknown name the one that leads the meeting is ours', () => {
  expect(
    sidesOf('Coachline: Kerry Moss (leads the call), Amit Roy\nVoices: Nuala Grady (chair), Piotr Wolski', 'Agenda'),
  ).toEqual(['Kerry Moss ours', 'Amit Roy ours', 'Nuala Grady client', 'Piotr Wolski client'])
})

test('the houses that meet are nobody who comes', () => {
  const people = 'Hugh Fenwick (owner, Fenwick), Carys Lloyd (Fenwick), Noor Aslam (Brightpane), Pete Dunn (Brightpane)'
  expect(
    sidesOf(`**Between:** Fenwick Growers / Brightpane\n\n**Attendees:** ${people}`, 'Agenda for Fenwick').map(
      told => told.split(' ')[0],
    ),
  ).toEqual(['Hugh', 'Carys', 'Noor', 'Pete'])
})

test.each([
  ['Protocol', 'Spoke to Angie, Rosa and Bill.', 3],
  ['Протокол', 'Говорили с Анжелой, Розой и Борисом.', 3],
  ['Протокол', 'Розмовляли з Анжелою, Розою та Богданом.', 3],
])('whoever we spoke to was there: %s %s', (title, people, count) => {
  expect(sidesOf(people, title)).toHaveLength(count)
})

test('a list that tells of money is no list of people', () => {
  const answer = '**Chimney flashing.** Lead, not the composite. £340 more; Derek said go ahead.'
  expect(
    sidesOf(`${answer}\n\nThere: Derek Pyle (owner), Wilf Tanner (us)`, 'Agenda for the farm').map(
      told => told.split(' ')[0],
    ),
  ).toEqual(['Derek', 'Wilf'])
})

test.each([
  ['Protocol', '**Window.** They argued, Dev for film, Moira against.', 'There: Dev Rao (Kiln), Ida Moss (us)'],
  ['Protocol', '**Window.** Argued, Dev wants film, Moira paper.', 'There: Dev Rao (Kiln), Ida Moss (us)'],
  ['Протокол', '**Окошко.** Спорили, Глеб за плёнку, Нина против.', 'Были: Глеб Рог (Калач), Оля Ким (мы)'],
  ['Протокол', '**Віконце.** Сперечалися, Гліб за плівку, Ніна проти.', 'Були: Гліб Ріг (Колач), Оля Кім (ми)'],
])('who wants what is no list of people: %s', (title, question, people) => {
  expect(sidesOf(`${people}\n\n${question}`, title)).toHaveLength(2)
})
