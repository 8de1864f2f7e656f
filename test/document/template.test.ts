import { expect, test } from 'vitest'
import { workspaceOf } from '../../core/workspace.ts'

const LETTER = '# Тема: Отказ\n\nДобрый день!\n\nК сожалению, не сможем. До связи.\n'

const isTemplate = (path: string, text: string): boolean =>
  workspaceOf([{ path, text }])
    .files.get(path)!
    .documents.every(document => document.template)

test.each([
  ['letters/email-templates.md', true],
  ['letters/refusal.template.md', true],
  ['письма/шаблон-отказа.md', true],
  ['листи/шаблони.md', true],
  ['письма/шаблоны/отказ.md', true],
  ['шаблони/відмова.md', true],
  ['comms-templates/refusal.md', true],
  ['templates/letters/2026-11-20-refusal.md', false],
  ['письма/образцы-плитки.md', false],
  ['письма/2026-11-20-шаблон-договора.md', false],
  ['письма/шаблонный-ответ.md', false],
  ['письма/2026-11-20-отказ.md', false],
])('%s by its name: %s', (path, expected) => {
  expect(isTemplate(path, LETTER)).toBe(expected)
})

test('half made of placeholders', () => {
  const half = '# Subject: {topic}\n\nDear [Name],\n\nThank you for {thing}. We meet on [ INSERT DATE ].\n'
  expect(isTemplate('letters/thanks.md', half)).toBe(true)
  expect(isTemplate('letters/thanks.md', half.replace(/[{}[\]]/gu, ''))).toBe(false)
})

test.each([
  '# Agenda for the client meeting MM/DD/20YY',
  '# Повестка встречи ДД.ММ.ГГГГ',
  '# Порядок денний, ДД.ММ.РРРР',
])('a pattern of a day in the first line: %s', title => {
  expect(isTemplate('agendas/next.md', `${title}\n\n- Budget\n`)).toBe(true)
  expect(isTemplate('agendas/next.md', `${title.replace(/\S+$/u, '20.11.2026')}\n\n- Budget\n`)).toBe(false)
})
