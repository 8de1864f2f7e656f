import { describe, expect, test } from 'vitest'
import { addressed, inflected } from '../../core/language/names/cases.ts'
import { partsOf } from '../../core/language/names/parts.ts'
import { vocative } from '../../core/language/names/vocative.ts'

describe('the Ukrainian vocative', () => {
  test.each(
    `Ірина Ірино · Олена Олено · Марія Маріє · Наталія Наталіє · Юлія Юліє · Надія Надіє · Оля Олю · Галя Галю · Зоя Зоє · Олег Олеже · Ігор Ігорю
     Петро Петре · Дмитро Дмитре · Павло Павле · Сергій Сергію · Андрій Андрію · Олексій Олексію · Микола Миколо · Ілля Ілле · Микита Микито
     Іван Іване · Назар Назаре · Тарас Тарасе · Роман Романе · Максим Максиме · Богдан Богдане · Степан Степане · Віталій Віталію · Юрій Юрію
     Ярослав Ярославе · Володимир Володимире · Левко Левку · Сашко Сашку · Марко Марку · Василь Василю · Кузьма Кузьмо · Любов Любове · Зоряна Зоряно
     Яків Якове · Федір Федоре · Антін Антоне · Прокіп Прокопе · Тиміш Тимоше · Гліб Глібе · Лазар Лазарю · Нінель Нінеле · Олеся Олесю
     Ганна Ганно · Софія Софіє · Дарина Дарино · Орест Оресте · Марк Марку · Фрідріх Фрідріху`
      .split(/[·\n]/u)
      .map(pair => pair.trim().split(' ') as [string, string]),
  )('%s → %s', (name, form) => {
    expect(vocative(name)).toBe(form)
  })

  test('takes the patronymic along, and leaves the family name', () => {
    expect(vocative('Ірина Сергіївна Петренко')).toBe('Ірино Сергіївно')
    expect(vocative('Ткач Степан Іванович')).toBe('Степане Івановичу')
    expect(vocative('Оксана Гнатюк')).toBe('Оксано')
    expect(vocative('Олег Дубина')).toBe('Олеже')
    expect(vocative('Любов Калина')).toBe('Любове')
  })
})

describe('Russian cases', () => {
  test.each([
    ['Ирина Петрова', 'dative', 'Ирине Петровой'],
    ['Сергей Ильин', 'genitive', 'Сергея Ильина'],
    ['Вера Ильинична', 'instrumental', 'Верой Ильиничной'],
    ['Илья Ткач', 'dative', 'Илье Ткачу'],
    ['Илья Ким', 'instrumental', 'Ильёй Кимом'],
    ['Ольга Черных', 'genitive', 'Ольги Черных'],
    ['Мария Шевчук', 'dative', 'Марии Шевчук'],
    ['Лев Гоголь', 'genitive', 'Льва Гоголя'],
    ['Вера Живаго', 'dative', 'Вере Живаго'],
    ['Дмитрий Соловей', 'instrumental', 'Дмитрием Соловьём'],
    ['Эмма Мицкевич', 'dative', 'Эмме Мицкевич'],
    ['Адам Мицкевич', 'dative', 'Адаму Мицкевичу'],
    ['Саша Немо', 'dative', 'Саша Немо'],
    ['Acme', 'dative', 'Acme'],
  ] as const)('%s, %s: %s', (name, form, expected) => {
    expect(inflected(name, form, 'ru')).toBe(expected)
  })
})

test('how a letter begins', () => {
  expect(addressed('Петрова Ирина Сергеевна', 'ru')).toBe('Ирина Сергеевна')
  expect(addressed('Ирина Петрова', 'ru')).toBe('Ирина')
  expect(addressed('Irina Petrova', 'en')).toBe('Irina')
  expect(addressed('Роман Левчук', 'uk')).toBe('Романе')
  expect(addressed('Роман Шухевич', 'uk')).toBe('Романе')
  expect(addressed('Роман Ігорович', 'uk')).toBe('Романе Ігоровичу')
  expect(addressed('Адам Мицкевич', 'ru')).toBe('Адам')
  expect(addressed('Иван Кузьмич', 'ru')).toBe('Иван Кузьмич')
  expect(addressed('Эмма Мицкевич', 'ru')).toBe('Эмма')
})

test('a gender is told only where the name shows it', () => {
  expect(
    ['Ирина Ким', 'Женя Ким', 'Женя Петрова', 'Илья Ким', 'Любовь Ким', 'Olga Kim'].map(name => partsOf(name).gender),
  ).toEqual(['female', undefined, 'female', 'male', 'female', undefined])
})
