import { expect, test } from 'vitest'
import type { ClientCard } from '../../core/document/model.ts'
import { readDocument } from '../../core/document/read.ts'

const goalsOn = (text: string): string[] =>
  Object.entries((readDocument('a/client.md', text).documents[0] as ClientCard).goals)
    .filter(([, span]) => span)
    .map(([whose]) => whose)
    .sort()

test.each([
  '# Client card: Acme\n\nDecides: Priya Nair, owner\nContact: Danny Holt\n\n## Goals\n\nPriya wants online orders at 30% of turnover by summer.\n\nDanny wants fewer calls.\n',
  '# Карточка клиента: Мак\n\nРешает: Вера Лис, владелица\nКонтакт: Глеб Нос\n\n## Цели\n\nВера хочет 30 % оборота через сайт к лету.\n\nГлеб хочет меньше звонков.\n',
  '# Картка клієнта: Мак\n\nВирішує: Віра Лис, власниця\nКонтакт: Гліб Ніс\n\n## Цілі\n\nВіра хоче 30 % обороту через сайт до літа.\n\nГліб хоче менше дзвінків.\n',
])('what the one who decides wants in figures is what the project is measured by: %#', card => {
  expect(goalsOn(card)).toEqual(['contact', 'decisionMaker', 'project'])
})
