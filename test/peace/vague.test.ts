import { expect, test } from 'vitest'
import type { Language } from '../../core/language/language.ts'
import { saidOf } from './told.ts'

const MINUTES: Readonly<Record<Language, (decision: string) => string>> = {
  ru: decision => `# Протокол, 13 ноября 2026\n\n**Решили:** ${decision}\n`,
  uk: decision => `# Протокол, 13 листопада 2026\n\n**Вирішили:** ${decision}\n`,
  en: decision => `# Minutes, 13 November 2026\n\n**Decided:** ${decision}\n`,
}

const vagueIn = (language: Language, decision: string) =>
  saidOf('protocol-vague', 'protocol.md', MINUTES[language](decision))

test.each<[Language, string]>([
  ['ru', 'снимаем в понедельник 30 ноября, с 14:00, когда печь уже свободна'],
  ['ru', 'монтаж 4 декабря, когда зал закрыт'],
  ['uk', 'знімаємо в понеділок 30 листопада, з 14:00, коли піч уже вільна'],
  ['uk', 'монтаж 4 грудня, коли зала зачинена'],
  ['en', 'we shoot on Monday 30 November from 14:00, when the oven is free'],
])('a clause that says why this day or hour was chosen binds nobody less: %s %s', (language, decision) =>
  expect(vagueIn(language, decision)).toEqual([]),
)

test.each<[Language, string]>([
  ['ru', 'схему Олег пришлёт, когда найдётся время'],
  ['uk', 'схему Олег надішле, коли знайдеться час'],
  ['en', 'Oleg sends the plan when he finds the time'],
])('a clause in place of a day binds nobody: %s %s', (language, decision) =>
  expect(vagueIn(language, decision)).toHaveLength(1),
)
