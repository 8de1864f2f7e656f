import { expect, test } from 'vitest'
import { toIso } from '../../core/language/calendar.ts'
import { stateOf } from '../../core/relationship/state.ts'
import { DEFAULT_SETTINGS } from '../../core/settings.ts'
import { workspaceOf } from '../../core/workspace.ts'

const TODAY = { year: 2026, month: 11, day: 21 }

const LETTERS = {
  ru: {
    path: 'a/письма/2026-11-20-итоги.md',
    card: '# Карточка клиента: Млин\n\n- Анна Орлова, директор, наш контакт\n',
    letter: (line: string) =>
      `Кому: Анна Орлова\nТема: Итоги встречи 19 ноября\n\nАнна, добрый день!\n\nСпасибо за встречу. Вот что мы с вами решили:\n\n${line}\n\nВсё ли верно? Подтвердите, пожалуйста.\n\nС уважением,\nЛев\n`,
  },
  uk: {
    path: 'a/листи/2026-11-20-підсумки.md',
    card: '# Картка клієнта: Млин\n\n- Анна Орлова, директорка, наш контакт\n',
    letter: (line: string) =>
      `Кому: Анна Орлова\nТема: Підсумки зустрічі 19 листопада\n\nАнно, добрий день!\n\nДякую за зустріч. Ось про що ми домовилися:\n\n${line}\n\nЧи все правильно? Підтвердіть, будь ласка.\n\nЗ повагою,\nЛев\n`,
  },
  en: {
    path: 'a/letters/2026-11-20-summary.md',
    card: '# Client card: Mill\n\n- Anna Orlova, director, our contact\n',
    letter: (line: string) =>
      `To: Anna Orlova\nSubject: Summary of our meeting on 19 November\n\nDear Anna,\n\nThank you for the meeting. This is what we agreed:\n\n${line}\n\nIs everything right? Please confirm.\n\nKind regards,\nLeo\n`,
  },
}

function owed(language: keyof typeof LETTERS, line: string): string[] {
  const { path, card, letter } = LETTERS[language]
  const settings = { ...DEFAULT_SETTINGS, team: [{ name: 'Лев Гринёв' }, { name: 'Leo Green' }] }
  const workspace = workspaceOf([
    { path: 'a/client.md', text: card },
    { path, text: letter(line) },
  ])
  const state = stateOf([...workspace.clients.values()][0]!, settings, TODAY)
  return state.owed.map(
    ({ who, side, what, due }) => `${who ?? '—'} (${side ?? '?'}): ${what}, ${due ? toIso(due) : '—'}`,
  )
}

const ANNA = 'Анна Орлова (client): прислать чертёж, 2026-11-30'

test.each<[keyof typeof LETTERS, string, string[]]>([
  ['ru', '- прислать чертёж; Анна Орлова; 30 ноября', [ANNA]],
  ['ru', '- Анна Орлова — прислать чертёж — до 30 ноября', [ANNA]],
  ['ru', '- Анна: прислать чертёж до 30 ноября.', [ANNA]],
  ['ru', '1. прислать чертёж | Анна Орлова | 30.11', [ANNA]],
  ['ru', 'прислать чертёж\tАнна Орлова\t30.11.2026', [ANNA]],
  ['ru', '- 30 ноября; Анна (заказчик); прислать чертёж', [ANNA]],
  ['ru', '| Что | Кто | Когда |\n| --- | --- | --- |\n| прислать чертёж | Анна Орлова | 30.11.2026 |', [ANNA]],
  ['ru', '- прислать чертёж, Анна Орлова, 30 ноября', [ANNA]],
  [
    'ru',
    '- смета на монтаж — мы — 27 ноября\n- образец латуни — вы — 28 ноября',
    ['— (ours): смета на монтаж, 2026-11-27', '— (client): образец латуни, 2026-11-28'],
  ],
  [
    'ru',
    '- смета; Лев; 27 ноября\n- ключи; Пётр Сомов; 28 ноября',
    ['Лев Гринёв (ours): смета, 2026-11-27', 'Пётр Сомов (?): ключи, 2026-11-28'],
  ],
  ['uk', '- надіслати креслення; Анна Орлова; 30 листопада', ['Анна Орлова (client): надіслати креслення, 2026-11-30']],
  ['uk', '- кошторис – ми – до 27.11', ['— (ours): кошторис, 2026-11-27']],
  ['uk', '- Анна: ключі від складу до 30 листопада', ['Анна Орлова (client): ключі від складу, 2026-11-30']],
  ['en', '- send the drawing; Anna Orlova; 30 November', ['Anna Orlova (client): send the drawing, 2026-11-30']],
  ['en', '- Anna - the drawing - by 30 November', ['Anna Orlova (client): the drawing, 2026-11-30']],
  ['en', '- the estimate | us | 27 November', ['— (ours): the estimate, 2026-11-27']],
  // Nobody, no day, nothing to do, or a day that has been.
  ['ru', '- Цвет: тёмно-зелёный', []],
  ['ru', '- Анна Орлова — директор', []],
  ['ru', '- чертёж получили; Анна Орлова; 18 ноября', []],
  ['ru', '- Монтаж — 30 ноября', []],
  ['ru', 'Анна, спасибо за письмо от 30 ноября, всё разобрали.', []],
  ['uk', '- Наступна зустріч — 30 листопада, 11:00', []],
  ['en', '- Next meeting: 30 November, at your office', []],
])('%s: %s', (language, line, expected) => {
  expect(owed(language, line)).toEqual(expected)
})
