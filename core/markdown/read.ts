import { asSeen } from './as-seen.ts'
import type { Markdown } from './block.ts'
import { readBody } from './body.ts'
import type { SectionCache } from './cache.ts'
import { readFrontmatter } from './frontmatter.ts'

export { createSectionCache, type SectionCache } from './cache.ts'

/** Markdown as a flat list of blocks. Never throws, whatever the text; a cache changes the time it takes and nothing else. */
export function readMarkdown(text: string, cache?: SectionCache): Markdown {
  const { entries, bodyStart } = readFrontmatter(text)
  const { blocks, comments } = readBody(text.slice(bodyStart), bodyStart, cache)
  return { text, frontmatter: entries, bodyStart, blocks: asSeen(blocks, text), comments }
}
