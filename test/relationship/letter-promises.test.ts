import { expect, test } from 'vitest'
import { toIso } from '../../core/language/calendar.ts'
import type { Language } from '../../core/language/language.ts'
import { stateOf } from '../../core/relationship/state.ts'
import { DEFAULT_SETTINGS } from '../../core/settings.ts'
import { workspaceOf } from '../../core/workspace.ts'

const TODAY = { year: 2026, month: 11, day: 24 }

const SETTINGS = { ...DEFAULT_SETTINGS, team: [{ name: 'Ben Sowerby' }] }

const CARDS: Readonly<Record<Language, string>> = {
  ru: '# Карточка клиента: Млин\n\n- Инна Марковна Зверева, администратор, наш контакт\n- Аркадий Бойцов, директор, решает\n',
  uk: '# Картка клієнта: Млин\n\n- Христина Лозинська, керуюча, наш контакт\n- Назар Вільшаний, власник, вирішує\n',
  en: '# Client card: Mill\n\n- Priya Nair, operations manager, our contact\n- Colin Hobday, director, decides\n',
}

const OPENINGS: Readonly<Record<Language, string>> = {
  ru: 'Тема: О заказе\n\nИнна Марковна, добрый день!',
  uk: 'Тема: Про замовлення\n\nПані Христино, доброго дня!',
  en: 'Subject: Your order\n\nDear Priya,',
}

function owed(language: Language, body: string, more: Record<string, string> = {}): string[] {
  const files = {
    'a/client.md': CARDS[language],
    'a/letters/2026-11-16.md': `${OPENINGS[language]}\n\n${body}\n`,
    ...more,
  }
  const workspace = workspaceOf(Object.entries(files).map(([path, text]) => ({ path, text })))
  const { owed } = stateOf([...workspace.clients.values()][0]!, SETTINGS, TODAY)
  return owed.map(
    ({ who, side, what, due, state }) => `${side} ${who ?? '—'}: ${what}, ${due ? toIso(due) : '—'} ${state}`,
  )
}

test.each<[Language, string, string[]]>([
  // Two promises of one sentence, each by its own day.
  [
    'uk',
    'Тумби будуть готові до 30 листопада, а каталог фарб надішлемо до 27 листопада.',
    ['ours —: Тумби будуть готові, 2026-11-30 open', 'ours —: каталог фарб надішлемо, 2026-11-27 open'],
  ],
  [
    'ru',
    'Смету пришлём до 27 ноября, а монтаж закончим к 4 декабря.',
    ['ours —: Смету пришлём, 2026-11-27 open', 'ours —: монтаж закончим, 2026-12-04 open'],
  ],
  // Whoever is called upon, else whoever the letter speaks to, is asked; what a delay costs is no part of it.
  [
    'ru',
    'Аркадий, пришлите, пожалуйста, доступы до 25 ноября, иначе запуск сдвинется на 3 декабря.',
    ['client Аркадий Бойцов: Пришлите доступы, 2026-11-25 open'],
  ],
  [
    'uk',
    'Підтвердіть, будь ласка, що кількість правильна, до 25 листопада.',
    ['client Христина Лозинська: Підтвердіть, що кількість правильна, 2026-11-25 open'],
  ],
  [
    'ru',
    'Можете прислать логотип до 27 ноября?',
    ['client Инна Марковна Зверева: Можете прислать логотип?, 2026-11-27 open'],
  ],
  ['en', 'Could you send the rota by 27 November?', ['client Priya Nair: Could you send the rota?, 2026-11-27 open']],
  [
    'en',
    'Please let me know by 27 November if you want the shelves before Christmas.',
    ['client Priya Nair: Let me know if you want the shelves before Christmas, 2026-11-27 open'],
  ],
  // What will be is promised, and not done yet.
  [
    'en',
    'The training sheet will be with you by the 27th.',
    ['ours —: The training sheet will be with you, 2026-11-27 open'],
  ],
  ['ru', 'Смс-напоминания подключим к 27 ноября.', ['ours —: Смс-напоминания подключим, 2026-11-27 open']],
  // Offers, questions of fact, what others do.
  ['en', 'We could start on 27 November instead.', []],
  ['ru', 'Можем начать 27 ноября, если подойдёт.', []],
  ['en', 'The price holds until 27 November.', []],
  ['uk', 'Ціна тримається до 27 листопада.', []],
  ['en', 'If you need more, call me before 27 November.', []],
])('%s: %s', (language, body, expected) => {
  expect(owed(language, body)).toEqual(expected)
})

const MINUTES = {
  'a/minutes/2026-11-10.md': '# Minutes, 10 November 2026\n\n## Actions\n\n- Ben: training sheet by 20 Nov\n',
}

test.each([
  ['The training sheet will follow on the 27th.', 'overdue'],
  ['The training sheet is attached.', 'done'],
])('a letter that tells of a day to come hands nothing over: %s', (body, state) => {
  expect(owed('en', body, MINUTES).find(line => line.includes('2026-11-20'))).toContain(state)
})

test('bad news of a thing hands it over no more than a question does', () => {
  const risk =
    'Subject: The training sheet: a risk\n\nDear Priya, we are doing all we can with the training sheet, but there is a risk that it comes late.'
  expect(owed('en', 'Thank you for the call.', { ...MINUTES, 'a/letters/2026-11-18.md': risk })).toEqual([
    expect.stringContaining('overdue'),
  ])
})

test.each([
  ['- Ben to configure 12 scanners by 27 Nov', 'Ben: configure 12 scanners'],
  ['- Ben configures 12 scanners by 27 Nov', 'Ben: configures 12 scanners'],
  ['- 12 scanners (Ben / 27 Nov)', 'Ben: 12 scanners'],
  ['- quote for two tills — Ben, due 27/11', 'Ben: quote for two tills'],
  ['- seating — Ben, by 27 November', 'Ben: seating'],
])('what is owed stands without the name and the day: %s', (line, expected) => {
  const minutes = `# Minutes, 10 November 2026\n\nPresent: Priya Nair (Hobday), Ben Sowerby\nApologies: Jean Tull\n\n## Actions\n\n${line}\n`
  const [first] = owed('en', 'Thank you.', { 'a/minutes/2026-11-10.md': minutes })
  expect(first).toContain(`${expected.replace('Ben:', 'Ben Sowerby:')}, 2026-11-27`)
})

const ASK = 'Please confirm the list by 20 November.'

test.each([
  ['- 2026-11-18 ← letter, Priya Nair: the list is right, thank you', 'done'],
  ['- 2026-11-18 ← letter, Priya Nair: when do the tills arrive?', 'overdue'],
  ['- 2026-11-18 → call, Priya Nair: the list is right, thank you', 'overdue'],
])('where a word in return is asked for, his word keeps it: %s', (line, state) => {
  const [ask] = owed('en', ASK, { 'a/touches.md': `# Touches\n\n${line}\n` })
  expect(ask).toContain(`Confirm the list, 2026-11-20 ${state}`)
})

test('a letter under the same subject answers', () => {
  const reply = 'From: Priya Nair\nSubject: Re: Your order\n\nMartha, hello! Blue, as before.\n\nPriya Nair\n'
  expect(owed('en', ASK, { 'a/letters/2026-11-19.md': reply })[0]).toContain('done')
})

test('the name below a letter tells whose it is', () => {
  const letter = 'Subject: Tills\n\nMartha, hello! We will send the rota by 27 November.\n\nPriya Nair\n'
  expect(owed('en', 'Thank you.', { 'a/letters/2026-11-19.md': letter })[0]).toBe(
    'client —: We will send the rota, 2026-11-27 open',
  )
})
