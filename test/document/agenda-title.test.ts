import { expect, test } from 'vitest'
import { readDocument } from '../../core/document/read.ts'

const LINES = `Orchard Lane Surgery – new phone menu
Friday 27 November, 12.30 pm to 1.15 pm, by video

Sunita Rao and Jan for the surgery; Will Tennant and Meg Oliver for Bellweather.
`

const itemsOf = (text: string) => {
  const [document] = readDocument('2026-11-27-agenda.md', text).documents
  return document?.kind === 'agenda' ? document.items.map(({ span }) => text.slice(span.start, span.end)) : []
}

test('"Agenda" alone over lines of text is the title where a list stands below', () => {
  expect(itemsOf(`Agenda\n\n${LINES}\nThen\n- what callers ask for\n- five options\n- who does what\n`)).toEqual([
    'what callers ask for',
    'five options',
    'who does what',
  ])
})
