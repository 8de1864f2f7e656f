import { expect, test } from 'vitest'
import { richPage } from '../../client/rich-page.ts'
import { readDocument } from '../../core/document/read.ts'
import { toRichText } from '../../core/exchange/rich.ts'

const LETTER = `---
type: email
---
Кому: Вера Львова
Тема: Макет

Вера, добрый день!

Макет **готов**:

- «зірка»
- </script><script>alert(1)</script>

<!-- touchline ignore tone-apart -->
Лев
`

const rich = toRichText(readDocument('письма/макет.md', LETTER))

test('a letter comes from its greeting to its signature, twice: with its formatting and without', () => {
  expect(rich.html).toContain('<strong>готов</strong>')
  expect(rich.html).not.toMatch(/Кому|touchline|<script/)
  expect(rich.text).toMatch(/^Вера, добрый день!\n\nМакет готов:\n\n- «зірка»\n/)
})

test('other documents come as they are meant to be read', () => {
  expect(toRichText(readDocument('agenda.md', '---\ntype: agenda\n---\n\n# Agenda\n')).html).toBe('<h1>Agenda</h1>\n')
})

test('nothing of the letter runs in the page, and nothing is fetched', () => {
  const page = richPage({ ...rich, nonce: 'n0', language: 'ru', button: 'Скопировать' })
  expect(page).toContain("default-src 'none'; style-src 'nonce-n0'; script-src 'nonce-n0'")
  expect(page.match(/<script/g)).toHaveLength(1)
  expect(page.match(/<\/script/g)).toHaveLength(1)
  const content = /^const content = (.*)$/mu.exec(page)![1]!
  expect(JSON.parse(content)).toEqual(rich)
})
