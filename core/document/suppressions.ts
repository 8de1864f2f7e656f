import type { Block, Markdown } from '../markdown/block.ts'
import { sourceOffset } from '../markdown/prose.ts'
import { type Span, spanOf } from '../markdown/span.ts'
import type { Suppression } from './model.ts'

const MARK = /^\s*touchline\s+(disable|enable|ignore)((?:[\s,]+[\w-]+)*)\s*$/u

/** `<!-- touchline disable a b -->` … `enable`, and `ignore` for the next block: the grammar of remark-message-control. */
export function readSuppressions({
  text,
  comments,
  blocks,
}: Pick<Markdown, 'text' | 'comments' | 'blocks'>): Suppression[] {
  const out: Suppression[] = []
  const open = new Map<string, number>()
  for (const comment of comments) {
    const match = MARK.exec(comment.text)
    if (!match) continue
    const at = sourceOffset(comment, 0)
    const rules = match[2]!.split(/[\s,]+/).filter(rule => rule !== '')
    if (match[1] === 'ignore') out.push({ rules, span: nextBlock(text, blocks, at) })
    else if (match[1] === 'disable')
      for (const rule of rules.length > 0 ? rules : [ALL]) open.set(rule, open.get(rule) ?? at)
    else close(rules.length > 0 ? rules : [...open.keys()], at)
  }
  for (const [rule, start] of open) out.push(suppression(rule, spanOf(start, text.length)))
  return out

  function close(rules: readonly string[], end: number): void {
    for (const rule of rules) {
      const start = open.get(rule)
      if (start !== undefined) out.push(suppression(rule, spanOf(start, end)))
      open.delete(rule)
    }
  }
}

const ALL = ''

const suppression = (rule: string, span: Span): Suppression => ({ rules: rule === ALL ? [] : [rule], span })

/** A list, a table or a quotation counts as one block, unless the comment stands inside it. */
function nextBlock(text: string, blocks: readonly Block[], at: number): Span {
  const index = blocks.findIndex(block => block.span.start >= at)
  const block = blocks[index]
  if (!block) return spanOf(at, at)
  if (block.quoted && block.parent < 0 && !isQuoteLine(text, at)) return quotation(text, blocks, index)
  if (block.group === undefined || block.parent >= 0) return block.span
  let end = block.span.end
  for (const other of blocks.slice(index)) if (other.group === block.group) end = Math.max(end, other.span.end)
  return spanOf(block.span.start, end)
}

/** Blocks of one quotation have no line without its mark between them. */
function quotation(text: string, blocks: readonly Block[], index: number): Span {
  let { start, end } = blocks[index]!.span
  for (const { quoted, span } of blocks.slice(index + 1)) {
    if (!quoted || /[\r\n][ \t]*[\r\n]/.test(text.slice(end, span.start))) break
    end = Math.max(end, span.end)
  }
  return spanOf(start, end)
}

const isQuoteLine = (text: string, at: number): boolean =>
  text.slice(Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1, at).includes('>')
