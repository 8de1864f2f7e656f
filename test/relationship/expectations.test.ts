import { expect, test } from 'vitest'
import { stateOf } from '../../core/relationship/state.ts'
import { DEFAULT_SETTINGS } from '../../core/settings.ts'
import { workspaceOf } from '../../core/workspace.ts'

const TODAY = { year: 2026, month: 11, day: 24 }

const CARD = `# Карточка клиента: Млин

- Инна Зверева, администратор, наш контакт
- Пишем раз в 10 дней

## Чего ждут

- онлайн-запись до 1 декабря (договор, п. 2.1)
- обучение администраторов
- отчёт по рекламе раз в месяц
`

const gapOf = (letter: string) => {
  const files = { 'a/client.md': CARD, 'a/письма/2026-11-16.md': letter }
  const workspace = workspaceOf(Object.entries(files).map(([path, text]) => ({ path, text })))
  const { expectations } = stateOf([...workspace.clients.values()][0]!, DEFAULT_SETTINGS, TODAY)
  return [expectations.unpromised.map(({ prose }) => prose.text), expectations.unexpected.map(({ what }) => what)]
}

test('a contract beside one expectation holds for that one; a promise without a day counts', () => {
  const letter =
    'Тема: Макет\n\nИнна, добрый день! Проведём обучение администраторов бесплатно, обычно оно стоит 12 000 ₽.\n'
  expect(gapOf(letter)).toEqual([['отчёт по рекламе раз в месяц'], []])
})

test('what the client asks of us in his letter is no promise of ours', () => {
  const letter =
    'От: Инна Зверева\nТема: Пропуска\n\nПолина, добрый день! Можете оформить пропуска до 30 ноября?\n\nИнна Зверева\n'
  expect(gapOf(letter)[1]).toEqual([])
  const ours = 'Тема: Пропуска\n\nИнна, добрый день! Оформим пропуска до 30 ноября.\n'
  expect(gapOf(ours)[1]).toEqual(['Оформим пропуска'])
})

const unpromisedIn = (...lines: string[]) => {
  const card = ['# Картка клієнта: Млин', '', ...lines, ''].join('\n')
  const workspace = workspaceOf([{ path: 'a/client.md', text: card }])
  const { expectations } = stateOf([...workspace.clients.values()][0]!, DEFAULT_SETTINGS, TODAY)
  return expectations.unpromised.map(({ prose }) => prose.text)
}

test('each of several expectations in a line counts', () => {
  expect(unpromisedIn('- Очікування: онлайн-запис; навчання адміністраторів; звіт про рекламу')).toEqual([
    'онлайн-запис',
    'навчання адміністраторів',
    'звіт про рекламу',
  ])
  const table = ['| Чего ждут | Заметки |', '|---|---|', '| онлайн-запись; обучение | звонили |']
  expect(unpromisedIn(...table).slice(0, 2)).toEqual(['онлайн-запись', 'обучение'])
  expect(unpromisedIn('**Expects:** the site by May; a trained team')).toEqual(['the site by May', 'a trained team'])
})

test('a paper behind a line is that of all in it, one in the middle of its own part', () => {
  expect(unpromisedIn('- Чекають: онлайн-запис; навчання; записано в договорі')).toEqual([])
  expect(unpromisedIn('- Очікують: онлайн-запис; навчання (договір, п. 2)')).toEqual([])
  expect(unpromisedIn('- Очікують: онлайн-запис (договір, п. 2); навчання')).toEqual(['навчання'])
})

test('what a delay costs is none of them', () => {
  expect(unpromisedIn('- Очікують: сайт до травня; інакше підуть до інших')).toEqual(['сайт до травня'])
})
