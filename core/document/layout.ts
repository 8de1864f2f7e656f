import type { Block } from '../markdown/block.ts'
import type { Span } from '../markdown/span.ts'
import type { Document } from './model.ts'
import { rolesOf } from './sections.ts'

/** How a document announces its parts: headings, bold labels, or `Label: value` lines. */
export type Layout = 'heading' | 'bold' | 'colon'

/** A part as Markdown: its label, what stands in the label's line, and what stands below. */
export interface Announced {
  readonly label: string
  readonly inline?: string
  readonly below?: string
}

/** The part written out; `depth` is that of its heading. */
export function announced({ label, inline, below }: Announced, layout: Layout, depth: number): string {
  const head = {
    heading: `${'#'.repeat(depth)} ${label}`,
    bold: `**${label}:**${inline === undefined ? '' : ` ${inline}`}`,
    colon: `${label}:${inline === undefined ? '' : ` ${inline}`}`,
  }[layout]
  const lines = [head, ...(layout === 'heading' ? [inline] : []), below]
  return lines.filter(line => line !== undefined).join('\n\n')
}

/** The layout of the document, but no heading where it would take what follows `at` for its own. */
export function layoutAt({ blocks, title }: Document, at: number): Layout {
  const layout = layoutOf(blocks, title)
  const next = blocks.find(block => block.span.start >= at)
  return layout === 'heading' && next && next.kind !== 'heading' ? 'colon' : layout
}

/** How most known parts of the document are announced. */
function layoutOf(blocks: readonly Block[], title: Span): Layout {
  const sections = blocks.filter(b => b.kind === 'heading' && b.span.start > title.start)
  const bold = blocks.filter(b => b.kind === 'paragraph' && b.prose.bold[0]?.start === 0)
  const colon = blocks.filter(
    b => b.kind === 'paragraph' && rolesOf(b.prose.text.split(':')[0]!).size > 0 && b.prose.text.includes(':'),
  )
  if (sections.length >= bold.length && sections.length >= colon.length && sections.length > 0) return 'heading'
  if (bold.length >= colon.length && bold.length > 0) return 'bold'
  return colon.length > 0 || sections.length === 0 ? 'colon' : 'heading'
}

/** How deep the headings of the document's parts are: that of the highest ones below the title. */
export function sectionDepth({ blocks, title }: Document): number {
  const inner = blocks.filter(b => b.kind === 'heading' && b.span.start > title.start).map(b => b.depth)
  return inner.length > 0 ? Math.min(...inner) : 2
}
