import { add, type Gathering } from './gather.ts'
import { linesFrom } from './lines.ts'
import type { Span } from './span.ts'

/**
 * Code and raw HTML of a tree, whose lines are the ends of the source's lines: what stands before them belongs to quotations and items.
 * `skip`: how many lines of the source come before the first. Whether they are indeed the ends.
 */
export function addRaw(gathering: Gathering, text: string, value: string, span: Span, skip: number): boolean {
  const source = linesFrom(text.slice(0, span.end), span.start, Number.POSITIVE_INFINITY).slice(skip)
  if (value === '') return true
  return linesFrom(value, 0, Number.POSITIVE_INFINITY).every((line, i) => {
    const from = source[i]
    if (!from?.text.endsWith(line.text)) return false
    if (i > 0) add(gathering, '\n', from.start - 1)
    add(gathering, line.text, from.end - line.text.length)
    return true
  })
}
