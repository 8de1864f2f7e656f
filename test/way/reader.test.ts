import { expect, test } from 'vitest'
import { readDocument } from '../../core/document/read.ts'
import { DEFAULT_SETTINGS } from '../../core/settings.ts'
import { topicOf } from '../../core/way/carry.ts'
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

test('what a document is about stands behind its kind, however they are parted', () => {
  const topic = (path: string, text: string) => topicOf(readDocument(path, text).documents[0]!)
  expect(topic('protocol.md', '# Протокол зустрічі «Каталог тканин»\n\nДата: 19.11.2026\n')).toBe('Каталог тканин')
  expect(topic('agenda.md', '**Agenda – winter programme**\n\n* paper\n')).toBe('winter programme')
  expect(topic('agenda.md', '# Повестка: смета — второй круг\n\n- смета\n')).toBe('смета — второй круг')
  expect(topic('agenda.md', '# Ремонт — второй круг\n\n- смета\n')).toBe('Ремонт — второй круг')
})

test('an English task is told without its reader too', () => {
  const path = 'a/minutes/2026-11-17.md'
  const workspace = workspaceOf([
    { path: 'a/client.md', text: '# Client card: Harbour\n\n- **Contact:** Jo-Ann Whitfield, events lead\n' },
    {
      path,
      text: '# Minutes\n\nDate: 17 November 2026\n\nFrom your side: Jo-Ann Whitfield\n\nFrom our side: Ann Kim\n\n## Actions\n\n- Jo-Ann to send the prices by 19 November 2026\n',
    },
  ])
  const steps = stepsFrom(workspace.files.get(path)!, relationshipOf(workspace, path), TODAY)
  const step = steps.find(({ way }) => way.id === 'reminder')!
  const made = documentOfStep(step, { templates, settings: DEFAULT_SETTINGS, isTaken: () => false })
  expect('text' in made && made.text).toContain('\n- To send the prices by 19 November 2026\n')
})
