import { wordsOf } from '../language/segment.ts'
import type { Block } from '../markdown/block.ts'
import type { Span } from '../markdown/span.ts'
import { type CardNote, tells } from './card-notes.ts'

/** How many parts of a card tell something, and neither their names nor their words are known: each may hold what seems to be missing. */
export function countUnread(notes: readonly CardNote[], blocks: readonly Block[], taken: readonly Span[]): number {
  const parts = new Map<number, CardNote[]>()
  for (const note of notes) {
    const at = partOf(note, blocks)
    if (at !== undefined) parts.set(at, [...(parts.get(at) ?? []), note])
  }
  return [...parts.values()].filter(part => isUnread(part, taken)).length
}

/** The heading above the note, but for the title; a labelled line of its own where there is none. */
function partOf({ at, label, form }: CardNote, blocks: readonly Block[]): number | undefined {
  const title = blocks.findIndex(({ kind }) => kind === 'heading')
  const heading = at < 0 ? -1 : blocks.findLastIndex(({ kind }, i) => kind === 'heading' && i <= at)
  if (heading > title) return heading
  return at >= 0 && form === 'line' && label?.text ? at : undefined
}

function isUnread(part: readonly CardNote[], taken: readonly Span[]): boolean {
  const known = part.some(({ part, whose, roles }) => part.size > 0 || whose.size > 0 || roles.size > 0)
  const read = part.some(({ span }) => taken.some(({ start, end }) => start < span.end && span.start < end))
  return (
    !known &&
    !read &&
    part.reduce((sum, note) => sum + (tells(note) ? wordsOf(note.value.text).length : 0), 0) >= ENOUGH
  )
}

/** Words. */
const ENOUGH = 3
