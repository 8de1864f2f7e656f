import { expect, test } from 'vitest'
import { fillTemplate } from '../../core/template/fill.ts'
import { gapsIn, toSnippet, withGapsFilled } from '../../core/template/gaps.ts'
import { readTemplate, type Template } from '../../core/template/template.ts'
import type { TemplateValues } from '../../core/template/values.ts'

const TODAY = { year: 2026, month: 11, day: 20 }

const templateOf = (body: string, language = 'ru', file = '{{ today }}-{{ topic }}'): Template =>
  readTemplate(
    `letter-x.${language}.md`,
    `---\nname: Имя\ngroup: letter\nfile: "${file}"\nexample:\n  - раз\n---\n\n${body}`,
  ) as Template

const filled = (body: string, values: Partial<TemplateValues> = {}, language = 'ru') =>
  fillTemplate(templateOf(body, language), { today: TODAY, ...values })

test('what is known takes its place, what is not stays a gap', () => {
  const body =
    '{{ contact.greeting }}, для {{ contact.name | genitive }} к {{ today | plus_days: 6 | day }}. {{ me.name }}'
  expect(filled(body)).toEqual({
    file: '2026-11-20-имя',
    text: '[имя], для [имя контактного лица] к 26 ноября 2026. [ваше имя]\n',
  })
  expect(filled(body, { contact: { name: 'Ирина Петрова' }, me: { name: 'Лев' }, topic: 'Скидка: 5 %?' })).toEqual({
    file: '2026-11-20-Скидка-5-%',
    text: 'Ирина, для Ирины Петровой к 26 ноября 2026. Лев\n',
  })
  expect(filled('{{ contact.greeting }}!', { contact: { name: 'Олег Дуб' } }, 'uk')).toMatchObject({ text: 'Олеже!\n' })
  expect(filled('{{ topic | capital }}. {{ client | capital }}', { topic: 'скидка для НИИ' })).toMatchObject({
    text: 'Скидка для НИИ. [клиент]\n',
  })
  expect(filled('{{ contact.name }}', { set: { 'contact.name': 'X' } })).toMatchObject({ text: 'X\n' })
})

test('while one value is a gap, another stands in for it', () => {
  const body = '{{ day | or: today | day }}'
  expect(filled(body)).toMatchObject({ text: '20 ноября 2026\n' })
  expect(filled(body, { day: { year: 2026, month: 11, day: 26 } })).toMatchObject({ text: '26 ноября 2026\n' })
})

test('what is there comes behind a mark, what is not leaves none', () => {
  const body = '{% for one in ours %}\n- {{ one.name }}{{ one.role | after: ", " }}\n{% endfor %}'
  expect(filled(body, { ours: [{ name: 'Анна', role: 'директор' }, { name: 'Лев' }] })).toMatchObject({
    text: '- Анна, директор\n- Лев\n',
  })
})

test('lists know who writes, who decides, and whether both are on them', () => {
  const body =
    '{% for one in ours %}{{ one.name }}{% if one.me %}*{% endif %};{% endfor %}{% for one in theirs %}{{ one.name }}{% if one.decides %}!{% endif %};{% endfor %}{{ me.listed }} {{ decider.listed }}'
  const people = {
    me: { name: 'Лев Гринёв' },
    decider: { name: 'Вера Лапина' },
    ours: [{ name: 'Анна' }, { name: 'Лев' }],
    theirs: [{ name: 'Глеб' }, { name: 'Вера Лапина' }],
  }
  expect(filled(body, people)).toMatchObject({ text: 'Анна;Лев*;Глеб;Вера Лапина!;true true\n' })
  expect(filled(body, { ...people, ours: [], theirs: [{ name: 'Глеб' }] })).toMatchObject({
    text: 'Глеб;false false\n',
  })
})

test('lists come line by line, and leave no holes', () => {
  const body = 'A\n\n{% for action in actions %}\n- {{ action.what }}\n{% endfor %}\n\nB'
  expect(filled(body, { actions: [{ what: 'one' }, { what: 'two' }] })).toMatchObject({
    text: 'A\n\n- one\n- two\n\nB\n',
  })
  expect(filled(body)).toMatchObject({ text: 'A\n\nB\n' })
  const theirs = '{% assign theirs = actions | where: "side", "client" %}{{ theirs.size }}{{ theirs[0].what }}'
  expect(filled(theirs, { actions: [{ what: 'one' }, { what: 'two', side: 'client' }] })).toMatchObject({
    text: '1two\n',
  })
})

test.each([
  ['x\n  {{ nobody }}', 2, 6, 'undefined variable: nobody'],
  ['{{ client | shout }}', 1, 1, 'undefined filter: shout'],
  ['a\nb\n{% if client %}', 3, 1, 'tag {% if client %} not closed'],
  ['{% include "/etc/passwd" %}', 1, 1, 'takes no other files'],
  ['{% for i in (1..100000000) %}{% endfor %}', 1, 1, 'writes too much'],
])('a fault names its place: %s', (body, line, column, words) => {
  const fault = filled(body) as { line: number; column: number; message: { en: string } }
  expect(fault.message?.en).toContain(words)
  expect([fault.line, fault.column]).toEqual([line + 8, column])
})

test('nothing can be reached but the values', () => {
  expect(filled('{{ client.constructor }}')).toHaveProperty('message')
})

test('gaps are bracketed words: neither ticks nor links', () => {
  const text = '- [ ] task [x](y) [дата]: [что сделать] [z][1]\n[a]: b'
  expect(gapsIn(text)).toEqual(['дата', 'что сделать'])
  expect(withGapsFilled(text, ['1 мая'])).toContain('1 мая: [что сделать]')
  expect(toSnippet('a $x} [дата] [b\\c]\n')).toBe('a \\$x\\} ${1:[дата]} ${2:[b\\\\c]}\n$0')
})

test('a template names its language and its group', () => {
  expect(readTemplate('letter.md', '')).toMatchObject({
    line: 1,
    message: { en: expect.stringContaining('NAME.LANG.md') },
  })
  expect(readTemplate('a.ru.md', '---\nname: x\n---\n')).toMatchObject({
    message: { en: expect.stringContaining('group:') },
  })
  expect(templateOf('x')).toMatchObject({ id: 'letter-x', language: 'ru', name: 'Имя', example: ['раз'], body: 'x' })
})
