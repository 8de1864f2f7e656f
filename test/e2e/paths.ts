import { fileURLToPath } from 'node:url'

export const ROOT: string = fileURLToPath(new URL('../..', import.meta.url))

/** Screenshots and logs of a run; never committed. */
export const OUTPUT: string = fileURLToPath(new URL('output', import.meta.url))

export const WORKSPACE: string = fileURLToPath(new URL('workspace', import.meta.url))

/** What `npm start` shows, and F5 opens. */
export const EXAMPLES: string = fileURLToPath(new URL('../../examples', import.meta.url))
