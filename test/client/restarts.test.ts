import { expect, test } from 'vitest'
import { afterStop } from '../../client/restarts.ts'

const MINUTE = 60_000

test('a server is restarted four times within three minutes, and not a fifth time', () => {
  expect(restartsAt(0, 1, 2, 3, 4)).toEqual([true, true, true, true, false])
})

test('a server that stops now and then is restarted for ever', () => {
  expect(restartsAt(0, 1, 2, 3, 4 * MINUTE, 4 * MINUTE + 1)).toEqual([true, true, true, true, true, true])
})

test('stops count for exactly three minutes', () => {
  expect(restartsAt(0, 1, 2, 3, 3 * MINUTE)).toEqual([true, true, true, true, false])
  expect(restartsAt(0, 1, 2, 3, 3 * MINUTE + 1).at(-1)).toBe(true)
})

function restartsAt(...times: number[]): boolean[] {
  let stops: readonly number[] = []
  return times.map(time => {
    const next = afterStop(stops, time)
    stops = next.stops
    return next.restart
  })
}
