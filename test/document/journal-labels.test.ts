import { expect, test } from 'vitest'
import { fieldNamed } from '../../core/document/journal/fields.ts'

test.each([
  ['meaning', 'What we get out of it'],
  ['meaning', 'For the studio'],
  ['meaning', "What's the point for us"],
  ['meaning', 'Что мы с этого имеем'],
  ['meaning', 'Польза для агентства'],
  ['meaning', 'Нам у плюс'],
  ['benefit', 'What they get out of it'],
  ['benefit', "Why they'd care"],
  ['benefit', 'Ей в плюс'],
  ['benefit', 'Зачем это ей'],
  ['benefit', 'Чим допомогли'],
  ['benefit', 'Навіщо це їй'],
  ['what', 'What we did'],
  ['what', 'О чём речь'],
  ['what', 'Про що йшлося'],
  [undefined, 'Next time'],
  [undefined, 'To do'],
  [undefined, 'Наступного разу'],
])('%s: %s', (field, label) => {
  expect(fieldNamed(label)).toBe(field)
})
