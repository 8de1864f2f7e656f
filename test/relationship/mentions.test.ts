import { describe, expect, test } from 'vitest'
import { readDocument } from '../../core/document/read.ts'
import { clientMentionsIn, mentionsIn } from '../../core/relationship/mentions.ts'
import { peopleAround } from '../../core/relationship/people.ts'
import { DEFAULT_SETTINGS } from '../../core/settings.ts'

const named = (name: string) => ({
  name,
  words: name.toLowerCase().split(' '),
})

/** Every mention as its words, and who is meant. */
const found = (text: string, ...names: string[]): string[] =>
  mentionsIn(readDocument('notes/letter.md', text), names.map(named)).map(
    ({ start, end, who }) => `${text.slice(start, end)} = ${who.map(({ name }) => name).join(', ')}`,
  )

describe('names of people', () => {
  test('in any case, by first name, by surname, in full; in headings, lists, tables and frontmatter', () => {
    const text = `---
to: Глеб Носов
---

# Встреча с Верой Лапиной

- **Глебу**: фото; Лапиной — счёт

| Кто | Что |
| --- | --- |
| Носов | договор |
`
    expect(found(text, 'Вера Лапина', 'Глеб Носов')).toEqual([
      'Глеб Носов = Глеб Носов',
      'Верой Лапиной = Вера Лапина',
      'Глебу = Глеб Носов',
      'Лапиной = Вера Лапина',
      'Носов = Глеб Носов',
    ])
  })

  test('the Ukrainian ones too, and English possessives', () => {
    expect(
      found('Ользі Кравець передали; Олеже, дякуємо! Зустріч з Антоном.\n', 'Ольга Кравець', 'Олег Сич', 'Антін Вовк'),
    ).toEqual(['Ользі Кравець = Ольга Кравець', 'Олеже = Олег Сич', 'Антоном = Антін Вовк'])
    expect(found("We have Tom's list.\n", 'Tom Ashby')).toEqual(["Tom's = Tom Ashby"])
  })

  test('not of others who share a part of the name', () => {
    expect(found('Смету смотрит Вера Павлова, а Мария Лапина нет.\n', 'Вера Лапина')).toEqual([])
    expect(found('We asked Tom Brown, and Ann Marsh agreed.\n', 'Tom Ashby', 'Eleanor Marsh')).toEqual([])
    expect(found('Марине позвоним.\n', 'Мария Котова')).toEqual([])
  })

  test('a patronymic or a form of address is no other name', () => {
    expect(
      found('Спасибо, Вера Ильинична! Пани Лапина согласна. Dear Ms Marsh,\n', 'Вера Лапина', 'Eleanor Marsh'),
    ).toEqual(['Вера = Вера Лапина', 'Лапина = Вера Лапина', 'Marsh = Eleanor Marsh'])
  })

  test('several where the words could mean either; the one whose word it is where it stands so', () => {
    expect(found('Анне напишем.\n', 'Анна Белова', 'Анна Сорока')).toEqual(['Анне = Анна Белова, Анна Сорока'])
    expect(found('Анну Сороку ждём.\n', 'Анна Белова', 'Анна Сорока')).toEqual(['Анну Сороку = Анна Сорока'])
    expect(found('Решает Лапина.\n', 'Вера Лапина', 'Станислав Лапин')).toEqual(['Лапина = Вера Лапина'])
  })

  test('not in code, not in small letters', () => {
    expect(found('```\nВера\n```\n\nвера в успех\n', 'Вера Лапина')).toEqual([])
  })
})

test('the client’s name in full, without its legal form, in any case', () => {
  const text = '# Повестка: «Лесной угол»\n\nДля Лесного угла. ООО «Лесной Угол», лесной угол.\n'
  const file = readDocument('a/agenda.md', text)
  expect(clientMentionsIn(file, 'ООО «Лесной угол»').map(({ start, end }) => text.slice(start, end))).toEqual([
    'Лесной угол',
    'Лесного угла',
    'Лесной Угол',
  ])
})

describe('people around a client', () => {
  const people = (files: Record<string, string>, team: { name: string; role?: string }[] = []) =>
    peopleAround(
      { client: 'a', files: Object.entries(files).map(([path, text]) => readDocument(path, text)) },
      { ...DEFAULT_SETTINGS, team },
    ).map(({ name, role, side, decides, place }) => ({ name, role, side, decides, at: place?.path }))

  test('the card, the team and the lists of people tell of the same ones', () => {
    const card =
      '# Client card: Acme\n\n- **Decision-maker:** Eleanor Marsh, director\n- **Contact:** Tom Ashby, curator\n'
    const minutes =
      '# Minutes\n\nDate: 10 November 2026\nPresent: Eleanor Marsh, Tom (Acme), Grace Okafor\n\n## Decisions\n\n- Go.\n'
    expect(
      people({ 'a/client.md': card, 'a/minutes.md': minutes }, [{ name: 'Grace Okafor', role: 'account manager' }]),
    ).toEqual([
      { name: 'Eleanor Marsh', role: 'director', side: 'client', decides: true, at: 'a/client.md' },
      { name: 'Tom Ashby', role: 'curator', side: 'client', decides: false, at: 'a/client.md' },
      { name: 'Grace Okafor', role: 'account manager', side: 'ours', decides: false, at: 'a/minutes.md' },
    ])
  })

  test('placeholders are nobody', () => {
    expect(
      people({ 'a/agenda.md': '# Agenda\n\nParticipants: [Name], Tom Ashby\n\n1. Prices\n' }).map(({ name }) => name),
    ).toEqual(['Tom Ashby'])
  })
})
