import { normalized } from './segment.ts'

/** What one word of a phrase takes: words, beginnings `стем*`, endings `*ние`, both `be*ing`, numbers `#`. Most are never asked. */
export interface WordClass {
  /** Parted by `|`, classes already put in. */
  readonly alternatives: string
  /** Made when first asked. */
  test: ((norm: string) => boolean) | undefined
}

export const wordClass = (alternatives: string): WordClass => ({ alternatives, test: undefined })

/** Whether a word in its comparing form (`Word.norm`) belongs to the class. */
export function takes(words: WordClass, norm: string): boolean {
  words.test ??= testOf(formsOf(words.alternatives))
  return words.test(norm)
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
  for (const alternative of alternatives.split('|')) {
    const star = alternative.indexOf('*')
    if (alternative === '#') numbers = true
    else if (star < 0) words.push(normalized(alternative))
    else if (star === 0) endings.push(normalized(alternative.slice(1)))
    else if (star === alternative.length - 1) beginnings.push(normalized(alternative.slice(0, star)))
    else
      frames.push({
        beginning: normalized(alternative.slice(0, star)),
        ending: normalized(alternative.slice(star + 1)),
      })
  }
  return { words, beginnings, endings, frames, numbers }
}

/** The cheapest test that the forms allow: most classes are a few words, and are asked for far more words than they take. */
function testOf({ words, beginnings, endings, frames, numbers }: Forms): (norm: string) => boolean {
  const isOneOf = wordTest(words)
  if (beginnings.length + endings.length + frames.length === 0 && !numbers) return isOneOf
  const byFirst = grouped(beginnings, beginning => beginning.charCodeAt(0))
  const byLast = grouped(endings, ending => ending.charCodeAt(ending.length - 1))
  return norm =>
    isOneOf(norm) ||
    beginsWithOne(norm, byFirst.get(norm.charCodeAt(0))) ||
    endsWithOne(norm, byLast.get(norm.charCodeAt(norm.length - 1))) ||
    frames.some(({ beginning, ending }) => norm.startsWith(beginning) && norm.endsWith(ending)) ||
    (numbers && isNumber(norm))
}

function beginsWithOne(norm: string, beginnings: readonly string[] = []): boolean {
  for (let i = 0; i < beginnings.length; i++) if (norm.startsWith(beginnings[i]!)) return true
  return false
}

function endsWithOne(norm: string, endings: readonly string[] = []): boolean {
  for (let i = 0; i < endings.length; i++) if (norm.endsWith(endings[i]!)) return true
  return false
}

function wordTest(words: readonly string[]): (norm: string) => boolean {
  const [only] = words
  if (words.length === 1) return norm => norm === only
  const all = new Set(words)
  return norm => all.has(norm)
}

function grouped(forms: readonly string[], keyOf: (form: string) => number): Map<number, string[]> {
  const groups = new Map<number, string[]>()
  for (const form of forms) {
    const group = groups.get(keyOf(form))
    if (group) group.push(form)
    else groups.set(keyOf(form), [form])
  }
  return groups
}
