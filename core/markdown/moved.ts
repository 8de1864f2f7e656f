import type { Block } from './block.ts'
import { shifted } from './prose.ts'
import { spanOf } from './span.ts'

/** The block, `by` characters further down, after `blocks` other blocks with `groups` lists and tables. */
export function movedBlock(block: Block, by: number, blocks = 0, groups = 0): Block {
  if (by === 0 && blocks === 0 && groups === 0) return block
  return {
    ...block,
    span: spanOf(block.span.start + by, block.span.end + by),
    prose: shifted(block.prose, by),
    parent: block.parent < 0 ? -1 : block.parent + blocks,
    ...(block.cells && { cells: block.cells.map(cell => shifted(cell, by)) }),
    ...(block.group !== undefined && { group: block.group + groups }),
  }
}
