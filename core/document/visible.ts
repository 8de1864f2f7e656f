import type { Block } from '../markdown/block.ts'

/** The blocks without raw HTML, of which readers make nothing: a comment must not change how its neighbours are read. */
export function visibleBlocks(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(isHtml)) return blocks
  const kept = blocks.filter(block => !isHtml(block))
  const places = new Map(kept.map((block, at) => [block, at]))
  return kept.map(block => {
    const parent = blocks[block.parent]
    return parent ? { ...block, parent: places.get(parent)! } : block
  })
}

const isHtml = ({ kind }: Block): boolean => kind === 'html'
