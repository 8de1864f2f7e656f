import { expect, test } from 'vitest'
import type { Agenda } from '../../core/document/model.ts'
import { readDocument } from '../../core/document/read.ts'

const sides = (text: string) =>
  (readDocument('agenda.md', text).documents[0] as Agenda).participants.map(({ name, side }) => `${name} ${side}`)

test('houses at the ends of lines', () => {
  expect(
    sides(
      'Photos\n\nLorna Crisp (owner) and her brother Dai for the mill\nTomasz (photographer) and Bea for us, Bea runs it\n\n- bottles',
    ),
  ).toEqual(['Lorna Crisp client', 'Dai client', 'Tomasz ours', 'Bea ours'])
  expect(
    sides('Съёмка\n\nЛора Крыс (владелица) и Даня от мельницы\nТомаш (фотограф) и Бэла от нас\n\n- бутылки'),
  ).toEqual(['Лора Крыс client', 'Даня client', 'Томаш ours', 'Бэла ours'])
  expect(
    sides('Зйомка\n\nЛора Крис (власниця) і Данило від млина\nТомаш (фотограф) та Бела від нас\n\n- пляшки'),
  ).toEqual(['Лора Крис client', 'Данило client', 'Томаш ours', 'Бела ours'])
})

test('a label with the client’s name says whose people are listed, and is nobody', () => {
  expect(
    sides(
      '# Agenda: report\n\n**Client:** Pruett Logistics\n\n**People**\n\n- Ada Obi, HR director, Pruett\n- Molly Strand, copywriter, ours: text',
    ),
  ).toEqual(['Ada Obi client', 'Molly Strand ours'])
})

test('a post among those who serve clients is on the side of its house', () => {
  expect(
    sides(
      '# QBR – Whitfield Insurance\n\n- Whitfield: Carla Jennings (COO), Pete Lowe (claims)\n- Clearline: Vic Sato (customer success director), Emmy Ruiz',
    ),
  ).toEqual(['Carla Jennings client', 'Pete Lowe client', 'Vic Sato ours', 'Emmy Ruiz ours'])
})

test('a house over the bracket with its people, and behind the last bracket', () => {
  expect(
    sides(
      '# Agenda: label\n\nClient: Rook Cider (Jess Tolley – MD, Carl Tolley – production)\nAgency: Otter & Co (Mags Byrne – manager, Viv Asher – director)\n\n1. Label',
    ),
  ).toEqual(['Jess Tolley client', 'Carl Tolley client', 'Mags Byrne ours', 'Viv Asher ours'])
  expect(
    sides(
      '# Agenda: Wren School\n\nPeople: Ann Ellery (head), Mo Odum (caretaker) for the school; Tony Pask (owner), Dee (installer) for Playwright\n\n1. Spot',
    ),
  ).toEqual(['Ann Ellery client', 'Mo Odum client', 'Tony Pask ours', 'Dee ours'])
})

test('names and their houses in a heading or in one line', () => {
  expect(
    sides(
      '# Agenda: brochure\n\n## Lorna Crisp (founder) and Dai for Larch Mill, Tomasz and Bea for Inkpot\n\n1. Covers',
    ),
  ).toEqual(['Lorna Crisp client', 'Dai client', 'Tomasz ours', 'Bea ours'])
  expect(
    sides('# Повестка\n\n## Лорна Крис (основатель) и Давид Пух от «Лиственницы», Бэла от нас\n\n1. Обложки'),
  ).toEqual(['Лорна Крис client', 'Давид Пух client', 'Бэла ours'])
  expect(
    sides('# Порядок денний\n\n## Лорна Кріс (засновниця) і Давид Пух від «Модрини», Бела від нас\n\n1. Обкладинки'),
  ).toEqual(['Лорна Кріс client', 'Давид Пух client', 'Бела ours'])
})

test('addresses beside names, as a calendar gives them, are nobody, and an initial is no article', () => {
  const people = (text: string) =>
    (readDocument('agenda.md', text).documents[0] as Agenda).participants.map(({ name, role }) => [name, role])
  expect(
    people(
      '# Agenda: lights, 30 November 2026\n\n**Present:**\n\n- D. Lark <d.lark@example.org>, owner\n- A. Moreau (a.moreau@example.org)\n- I. Bell, joiner',
    ),
  ).toEqual([
    ['D. Lark', 'owner'],
    ['A. Moreau', ''],
    ['I. Bell', 'joiner'],
  ])
  expect(
    people(
      '# Повестка, 30 ноября 2026\n\n## Участники\n\n- Ильдар Сафаров <i.s@example.org>, владелец\n- Рита Чен <r.chen@example.org>',
    ),
  ).toEqual([
    ['Ильдар Сафаров', 'владелец'],
    ['Рита Чен', ''],
  ])
})
