import { VERB_LOOKALIKES } from './lookalikes.ts'
import { headOf, normalized } from './segment.ts'

/** What one word of a phrase takes: words, beginnings `стем*`, endings `*ние`, both `be*ing`, numbers `#`. Most are never asked. */
export interface WordClass {
  /** Parted by `|`, classes already put in. */
  readonly alternatives: string
  /** Made when first asked. */
  test: ((norm: string) => boolean) | undefined
  /** A bit for each letter with which words of the class may begin: most words are refused by a look at it. */
  heads: number
}

export const ANY_HEAD = -1

export const wordClass = (alternatives: string): WordClass => ({ alternatives, test: undefined, heads: ANY_HEAD })

/** Whether a word in its comparing form (`Word.norm`) belongs to the class. */
export function takes(words: WordClass, norm: string): boolean {
  const test = words.test ?? readClass(words)
  return (words.heads & headOf(norm)) !== 0 && test(norm)
}

function readClass(words: WordClass): (norm: string) => boolean {
  const forms = formsOf(words.alternatives)
  words.heads = headsOfForms(forms)
  words.test = testOf(forms)
  return words.test
}

/** The letters with which words of a class may begin. */
export function headsOf(words: WordClass): number {
  if (!words.test) readClass(words)
  return words.heads
}

function headsOfForms({ words, beginnings, endings, frames, numbers }: Forms): number {
  if (endings.length > 0 || numbers) return ANY_HEAD
  const framing = frames.length > 0 ? headsIn(frames.map(({ beginning }) => beginning)) : 0
  return headsIn(words) | headsIn(beginnings) | framing
}

/** By index: of thousands of classes, each read once, an iterator would cost as much as the look. */
function headsIn(forms: readonly string[]): number {
  let heads = 0
  for (let i = 0; i < forms.length; i++) heads |= headOf(forms[i]!)
  return heads
}

/** The alternatives of a class, sorted by how a word is compared with them. */
export interface Forms {
  readonly words: readonly string[]
  readonly beginnings: readonly string[]
  readonly endings: readonly string[]
  readonly frames: readonly { readonly beginning: string; readonly ending: string }[]
  readonly numbers: boolean
}

const isNumber = (norm: string): boolean => norm.charCodeAt(0) >= 48 && norm.charCodeAt(0) <= 57

/** The alternatives of a class, which are parted by `|`, sorted. */
export function formsOf(alternatives: string): Forms {
  const words: string[] = []
  const beginnings: string[] = []
  const endings: string[] = []
  const frames: { beginning: string; ending: string }[] = []
  let numbers = false
  const form = IS_NORMAL.test(alternatives) ? asItIs : normalized
  const all = alternatives.split('|')
  for (let i = 0; i < all.length; i++) {
    const alternative = all[i]!
    const star = alternative.indexOf('*')
    if (alternative === '#') numbers = true
    else if (star < 0) words.push(form(alternative))
    else if (star === 0) endings.push(form(alternative.slice(1)))
    else if (star === alternative.length - 1) beginnings.push(form(alternative.slice(0, star)))
    else frames.push({ beginning: form(alternative.slice(0, star)), ending: form(alternative.slice(star + 1)) })
  }
  return { words, beginnings, endings, frames, numbers }
}

/** Nearly all alternatives are in their comparing form as they are written: told of all at once, it is told faster. */
const IS_NORMAL = /^(?:[а-яєіїґ'|*#-]+|[a-z\d'|*#-]+)$/

const asItIs = (form: string): string => form

/** The cheapest test that the forms allow: most classes are a few words, and are asked for far more words than they take. */
function testOf({ words, beginnings, endings, frames, numbers }: Forms): (norm: string) => boolean {
  const isOneOf = wordTest(words)
  if (beginnings.length + endings.length + frames.length === 0 && !numbers) return isOneOf
  const beginning = grouped(beginnings, form => form.charCodeAt(0))
  const ending = grouped(endings, form => form.charCodeAt(form.length - 1))
  return norm =>
    isOneOf(norm) ||
    beginsWithOne(norm, beginning(norm)) ||
    endsWithOne(norm, ending(norm)) ||
    frames.some(({ beginning, ending }) => norm.startsWith(beginning) && norm.endsWith(ending)) ||
    (numbers && isNumber(norm))
}

function beginsWithOne(norm: string, beginnings: readonly string[]): boolean {
  for (let i = 0; i < beginnings.length; i++) if (norm.startsWith(beginnings[i]!)) return true
  return false
}

function endsWithOne(norm: string, endings: readonly string[]): boolean {
  for (let i = 0; i < endings.length; i++) if (norm.endsWith(endings[i]!) && !VERB_LOOKALIKES.has(norm)) return true
  return false
}

function wordTest(words: readonly string[]): (norm: string) => boolean {
  const [only] = words
  if (words.length === 1) return norm => norm === only
  if (words.length <= FEW) return norm => words.includes(norm)
  const all = new Set(words)
  return norm => all.has(norm)
}

/** So many are sooner looked through than sorted. */
const FEW = 12

/** The forms that a word may have, by the letter that tells them apart. */
function grouped(forms: readonly string[], keyOf: (form: string) => number): (norm: string) => readonly string[] {
  if (forms.length <= FEW) return () => forms
  const groups = new Map<number, string[]>()
  for (const form of forms) {
    const group = groups.get(keyOf(form))
    if (group) group.push(form)
    else groups.set(keyOf(form), [form])
  }
  return norm => groups.get(keyOf(norm)) ?? NONE
}

const NONE: readonly string[] = []
