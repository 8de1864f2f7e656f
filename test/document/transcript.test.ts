import { expect, test } from 'vitest'
import type { Protocol } from '../../core/document/model.ts'
import { readDocument } from '../../core/document/read.ts'

const talk = (text: string) =>
  (readDocument('protocol.md', text).documents[0] as Protocol).talk.map(({ start, end }) => text.slice(start, end))

test.each([
  [
    'en',
    '# Minutes, 20.11.2026\n\nPresent: Vera, Glen',
    'Vera',
    'Glen',
    '... maybe a canopy as well.',
    'Decided: no canopy.',
  ],
  ['ru', '# Протокол, 20.11.2026\n\nБыли: Вера, Глеб', 'Вера', 'Глеб', '… может, и козырёк.', 'Решили: без козырька.'],
  ['uk', '# Протокол, 20.11.2026\n\nБули: Віра, Гліб', 'Віра', 'Гліб', '... може, й дашок.', 'Вирішили: без дашка.'],
])('dots go on with whoever spoke above (%s)', (_, head, one, other, more, last) => {
  const turns = [one, other, one, other, one, other].map((who, i) => `${who}: ${i + 1}?`)
  const lines = talk([head, ...turns, more, '## 2', more, last].join('\n\n'))
  expect(lines).toEqual([...turns, more])
})
