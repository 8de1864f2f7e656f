import type { Block } from './block.ts'
import type { Blocks } from './blocks.ts'
import { add, gatherAt, gathered } from './gather.ts'
import { linesFrom } from './lines.ts'
import { spanOf, trimmed } from './span.ts'

/** A text as paragraphs between blank lines, for what the parser must not see. */
export function readPlain(text: string): Blocks {
  const blocks: Block[] = []
  let prose = gatherAt(0)
  const close = (next: number): void => {
    const { start, end } = trimmed(text, spanOf(prose.at, next))
    if (end > start)
      blocks.push({
        kind: 'paragraph',
        span: { start, end },
        prose: gathered(prose),
        depth: 0,
        parent: -1,
        quoted: false,
      })
    prose = gatherAt(next)
  }
  for (const line of linesFrom(text, 0, Number.POSITIVE_INFINITY)) {
    const { start, end } = trimmed(text, line)
    if (start === end) close(line.next)
    if (start === end) continue
    if (prose.text !== '') add(prose, '\n', line.start - 1)
    add(prose, text.slice(start, end), start)
  }
  close(text.length)
  return { blocks, comments: [], groups: 0, labels: [], open: false }
}
