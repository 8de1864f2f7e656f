import { labelsOf } from '../document/labels.ts'
import type { Kind } from '../document/model.ts'
import { type Section, sectionsBy } from '../document/sections.ts'
import { visibleBlocks } from '../document/visible.ts'
import type { Block } from '../markdown/block.ts'
import { sourceSpan } from '../markdown/prose.ts'
import { readMarkdown } from '../markdown/read.ts'
import type { Template } from './template.ts'

/** A part of a template, to be written into a document that lacks it; Markdown with gaps. */
export interface TemplateSection {
  readonly label: string
  /** What the label announces; empty for parts that only the template knows. */
  readonly roles: ReadonlySet<string>
  /** What stands in the line of the label. */
  readonly inline?: string
  readonly below?: string
}

/** The parts of a template as it is filled, in text order; parts inside another one belong to it. */
export function templateSections(template: Template, text: string, kind: Kind): readonly TemplateSection[] {
  const known = LAST.get(template)
  if (known?.text === text) return known.sections
  const sections = read(text, kind)
  LAST.set(template, { text, sections })
  return sections
}

/** Asked for at each key, and filled in the same way for as long as nobody learns anything new of the client. */
const LAST = new WeakMap<Template, { readonly text: string; readonly sections: readonly TemplateSection[] }>()

function read(text: string, kind: Kind): TemplateSection[] {
  const blocks = visibleBlocks(readMarkdown(text).blocks)
  const all = sectionsBy(labelsOf(kind), blocks).filter(section => isPart(section, blocks))
  const outer = all.filter(one => !all.some(other => other !== one && holds(other, one)))
  return outer.map((section, i) => toPart(section, { text, blocks, all, isLast: i === outer.length - 1 }))
}

/** The title is none, nor is what lies in another list's item. */
const isPart = ({ form, at, label }: Section<string>, blocks: readonly Block[]): boolean =>
  form !== 'cell' &&
  blocks[at]!.depth < 2 + Number(form === 'heading') &&
  /^\p{L}/u.test(label.text) &&
  !isTitle(blocks[at]!)

const isTitle = ({ kind, depth }: Block): boolean => kind === 'heading' && depth === 1

const holds = (outer: Section<string>, inner: Section<string>): boolean =>
  outer.from <= inner.at && inner.at < outer.to && !standsApart(inner, outer)

/** A known label in a paragraph below a heading is a part of its own, unless it parts people by their side. */
const standsApart = (inner: Section<string>, outer: Section<string>): boolean =>
  outer.form === 'heading' &&
  inner.form === 'colon' &&
  inner.depth === 10 &&
  inner.roles.size > 0 &&
  ![...inner.roles].some(role => outer.roles.has(role) || PEOPLE.has(role))

const PEOPLE: ReadonlySet<string> = new Set(['ours', 'theirs', 'participants', 'absent'])

interface Around {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly all: readonly Section<string>[]
  readonly isLast: boolean
}

function toPart(section: Section<string>, around: Around): TemplateSection {
  const { label, roles, inline } = section
  const { text } = around
  const value = inline && sourceSpan(inline, 0, inline.text.length)
  const below = belowOf(section, around)
  return {
    label: label.text.replace(/[\s:]+$/u, ''),
    roles,
    ...(value ? { inline: text.slice(value.start, value.end) } : {}),
    ...(below ? { below } : {}),
  }
}

/** Up to the next part; the last one ends with its list or paragraph: what follows closes the document. */
function belowOf(section: Section<string>, { text, blocks, all, isLast }: Around): string | undefined {
  const next = all.find(other => other.at >= section.from && other.at < section.to && standsApart(other, section))
  const to = Math.min(next?.at ?? section.to, isLast ? endOfFirst(section, blocks) : section.to)
  const [first, last] = [blocks[section.from], blocks[to - 1]]
  if (!first || !last || to <= section.from) return undefined
  const end = Math.max(...blocks.slice(section.from, to).map(block => block.span.end))
  return text.slice(text.lastIndexOf('\n', first.span.start) + 1, end)
}

/** Index behind the first list, table or paragraph of a section. */
function endOfFirst({ from, to }: Section<string>, blocks: readonly Block[]): number {
  const { kind } = blocks[from] ?? {}
  if (kind === 'heading' || blocks[from]?.prose.bold[0]?.start === 0) return to
  let end = from + 1
  while (end < to && (kind === 'item' || kind === 'row') && (blocks[end]!.kind === kind || blocks[end]!.parent >= 0))
    end++
  return end
}
