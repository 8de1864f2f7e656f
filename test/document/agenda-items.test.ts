import { expect, test } from 'vitest'
import type { Agenda } from '../../core/document/model.ts'
import { readDocument } from '../../core/document/read.ts'

const items = (text: string) =>
  (readDocument('agenda.md', text).documents[0] as Agenda).items.map(({ span }) => text.slice(span.start, span.end))

test.each([
  ['en', '# Agenda, 20.11.2026', ['Sign', 'Light', 'Window'], 'Agenda draft: https://example.com/draft'],
  ['ru', '# Повестка, 20.11.2026', ['Вывеска', 'Свет', 'Витрина'], 'Повестка: https://example.com/draft'],
  ['uk', '# Порядок денний, 20.11.2026', ['Вивіска', 'Світло', 'Вітрина'], 'Порядок денний: https://example.com/draft'],
])('a link to the agenda is no question where headings are (%s)', (_, title, asked, link) => {
  const headings = asked.map(text => `## ${text}`)
  expect(items([title, ...headings.map(line => `${line}\n\n- 1\n- 2`), link].join('\n\n'))).toEqual(headings)
  expect(items(`${title}\n\n${link}`)).toEqual(['https://example.com/draft'])
})
