import { expect, test } from 'vitest'
import type { TouchJournal } from '../../core/document/model.ts'
import { readDocument } from '../../core/document/read.ts'
import { toIso } from '../../core/language/calendar.ts'
import { loggedTouch, type NewTouch } from '../../core/relationship/log-touch.ts'

const TOUCH: NewTouch = {
  date: { year: 2026, month: 11, day: 20 },
  time: 14 * 60 + 5,
  direction: 'ours',
  channel: 'call',
  who: 'Irina',
  what: 'the | launch day',
  meaning: 'close the scope',
  benefit: 'knows the day',
}

/** The journal with the touch in it. */
function logged(journal: string, touch: NewTouch = TOUCH): string {
  const file = readDocument('a/touches.md', journal)
  const log = loggedTouch([file], touch, file.language)
  if (!('edit' in log)) throw new Error('no edit')
  const { span, text } = log.edit
  return journal.slice(0, span.start) + text + journal.slice(span.end)
}

/** What a reader makes of the entry: nothing that was logged is lost. */
function read(journal: string) {
  const { entries } = readDocument('a/touches.md', journal).documents[0] as TouchJournal
  return entries.map(({ date, time, direction, channel, who, what, meaning, benefit }) => [
    date?.day && toIso(date.day),
    time,
    direction,
    channel,
    who?.text,
    what.text,
    meaning?.text,
    benefit?.text,
  ])
}

const LAYOUTS = {
  'list lines': '# Touches\n\n- 2026-11-18 → letter, Irina: prices — meaning: a; benefit: b\n',
  'list lines, newest first':
    '# Touches\n\n- 2026-11-18 → letter, Irina: prices — meaning: a; benefit: b\n- 2026-11-01 ← call, Irina: asks about prices\n',
  'Russian lines': '# Касания\n\n- 18.11.2026 → письмо, Ирина: цены на вывеску. Смысл: счёт. Польза: видит сумму.\n',
  'a table':
    '# Touches\n\n| Date | | Channel | Who | What | Meaning | Benefit |\n|---|---|---|---|---|---|---|\n| 2026-11-18 | → | letter | Irina | prices | a | b |\n',
  headings: '# Touches\n\n## 2026-11-18 09:00 → letter, Irina\n\n- What: prices\n- Meaning: a\n- Benefit: b\n',
}

test('a column of arrows needs no name', () => {
  const journal = LAYOUTS['a table'].replace('→', '←')
  const { entries } = readDocument('a/touches.md', logged(journal)).documents[0] as TouchJournal
  expect(entries.map(({ direction }) => direction)).toEqual(['client', 'ours'])
})

test.each(Object.entries(LAYOUTS))('%s: the new entry is written like the others, and reads back', (_, journal) => {
  const before = read(journal)
  const after = read(logged(journal))
  expect(after).toHaveLength(before.length + 1)
  const fresh = after.filter(([day]) => day === '2026-11-20')
  expect(fresh).toEqual([
    [
      '2026-11-20',
      845,
      'ours',
      'call',
      'Irina',
      expect.stringContaining('launch day'),
      expect.stringMatching(/^close the scope\.?$/),
      expect.stringMatching(/^knows the day\.?$/),
    ],
  ])
  for (const entry of before) expect(after).toContainEqual(entry)
})

test('meaning and benefit are sentences where those of the journal are', () => {
  expect(logged(LAYOUTS['Russian lines'])).toMatch(/launch day.*\. Смысл: close the scope\. Польза: knows the day\.\n/)
  expect(logged(LAYOUTS['list lines'])).toMatch(/launch day.* — meaning: close the scope; benefit: knows the day\n/)
})

test('a day is written as the others are', () => {
  expect(logged(LAYOUTS['Russian lines'])).toContain('\n- 20.11.2026 14:05 → звонок, Irina:')
  expect(logged('# Touches\r\n\r\n- 18 November 2026 → call, Irina: x\r\n')).toContain('\r\n- 20 November 2026 14:05 →')
})

test('without a journal one is made beside the card, in the client’s language', () => {
  const card = readDocument('roga/карточка-клиента.md', '# Карточка клиента: Рога\n\n- Вера, директор\n')
  expect(loggedTouch([card], { ...TOUCH, direction: 'client', link: 'roga/письма/2026-11-20 цена.md' }, 'ru')).toEqual({
    path: 'roga/касания.md',
    text: '# Журнал касаний\n\n- 2026-11-20 14:05 ← звонок, Irina: [the | launch day](письма/2026-11-20%20цена.md) — смысл: close the scope; польза: knows the day\n',
  })
})

const LETTER: NewTouch = {
  date: { year: 2026, month: 11, day: 20 },
  direction: 'ours',
  channel: 'letter',
  who: 'Олена',
  what: 'зразки',
  meaning: 'фарба',
  benefit: 'бачить колір',
}

test.each([
  [
    'below a day, a day of its own',
    '**18.11.2026**\n\n- вих. дзвінок, Олена: колір (сенс: фарба; користь: знає)\n',
    '**20.11.2026**\n\n- вих. лист, Олена: зразки (сенс: фарба; користь: бачить колір)\n',
  ],
  [
    'below its own day, a line more',
    '**20.11.2026**\n\n- вих. дзвінок, Олена: колір (сенс: фарба; користь: знає)\n',
    'знає)\n- вих. лист, Олена: зразки (сенс: фарба; користь: бачить колір)\n',
  ],
  [
    'in a table, whose touch it is as its rows say it',
    '| Дата | Канал | Хто кому | З ким | Що |\n|---|---|---|---|---|\n| 18.11.2026 | дзвінок | ми | Олена | колір |\n',
    '\n| 20.11.2026 | лист | ми | Олена | зразки |\n',
  ],
  [
    'as a heading without an arrow',
    '## 18 листопада 2026, дзвінок, Олена\n\n- Що: колір\n',
    '\n## 20 листопада 2026, лист, Олена\n\n- Що: зразки\n- Сенс: фарба\n- Користь: бачить колір\n',
  ],
])('is written the way the journal is: %s', (_, journal, end) => {
  const written = logged(`# Дотики\n\n${journal}`, LETTER)
  expect(written.endsWith(end) ? end : written).toBe(end)
  expect(read(written).at(-1)!.slice(0, 6)).toEqual(['2026-11-20', undefined, 'ours', 'letter', 'Олена', 'зразки'])
})

test('a journal of days, newest first, takes a new day at its top', () => {
  const written = logged(
    '# Дотики\n\n**18.11.2026**\n\n- → дзвінок, Олена: колір\n\n**16.11.2026**\n\n- → лист, Олена: ціна\n',
    LETTER,
  )
  expect(written).toContain(
    '# Дотики\n\n**20.11.2026**\n\n- → лист, Олена: зразки — сенс: фарба; користь: бачить колір\n\n**18.11.2026**\n',
  )
})

test.each([
  ['ми', 'вони', 'uk'],
  ['Мы', 'Они', 'ru'],
  ['we', 'they', 'en'],
  ['исх.', 'вх.', 'ru'],
  ['→', '←', 'en'],
  ['наше', 'клиент', 'ru'],
])('the client’s first row says whose it is as «%s» does: «%s»', (ours, theirs, lang) => {
  const head = '| Date | Channel | Direction | Who | What |\n|---|---|---|---|---|\n'
  const journal = (word: string) =>
    `---\nlang: ${lang}\n---\n\n# Touches\n\n${head}| 2026-11-18 | letter | ${word} | Olena | colour |\n`
  const written = logged(journal(ours), { ...LETTER, direction: 'client' })
  expect(written.trimEnd().split('\n').at(-1)).toContain(` | ${theirs} | `)
  expect(read(written).map(([, , direction]) => direction)).toEqual(['ours', 'client'])
  // And the other way round.
  const answered = logged(journal(theirs), LETTER)
  expect(read(answered).map(([, , direction]) => direction)).toEqual(['client', 'ours'])
})
