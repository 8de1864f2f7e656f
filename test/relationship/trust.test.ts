import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarOf } from '../../core/language/calendar.ts'
import { LANGUAGES } from '../../core/language/language.ts'
import { spanOf } from '../../core/markdown/span.ts'
import { stateOf } from '../../core/relationship/state.ts'
import { type TrustEvent, trustOf } from '../../core/relationship/trust.ts'
import { TRUST_REASONS, TRUST_WEIGHTS, type TrustReason } from '../../core/relationship/trust-weights.ts'
import { DEFAULT_SETTINGS } from '../../core/settings.ts'
import { workspaceOf } from '../../core/workspace.ts'

const event = (day: string, reason: TrustReason, points?: number, at = 0): TrustEvent => ({
  day: calendarOf(day)!,
  reason,
  ...(points === undefined ? {} : { points }),
  title: reason,
  place: { path: 'a.md', span: spanOf(at, at + 1) },
})

test('trust begins in the middle, and every move can be read off', () => {
  const { value, start, moves } = trustOf(
    [event('2026-11-03', 'missed'), event('2026-11-01', 'touch'), event('2026-11-02', 'touch', 2)],
    TRUST_WEIGHTS,
  )
  expect([start, value]).toEqual([50, 47])
  expect(moves.map(({ reason, points, after }) => [reason, points, after])).toEqual([
    ['touch', 1, 51],
    ['touch', 2, 53],
    ['missed', -6, 47],
  ])
})

const events = fc.array(
  fc.record({
    day: fc.integer({ min: 1, max: 28 }).map(day => `2026-11-${String(day).padStart(2, '0')}`),
    reason: fc.constantFrom(...(Object.keys(TRUST_REASONS) as TrustReason[])),
    at: fc.nat(50),
  }),
)

test('stays between 0 and 100, adds up, and does not hang on the order of the events', () => {
  fc.assert(
    fc.property(events, fc.integer({ min: -20, max: 20 }), (list, weight) => {
      const weights = { ...TRUST_WEIGHTS, missed: weight * 10 }
      const all = list.map(({ day, reason, at }) => event(day, reason, undefined, at))
      const trust = trustOf(all, weights)
      expect(trust.moves.every(({ after }) => after >= 0 && after <= 100)).toBe(true)
      expect(trust.moves.at(-1)?.after ?? trust.start).toBe(trust.value)
      expect(trustOf([...all].reverse(), weights).value).toBe(trust.value)
    }),
  )
})

test('every reason is said in three languages, and loses more than it gains', () => {
  for (const reason of Object.values(TRUST_REASONS))
    for (const language of LANGUAGES) expect(reason[language]).not.toBe('')
  expect(-TRUST_WEIGHTS.missed).toBeGreaterThan(TRUST_WEIGHTS.kept)
})

/** A promise of ours for 12 November, and a letter of 13 November about a failure of ours. */
function movesOf(promise: string, failure: string, weights = TRUST_WEIGHTS, day = 13) {
  const files = {
    'a/client.md': '# Client card: Oak\n\n- Ann Reed, owner\n',
    'a/minutes/2026-11-05.md': `# Minutes, 5 November 2026\n\n## Present\n\n- Ann Reed (Oak)\n- Joe Pike (us)\n\n## Actions\n\n- Joe Pike: ${promise} by 12 November\n`,
    [`a/letters/2026-11-${day}.md`]: `---\nintent: incident\n---\nSubject: ${failure}\n\nDear Ann,\n\nWe made a mistake and we are sorry: ${failure}. We are putting it right today.\n\nJoe\n`,
  }
  const workspace = workspaceOf(Object.entries(files).map(([path, text]) => ({ path, text })))
  const settings = { ...DEFAULT_SETTINGS, trust: weights, team: [{ name: 'Joe Pike' }] }
  const { trust } = stateOf([...workspace.clients.values()][0]!, settings, { year: 2026, month: 11, day: 30 })
  return trust.moves
    .filter(({ reason }) => reason === 'missed' || reason === 'incident')
    .map(({ reason, points, place, also = [] }) => [reason, points, place.path, ...also.map(({ place }) => place.path)])
}

test('a missed promise and the letter about it are one failure: the larger is drawn, and both places are told', () => {
  const [minutes, letter] = ['a/minutes/2026-11-05.md', 'a/letters/2026-11-13.md']
  const same = [
    'send the price list for the cedar shelves',
    'the price list for the cedar shelves did not go out',
  ] as const
  expect(movesOf(...same)).toEqual([['incident', -8, letter, minutes]])
  expect(movesOf(...same, { ...TRUST_WEIGHTS, missed: -10 })).toEqual([['missed', -10, minutes, letter]])
  const other = 'our van broke the glass of your front door'
  expect(movesOf(same[0], other)).toEqual([
    ['missed', -6, minutes],
    ['incident', -8, letter],
  ])
})
