import { setTimeout } from 'node:timers/promises'
import type { Session } from './session.ts'

/** Long enough for a folder of usual size, too short to be noticed. */
const PATIENCE = 300

/** What lies near the open documents is known, or takes too long to be waited for: then what is said first may be said anew. */
export const readyWithin = (session: Session): Promise<void> =>
  Promise.race([session.near(), setTimeout(PATIENCE, undefined, { ref: false })])
