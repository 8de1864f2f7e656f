import { anchorOf } from './phrase-anchor.ts'
import { type Companion, companionOf } from './phrase-companion.ts'
import { reachOf, type Spelling, type Step, stepOf } from './phrase-steps.ts'
import type { WordClass } from './word-class.ts'

/** A phrase of which no more is read than its anchor, until that comes in a text. Belongs to no book: several may share it. */
export interface Anchored {
  readonly pattern: string
  readonly spelled: Spelling
  /** Where its anchor begins in the pattern. */
  readonly anchor: number
  /** What the anchor takes. */
  readonly words: WordClass
  /** Read when the anchor first comes in a text. */
  read: Readable | undefined
}

export interface Readable {
  readonly companion: Companion
  readonly steps: () => readonly Step[]
  /** Words before the anchor, at least and at most. */
  readonly least: number
  readonly most: number
}

const AS_WRITTEN: Spelling = part => part

/** A sound pattern, its parts one blank from each other, with its anchor found. `spelled` is left out where all is written out. */
export function anchored(pattern: string, spelled: Spelling = AS_WRITTEN): Anchored {
  const anchor = anchorOf(pattern, spelled)
  const end = pattern.indexOf(' ', anchor)
  const step = stepOf(pattern.slice(anchor, end < 0 ? pattern.length : end), spelled)
  if (step.kind !== 'word') throw new Error(`«${pattern}»: no word that must be there`)
  return { pattern, spelled, anchor, words: step.words, read: undefined }
}

/** All steps of a phrase, and how far before the anchor it may begin. */
export function readableOf(phrase: Anchored): Readable {
  phrase.read ??= read(phrase)
  return phrase.read
}

function read({ pattern, anchor, spelled }: Anchored): Readable {
  const before = stepsOf(pattern.slice(0, anchor), spelled)
  const steps = [...before, ...stepsOf(pattern.slice(anchor), spelled)]
  return { steps: () => steps, companion: companionOf(steps, before.length), ...reachOf(before) }
}

function stepsOf(piece: string, spelled: Spelling): Step[] {
  const steps: Step[] = []
  for (const part of piece.split(' ')) if (part !== '') steps.push(stepOf(part, spelled))
  return steps
}
