import { expect, test } from 'vitest'
import type { Protocol } from '../../core/document/model.ts'
import { readDocument } from '../../core/document/read.ts'

const daysOf = (text: string) =>
  (readDocument('protocol.md', text).documents[0] as Protocol).actions.map(action => action.dueDay?.day)

test('in a table the column of days tells by when, not what a delay moves', () => {
  const table = (rows: string) =>
    `# Протокол встречи 20.11.2026\n\n| Что | Кто | Срок | Если позже |\n|---|---|---|---|\n${rows}\n`
  expect(daysOf(table('| проба | Лев | 26 ноября | печать уйдёт на 3 декабря |'))).toEqual([26])
  expect(daysOf(table('| проба до 25 ноября | Лев | | |'))).toEqual([25])
})
