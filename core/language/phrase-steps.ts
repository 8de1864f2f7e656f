import { elementOf, type Gap, type Mark } from './pattern.ts'
import type { Word } from './segment.ts'
import { takes, type WordClass, wordClass } from './word-class.ts'

/** What a part of a pattern stands for, classes put in: the same function for all phrases of a language, what it says is kept. */
export type Spelling = (part: string) => string

/** A place of a phrase, ready to be compared. */
export type Step = WordStep | Mark

interface WordStep {
  readonly kind: 'word' | 'not'
  readonly words: WordClass
  readonly optional: boolean
}

/** Steps and word classes of a language are few and come in phrase after phrase: each is read once. */
interface Read {
  readonly steps: Map<string, Step>
  readonly words: Map<string, WordClass>
}

const READ = new WeakMap<Spelling, Read>()

/** The step that a sound part of a pattern stands for. */
export function stepOf(part: string, spelled: Spelling): Step {
  const read = READ.get(spelled) ?? { steps: new Map(), words: new Map() }
  READ.set(spelled, read)
  const known = read.steps.get(part)
  if (known) return known
  const step = readStep(part, spelled, read)
  read.steps.set(part, step)
  return step
}

function readStep(part: string, spelled: Spelling, read: Read): Step {
  return stepFrom(spelled(part), alternatives => {
    const words = read.words.get(alternatives) ?? wordClass(alternatives)
    read.words.set(alternatives, words)
    return words
  })
}

/** The step of a part that is spelled already. */
export function stepFrom(part: string, classOf: (alternatives: string) => WordClass = wordClass): Step {
  const element = elementOf(part)
  if (!('alternatives' in element)) return element
  const { kind, alternatives, optional } = element
  return { kind, words: classOf(alternatives), optional }
}

/** How many words steps take: at least and at most. */
export function reachOf(steps: readonly Step[]): { readonly least: number; readonly most: number } {
  let least = 0
  let most = 0
  for (const step of steps) {
    if (step.kind === 'gap') most += step.width
    else if (takesWord(step)) most++
    if (step.kind === 'capital' || (step.kind === 'word' && !step.optional)) least++
  }
  return { least, most }
}

/** Adds to `ends` every place behind the steps from `next` on, if they begin at the word `at`: a place for each way through. */
export function follow(steps: readonly Step[], next: number, words: readonly Word[], at: number, ends: number[]): void {
  const step = steps[next]
  if (step === undefined) {
    ends.push(at)
    return
  }
  if (step.kind === 'gap') {
    const last = Math.min(at + step.width, words.length)
    const lands = steps[next + 1]?.kind === 'parted'
    for (let to = at; to <= last; to++) {
      if (to > at && words[to - 1]!.cut) break
      if (to > at && words[to]?.cut && !lands) break
      follow(steps, next + 1, words, to, ends)
    }
    return
  }
  if (step.kind === 'word' && step.optional) follow(steps, next + 1, words, at, ends)
  if (stands(step, words, at)) follow(steps, next + 1, words, takesWord(step) ? at + 1 : at, ends)
}

export const takesWord = ({ kind }: Step): boolean => kind === 'word' || kind === 'capital'

function stands(step: Exclude<Step, Gap>, words: readonly Word[], at: number): boolean {
  const word = words[at]
  switch (step.kind) {
    case 'word':
      return word !== undefined && takes(step.words, word.norm)
    case 'not':
      return word === undefined || !takes(step.words, word.norm)
    case 'capital':
      return word?.capital === true
    case 'parted':
      return at === 0 || word === undefined || word.parted
    case 'start':
      return at === 0
    case 'end':
      return word === undefined
  }
}
