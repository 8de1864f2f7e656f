import { readFrontmatter } from '../markdown/frontmatter.ts'
import { spanOf } from '../markdown/span.ts'
import type { Edit } from '../rule.ts'
import { templatesMeant, templatesOfKind } from '../template/choice.ts'
import { gapsIn } from '../template/gaps.ts'
import type { Template } from '../template/template.ts'
import { filledFor } from './filled.ts'
import type { Offer, Writing } from './offer.ts'
import type { LinePlace } from './place.ts'

/** Whether nothing but a word is written below the frontmatter. */
export function isEmptyAround({ file: { text } }: Writing, { span }: LinePlace): boolean {
  const { bodyStart } = readFrontmatter(text)
  return span.start >= bodyStart && `${text.slice(bodyStart, span.start)}${text.slice(span.end)}`.trim() === ''
}

/** In an empty document: whole documents of its kind. */
export function documentOffers(writing: Writing, { word, mark, span }: LinePlace): Offer[] {
  const { file, templates, language } = writing
  if (mark !== '') return []
  const textOf = filledFor(writing)
  const { bodyStart, entries } = readFrontmatter(file.text)
  const blank = bodyStart < span.start ? [{ span: spanOf(bodyStart, span.start), text: '' }] : []
  return templatesMeant(templatesOfKind(templates, file.kind, language), word, templates).map(template => {
    const text = textOf(template)
    if (entries.length === 0) return { ...toOffer(template), text, span, more: blank }
    return {
      ...toOffer(template),
      text: text.slice(readFrontmatter(text).bodyStart),
      span,
      more: [...blank, ...keysInto(file.text.slice(0, bodyStart), entries, text)],
    }
  })
}

export const toOffer = ({ name, about }: Template): Pick<Offer, 'sort' | 'label' | 'detail'> => ({
  sort: 'document',
  label: name,
  detail: about,
})

/** Keys that the template brings and the document lacks, before the closing fence; a key that is a gap itself is left out. */
export function keysInto(head: string, present: readonly { readonly key: string }[], template: string): Edit[] {
  const own = readFrontmatter(template)
  const lines = own.entries
    .filter(({ key }) => !present.some(entry => entry.key.toLowerCase() === key.toLowerCase()))
    .map(({ span }) => template.slice(span.start, span.end))
    .filter(line => gapsIn(line).length === 0)
  const fence = /\n(?:---|\.\.\.)[ \t]*\r?\n?$/u.exec(head)
  if (lines.length === 0 || !fence) return []
  const at = fence.index + 1
  return [{ span: spanOf(at, at), text: lines.map(line => `${line}\n`).join('') }]
}
