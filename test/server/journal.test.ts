import { describe, expect, test } from 'vitest'
import { toIso } from '../../core/language/calendar.ts'
import type { Touch } from '../../core/relationship/touch.ts'
import { newestFirst, touchesWith } from '../../core/relationship/touches.ts'
import { DEFAULT_SETTINGS } from '../../core/settings.ts'
import { type Workspace, withDocument, withoutDocument, workspaceOf } from '../../core/workspace.ts'

const TODAY = { year: 2026, month: 11, day: 20 }
const CARD = { 'a/client.md': '# Client card: ACME\n' }

const journal = (...lines: string[]): string => ['# Touches', '', ...lines.map(line => `- ${line}`), ''].join('\n')

const workspace = (files: Record<string, string>): Workspace =>
  workspaceOf(Object.entries(files).map(([path, text]) => ({ path, text })))

const touchesIn = ({ clients }: Workspace): readonly Touch[] =>
  [...clients.values()].flatMap(client => newestFirst(touchesWith(client, DEFAULT_SETTINGS, TODAY)))

const touches = (files: Record<string, string>): readonly Touch[] => touchesIn(workspace({ ...CARD, ...files }))

/** Day, arrow, channel, title, documents of the touch, what became of it. */
const told = ({ date, direction, channel, title, entry, documents, planned, ...touch }: Touch): string =>
  [
    date ? toIso(date).slice(5) : '-',
    direction === 'ours' ? '→' : '←',
    channel ?? '?',
    ...(planned ? ['planned'] : []),
    title,
    ...(entry ? documents.map(({ path }) => `= ${path}`) : []),
    ...(touch.wantsAnswer ? [touch.answered ? `answered ${placeOf(touch.answered)}` : 'unanswered'] : []),
    ...(touch.wantsRecord ? [touch.writtenUp ? `written ${placeOf(touch.writtenUp)}` : 'unwritten'] : []),
  ].join(' ')

const placeOf = ({ path, date }: NonNullable<Touch['answered']>): string =>
  `${path.split('/').at(-1)} ${date ? toIso(date).slice(5) : '-'}`

const LETTER = 'Subject: Prices\n\nDear Irina, here are the prices of the shelves.\n'
const MINUTES = '# Minutes of the meeting\n\nPresent: Irina Petrova (ACME), Ann\n\n- Agreed: blue shelves\n'

describe('a line of the journal and a document', () => {
  test('are one touch where the line links the document, whatever its day', () => {
    const line = '2026-11-13 → call, Irina: prices, see [letter](letters/2026-11-12-letter.md)'
    expect(touches({ 'a/touches.md': journal(line), 'a/letters/2026-11-12-letter.md': LETTER }).map(told)).toEqual([
      '11-13 → call prices, see letter = a/letters/2026-11-12-letter.md written touches.md 11-13',
    ])
  })

  test('are one touch where they say the same day, channel and person', () => {
    const files = { 'a/2026-11-12-letter.md': LETTER, 'a/2026-11-10-minutes.md': MINUTES }
    const lines = ['2026-11-12 → letter, Irina Petrova: the prices', '2026-11-10 → meeting, Irina: colours']
    expect(touches({ ...files, 'a/touches.md': journal(...lines) }).map(told)).toEqual([
      '11-12 → letter the prices = a/2026-11-12-letter.md',
      '11-10 → meeting colours = a/2026-11-10-minutes.md written touches.md 11-10',
    ])
  })

  test('are two where another person, channel, side or day is named', () => {
    const lines = [
      '2026-11-12 → letter, Oleg: the prices',
      '2026-11-12 → call, Irina: the prices',
      '2026-11-12 ← letter, Irina: the prices',
      '2026-11-11 → letter, Irina: the prices',
    ]
    for (const line of lines)
      expect(touches({ 'a/touches.md': journal(line), 'a/2026-11-12-letter.md': LETTER })).toHaveLength(2)
  })

  test('one document is not two touches', () => {
    const line = '2026-11-12 → letter, Irina: the prices'
    const found = touches({ 'a/touches.md': journal(line, line), 'a/2026-11-12-letter.md': LETTER })
    expect(found.map(({ documents }) => documents.length).sort()).toEqual([0, 1])
  })
})

describe('what became of a touch', () => {
  test('a letter answers a line, a protocol writes up a meeting', () => {
    const lines = ['2026-11-12 ← message, Irina: asks for the prices', '2026-11-10 → call, Irina: colours']
    const files = { 'a/2026-11-12-letter.md': LETTER, 'a/2026-11-11-minutes.md': MINUTES }
    expect(touches({ ...files, 'a/touches.md': journal(...lines) }).map(told)).toEqual([
      '11-12 → letter Prices',
      '11-12 ← message asks for the prices answered 2026-11-12-letter.md 11-12',
      '11-11 → meeting Minutes of the meeting written 2026-11-11-minutes.md 11-11',
      '11-10 → call colours written 2026-11-11-minutes.md 11-11',
    ])
  })

  test('another matter answers nothing; thanks want no answer', () => {
    const lines = [
      '2026-11-09 ← letter, Irina: asks about delivery of the oak shelves',
      '2026-11-10 → letter, Irina: invoice for the October lamps',
      '2026-11-12 ← letter, Irina: thanks, lamps are fine',
    ]
    expect(touches({ 'a/touches.md': journal(...lines) }).map(told)).toEqual([
      '11-12 ← letter thanks, lamps are fine',
      '11-10 → letter invoice for the October lamps',
      '11-09 ← letter asks about delivery of the oak shelves unanswered',
    ])
  })

  test('minutes that do not say how they met are the call of that day', () => {
    const minutes = '# Weekly catch-up\n\nPresent: Irina Petrova (ACME), Ann\n\n- Agreed: blue shelves\n'
    const files = { 'a/minutes/2026-11-10.md': minutes }
    const line = '2026-11-10 → video call, Irina: weekly catch-up'
    expect(touches({ ...files, 'a/touches.md': journal(line) }).map(told)).toEqual([
      '11-10 → video-call weekly catch-up = a/minutes/2026-11-10.md written touches.md 11-10',
    ])
    const both = journal(line, '2026-11-10 → meeting, Irina: colours')
    expect(touches({ ...files, 'a/touches.md': both }).map(told)[0]).toContain('meeting colours = a/minutes')
  })

  test('a letter that goes back to the call writes it up, whatever its subject', () => {
    const letter = 'Subject: Yesterday\n\nDear Irina,\n\nFollowing our call yesterday: the frames are put right.\n'
    const line = '2026-11-12 → call, Irina: told her why'
    expect(touches({ 'a/letters/2026-11-13.md': letter, 'a/touches.md': journal(line) }).map(told)[1]).toBe(
      '11-12 → call told her why written 2026-11-13.md 11-13',
    )
  })

  test('a letter of the client with a question waits; one that only tells does not', () => {
    const letter = (words: string) => `From: irina@acme.example\nSubject: Shelves\n\nAnn, hello! ${words}\n\nIrina\n`
    const told1 = (words: string) => touches({ 'a/letters/2026-11-12.md': letter(words) }).map(told)
    expect(told1('Could you send the drawings of the oak shelves?')).toEqual(['11-12 ← letter Shelves unanswered'])
    expect(told1('The oak shelves have arrived, all is well.')).toEqual(['11-12 ← letter Shelves'])
  })

  test('what the client sends because we asked or reminded him wants no answer', () => {
    const lines = [
      '2026-11-10 → call, Irina: reminded her of the photos',
      '2026-11-10 ← message, Irina: sent 14 photos',
    ]
    expect(touches({ 'a/touches.md': journal(...lines) }).map(told)[0]).toBe('11-10 ← message sent 14 photos')
  })

  test('a name is told without what is said beside it', () => {
    const lines = [
      '2026-11-10 → rang Sheila Mott about the hedge, she wants it lower',
      '2026-11-11 → met Gordon and Sheila on site',
      '2026-11-12 → call, Ann Reed from sales: the prices',
    ]
    expect(touches({ 'a/touches.md': journal(...lines) }).map(({ who }) => who)).toEqual([
      'Ann Reed from sales',
      'Gordon and Sheila',
      'Sheila Mott',
    ])
  })

  test('a heading that only says day and channel takes what happened from its field', () => {
    const text =
      '# Дотики\n\n## 4 листопада 2026, дзвінок, Христина Лозинська\n\n- Що: узгодили колір дуба\n- Сенс: фарбування\n'
    expect(touches({ 'a/дотики.md': text }).map(told)).toEqual(['11-04 → call узгодили колір дуба unwritten'])
  })

  test('within a day the hour tells the order', () => {
    const lines = ['2026-11-12 15:00 → letter, Irina: oak', '2026-11-12 09:30 → letter, Irina: pine']
    expect(touches({ 'a/touches.md': journal(...lines) }).map(({ title }) => title)).toEqual(['oak', 'pine'])
  })

  test('a journal kept newest first tells the order within a day', () => {
    const lines = [
      '2026-11-12 → answer, Irina: oak',
      '2026-11-12 ← question, Irina: which wood?',
      '2026-11-10 ← sms: ok',
    ]
    expect(told(touches({ 'a/touches.md': journal(...lines) })[1]!)).toContain('answered touches.md 11-12')
    const oldest = [
      '2026-11-10 ← sms: ok',
      '2026-11-12 → answer, Irina: oak',
      '2026-11-12 ← question, Irina: which wood?',
    ]
    expect(told(touches({ 'a/touches.md': journal(...oldest) })[0]!)).toContain('unanswered')
  })

  test('lines ahead of today and tasks that are not ticked are planned', () => {
    const found = touches({
      'a/touches.md': journal('2026-12-01 → call, Irina: launch', '[ ] 2026-11-02 → call, Irina'),
    })
    expect(found.map(({ planned }) => planned)).toEqual([true, true])
  })
})

test('updated equals rebuilt', () => {
  const files = {
    ...CARD,
    'a/touches.md': journal('2026-11-12 → letter, Irina: the prices', '2026-11-10 → meeting, Irina: colours'),
    'a/2026-11-12-letter.md': LETTER,
  }
  const start = workspace(files)
  touchesIn(start)
  const grown = withDocument(start, 'a/2026-11-10-minutes.md', MINUTES)
  expect(touchesIn(grown)).toEqual(touchesIn(workspace({ ...files, 'a/2026-11-10-minutes.md': MINUTES })))
  expect(touchesIn(withoutDocument(grown, 'a/2026-11-10-minutes.md'))).toEqual(touchesIn(start))
})
