import type { TouchEntry, TouchJournal } from '../core/document/model.ts'
import { spanOf } from '../core/markdown/span.ts'
import type { Edit, Localized } from '../core/rule.ts'
import { appendItem } from './mends.ts'

/** A field of a touch that is to be written: its label, and what stands in it until the writer fills it in. */
export interface NewField {
  readonly label: Localized
  readonly body: Localized
}

/** Writes a field the way the entry tells its others: items below it, lines, or behind the line. A row of a table is left to its writer. */
export function insertField(document: TouchJournal, entry: TouchEntry, { label, body }: NewField): Edit | undefined {
  if (entry.layout === 'row') return undefined
  const [name, value] = [label[document.language], body[document.language]]
  const item = document.blocks.findLast(
    block => block.kind === 'item' && block.span.start > entry.span.start && block.span.end <= entry.whole.end,
  )
  if (item) return appendItem(document, item.span, `${name}: ${value}`)
  const end = entry.whole.end
  const newline = document.text.includes('\r\n') ? '\r\n' : '\n'
  if (entry.layout === 'heading') return { span: spanOf(end, end), text: `${newline}${newline}- ${name}: ${value}` }
  return { span: spanOf(end, end), text: inline(document.text.slice(entry.span.start, end), name, value) }
}

/** Behind sentences a sentence, behind fields a field, else a dash. */
function inline(line: string, name: string, value: string): string {
  if (/[.!?]$/u.test(line.trim())) return ` ${name}: ${value}.`
  return `${/[—–;]/u.test(line) ? ';' : ' —'} ${name.toLowerCase()}: ${value}`
}
