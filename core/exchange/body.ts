import { sourceSpan } from '../markdown/prose.ts'
import { readMarkdown } from '../markdown/read.ts'

const OPENING = '<!--'.length
const CLOSING = '-->'.length

/** A document without frontmatter and comments: what is meant for others to read. */
export function readableBody(text: string): string {
  const { bodyStart, comments } = readMarkdown(text)
  let body = ''
  let from = bodyStart
  for (const comment of comments) {
    const { start, end } = sourceSpan(comment, 0, comment.text.length)
    body += text.slice(from, start - OPENING)
    from = end + CLOSING
  }
  return (body + text.slice(from)).trim()
}
