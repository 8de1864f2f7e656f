import { type Step, takesWord } from './phrase-steps.ts'
import type { Word } from './segment.ts'
import { ANY_HEAD, headsOf } from './word-class.ts'

/** A word that must stand near the anchor of a phrase: where none can be it, which a look at first letters tells mostly, no step is tried. */
export interface Companion {
  /** Where it may stand, in words from the anchor. */
  readonly from: number
  readonly to: number
  /** With which letters it may begin, as `Word.head` has it. */
  readonly heads: number
}

/** Of the words that must be there, the one that chance brings most seldom. */
export function companionOf(steps: readonly Step[], anchor: number): Companion {
  let best: Companion = { from: 0, to: 0, heads: ANY_HEAD }
  for (const direction of [-1, 1]) {
    let [near, far] = [1, 1]
    for (let i = anchor + direction; i in steps; i += direction) {
      const step = steps[i]!
      if (step.kind === 'word' && !step.optional) {
        const [from, to] = direction < 0 ? [-far, -near] : [near, far]
        const companion = { from, to, heads: headsOf(step.words) }
        if (chanceOf(companion) < chanceOf(best)) best = companion
      }
      far += step.kind === 'gap' ? step.width : takesWord(step) ? 1 : 0
      near += step.kind === 'capital' || (step.kind === 'word' && !step.optional) ? 1 : 0
    }
  }
  return best
}

function chanceOf({ from, to, heads }: Companion): number {
  if (heads === ANY_HEAD) return Number.POSITIVE_INFINITY
  let letters = 0
  for (let rest = heads; rest !== 0; rest &= rest - 1) letters++
  return letters * (to - from + 1)
}

/** Whether a word may be the companion of an anchor that stands at a place. */
export function isNear({ from, to, heads }: Companion, words: readonly Word[], anchor: number): boolean {
  const last = Math.min(anchor + to, words.length - 1)
  for (let i = Math.max(anchor + from, 0); i <= last; i++) if ((words[i]!.head & heads) !== 0) return true
  return false
}
