import type { Document } from '../document/model.ts'
import { spanOf } from '../markdown/span.ts'
import type { Edit, Localized } from '../rule.ts'
import { documentOffers, isEmptyAround } from './documents.ts'
import type { Writing } from './offer.ts'
import { apart, type LinePlace } from './place.ts'
import { sectionOffers } from './sections.ts'

/** Something to be written into a document at one go. */
export interface WritingAction {
  readonly title: string
  readonly edits: readonly Edit[]
}

/** In an empty document its templates, unless they are too many for a menu; at a title all parts that are missing, as one. */
export function writingActions(writing: Writing, offset: number): WritingAction[] {
  const { text, documents } = writing.file
  const end = placeAtEnd(text)
  if (isEmptyAround(writing, end)) return templateActions(writing, end)
  const document = documents.find(({ title }) => title.start <= offset && offset <= title.end)
  return document && documents.length === 1 ? missingParts(writing, document, end) : []
}

/** A menu is read, a longer list is searched: completion does that. */
const LONGEST_MENU = 9

function templateActions(writing: Writing, end: LinePlace): WritingAction[] {
  const offers = documentOffers(writing, end)
  if (offers.length > LONGEST_MENU) return []
  return offers.map(({ label, text, span, more = [] }) => ({
    title: `${FILL[writing.locale]}: ${label}`,
    edits: [...more, { span, text }],
  }))
}

/** Letters have quick fixes, journals have no parts. */
function missingParts(writing: Writing, document: Document, end: LinePlace): WritingAction[] {
  if (document.template || document.kind === 'email' || document.kind === 'touches') return []
  const offers = sectionOffers(writing, document, end)
  if (offers.length < 2) return []
  const title = `${ADD[writing.locale]}: ${offers.map(({ label }) => label).join(', ')}`
  const text = offers.map(offer => offer.text.trim()).join('\n\n')
  return [{ title, edits: [{ span: end.span, text: apart(`${text}\n`, end) }] }]
}

/** Behind everything, on a line of its own. */
function placeAtEnd(text: string): LinePlace {
  const end = text.trimEnd().length
  const at = spanOf(text.length, text.length)
  const breaks = text.slice(end).split('\n').length - 1
  const crowdedAbove = end > 0 && breaks < 2
  return { at: 'line', mark: '', word: '', span: at, crowdedAbove, crowdedBelow: false }
}

const FILL: Localized = { ru: 'Заполнить по шаблону', uk: 'Заповнити за шаблоном', en: 'Fill in from the template' }

const ADD: Localized = { ru: 'Добавить недостающее', uk: 'Додати, чого бракує', en: 'Add what is missing' }
