import { createHash } from 'node:crypto'

/** By which calendars know the event of an agenda that has no `uid` of its own: of the file's first agenda `at` is 0. */
export const uidOf = (path: string, at: number): string =>
  `${createHash('sha256').update(`${path}#${at}`).digest('hex').slice(0, 32)}@touchline`
