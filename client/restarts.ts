/** How often a server that stops by itself is started again. */

const MOST_RESTARTS = 4
const WITHIN = 3 * 60 * 1000

/** Whether one more restart is allowed at `now`, and the stops that still count. */
export function afterStop(stops: readonly number[], now: number): { restart: boolean; stops: readonly number[] } {
  const recent = [...stops.filter(stop => now - stop <= WITHIN), now]
  return { restart: recent.length <= MOST_RESTARTS, stops: recent }
}
