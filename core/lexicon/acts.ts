import * as agenda from './agenda.ts'
import * as blame from './blame.ts'
import * as excuse from './excuse.ts'
import * as landing from './landing.ts'
import * as leading from './leading.ts'
import * as letter from './letter.ts'
import type { Meaning } from './lexicon.ts'
import * as manner from './manner.ts'
import * as offer from './offer.ts'
import * as outcome from './outcome.ts'
import * as past from './past.ts'
import * as people from './people.ts'
import * as record from './record.ts'
import * as refusal from './refusal.ts'
import * as vague from './vague.ts'

/** What a sentence can do, and the phrases that show it. To add a phrase: its line in one of these files. */
export const ACTS = {
  ...agenda,
  ...blame,
  ...excuse,
  ...landing,
  ...leading,
  ...letter,
  ...manner,
  ...offer,
  ...outcome,
  ...past,
  ...people,
  ...record,
  ...refusal,
  ...vague,
} satisfies Record<string, Meaning>

export type ActName = keyof typeof ACTS
