import { expect, test } from 'vitest'
import { mannersOf } from '../../core/document/manner.ts'
import type { Letter } from '../../core/document/model.ts'
import { readDocument } from '../../core/document/read.ts'

/** What shows in a letter: each manner with its sentences. */
function heard(body: string, lang: string): Record<string, string[]> {
  const text = `---\ntype: email\nlang: ${lang}\n---\n\n${body}\n`
  const [letter] = readDocument('letters/x.md', text).documents as Letter[]
  return Object.fromEntries(
    mannersOf(letter!).map(({ manner, sentences }) => [
      manner,
      sentences.map(({ start, end }) => text.slice(start, end)),
    ]),
  )
}

test.each([
  [
    'ru',
    'Вера, добрый день!\n\nКак скажете, вам виднее. Макет пришлём завтра.\n\nЛев',
    { bending: ['Как скажете, вам виднее.'] },
  ],
  ['uk', 'Віро, добрий день!\n\nВибачте, що турбую. Макет готовий.\n\nЛев', { bending: ['Вибачте, що турбую.'] }],
  [
    'en',
    'Hello Irina,\n\nThat is not my department. The draft is ready.\n\nLev',
    { indifferent: ['That is not my department.'] },
  ],
  [
    'ru',
    'Вера, добрый день!\n\nКак я уже писал, это элементарно. Макет готов.\n\nЛев',
    { knowItAll: ['Как я уже писал, это элементарно.'] },
  ],
  ['en', 'Hey buddy,\n\nThe draft is ready.\n\nLev', { chummy: ['Hey buddy,'] }],
  [
    'uk',
    'Віро, добрий день!\n\nРозумію, як вам важливо встигнути до свята. Разом із вами оберемо папір.\n\nЛев',
    { partner: ['Розумію, як вам важливо встигнути до свята.', 'Разом із вами оберемо папір.'] },
  ],
  ['en', 'Hello Irina,\n\nThe draft is ready, 12 pages.\n\nLev', {}],
  ['ru', 'Вера, добрый день!\n\n> Как скажете, вам виднее.\n\nМакет готов.\n\nЛев', {}],
])('%s: how a letter sounds, and by which sentences (%#)', (lang, body, sounds) => {
  expect(heard(body, lang)).toEqual(sounds)
})
