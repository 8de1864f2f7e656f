import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../../core/settings.ts'
import { stepsFrom } from '../../core/way/index.ts'
import { relationshipOf, workspaceOf } from '../../core/workspace.ts'
import { documentOfStep } from '../../server/documents.ts'
import { templatesFor } from '../../server/templates.ts'

const TODAY = { year: 2026, month: 11, day: 26 }
const { templates } = templatesFor('nowhere')

function following(path: string, text: string): string {
  const workspace = workspaceOf([{ path, text }])
  const [step] = stepsFrom(workspace.files.get(path)!, relationshipOf(workspace, path), TODAY)
  const made = documentOfStep(step!, { templates, settings: DEFAULT_SETTINGS, isTaken: () => false })
  return 'text' in made ? made.text : JSON.stringify(made)
}

test('the next step speaks of the same topic and of the day of the one before', () => {
  const first =
    '---\ntype: email\nlanding: 1\ntopic: запуск каталога\n---\nТема: Предупреждаю заранее: запуск каталога\n\nВера, здравствуйте!\n\nДелаем всё возможное, но есть риск, что запуск сдвинется.\n\nАнна\n'
  const second = following('a/письма/2026-11-20-риск.md', first)
  expect(second).toContain('topic: запуск каталога\n')
  expect(second).toContain('Тема: Опасения подтверждаются: запуск каталога\n')
  expect(second).toContain('20 ноября мы с вами говорили о риске')
  const third = following('a/письма/2026-11-24-факт.md', second)
  expect(third).toContain('готовились к такому повороту с 24 ноября.')
  expect(third).toContain('topic: запуск каталога\n')
})

test('a letter without a topic lends its subject', () => {
  const text = following(
    'a/letters/2026-11-20.md',
    '---\ntype: email\nlanding: 1\n---\nSubject: The launch\n\nDear Vera, there is a risk.\n',
  )
  expect(text).toContain('topic: The launch\n')
  expect(text).toContain('On 20 November we talked about a risk')
})

test.each([
  ['Печать каталога: есть риск на 5 декабря', 'Печать каталога'],
  ['Risk: the printing', 'the printing'],
  ['Печать: сроки и бумага', 'Печать: сроки и бумага'],
])('the matter of «%s» is %s', (subject, topic) => {
  const text = following(
    'a/письма/2026-11-20.md',
    `---\ntype: email\nlang: ${/risk/iu.test(subject) ? 'en' : 'ru'}\nlanding: 1\n---\nSubject: ${subject}\n\nВера, добрый день! Есть риск.\n`,
  )
  expect(text).toContain(`topic: ${topic}\n`)
})
