import { labelsOf } from '../document/labels.ts'
import type { Document } from '../document/model.ts'
import { sectionsBy } from '../document/sections.ts'
import { spanOf } from '../markdown/span.ts'
import { commentOffers } from './comment.ts'
import { documentOffers, isEmptyAround } from './documents.ts'
import { entryOffers } from './entries.ts'
import { keyOffers, valueOffers } from './frontmatter.ts'
import { letterPartOffers } from './letter-parts.ts'
import { letterOffers } from './letters.ts'
import { nameOffers } from './names.ts'
import type { Offer, Writing } from './offer.ts'
import { type LinePlace, placeAt } from './place.ts'
import { sectionOffers } from './sections.ts'

/** What can be written at an offset of a document, the likeliest first. Pure, and never throws. */
export function offersAt(writing: Writing, offset: number): Offer[] {
  const place = placeAt(writing.file, offset)
  switch (place?.at) {
    case 'key':
      return keyOffers(writing, place, writing.file.text.slice(offset))
    case 'value':
      return valueOffers(writing, place)
    case 'comment':
      return commentOffers(writing, place)
    case 'prose':
      return writing.file.kind === undefined ? [] : nameOffers(writing, place.word, place.span, place.label)
    case 'line':
      return lineOffers(writing, place)
    default:
      return []
  }
}

function lineOffers(writing: Writing, place: LinePlace): Offer[] {
  if (isEmptyAround(writing, place)) return documentOffers(writing, place)
  const document = writing.file.documents.find(
    ({ span }) => span.start <= place.span.end && place.span.start <= span.end,
  )
  return document ? [...partOffers(writing, document, place), ...lineNames(writing, document, place)] : []
}

function partOffers(writing: Writing, document: Document, place: LinePlace): Offer[] {
  if (document.kind === 'email')
    return [...letterPartOffers(writing, document, place), ...letterOffers(writing, document, place)]
  return document.kind === 'touches' ? entryOffers(writing, document, place) : sectionOffers(writing, document, place)
}

/** In a list of people a new item names somebody. */
function lineNames(writing: Writing, document: Document, place: LinePlace): Offer[] {
  const { span, word, mark } = place
  const within = sectionsBy(labelsOf(document.kind), document.blocks).filter(
    section => section.span.start < span.start && span.start <= section.span.end + 2,
  )
  const lists = within.some(({ roles }) => PEOPLE.some(role => roles.has(role)))
  const name = word.slice(word.lastIndexOf(' ') + 1)
  const end = span.start + mark.length + word.length
  return nameOffers(writing, name, spanOf(end - name.length, end), lists && mark !== '' ? 'to' : undefined)
}

const PEOPLE = ['participants', 'ours', 'theirs', 'people']
