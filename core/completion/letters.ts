import type { Letter } from '../document/model.ts'
import { readFrontmatter } from '../markdown/frontmatter.ts'
import { templatesMeant, templatesOfKind } from '../template/choice.ts'
import { letterPieces } from '../template/frame.ts'
import type { Template } from '../template/template.ts'
import { keysInto, toOffer } from './documents.ts'
import { filledFor } from './filled.ts'
import type { Offer, Writing } from './offer.ts'
import { apart, type LinePlace } from './place.ts'

/** In a letter that is begun: what the letter templates say, without what the letter has already. */
export function letterOffers(writing: Writing, letter: Letter, place: LinePlace): Offer[] {
  const { file, templates, language } = writing
  if (place.mark !== '') return []
  const textOf = filledFor(writing)
  const { bodyStart, entries } = readFrontmatter(file.text)
  const lacks = lackingAt(letter, place)
  const meant = templatesMeant(templatesOfKind(templates, 'email', language), place.word, templates)
  return nextStepFirst(meant, letter).map(template => {
    const text = textOf(template)
    const { head, greeting, body, signature } = letterPieces(template, text)
    const paragraphs = [
      ...(lacks.head ? head : []),
      ...(lacks.greeting ? greeting : []),
      ...body,
      ...(lacks.signature ? signature : []),
    ]
    return {
      ...toOffer(template),
      text: apart(paragraphs.join('\n\n'), place),
      span: place.span,
      ...(entries.length > 0 ? { more: keysInto(file.text.slice(0, bodyStart), entries, text) } : {}),
      ...(isStep(template, letter) ? { first: true as const } : {}),
    }
  })
}

/** Head and greeting stand at the beginning, a signature at the end: elsewhere none is lacking. */
function lackingAt({ text, span, subject, greeting, signature, body }: Letter, place: LinePlace) {
  const above = text.slice(span.start, place.span.start).trim()
  const below = text.slice(place.span.end, span.end).trim()
  const isBegun = body.some(sentence => sentence.span.end <= place.span.start)
  return {
    head: subject === undefined && above === '',
    greeting: greeting === undefined && !isBegun,
    signature: signature === undefined && below === '',
  }
}

/** The step of bad news that the letter names. */
const isStep = ({ body }: Template, { landing }: Letter): boolean =>
  landing !== undefined && new RegExp(`^landing: ${landing}$`, 'mu').test(body.slice(0, 100))

const nextStepFirst = (templates: readonly Template[], letter: Letter): Template[] => [
  ...templates.filter(template => isStep(template, letter)),
  ...templates.filter(template => !isStep(template, letter)),
]
