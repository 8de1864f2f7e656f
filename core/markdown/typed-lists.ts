import type { Block } from './block.ts'
import { type Prose, slice, sourceSpan } from './prose.ts'
import { type Span, spanOf } from './span.ts'

/**
 * The blocks of a document with lists that were typed by hand, or pasted from elsewhere, as lists: «• Цвет короба» and «– Цвет короба» are
 * paragraphs to Markdown and items to whoever reads them, «а)» and "(1)" are numbers, and ☐, ☑ are boxes.
 */
export function withTypedLists(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(isTyped)) return blocks
  const places: number[] = []
  const out: Block[] = []
  let group = blocks.reduce((last, block) => Math.max(last, block.group ?? -1), -1)
  for (const block of blocks) {
    places.push(out.length)
    const parent = block.parent < 0 ? -1 : places[block.parent]!
    if (!isTyped(block)) out.push({ ...block, parent })
    else if (block.kind === 'item') out.push(ticked({ ...block, parent }))
    else {
      // Items between blank lines are paragraphs of their own, and one list.
      if (!isOfGroup(out.at(-1), group)) group++
      out.push(...itemsOf({ ...block, parent }, group, parent < 0 ? 1 : out[parent]!.depth + 1))
    }
  }
  return out
}

/** What stands for a bullet where Markdown knows none. */
export const BULLETS = '•·▪▫◦‣∙●○■□◆➢➤►'

/** A bullet: no other mark begins a line of words. A dash begins a line of talk as well: one line with it is no list. */
const BULLET = new RegExp(`^[${BULLETS}]\\s+(?=\\S)`, 'u')
const DASH = /^[–—]\s+(?=\S)/u
/** «а) …», "(1) …": letters and numbers in brackets, counted from the first. */
const COUNTED = /^(?:\(?[a-zа-яіїє]\)|\(\d{1,2}\))\s+(?=\S)/u
const FIRST = /(?:^|\n)(?:\(?[aа]\)|\(1\))\s/u
const BOX = /^([☐☑☒])\uFE0F?\s+(?=\S)/u

const isTyped = ({ kind, prose, checked }: Block): boolean =>
  kind === 'item'
    ? checked === undefined && BOX.test(prose.text)
    : kind === 'paragraph' && marksOf(prose.text).length > 0

const isOfGroup = (block: Block | undefined, group: number): boolean =>
  block !== undefined && block.group === group && block.kind === 'item'

interface Mark {
  /** Where its line begins, in the prose. */
  readonly start: number
  /** Where the words behind it begin. */
  readonly words: number
}

function marksOf(text: string): readonly Mark[] {
  if (!MAYBE.test(text)) return NONE
  const bullets = marksBy(BULLET, text)
  if (bullets.length > 0) return bullets
  const boxes = marksBy(BOX, text, 0)
  if (boxes.length > 0) return boxes
  const marks = FIRST.test(text) ? marksBy(COUNTED, text) : marksBy(DASH, text)
  return marks.length > 1 ? marks : NONE
}

const MAYBE = new RegExp(`(?:^|\\n)(?:[${BULLETS}–—☐☑☒]|\\(?[aа1]\\))`, 'u')
const NONE: readonly Mark[] = []

function marksBy(mark: RegExp, text: string, taken = 1): Mark[] {
  const marks: Mark[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const found = mark.exec(line)
    if (found) marks.push({ start, words: start + (taken === 0 ? 0 : found[0].length) })
    start += line.length + 1
  }
  return marks
}

/** What stands over the first mark stays a paragraph; a line without a mark goes on with the item above it. */
function itemsOf(block: Block, group: number, depth: number): Block[] {
  const { prose } = block
  const marks = marksOf(prose.text)
  const items = marks.map(({ start, words }, i): Block => {
    const end = i + 1 < marks.length ? marks[i + 1]!.start - 1 : prose.text.length
    return ticked({
      ...block,
      kind: 'item',
      depth,
      group,
      span: sourceSpan(prose, start, end),
      prose: slice(prose, words, end),
    })
  })
  const lead = marks[0]!.start - 1
  return lead > 0 ? [{ ...block, span: ledSpan(block, prose, lead), prose: slice(prose, 0, lead) }, ...items] : items
}

const ledSpan = ({ span }: Block, prose: Prose, end: number): Span => spanOf(span.start, sourceSpan(prose, 0, end).end)

/** An item behind a box, without it. */
function ticked(block: Block): Block {
  const box = BOX.exec(block.prose.text)
  if (!box) return block
  return { ...block, checked: box[1] !== '☐', prose: slice(block.prose, box[0].length, block.prose.text.length) }
}
