import { labelsOf } from '../document/labels.ts'
import { type Announced, announced, layoutAt, sectionDepth } from '../document/layout.ts'
import type { Document } from '../document/model.ts'
import { sectionsBy } from '../document/sections.ts'
import { wordsOf } from '../language/segment.ts'
import { isUsual, templatesOfKind } from '../template/choice.ts'
import { likeness, missingSections, nearest } from '../template/missing.ts'
import { type TemplateSection, templateSections } from '../template/sections.ts'
import type { Template } from '../template/template.ts'
import { filledFor } from './filled.ts'
import type { Offer, Writing } from './offer.ts'
import { apart, type LinePlace } from './place.ts'

/** Parts that the document lacks, in its own layout; below a label with nothing behind it, first what belongs there. */
export function sectionOffers(writing: Writing, document: Document, place: LinePlace): Offer[] {
  const template = templateLike(writing, document)
  if (!template) return []
  const { sections, name } = template
  const around = without(document, place)
  const open = place.mark.startsWith('#') ? undefined : openSection(around, sections, place)
  const missing = missingSections(around, sections).filter(section => section !== open)
  return [
    ...(open && place.word === '' ? [contentOffer(open, name, place)] : []),
    ...missing
      .filter(({ label }) => begins(label, place.word))
      .map(section => ({
        sort: 'part' as const,
        label: section.label,
        detail: name,
        text: written(section, document, place),
        span: place.span,
      })),
  ]
}

interface Parts {
  readonly name: string
  readonly sections: readonly TemplateSection[]
}

/** The template that the document follows: by its parts, its title, else the usual one. */
function templateLike(writing: Writing, document: Document): Parts | undefined {
  const textOf = filledFor(writing)
  const candidates = templatesOfKind(writing.templates, document.kind, writing.language).map(template => {
    const sections = templateSections(template, textOf(template), document.kind)
    return { name: template.name, sections, score: scoreOf(document, template, sections) }
  })
  return candidates.sort((a, b) => b.score - a.score)[0]
}

function scoreOf(document: Document, template: Template, sections: readonly TemplateSection[]): number {
  const title = wordsOf(document.name).map(word => word.norm.slice(0, STEM))
  const shared = wordsOf(template.name).filter(({ norm }) => title.includes(norm.slice(0, STEM))).length
  return likeness(document, sections) + shared * TITLE + (isUsual(template) ? 0.5 : 0)
}

/** Letters by which a word is known in most of its cases. */
const STEM = 5

/** What the title says counts more than how the parts are called. */
const TITLE = 3

/** What is being typed announces nothing yet. */
function without(document: Document, { span }: LinePlace): Document {
  const blocks = document.blocks.filter(block => block.span.end <= span.start || block.span.start >= span.end)
  const places = new Map(blocks.map((block, at) => [document.blocks.indexOf(block), at]))
  return { ...document, blocks: blocks.map(block => ({ ...block, parent: places.get(block.parent) ?? -1 })) }
}

/** The part whose label stands right above, with nothing behind it. */
function openSection(
  { kind, blocks, text }: Document,
  sections: readonly TemplateSection[],
  { span }: LinePlace,
): TemplateSection | undefined {
  const above = sectionsBy(labelsOf(kind), blocks).findLast(
    ({ at, inline }) => inline === undefined && blocks[at]!.span.end <= span.start,
  )
  if (!above || text.slice(blocks[above.at]!.span.end, span.start).trim() !== '') return undefined
  return nearest(above, sections)
}

const contentOffer = ({ label, inline, below }: TemplateSection, detail: string, place: LinePlace): Offer => ({
  sort: 'part',
  label,
  detail,
  text: apart(`${place.mark}${[inline, below].filter(Boolean).join('\n\n')}`, place),
  span: place.span,
  first: true,
})

function written(section: TemplateSection, document: Document, place: LinePlace): string {
  const { mark } = place
  const item = itemMark(place, document)
  if (item !== undefined && (section.inline !== undefined || mark !== '')) return asItem(section, item)
  if (mark.startsWith('#')) return apart(announced(section, 'heading', mark.trim().length), place)
  if (mark === '**') return apart(announced(section, 'bold', 2), place)
  return apart(announced(section, layoutAt(document, place.span.end), sectionDepth(document)), place)
}

/** `- **` of the line above, where it is an item with a label, or of what is typed already. */
function itemMark({ mark, span }: LinePlace, { text }: Document): string | undefined {
  if (/^(?:[-*+]|\d)/u.test(mark)) return mark
  if (mark !== '') return undefined
  const above = text.slice(0, span.start).split('\n').at(-2) ?? ''
  return /^((?:[-*+])[ \t]+(?:\*\*)?)[^*:\n]{2,40}(?::\*\*|\*\*:|:)[ \t]+\S/u.exec(above)?.[1]
}

function asItem({ label, inline, below }: Announced, mark: string): string {
  const head = mark.endsWith('**') ? `${mark}${label}:**` : `${mark}${label}:`
  const nested = below === undefined ? '' : `\n${below.replace(/^(?=.)/gmu, '  ')}`
  return `${head}${inline === undefined ? '' : ` ${inline}`}${nested}`
}

const begins = (label: string, typed: string): boolean => {
  const word = typed.trim().toLowerCase()
  const name = label.toLowerCase()
  return name.startsWith(word) || name.split(' ').some(part => part.startsWith(word))
}
