import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../core/language/language.ts'
import { DEFAULT_SETTINGS } from '../../core/settings.ts'
import { plainBody, SNIPPETS, snippetsFor } from '../../core/snippets.ts'
import { workspaceOf } from '../../core/workspace.ts'
import { RULES } from '../../rules/index.ts'
import { check } from '../../server/check.ts'

const cases = SNIPPETS.flatMap(snippet => LANGUAGES.map(language => [snippet.id, language, snippet] as const))

/** What a writer fills in: the same everywhere, so that only the snippet's own words are judged. */
const FILLED: Record<string, readonly string[]> = {
  'refusal ru': [
    'открыть магазин к празднику',
    'перенос открытия',
    'скидку 20 %',
    'в смету уже заложена самая низкая цена',
    'убрать из проекта второй макет',
    '27 ноября',
    '24 ноября',
  ],
  'refusal uk': [
    'відкрити крамницю до свята',
    'перенесення відкриття',
    'знижку 20 %',
    'у кошторисі вже стоїть найнижча ціна',
    'прибрати з проєкту другий макет',
    '27 листопада',
    '24 листопада',
  ],
  'refusal en': [
    'opening before the holidays',
    'the moved opening',
    'lower the price by 20 %',
    'the estimate already holds our lowest rate',
    'leave out the second layout',
    '27 November',
    '24 November',
  ],
  'landing-1 ru': [
    'сдать каталог 4 декабря',
    'типография задержит печать на три дня',
    'у них сломалась линия',
    'ищем вторую типографию',
    '24 ноября',
  ],
  'landing-1 uk': [
    'здати каталог 4 грудня',
    'друкарня затримає друк на три дні',
    'у них зламалася лінія',
    'шукаємо другу друкарню',
    '24 листопада',
  ],
  'landing-1 en': [
    'deliver the catalogue on 4 December',
    'printing is three days late',
    'their line broke',
    'looking for a second printer',
    '24 November',
  ],
  'landing-2 ru': [
    '20 ноября',
    'Линию ещё не починили',
    'искать вторую типографию',
    'каталог выйдет 7 декабря',
    '25 ноября в 11:00',
    'перенести рассылку',
  ],
  'landing-2 uk': [
    '20 листопада',
    'Лінію ще не полагодили',
    'шукаємо другу друкарню',
    'каталог вийде 7 грудня',
    '25 листопада об 11:00',
    'перенести розсилку',
  ],
  'landing-2 en': [
    '20 November',
    'The line is still broken',
    'looking for a second printer',
    'the catalogue on 7 December',
    '25 November at 11:00',
    'move the mailing',
  ],
  'landing-3 ru': [
    '20 и 25 ноября',
    'каталог напечатают 7 декабря',
    'рассылка уйдёт на три дня позже',
    'отдаём клиентам электронную версию',
    '4 декабря',
    'развозим тираж',
    '8 декабря',
    '27 ноября',
  ],
  'landing-3 uk': [
    '20 і 25 листопада',
    'каталог надрукують 7 грудня',
    'розсилка піде на три дні пізніше',
    'віддаємо клієнтам електронну версію',
    '4 грудня',
    'розвозимо наклад',
    '8 грудня',
    '27 листопада',
  ],
  'landing-3 en': [
    '20 and 25 November',
    'the catalogue will be printed on 7 December',
    'the mailing goes out three days later',
    'we send the electronic edition',
    '4 December',
    'we deliver the printed one',
    '8 December',
    '27 November',
  ],
}

const HEADS = {
  ru: 'Тема: Каталог и сроки печати\n\nИрина, добрый день!\n\n',
  uk: 'Тема: Каталог і строки друку\n\nІрино, добрий день!\n\n',
  en: 'Subject: The catalogue and its print dates\n\nDear Irina,\n\n',
}

const SIGNATURES = { ru: '\n\nС уважением,\nАнна', uk: '\n\nЗ повагою,\nАнна', en: '\n\nBest regards,\nAnna' }

describe('snippets', () => {
  test.each(cases)('%s in %s: gaps are numbered and say what belongs there', (_id, language, snippet) => {
    const gaps = [...snippet.body[language].matchAll(/\$\{(\d):([^}]*)\}/g)]
    expect(gaps.map(gap => Number(gap[1]))).toEqual(gaps.map((_, i) => i + 1))
    for (const gap of gaps) expect(gap[2]).toMatch(/\p{L}{3}/u)
    const plain = plainBody(snippet, language)
    expect(plain).not.toMatch(/[$\\{}]/)
    expect(plain.match(/\[/g)).toHaveLength(gaps.length)
  })

  test.each(cases)(
    '%s in %s, filled in, has nothing that the rules of refusals, landings and tone find',
    (id, language, snippet) => {
      const words = FILLED[`${id} ${language}`]!
      const body = snippet.body[language].replace(/\$\{(\d):[^}]*\}/g, (_, number) => words[Number(number) - 1]!)
      const landing = snippet.landing ? `---\nlanding: ${snippet.landing}\n---\n` : ''
      const text = `${landing}${HEADS[language]}${body}${SIGNATURES[language]}\n`
      const workspace = workspaceOf([{ path: 'letter.email.md', text }])
      expect(workspace.files.get('letter.email.md')).toMatchObject({ kind: 'email', language })
      const findings = check(workspace, 'letter.email.md', DEFAULT_SETTINGS, {
        rules: RULES,
        today: { year: 2026, month: 11, day: 20 },
      })
      const told = (findings as readonly { rule: string; message: string }[]).map(
        ({ rule, message }) => `${rule}: ${message}`,
      )
      expect(told.filter(line => /^(?:refusal|landing|tone)-/.test(line))).toEqual([])
    },
  )

  test('are found by words of any language, all of them by none', () => {
    expect(snippetsFor('')).toHaveLength(SNIPPETS.length)
    expect(snippetsFor('ВІДМ').map(({ id }) => id)).toEqual(['refusal'])
    expect(snippetsFor('land').map(({ id }) => id)).toEqual(['landing-1', 'landing-2', 'landing-3'])
    expect(snippetsFor('cat')).toEqual([])
  })
})
