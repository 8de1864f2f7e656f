/** Named lists of words: `{class}` in a phrase. */
export type WordClasses = Readonly<Record<string, string>>

export const MAX_GAP = 8
export const MAX_GAPS = 3
/** Each optional word doubles what has to be kept of a phrase. */
export const MAX_OPTIONAL = 6

/** What is wrong with a pattern: `part` is the piece in question. */
export type PatternFault = 'gaps' | 'gap' | 'optional' | 'wordless' | 'unreadable' | 'class' | 'circle'

export class PatternError extends Error {
  readonly fault: PatternFault
  readonly part: string

  constructor(pattern: string, fault: PatternFault, part: string, detail: string) {
    super(`«${pattern}»: ${detail}`)
    this.fault = fault
    this.part = part
  }
}

/** A place of a pattern. */
export type Element = WordElement | Mark

/** A word; `alternatives` are parted by `|`. */
export interface WordElement {
  readonly kind: 'word' | 'not'
  readonly alternatives: string
  readonly optional: boolean
}

/** What takes no certain word. */
export type Mark = Gap | { readonly kind: 'parted' | 'start' | 'end' | 'capital' }

export interface Gap {
  readonly kind: 'gap'
  readonly width: number
}

/** The elements of a pattern without classes. @throws PatternError naming the pattern and what is wrong with it. */
export function parsePattern(pattern: string): Element[] {
  const elements = partsOf(pattern).map(part => parseElement(part, pattern))
  if (elements.filter(e => e.kind === 'gap').length > MAX_GAPS)
    throw new PatternError(pattern, 'gaps', pattern, `more than ${MAX_GAPS} gaps`)
  if (elements.filter(e => e.kind === 'word' && e.optional).length > MAX_OPTIONAL)
    throw new PatternError(pattern, 'optional', pattern, `more than ${MAX_OPTIONAL} words that may be missing`)
  if (!elements.some(e => e.kind === 'word' && !e.optional))
    throw new PatternError(pattern, 'wordless', pattern, 'no word that must be there')
  return elements
}

/** The pieces of a pattern between blanks: what `elementOf` reads. */
export const partsOf = (pattern: string): string[] => pattern.trim().split(/\s+/)

/** @throws PatternError where the part cannot be read; `pattern` is named in it. */
function parseElement(part: string, pattern: string): Element {
  const element = elementOf(part)
  if (element.kind === 'gap' && element.width > MAX_GAP)
    throw new PatternError(pattern, 'gap', part, `a gap of more than ${MAX_GAP} words`)
  if ('alternatives' in element && !element.alternatives.split('|').every(a => ALTERNATIVE.test(a)))
    throw new PatternError(pattern, 'unreadable', part, `cannot read «${part}»`)
  return element
}

/** What a sound part says. */
export function elementOf(part: string): Element {
  if (part === '^') return { kind: 'start' }
  if (part === '$') return { kind: 'end' }
  if (part === ',') return { kind: 'parted' }
  if (part === 'Aa') return { kind: 'capital' }
  // Asked of thousands of parts: nearly none begins so.
  const gap = part[0] === '.' && /^\.\.(\d)$/.exec(part)
  if (gap) return { kind: 'gap', width: Number(gap[1]) }
  const mark = part[0] === '?' || part[0] === '!' ? part[0] : ''
  return { kind: mark === '!' ? 'not' : 'word', alternatives: part.slice(mark.length), optional: mark === '?' }
}

/** `word`, `stem*`, `*ending`, `be*ing`, or `#` for a number. */
const ALTERNATIVE = /^[\p{L}\p{N}'-]+\*?$|^\*[\p{L}\p{N}'-]+$|^[\p{L}\p{N}'-]+\*[\p{L}\p{N}'-]+$|^#$/u

/** Classes may hold classes. */
export function expandClasses(pattern: string, classes: WordClasses, depth = 0): string {
  if (!pattern.includes('{')) return pattern
  if (depth > 5) throw new PatternError(pattern, 'circle', pattern, 'classes go round in a circle')
  const expanded = pattern.replace(/\{([^}]+)\}/gu, (_, name: string) => {
    const words = classes[name]
    if (words === undefined) throw new PatternError(pattern, 'class', name, `no class {${name}}`)
    return words.trim().replace(/\s+/gu, '|')
  })
  return expandClasses(expanded, classes, depth + 1)
}
