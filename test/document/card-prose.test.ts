import { expect, test } from 'vitest'
import type { ClientCard } from '../../core/document/model.ts'
import { readDocument } from '../../core/document/read.ts'

/** What a card in running sentences tells: the parts that are there, by name. */
function toldBy(language: string, text: string): string[] {
  const [card] = readDocument('client.md', `---\nlang: ${language}\n---\n\n# Хата\n\n${text}\n`).documents
  if (card?.kind !== 'client') throw new Error('no card')
  const { goals, decisionMaker, secondDecisionMaker, sources, controlPoints, portrait }: ClientCard = card
  const parts = { decisionMaker, secondDecisionMaker, sources, controlPoints, portrait }
  const told = [
    ...Object.entries(parts),
    ...Object.entries(goals).map(([name, span]) => [`goal ${name}`, span] as const),
  ]
  return told.filter(([, span]) => span).map(([name]) => name)
}

test.each([
  [
    'en',
    'Agnes Ray and Tobias Hallow own it half and half; either of them can sign.',
    ['decisionMaker', 'secondDecisionMaker'],
  ],
  [
    'en',
    "In practice it's Effie MacInnes, nobody overrules her. No stand-in, she's reachable everywhere.",
    ['decisionMaker'],
  ],
  ['en', 'Who decides? Not clear yet.\n\nCafé owner Gil hears what the board are thinking.', ['sources']],
  [
    'en',
    'Decides: Miriam Brook. If she is away, Esther Brook signs. Old Mr Brook tells you everything.',
    ['decisionMaker', 'secondDecisionMaker', 'sources'],
  ],
  ['en', 'They need forty orders a month.', ['goal project']],
  ['en', 'Each Friday Jo books a puncture repair as any customer would.', ['controlPoints']],
  [
    'ru',
    'За кем слово: Рихард Вельде. Пока он в Томске, слово за сестрой, Кларой Вельде.',
    ['decisionMaker', 'secondDecisionMaker'],
  ],
  ['ru', 'Раз в неделю Соня бронирует номер под чужим именем.', ['controlPoints']],
  ['uk', 'Рішення ухвалює Богдан Яремчук. Заступника нема.', ['decisionMaker']],
  ['uk', 'Раз на тиждень Леся бронює номер з чужого телефону.', ['controlPoints']],
])('%s: %s', (language, text, parts) => {
  expect(toldBy(language, text)).toEqual(parts)
})
