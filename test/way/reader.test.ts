import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../../core/settings.ts'
import { stepsFrom } from '../../core/way/index.ts'
import { relationshipOf, workspaceOf } from '../../core/workspace.ts'
import { documentOfStep } from '../../server/documents.ts'
import { templatesFor } from '../../server/templates.ts'

const TODAY = { year: 2026, month: 11, day: 26 }
const { templates } = templatesFor('nowhere')

const CARD = `# Картка клієнта: Кужіль

| Хто | Посада | Роль |
|---|---|---|
| Ігор Васильович Коваль | власник | ухвалює рішення |
| Любов Петрівна Горобець | технологиня | наша контактна особа |
`

function following(path: string, text: string, id: string): string {
  const workspace = workspaceOf([
    { path: 'a/картка-клієнта.md', text: CARD },
    { path, text },
  ])
  const steps = stepsFrom(workspace.files.get(path)!, relationshipOf(workspace, path), TODAY)
  const step = steps.find(({ way }) => way.id === id)!
  const made = documentOfStep(step, { templates, settings: DEFAULT_SETTINGS, isTaken: () => false })
  return 'text' in made ? made.text : JSON.stringify(made)
}

test('bad news goes on to whoever had it first', () => {
  const text = following(
    'a/листи/2026-11-20.md',
    '---\nlanding: 1\n---\nКому: Ігор Коваль\nТема: Друк: є ризик\n\nІгорю Васильовичу, добрий день! Є ризик.\n',
    'landing',
  )
  expect(text).toContain('Кому: Ігор Васильович Коваль\n')
  expect(text).toContain('Ігорю Васильовичу, добрий день!')
})

test('an answer goes to whoever asked, and names the matter', () => {
  const text = following(
    'a/прохання-нічна-зміна.md',
    '# Прохання: нічна зміна\n\nПросить Ігор Васильович.\n\n1. Користь клієнтові: так\n2. Користь нам: так\n3. Довіра окупить: ні\n',
    'answer',
  )
  expect(text).toContain('Кому: Ігор Васильович Коваль\nТема: Беремося: нічна зміна\n')
})

test.each([
  ['- Любов Горобець — описи до 20.11.2026, інакше верстка стане', '- Описи до 20.11.2026, інакше верстка стане\n'],
  ['| Що | Хто | Строк |\n|---|---|---|\n| Описи | Любов Горобець | 20.11.2026 |', '- Описи, до 20.11.2026\n'],
  ['- Ігор Коваль: підпис до 20.11.2026', '- Ігор Коваль: підпис до 20.11.2026\n'],
])('a reminder does not tell its reader who she is: %j', (task, line) => {
  const text = following(
    'a/протоколи/2026-11-19.md',
    `# Протокол: тканини\n\nДата: 19.11.2026\n\nВід вас: Ігор Коваль, Любов Горобець\n\nВід нас: Анна Кім\n\n## Хто що робить\n\n${task}\n`,
    'reminder',
  )
  expect(text).toContain(line)
})
