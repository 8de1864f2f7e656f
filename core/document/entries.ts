import { cased } from '../language/spoken.ts'
import type { Block } from '../markdown/block.ts'
import { lines, type Prose, slice, sourceSpan } from '../markdown/prose.ts'
import type { Span } from '../markdown/span.ts'
import { NAMES } from './section-extent.ts'
import type { Section } from './sections.ts'
import { rolesOf, trimmedProse, withoutMark } from './sections.ts'

/** One entry of a section: the rest of the label's line, an item, a table row, or a line of a paragraph. */
export interface Entry {
  readonly prose: Prose
  readonly span: Span
  readonly at: number
  readonly kind: 'inline' | 'item' | 'row' | 'line' | 'heading'
  readonly depth: number
  readonly block: Block
}

/** A piece of a block that stands like a line of its own. */
export const entryOfPiece = (prose: Prose, at: number, block: Block): Entry => ({
  prose,
  span: sourceSpan(prose, 0, prose.text.length),
  at,
  kind: 'line',
  depth: 0,
  block,
})

export function entriesOf(section: Section, blocks: readonly Block[]): Entry[] {
  const own = blocks[section.at]!
  const inline: Entry[] = section.inline
    ? [
        {
          prose: section.inline,
          span: spanOfLine(section.inline),
          at: section.at,
          kind: 'inline',
          depth: 0,
          block: own,
        },
      ]
    : []
  const tail = section.form === 'cell' ? [] : linesBelow(section, own)
  return [...inline, ...tail, ...entriesIn(blocks, section.from, section.to)]
}

/** Entries of the blocks from `from` up to but not with `to`. */
export function entriesIn(blocks: readonly Block[], from: number, to: number): Entry[] {
  const entries: Entry[] = []
  for (let at = from; at < to; at++) entries.push(...entriesOfBlock(blocks[at]!, at))
  return entries
}

function entriesOfBlock(block: Block, at: number): Entry[] {
  const entry = (prose: Prose, span: Span, kind: Entry['kind']): Entry => ({
    prose,
    span,
    at,
    kind,
    depth: block.depth,
    block,
  })
  switch (block.kind) {
    case 'item': {
      const own = beforeLabel(block.prose)
      return [entry(own, own.text === '' ? block.span : spanOfLine(own), 'item')]
    }
    case 'row':
      return block.header ? [] : [entry(block.prose, block.span, 'row')]
    case 'heading':
      return [entry(block.prose, block.span, 'heading')]
    case 'paragraph':
      return lines(block.prose)
        .filter(line => line.text.trim() !== '')
        .map(line => entry(withoutMark(line), spanOfLine(withoutMark(line)), 'line'))
    default:
      return []
  }
}

/** An item up to a line that announces the items below it. */
function beforeLabel(prose: Prose): Prose {
  const match = /\n[^\n:]{1,30}:\s*$/u.exec(prose.text)
  return match ? slice(prose, 0, match.index) : prose
}

/** A label in the middle of a paragraph owns the lines below it, up to the next label: they come as entries of their own. */
function linesBelow(section: Section, block: Block): Entry[] {
  if (block.kind !== 'paragraph' || section.form === 'heading') return []
  const rows = lines(block.prose)
  const first = rows.findIndex(line => spanOfLine(line).start >= section.span.start)
  const below = rows.slice(first + 1)
  const defined = DEFINES.test(below[0]?.text ?? '')
  const end = below.findIndex(line => (defined ? !DEFINES.test(line.text) : endsPart(line.text, section)))
  return (end < 0 ? below : below.slice(0, end))
    .filter(line => line.text.trim() !== '')
    .map(withoutMark)
    .map(prose => ({ prose, span: spanOfLine(prose), at: section.at, kind: 'line', depth: 0, block }))
}

/** «: Тея Нур, директор» below «Студия». */
const DEFINES = /^\s*:\s+\S/u

/** A label of its own; a dash makes a line of a list, and below «Дела:» names head the tasks. */
function endsPart(line: string, { roles }: Section): boolean {
  const label = /^([^\s:—–•·▪▫◦∙*+→►➤✓✔-][^:]{0,50}):(?:\s|$)/u.exec(line)?.[1]
  // «Захар – список – 27.11. Если позже: …» is a task with a remark.
  if (label === undefined || /[.!?]\s/u.test(label)) return false
  const name = label.replace(COUNTED, '')
  return !(roles.has('actions') && NAMES.test(name) && rolesOf(name).size === 0)
}

/** "6.3 Dr Anwar": what counts the line and what stands before a name. */
const COUNTED = cased`^(?:\d{1,2}(?:\.\d{1,2})*[.)]?\s+)?(?:${{
  ru: 'д-р, др, г-н, г-жа, отец, доктор',
  uk: 'д-р, др, п, пан, пані, отець, доктор',
  en: 'Dr, Mr, Mrs, Ms, Miss, Rev, Prof, Sir',
}}\.?\s+)?`

const spanOfLine = (line: Prose): Span => {
  const text = trimmedProse(line)
  return sourceSpan(text, 0, text.text.length)
}
