import { expect, test } from 'vitest'
import type { Language } from '../../core/language/language.ts'
import { saidOf, toldOf } from './told.ts'

test.each<[Language, string, string]>([
  ['ru', 'Пока бумаг нет, в расчёт они не попадают.', 'Увидят вывеску, и соседи попадают со стульев.'],
  ['uk', 'Поки паперів немає, до розрахунку вони не попадають.', 'Побачать вивіску, і сусіди попадають від заздрості.'],
])('what gets into the sum promises nothing, who falls off his chair does: %s', (language, plain, promise) =>
  expect(toldOf('email-overpromise', language, [plain, promise])).toEqual([promise]),
)

test.each<[Language, string]>([
  ['ru', 'Половина срока позади, рельеф снят на 11 га из 18. Ответ на отчёт не нужен.'],
  ['uk', 'Половина строку позаду, рельєф знято на 11 га з 18. Відповідь на звіт не потрібна.'],
  ['en', 'Half of the time is behind us, and 11 of 18 hectares are done. No answer to this report is needed.'],
])('a letter that needs no answer says so of whatever it is: %s', (language, body) =>
  expect(toldOf('email-ask', language, [body])).toEqual([]),
)

const AGENDA: Readonly<Record<Language, (line: string) => string>> = {
  ru: line => `# Повестка, 3 декабря 2026\n\nСозвон, 45 минут, с 10:30. ${line}\n\n1. Микроавтобус\n2. Итоги\n`,
  uk: line =>
    `# Порядок денний, 3 грудня 2026\n\nДзвінок, 45 хвилин, з 10:30. ${line}\n\n1. Мікроавтобус\n2. Підсумки\n`,
  en: line =>
    `# Agenda, 3 December 2026\n\nA video call, 45 minutes, from 10:30. ${line}\n\n1. The minibus\n2. Wrap-up\n`,
}

test.each<[Language, string, string]>([
  ['ru', 'Ведёт его Руфь Пенхейл.', 'Будет Руфь Пенхейл.'],
  ['uk', 'Веде його Рут Пенгейл.', 'Буде Рут Пенгейл.'],
  ['en', 'Ruth Penhale leads it.', 'Ruth Penhale comes.'],
])('who leads "it" leads the meeting: %s', (language, leads, comes) => {
  expect(saidOf('agenda-facilitator', 'agenda.md', AGENDA[language](leads))).toEqual([])
  expect(saidOf('agenda-facilitator', 'agenda.md', AGENDA[language](comes))).toHaveLength(1)
})
