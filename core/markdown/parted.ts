import type { Block } from './block.ts'
import { lines, sourceSpan } from './prose.ts'

/**
 * The blocks of a document whose writer leaves no blank lines, with a paragraph for each of his lines. Where two paragraphs stand apart anywhere,
 * a line is only a line: there people write a sentence, an item of an address, a field a line.
 */
export function parted(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(isTight) || blocks.some((block, i) => isParagraph(block) && isParagraph(blocks[i + 1])))
    return blocks
  const places: number[] = []
  const out: Block[] = []
  for (const block of blocks) {
    places.push(out.length)
    const placed = { ...block, parent: block.parent < 0 ? -1 : places[block.parent]! }
    if (isTight(block)) out.push(...paragraphsOf(placed))
    else out.push(placed)
  }
  return out
}

const isParagraph = (block: Block | undefined): boolean => block?.kind === 'paragraph' && !block.quoted

/** Several lines, of which some are sentences. */
const isTight = (block: Block): boolean =>
  isParagraph(block) && lines(block.prose).filter(({ text }) => isSaid(text)).length >= FEWEST

const FEWEST = 3

/** Words and a mark at their end; behind «В.:» somebody talks to the next line. */
const isSaid = (text: string): boolean =>
  /[.!?…]["'»”’)\]]*\s*$/u.test(text) && !/^\S+:\s/u.test(text) && text.split(/\s+/u).length > 3

const paragraphsOf = (block: Block): Block[] =>
  lines(block.prose).map(prose => ({ ...block, prose, span: sourceSpan(prose, 0, prose.text.length) }))
