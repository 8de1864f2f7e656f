import { normalized, type Word } from './segment.ts'

/**
 * Phrases as data, matched in linear time.
 *
 * A phrase is words parted by spaces. A word is `слово`, `стем*`, `*ние`, `a|b|c`, or `{class}`, a named list of such words. Before a word
 * stand `?` (may be missing) and `!` (the word here must be another one; takes no word). `..3` lets up to three words pass,
 * `Aa` is a capitalised word, `,` wants punctuation at this place, `^` and `$` are the ends of the text.
 *
 * All phrases share one trie of word classes, so the cost of a text does not grow with their number: from every word the trie is walked as
 * deep as it fits, and gaps are capped (`MAX_GAP` words, `MAX_GAPS` a phrase), which keeps the walk bounded.
 */
export interface Phrase<Tag> {
  readonly pattern: string
  readonly tag: Tag
}

export interface PhraseMatch<Tag> {
  readonly tag: Tag
  /** Indices of the first and the last word. */
  readonly first: number
  readonly last: number
}

export interface PhraseBook<Tag> {
  find(words: readonly Word[]): PhraseMatch<Tag>[]
}

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

/** @throws PatternError on a faulty pattern: phrases are the product's own data, or complained of before they come here. */
export function compilePhrases<Tag>(phrases: Iterable<Phrase<Tag>>, classes: WordClasses = {}): PhraseBook<Tag> {
  const symbols = createSymbols()
  const root = createNode<Tag>()
  for (const { pattern, tag } of phrases) {
    insert(root, parsePattern(expandClasses(pattern, classes)), 0, tag, symbols)
  }
  return bookOf(root, symbols)
}

function bookOf<Tag>(root: Node<Tag>, symbols: Symbols): PhraseBook<Tag> {
  const sight = root.capital || root.parted || root.gaps.size > 0 || root.not.size > 0
  return {
    find(words) {
      const found: PhraseMatch<Tag>[] = []
      const search = { words, seen: words.map(word => symbols.of(word.norm)), found }
      if (root.start && words.length > 0) walk(root.start, 0, 0, search)
      for (let i = 0; i < words.length; i++) {
        const { ids, mask } = search.seen[i]!
        if (sight) walk({ ...root, start: undefined }, i, i, search)
        else if (mask !== 0) for (const id of ids) follow(root.next.get(id), i, i + 1, search)
      }
      return found
    },
  }
}

interface Node<Tag> {
  readonly next: Map<number, Node<Tag>>
  readonly not: Map<number, Node<Tag>>
  readonly gaps: Map<number, Node<Tag>>
  readonly tags: Tag[]
  /** One bit of 32 for each symbol of `next`: a word without any of them is passed over at the cost of one comparison. */
  mask: number
  /** `next` is all there is. */
  plain: boolean
  parted?: Node<Tag>
  capital?: Node<Tag>
  start?: Node<Tag>
  end?: Node<Tag>
}

interface Search<Tag> {
  readonly words: readonly Word[]
  readonly seen: readonly Seen[]
  readonly found: PhraseMatch<Tag>[]
}

const createNode = <Tag>(): Node<Tag> => ({
  next: new Map(),
  not: new Map(),
  gaps: new Map(),
  tags: [],
  mask: 0,
  plain: true,
})

function walk<Tag>(node: Node<Tag>, first: number, at: number, search: Search<Tag>): void {
  for (const tag of node.tags) search.found.push({ tag, first, last: at - 1 })
  if (!node.plain) walkAside(node, first, at, search)
  const word = search.seen[at]
  if (word === undefined || (node.mask & word.mask) === 0) return
  for (const id of word.ids) follow(node.next.get(id), first, at + 1, search)
}

function follow<Tag>(node: Node<Tag> | undefined, first: number, at: number, search: Search<Tag>): void {
  if (node) walk(node, first, at, search)
}

/** Edges that take no word, or any. */
function walkAside<Tag>(node: Node<Tag>, first: number, at: number, search: Search<Tag>): void {
  const { words, seen } = search
  if (node.start && at === 0) walk(node.start, first, at, search)
  if (node.end && at === words.length) walk(node.end, first, at, search)
  if (node.parted && (at === 0 || at === words.length || words[at]!.parted)) walk(node.parted, first, at, search)
  if (node.capital && at < words.length && words[at]!.capital) walk(node.capital, first, at + 1, search)
  for (const [symbol, child] of node.not) if (!seen[at]?.ids.includes(symbol)) walk(child, first, at, search)
  for (const [width, child] of node.gaps) {
    const end = Math.min(at + width, words.length)
    for (let next = at; next <= end; next++) {
      if (!child.plain || child.tags.length > 0 || (next < words.length && (child.mask & seen[next]!.mask) !== 0))
        walk(child, first, next, search)
    }
  }
}

type Element =
  | { kind: 'word' | 'not'; alternatives: string; optional: boolean }
  | { kind: 'gap'; width: number }
  | { kind: 'parted' | 'start' | 'end' | 'capital' }

function insert<Tag>(node: Node<Tag>, elements: readonly Element[], at: number, tag: Tag, symbols: Symbols): void {
  const element = elements[at]
  if (!element) {
    if (!node.tags.includes(tag)) node.tags.push(tag)
    return
  }
  if (element.kind === 'word' && element.optional) insert(node, elements, at + 1, tag, symbols)
  insert(childFor(node, element, symbols), elements, at + 1, tag, symbols)
}

function childFor<Tag>(node: Node<Tag>, element: Element, symbols: Symbols): Node<Tag> {
  switch (element.kind) {
    case 'word': {
      const symbol = symbols.intern(element.alternatives)
      node.mask |= 1 << (symbol & 31)
      return childAt(node.next, symbol)
    }
    case 'not':
      node.plain = false
      return childAt(node.not, symbols.intern(element.alternatives))
    case 'gap':
      node.plain = false
      return childAt(node.gaps, element.width)
    default: {
      node.plain = false
      const child = node[element.kind] ?? createNode<Tag>()
      node[element.kind] = child
      return child
    }
  }
}

function childAt<Tag>(edges: Map<number, Node<Tag>>, key: number): Node<Tag> {
  const child = edges.get(key) ?? createNode<Tag>()
  edges.set(key, child)
  return child
}

/** @throws PatternError naming the pattern and what is wrong with it. */
export function parsePattern(pattern: string): Element[] {
  const elements = pattern
    .trim()
    .split(/\s+/)
    .map(part => parseElement(part, pattern))
  if (elements.filter(e => e.kind === 'gap').length > MAX_GAPS)
    throw new PatternError(pattern, 'gaps', pattern, `more than ${MAX_GAPS} gaps`)
  if (elements.filter(e => e.kind === 'word' && e.optional).length > MAX_OPTIONAL)
    throw new PatternError(pattern, 'optional', pattern, `more than ${MAX_OPTIONAL} words that may be missing`)
  if (!elements.some(e => e.kind === 'word' && !e.optional))
    throw new PatternError(pattern, 'wordless', pattern, 'no word that must be there')
  return elements
}

function parseElement(part: string, pattern: string): Element {
  if (part === '^') return { kind: 'start' }
  if (part === '$') return { kind: 'end' }
  if (part === ',') return { kind: 'parted' }
  if (part === 'Aa') return { kind: 'capital' }
  const gap = /^\.\.(\d)$/.exec(part)
  if (gap) {
    if (Number(gap[1]) > MAX_GAP) throw new PatternError(pattern, 'gap', part, `a gap of more than ${MAX_GAP} words`)
    return { kind: 'gap', width: Number(gap[1]) }
  }
  const mark = part[0] === '?' || part[0] === '!' ? part[0] : ''
  const alternatives = part.slice(mark.length)
  if (!alternatives.split('|').every(a => ALTERNATIVE.test(a)))
    throw new PatternError(pattern, 'unreadable', part, `cannot read «${part}»`)
  return { kind: mark === '!' ? 'not' : 'word', alternatives, optional: mark === '?' }
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

interface Symbols {
  intern(alternatives: string): number
  of(norm: string): Seen
}

/** The classes that a word belongs to, and their bits together. */
interface Seen {
  readonly ids: readonly number[]
  readonly mask: number
}

const NONE: readonly number[] = []
const UNSEEN: Seen = { ids: NONE, mask: 0 }
const MEMO_LIMIT = 50_000

/** Word classes as numbers; which of them a word belongs to is looked up once a word. */
function createSymbols(): Symbols {
  const ids = new Map<string, number>()
  const exact = new Map<string, number[]>()
  const prefixes = new Map<string, number[]>()
  const suffixes = new Map<string, number[]>()
  const circumfixes: { prefix: string; suffix: string; id: number }[] = []
  const numbers: number[] = []
  const memo = new Map<string, Seen>()

  const register = (alternative: string, id: number): void => {
    if (alternative === '#') numbers.push(id)
    else if (alternative.startsWith('*')) add(suffixes, alternative.slice(1), id)
    else if (alternative.endsWith('*')) add(prefixes, alternative.slice(0, -1), id)
    else if (alternative.includes('*')) {
      const [prefix, suffix] = alternative.split('*') as [string, string]
      circumfixes.push({ prefix, suffix, id })
    } else add(exact, alternative, id)
  }

  const lookUp = (norm: string): Seen => {
    const found = new Set(exact.get(norm))
    for (let length = 1; length <= norm.length; length++) {
      for (const id of prefixes.get(norm.slice(0, length)) ?? NONE) found.add(id)
      for (const id of suffixes.get(norm.slice(-length)) ?? NONE) found.add(id)
    }
    for (const c of circumfixes) if (norm.startsWith(c.prefix) && norm.endsWith(c.suffix)) found.add(c.id)
    if (numbers.length > 0 && /^\d/.test(norm)) for (const id of numbers) found.add(id)
    if (found.size === 0) return UNSEEN
    let mask = 0
    for (const id of found) mask |= 1 << (id & 31)
    return { ids: [...found], mask }
  }

  return {
    intern(alternatives) {
      const known = ids.get(alternatives)
      if (known !== undefined) return known
      const id = ids.size
      ids.set(alternatives, id)
      for (const alternative of alternatives.split('|')) register(normalized(alternative), id)
      return id
    },
    of(norm) {
      const known = memo.get(norm)
      if (known) return known
      if (memo.size > MEMO_LIMIT) memo.clear()
      const found = lookUp(norm.length > 60 ? norm.slice(0, 60) : norm)
      memo.set(norm, found)
      return found
    },
  }
}

const add = (map: Map<string, number[]>, key: string, id: number): void => {
  const list = map.get(key)
  if (list) list.push(id)
  else map.set(key, [id])
}
