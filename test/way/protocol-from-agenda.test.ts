import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../../core/settings.ts'
import { stepsFrom } from '../../core/way/index.ts'
import { relationshipOf, workspaceOf } from '../../core/workspace.ts'
import { documentOfStep } from '../../server/documents.ts'
import { templatesFor } from '../../server/templates.ts'

const TODAY = { year: 2026, month: 11, day: 26 }
const { templates } = templatesFor('nowhere')
const PATH = 'a/повестки/2026-11-26.md'

const AGENDA = `# Повестка рабочей встречи: каталог

- **Когда:** 26 ноября 2026 в 11:00, 60 минут, офис «Колоса»

## Участники

**От вас**

- Вера Синицына, владелица — принимает решение

**От нас**

- Анна Орлова, менеджер — ведёт встречу

## Вопросы

1. Что решили и обещали друг другу в прошлый раз, 12 ноября, и что уже сделано (5 мин)
2. Фотографии каталога: что берём (20 мин, начинает Вера)
3. Итоги: кто что делает (10 мин)
`

function protocol(beside: Record<string, string>, agenda = AGENDA): string {
  const sources = Object.entries({ ...beside, [PATH]: agenda, 'a/client.md': '# Карточка клиента: Колос\n' })
  const workspace = workspaceOf(sources.map(([path, text]) => ({ path, text })))
  const [step] = stepsFrom(workspace.files.get(PATH)!, relationshipOf(workspace, PATH), TODAY)
  const made = documentOfStep(step!, { templates, settings: DEFAULT_SETTINGS, isTaken: () => false })
  return 'text' in made ? made.text : JSON.stringify(made)
}

const EARLIER = {
  'a/протоколы/2026-11-12.md':
    '# Протокол: старт\n\nДата: 12.11.2026\n\n## Задачи\n\n- Вера: фотографии до 18 ноября\n',
}

test('takes day, place, people and questions, without the plan around them', () => {
  const text = protocol(EARLIER)
  expect(text).toContain('- **Дата:** 26 ноября 2026, офис «Колоса»\n')
  expect(text).toContain('- Вера Синицына, владелица\n')
  expect(text).toContain('- Анна Орлова, менеджер\n')
  expect(text).toContain('- Вера: фотографии до 18 ноября. [Сделано или нет]')
  expect(text).toContain('### 1. Фотографии каталога: что берём\n')
  expect(text).not.toMatch(/мин|прошлый раз,|###.*2\./u)
})

test('keeps what the first question names itself, and all of it where no earlier protocol is known', () => {
  expect(protocol({})).toContain('### 1. Что решили и обещали друг другу в прошлый раз')
  const named = AGENDA.replace(
    'Что решили и обещали друг другу в прошлый раз, 12 ноября, и что уже сделано',
    'Прошлые договорённости: смета и макет',
  )
  expect(protocol(EARLIER, named)).toContain('### 1. Прошлые договорённости: смета и макет\n')
})

test.each([
  ['Когда: 26 ноября 2026, 11:00\nМесто: цех на Заречной', 'цех на Заречной'],
  ['Когда: 26 ноября 2026, 11:00–12:00', '[место]'],
  ['Когда: 26 ноября 2026 в 11:00, 60 минут, [место]', '[место]'],
])('%j: %s', (when, place) => {
  const agenda = AGENDA.replace(/- \*\*Когда.*/u, when)
  expect(protocol(EARLIER, agenda)).toContain(`- **Дата:** 26 ноября 2026, ${place}\n`)
})

test('the record of a call names everybody who was to be on it; numbers of one\u2019s own are left out', () => {
  const text = protocol(
    {},
    '# Повестка созвона: банка\n\nКогда: 17 ноября 2026, 15:00\n\nОт вас: Марфа Лугова, хозяйка; Яков Лугов\n\nОт нас: Инна Соль, руководитель; Егор Пчёлкин\n\n## Вопросы\n\nI. Банка: круглая или гранёная\nII. Крышка и цена\n',
  )
  expect(text).toContain('- **От вас:** Марфа Лугова, хозяйка; Яков Лугов\n')
  expect(text).toContain('- **От нас:** Инна Соль, руководитель; Егор Пчёлкин\n')
  expect(text).toContain('1. Банка: круглая или гранёная — **решили:**')
  expect(text).toContain('2. Крышка и цена — **решили:**')
})
