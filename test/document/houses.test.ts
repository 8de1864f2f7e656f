import { expect, test } from 'vitest'
import type { Agenda } from '../../core/document/model.ts'
import { readDocument } from '../../core/document/read.ts'

function people(lines: string, head = '## Participants'): string[] {
  const [agenda] = readDocument(
    'agenda.md',
    `---\nclient: Alder Clinic 3\n---\n# Agenda: x\n\n${head}\n\n${lines}\n`,
  ).documents
  return (agenda as Agenda).participants.map(({ name, side }) => `${name} ${side ?? '?'}`)
}

test('a house at the end of each line is nobody who comes, and tells whose people they are', () => {
  expect(
    people(
      '- Sophie Turner, brand manager, Alder Clinic\n- Victor Lang, owner, Alder Clinic 3\n- Chloe Grant, copywriter, Button Studio',
    ),
  ).toEqual(['Sophie Turner client', 'Victor Lang client', 'Chloe Grant ours'])
})

test('people who follow each other in a line are all there', () => {
  expect(people('- Ann Lee, designer, Ben Stone\n- Kim Ash, owner, Roy Dale')).toEqual([
    'Ann Lee ?',
    'Ben Stone ?',
    'Kim Ash ?',
    'Roy Dale ?',
  ])
})

test('a gap behind a name is what the person does', () => {
  expect(people('- [your name], [your role] (leads)\n- Ann Lee, [role]', '## From our side')).toEqual([
    '[your name] ours',
    'Ann Lee ours',
  ])
})

test.each([
  ['Priya, Danny, Hannah (us), Tom (us)', ['Priya client', 'Danny client', 'Hannah ours', 'Tom ours']],
  ['Вера, Нина, Олег (мы), Лев (мы)', ['Вера client', 'Нина client', 'Олег ours', 'Лев ours']],
  ['Віра, Ніна, Олег (ми), Лев (ми)', ['Віра client', 'Ніна client', 'Олег ours', 'Лев ours']],
])('a bracket that comes again speaks for its own name alone: %s', (line, expected) => {
  expect(people(line)).toEqual(expected)
})

test.each([
  ['Attending for the Alder Clinic 3', 'Attending for Kea Digital'],
  ['Участвуют от Alder Clinic 3', 'Участвуют от «Киви»'],
  ['Будуть від Alder Clinic 3', 'Будуть від «Ківі»'],
])('a label for people may name their house: %s', (theirs, ours) => {
  const head = `${theirs}:\n\n- Hana Parata, owner\n\n${ours}:\n\n- Sam Ogilvie, account manager`
  expect(people('', head)).toEqual(['Hana Parata client', 'Sam Ogilvie ours'])
})

test('a post in short behind a name is nobody', () => {
  expect(people('- Renee Castellano, VP customer success\n- Ann Lee, PR and texts')).toEqual([
    'Renee Castellano ?',
    'Ann Lee ?',
  ])
})

test.each([
  ['Hattie Crumb (bakery), Ivo Ranft (Ranft Joinery), Selma Ranft (our books)'],
  ['Ника Булка (пекарня), Иван Рант («Столярка Рант»), Сима Рант (наши счета)'],
  ['Ніка Булка (пекарня), Іван Рант («Столярка Рант»), Сима Рант (наші рахунки)'],
])('a house that has its name from one of ours is ours: %s', line => {
  expect(people(line).map(told => told.split(' ').at(-1))).toEqual(['client', 'ours', 'ours'])
})
