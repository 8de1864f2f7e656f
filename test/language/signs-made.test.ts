import { expect, test } from 'vitest'
import { tableFrom, tableOfSigns } from '../../core/language/signs.ts'
import { signs } from '../../tools/prepare.ts'

test('the table of signs is read as the build writes it', () => {
  const letters = signs()
  expect(tableFrom(letters)).toEqual(tableOfSigns())
  expect(Buffer.from(letters).toString()).toBe(letters)
})
