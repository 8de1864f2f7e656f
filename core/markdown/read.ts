import type { Markdown } from './block.ts'
import { readBlocks } from './blocks.ts'
import { readFrontmatter } from './frontmatter.ts'
import { movedBlock } from './moved.ts'
import { shifted } from './prose.ts'

/** Markdown as a flat list of blocks. Never throws, whatever the text. */
export function readMarkdown(text: string): Markdown {
  const { entries, bodyStart } = readFrontmatter(text)
  const { blocks, comments } = readBlocks(text.slice(bodyStart))
  return {
    text,
    frontmatter: entries,
    bodyStart,
    blocks: blocks.map(block => movedBlock(block, bodyStart)),
    comments: comments.map(comment => shifted(comment, bodyStart)),
  }
}
