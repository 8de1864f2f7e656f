import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../../core/settings.ts'
import { fillTemplate } from '../../core/template/fill.ts'
import { knownOf } from '../../core/template/known.ts'
import { readTemplate, type Template } from '../../core/template/template.ts'
import { workspaceOf } from '../../core/workspace.ts'

const TODAY = { year: 2026, month: 12, day: 1 }

const CARD = `---
client: Лесной угол
---

# Карточка клиента

- **Решает:** Вера Лапина, владелица — любит цифры
- **Контакт:** Глеб Носов, маркетолог
- **Ещё источник:** Римма Зотова, администратор — знает, о чём молчат остальные
`

const PROTOCOL = `# Протокол встречи

**Дата:** 26 ноября 2026

**Были:** Глеб, Римма, Анна, Тимур Ахметов

## Кто что делает

| Кто | Что | Срок |
|---|---|---|
| Глеб | фотографии кухонь | 3 декабря |
| Тимур | карточка товара | |
`

test('the last meeting: who was there, by whole names and offices, and what is open, a line each', () => {
  const { clients } = workspaceOf([
    { path: 'угол/карточка-клиента.md', text: CARD },
    { path: 'угол/протоколы/2026-11-26.md', text: PROTOCOL },
  ])
  const [relationship] = clients.values()
  const team = [{ name: 'Анна Орлова', role: 'аккаунт-менеджер' }]
  const settings = { ...DEFAULT_SETTINGS, team, company: { name: 'Студия «Маяк»' } }
  const body =
    '{{ last }}\n{{ decider.role }}\n{% for one in ours %}\n- {{ one.name }}{{ one.role | after: ", " }}\n{% endfor %}\n--\n{% for one in theirs %}\n- {{ one.name }}{{ one.role | after: ", " }}\n{% endfor %}\n{% for one in actions %}\n- {{ one.what }}\n{% endfor %}'
  const template = readTemplate('x.ru.md', `---\ngroup: agenda\n---\n${body}`) as Template
  expect(fillTemplate(template, knownOf(relationship!, settings, TODAY))).toMatchObject({
    text: [
      '2026-11-26',
      'владелица',
      '- Анна Орлова, аккаунт-менеджер',
      '- Тимур Ахметов',
      '--',
      '- Глеб Носов, маркетолог',
      '- Римма Зотова, администратор',
      '- фотографии кухонь — Глеб, до 3 декабря',
      '- карточка товара — Тимур',
      '',
    ].join('\n'),
  })
})
