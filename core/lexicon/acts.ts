import * as landing from './landing.ts'
import * as letter from './letter.ts'
import type { Meaning } from './lexicon.ts'
import * as meeting from './meeting.ts'
import * as refusal from './refusal.ts'
import * as tone from './tone.ts'

/** What a sentence can do, and the phrases that show it. To add a phrase: its line in one of these files. */
export const ACTS = { ...letter, ...refusal, ...landing, ...tone, ...meeting } satisfies Record<string, Meaning>

export type ActName = keyof typeof ACTS
