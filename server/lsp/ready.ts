import { setTimeout } from 'node:timers/promises'
import type { Session } from './session.ts'

/** Long enough for a folder of usual size on a busy machine, too short to be taken for silence. */
const PATIENCE = 600

/** What lies near the open documents is known, or takes too long to be waited for: then what is said first may be said anew. */
export const readyWithin = (session: Session): Promise<void> =>
  Promise.race([session.near(), setTimeout(PATIENCE, undefined, { ref: false })])
