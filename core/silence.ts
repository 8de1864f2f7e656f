import type { DocumentFile } from './document/model.ts'
import type { Finding } from './linter.ts'
import type { Block } from './markdown/block.ts'
import { spanOf } from './markdown/span.ts'
import type { Edit } from './rule.ts'

/**
 * An edit that silences a finding where it stands: a comment on a line of its own above the block in question.
 *
 * The comment goes before the whole list, table or quotation that holds the place, since inside it would change how that looks.
 * None for findings in the frontmatter, which holds no comments.
 */
export function silenceOf(file: DocumentFile, { rule, span }: Finding): Edit | undefined {
  const block = outermostAt(file, span.start)
  if (!block) return undefined
  const line = quoteStart(file.text, lineStart(file.text, block.span.start))
  const at = file.text[line] === BYTE_ORDER_MARK ? line + 1 : line
  const end = file.text.slice(0, at).trimEnd().length
  const above = lineStart(file.text, end)
  const known = COMMENT.exec(file.text.slice(above, end))
  // Two comments in a row would silence the second comment, not the block.
  if (known) return insertion(above + known[1]!.length, ` ${rule}`)
  return insertion(at, `<!-- touchline ignore ${rule} -->${lineBreak(file.text)}`)
}

const BYTE_ORDER_MARK = '\uFEFF'

const COMMENT = /^( {0,3}<!-- ?touchline ignore(?: [a-z-]+)+) ?-->$/

const insertion = (at: number, text: string): Edit => ({ span: spanOf(at, at), text })

/** The block at the top level of the document that holds the offset: of a list or table, its first line. */
function outermostAt({ blocks }: DocumentFile, offset: number): Block | undefined {
  const index = blocks.findIndex(({ span }) => span.start <= offset && offset <= span.end)
  if (index < 0) return undefined
  let block = innermostAt(blocks, index, offset)
  while (block.parent >= 0) block = blocks[block.parent]!
  if (block.group === undefined) return block
  return blocks.find(({ kind, group, parent }) => kind === block.kind && group === block.group && parent < 0) ?? block
}

/** Items hold their children's text too: the last block that covers the place is the one meant. */
function innermostAt(blocks: readonly Block[], from: number, offset: number): Block {
  let found = blocks[from]!
  for (let i = from; i < blocks.length && blocks[i]!.span.start <= offset; i++) {
    if (offset <= blocks[i]!.span.end) found = blocks[i]!
  }
  return found
}

/** The first line of the quotation that the line belongs to; the line itself where it is no quotation. */
function quoteStart(text: string, line: number): number {
  let first = line
  while (isQuoteLine(text, first) && first > 0) {
    const above = lineStart(text, first - 1)
    if (!isQuoteLine(text, above)) break
    first = above
  }
  return first
}

function isQuoteLine(text: string, start: number): boolean {
  let at = start
  while (text[at] === ' ' && at - start < 3) at++
  return text[at] === '>'
}

function lineStart(text: string, offset: number): number {
  let at = offset
  while (at > 0 && text[at - 1] !== '\n' && !(text[at - 1] === '\r' && text[at] !== '\n')) at--
  return at
}

function lineBreak(text: string): string {
  const at = text.search(/\r|\n/)
  return at < 0 || text[at] === '\n' ? '\n' : text[at + 1] === '\n' ? '\r\n' : '\r'
}
