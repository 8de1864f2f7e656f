import type { Block } from './block.ts'
import { type Blocks, readBlocks } from './blocks.ts'
import { cachedSection, type Placed, type Section, type SectionCache } from './cache.ts'
import { isEndless } from './guard.ts'
import { movedBlock } from './moved.ts'
import { readPlain } from './plain.ts'
import { type Prose, shifted } from './prose.ts'
import { scanned } from './scan.ts'
import { sectionStarts } from './sections.ts'

export interface Body {
  readonly blocks: readonly Block[]
  readonly comments: readonly Prose[]
}

/**
 * The blocks of a body that begins at `offset`, read section by section: the parser's time grows faster than its text, and sections that have
 * not changed need no reading.
 */
export function readBody(text: string, offset: number, cache?: SectionCache): Body {
  const sections = readSections(text, cache)
  const labels = [...new Set(sections.flatMap(({ section }) => section.own.labels))].sort()
  const blocks: Block[] = []
  const comments: Prose[] = []
  let groups = 0
  for (const { section, start, end } of sections) {
    const from = labels.length === 0 ? section.own : linked(section, text.slice(start, end), labels)
    const placed = place(section, from, start + offset, blocks.length, groups)
    for (const block of placed.blocks) blocks.push(block)
    for (const comment of placed.comments) comments.push(comment)
    groups += from.groups
  }
  return { blocks, comments }
}

interface Cut {
  readonly section: Section
  readonly start: number
  readonly end: number
}

function readSections(text: string, cache: SectionCache | undefined): Cut[] {
  const starts = sectionStarts(text)
  const cuts: Cut[] = []
  for (let i = 0, size = 1; i < starts.length; ) {
    const start = starts[i]!
    const end = starts[i + size] ?? text.length
    const piece = text.slice(start, end)
    const section = cache ? cachedSection(cache, piece, readSection) : readSection(piece)
    if (section.own.open && end < text.length) {
      // Twice as much each time, so that a fence that is never closed is not read once a section.
      size *= 2
      continue
    }
    cuts.push({ section, start, end })
    i += size
    size = 1
  }
  return cuts
}

const readSection = (text: string): Section => ({
  own: isEndless(text) ? readPlain(text) : (scanned(text) ?? readBlocks(text)),
})

/** The section again, if it may refer to link definitions of other sections. */
function linked(section: Section, text: string, labels: readonly string[]): Blocks {
  if (!text.includes('[') || labels.length === section.own.labels.length || isEndless(text)) return section.own
  const key = labels.join('\n')
  if (section.linked?.labels !== key) section.linked = { labels: key, blocks: readBlocks(text, labels) }
  return section.linked.blocks
}

function place(section: Section, from: Blocks, start: number, blocksBefore: number, groupsBefore: number): Placed {
  const last = section.placed
  if (
    last?.from === from &&
    last.start === start &&
    last.blocksBefore === blocksBefore &&
    last.groupsBefore === groupsBefore
  )
    return last
  const blocks = from.blocks.map(block => movedBlock(block, start, blocksBefore, groupsBefore))
  const comments = from.comments.map(comment => shifted(comment, start))
  section.placed = { from, start, blocksBefore, groupsBefore, blocks, comments }
  return section.placed
}
