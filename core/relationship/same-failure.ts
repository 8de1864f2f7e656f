import type { Letter } from '../document/model.ts'
import { dayNumber } from '../language/calendar.ts'
import { gistsOf, indexOfTexts, sharedPart } from './gist.ts'
import type { Touch } from './touch.ts'
import type { TrustEvent } from './trust.ts'
import type { TrustWeights } from './trust-weights.ts'

/** A failure of ours that a letter tells. */
export interface ToldFailure {
  readonly touch: Touch
  readonly letter: Letter
  readonly event: TrustEvent
}

/**
 * A promise that was missed and the letter about it are one failure and draw once: the heavier stays, the others stand beside it.
 * Gives back all that is left of both.
 */
export function drawnOnce(
  failures: readonly ToldFailure[],
  missed: readonly TrustEvent[],
  weights: TrustWeights,
): TrustEvent[] {
  const left = new Set(missed)
  const told = failures.map(failure => {
    const same = [...left].filter(event => isSameFailure(failure, event))
    for (const event of same) left.delete(event)
    const [heaviest, ...others] = [failure.event, ...same].sort((a, b) => weights[a.reason] - weights[b.reason])
    return others.length === 0 ? heaviest! : { ...heaviest!, also: others }
  })
  return [...told, ...left]
}

/** Said elsewhere, due about then, and half of what it is about stands where the letter tells what happened. */
function isSameFailure({ touch, letter, event }: ToldFailure, { place, day, title }: TrustEvent): boolean {
  if (place.path === event.place.path || !touch.date) return false
  const after = dayNumber(touch.date) - dayNumber(day)
  if (after < -AHEAD || after > BEHIND) return false
  const [gist] = gistsOf([title], letter.language, [])
  return gist!.weight >= 1 && sharedPart(gist!, indexOfTexts(tellingIn(letter), letter.language)) >= HALF
}

/** The subject, and the sentences in which a failure is told first. */
const tellingIn = ({ subject, body }: Letter): string[] => [
  ...(subject ? [subject.prose.text] : []),
  ...body.slice(0, OPENING).map(({ prose }) => prose.text),
]

const OPENING = 4

const HALF = 0.5

/** Days: a failure is told shortly before the promise falls due, or while the client still minds. */
const AHEAD = 7
const BEHIND = 21
