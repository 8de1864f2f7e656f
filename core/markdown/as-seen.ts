import type { Block } from './block.ts'
import { parted } from './parted.ts'
import { withTypedLists } from './typed-lists.ts'
import { unwrapped } from './wrapped.ts'

/** What Markdown makes of a text, turned into what people see in it: lists that were typed, lines that an editor broke, paragraphs without blank lines. */
export const asSeen = (blocks: readonly Block[], text: string): readonly Block[] =>
  parted(unwrapped(withTypedLists(blocks), text))
