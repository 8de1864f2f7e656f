import type { Block } from './block.ts'
import type { Blocks } from './blocks.ts'
import type { Prose } from './prose.ts'

/**
 * Remembers how sections were read, so that an edit costs the section it is in. A memo only: with it or without, `readMarkdown` answers the
 * same. What it hands out is shared between answers and must not be changed.
 */
export interface SectionCache {
  /** Sections seen lately; those seen before that are in `old`, the rest is forgotten. */
  young: Map<string, Section>
  old: Map<string, Section>
  /** Characters in `young`. */
  size: number
}

/** A section's blocks by itself, with the link definitions of the document it was seen in last, and where it stood there. */
export interface Section {
  readonly own: Blocks
  linked?: { readonly labels: string; readonly blocks: Blocks }
  placed?: Placed
}

export interface Placed {
  readonly from: Blocks
  readonly start: number
  readonly blocksBefore: number
  readonly groupsBefore: number
  readonly blocks: readonly Block[]
  readonly comments: readonly Prose[]
}

export const createSectionCache = (): SectionCache => ({ young: new Map(), old: new Map(), size: 0 })

export function cachedSection(cache: SectionCache, text: string, read: (text: string) => Section): Section {
  const known = cache.young.get(text)
  if (known) return known
  const before = cache.old.get(text)
  // A slice would keep the whole document alive, one for every edit.
  const key = before ? text : (JSON.parse(JSON.stringify(text)) as string)
  const section = before ?? read(key)
  cache.young.set(key, section)
  cache.size += key.length
  if (cache.size > LIMIT) grow(cache)
  return section
}

/** Characters of text: a large workspace's worth of open documents. */
const LIMIT = 4_000_000

function grow(cache: SectionCache): void {
  cache.old = cache.young
  cache.young = new Map()
  cache.size = 0
}
