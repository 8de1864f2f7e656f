import type { Agenda } from '../core/document/model.ts'
import type { Block } from '../core/markdown/block.ts'
import { spanOf } from '../core/markdown/span.ts'
import type { Edit } from '../core/rule.ts'
import { appendItem, MARKER } from './mends.ts'

/** Puts an item at the end of an agenda's list, before the one that sums up; the numbers below it move on. Nothing where the items are no list. */
export function insertItem(document: Agenda, text: string): Edit[] {
  const last = document.items.at(-1)
  if (!last) return []
  if (!last.wrapUp) {
    const edit = appendItem(document, last.span, text)
    return edit ? [edit] : []
  }
  const block = document.blocks.findLast(
    b => b.kind === 'item' && b.span.start <= last.span.start && b.span.end >= last.span.end,
  )
  const marker = block && markerOf(block, document)
  if (!marker) return []
  const newline = document.text.includes('\r\n') ? '\r\n' : '\n'
  const at = marker.start
  return [{ span: spanOf(at, at), text: `${marker.text}${text}${newline}` }, ...movedOn(block, document)]
}

/** The whole of what stands before an item's text: indent, bullet or number, blanks. */
function markerOf(block: Block, { text }: Agenda): { start: number; text: string } | undefined {
  const start = text.lastIndexOf('\n', block.span.start - 1) + 1
  const marker = MARKER.exec(text.slice(start, block.span.end))
  return marker ? { start, text: marker[0] } : undefined
}

/** The number of the item that now stands one lower; a list in which every item has the same number is left alone. */
function movedOn(block: Block, document: Agenda): Edit[] {
  const marker = markerOf(block, document)
  const number = marker && /\d+/u.exec(marker.text)
  if (!marker || !number || (number[0] === '1' && document.items.length > 1)) return []
  const start = marker.start + number.index
  return [{ span: spanOf(start, start + number[0].length), text: String(Number(number[0]) + 1) }]
}
