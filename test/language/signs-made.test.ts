import { expect, test } from 'vitest'
import { tableFrom, tableOfSigns, written } from '../../core/language/signs.ts'

test('the table of signs is read as it was written', () => {
  const table = tableOfSigns()
  const letters = written(table)
  expect(tableFrom(letters)).toEqual(table)
  expect(Buffer.from(letters).toString()).toBe(letters)
})
