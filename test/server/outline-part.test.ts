import { expect, test } from 'vitest'
import type { ClientOutline } from '../../server/lsp/requests.ts'
import { sinceDay, withPromises } from '../../server/outline-part.ts'

const place = { title: 'x', uri: 'a.md', line: 1 }
const promise = { ...place, said: 1 }

const CLIENT: ClientOutline = {
  ...{ key: 'a', name: 'A', attention: 0, problems: { errors: 0, warnings: 0, infos: 0 } },
  trust: {
    ...{ value: 48, start: 50 },
    moves: [
      { ...place, date: '2026-10-01', reason: 'touch', points: 1, after: 51 },
      { ...place, date: '2026-11-01', reason: 'kept', points: 3, after: 54 },
      { ...place, date: '2026-11-12', reason: 'missed', points: -6, after: 48 },
    ],
  },
  rhythm: { cadence: 14, from: 'default', overdue: 0 },
  waiting: [{ ...place, date: '2026-10-02' }],
  signs: [
    { ...place, date: '2026-10-02', sign: 'words' },
    { ...place, date: '2026-11-01', sign: 'slow' },
  ],
  obligations: [
    { ...promise, side: 'ours', date: '2026-09-01', due: '2026-09-10', state: 'done' },
    { ...promise, side: 'ours', date: '2026-09-01', due: '2026-11-10', state: 'done' },
    { ...promise, side: 'ours', date: '2026-09-01', due: '2026-09-10', state: 'overdue' },
    { ...promise, side: 'client', date: '2026-09-01', state: 'open' },
    { ...promise, date: '2026-11-01', due: '2026-12-10', state: 'open' },
  ],
  landings: [],
  expectations: { unpromised: [], unexpected: [] },
  touches: ['2026-11-30', '2026-11-01', '2026-10-31', undefined].map(date => ({
    ...{ uri: 'a.md', title: 'x', direction: 'ours', planned: false, problems: { errors: 0, warnings: 0, infos: 0 } },
    ...(date ? { date } : {}),
  })),
}

test('from a day on: what is older and settled is left out, and trust still adds up', () => {
  const { trust, touches, signs, waiting, obligations } = sinceDay(CLIENT, '2026-11-01')
  expect(touches.map(({ date }) => date)).toEqual(['2026-11-30', '2026-11-01', undefined])
  expect([trust.start, trust.moves.length, trust.value]).toEqual([51, 2, 48])
  expect(trust.moves.reduce((sum, { points }) => sum + points, trust.start)).toBe(trust.value)
  expect(signs.map(({ sign }) => sign)).toEqual(['slow'])
  expect(waiting).toEqual(CLIENT.waiting)
  expect(obligations).toEqual(CLIENT.obligations.slice(1))
  expect(sinceDay(CLIENT, '2026-01-01')).toEqual(CLIENT)
})

test('promises by whose they are', () => {
  const left = (asked: Parameters<typeof withPromises>[1]) =>
    withPromises(CLIENT, asked).obligations.map(one => CLIENT.obligations.indexOf(one))
  expect(left('all')).toEqual([0, 1, 2, 3, 4])
  expect(left('open')).toEqual([2, 3, 4])
  expect(left('person')).toEqual([2, 3, 4])
  expect(left('ours')).toEqual([2])
  expect(left('theirs')).toEqual([3])
  expect(left('overdue')).toEqual([2])
})
