import type { Block, Markdown } from '../../core/markdown/block.ts'
import { readMarkdown } from '../../core/markdown/read.ts'

/** A line a block, indented by its parents: what a reader sees of a text. */
export const drawn = (text: string): string => drawnBlocks(readMarkdown(text))

const drawnBlocks = ({ blocks }: Markdown): string =>
  blocks.map(block => '  '.repeat(parents(blocks, block)) + drawnBlock(block)).join('\n')

const parents = (blocks: readonly Block[], block: Block): number =>
  block.parent < 0 ? 0 : 1 + parents(blocks, blocks[block.parent]!)

function drawnBlock(block: Block): string {
  const words = [
    block.quoted ? '> ' : '',
    block.kind,
    block.kind === 'heading' || block.kind === 'item' ? ` ${block.depth}` : '',
    block.number === undefined ? '' : ` no. ${block.number}`,
    block.checked === undefined ? '' : block.checked ? ' done' : ' open',
    block.header ? ' head' : '',
    block.group === undefined ? '' : ` of ${block.group}`,
  ]
  const prose = block.cells ? block.cells.map(cell => cell.text).join('|') : block.prose.text
  return `${words.join('')}: ${prose.replaceAll('\n', '⏎').replaceAll('\uFFFC', '□')}`
}
