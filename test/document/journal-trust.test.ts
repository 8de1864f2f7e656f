import { expect, test } from 'vitest'
import { readDocument } from '../../core/document/read.ts'

test.each([
  ['11.11.2026 лист Тарасові: кошторис, дешевше на 600 +', 1, 'кошторис, дешевше на 600'],
  ['11.11.2026 звонок Вере: сорвали срок −−', -2, 'сорвали срок'],
  ['11.11.2026 call, Irina: told her first +2', 2, 'told her first'],
  ['11.11.2026 call, Irina: waits for the offer -', undefined, 'waits for the offer -'],
  ['11.11.2026 звонок Вере: договорились о версии 2+', undefined, 'договорились о версии 2+'],
])('%s', (line, trust, what) => {
  const [journal] = readDocument('clients/x/touches.md', `# Touches\n\n- ${line}\n`).documents
  if (journal?.kind !== 'touches') throw new Error('no journal')
  expect(journal.entries.map(entry => [entry.trust, entry.what.text])).toEqual([[trust, what]])
})

test.each([
  ['| 22.10.2026 | лист | Ірина | скарга: двічі змінили дату зйомки | — |', 'client'],
  ['| 22.10.2026 | письмо | Ирина | жалуется на курьера | — |', 'client'],
  ['| 22.10.2026 | call | Irina | complained about the late crate | — |', 'client'],
  ['| 22.10.2026 | лист | Ірина | відповідь на скаргу | — |', 'ours'],
])('%s', (row, side) => {
  const text = `# Touches\n\n| date | channel | who | what | benefit |\n|---|---|---|---|---|\n${row}\n`
  const [journal] = readDocument('clients/x/touches.md', text).documents
  if (journal?.kind !== 'touches') throw new Error('no journal')
  expect(journal.entries.map(({ direction }) => direction)).toEqual([side])
})
