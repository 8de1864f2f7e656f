import { type Evidence, evidenceOf, type Role } from '../document/letter/evidence.ts'
import { PART_NAMES } from '../document/letter/evidence-names.ts'
import type { Letter } from '../document/model.ts'
import { wordsOf } from '../language/segment.ts'
import { templatesOfKind } from '../template/choice.ts'
import { letterPartsOf, rolesIn } from '../template/letter-parts.ts'
import type { Template } from '../template/template.ts'
import { filledFor } from './filled.ts'
import type { Offer, Writing } from './offer.ts'
import { apart, type LinePlace } from './place.ts'

/** What a refusal, a failure, bad news or a gift still lacks: paragraphs of the template that is nearest to it, then what rules would add. */
export function letterPartOffers(writing: Writing, letter: Letter, place: LinePlace): Offer[] {
  if (place.mark !== '') return []
  const present = evidenceOf(letter)
  const template = nearestTemplate(writing, new Set(present.map(({ role }) => role)))
  const parts = template ? lackingParts(writing, template, present, place) : []
  const offered = new Set(parts.flatMap(({ roles }) => [...roles] as string[]))
  return [...parts.map(({ offer }) => offer), ...mendOffers(writing, letter, place, offered)].filter(
    ({ label, text }) => begins(`${label} ${text}`, place.word),
  )
}

/** What makes a letter one of a kind that has parts, and how the templates for it are called. */
const MATTERS: readonly (readonly [Role, string])[] = [
  ['no', 'letter-no'],
  ['failure', 'letter-incident'],
  ['badFact', 'letter-landing-3'],
  ['fearConfirmed', 'letter-landing-2'],
  ['risk', 'letter-landing-1'],
  ['gift', 'letter-extra-sold'],
]

/** Of the plain templates for the matter the one that has most in common with the letter. */
function nearestTemplate({ templates, language }: Writing, present: ReadonlySet<Role>): Template | undefined {
  const [, called] = MATTERS.find(([role]) => present.has(role)) ?? []
  if (called === undefined) return undefined
  const letters = templatesOfKind(templates, 'email', language).filter(({ id }) => id.startsWith(called))
  // What is written for one temper or occasion gives way to the plain one.
  const plain = letters.filter(({ id }) => !letters.some(other => id.startsWith(`${other.id}-`)))
  const shared = (template: Template) => {
    const roles = new Set(rolesIn(template).flatMap(each => [...each]))
    return [...present].filter(role => roles.has(role)).length
  }
  return plain.sort((a, b) => shared(b) - shared(a))[0]
}

interface Lacking {
  readonly roles: ReadonlySet<Role>
  readonly offer: Offer
}

/** Paragraphs for parts that the letter lacks, where the template's order has them at this place. */
function lackingParts(writing: Writing, template: Template, present: readonly Evidence[], place: LinePlace): Lacking[] {
  const parts = letterPartsOf(template, filledFor(writing)(template))
  const indexOf = (role: Role) => parts.findIndex(({ roles }) => roles.has(role))
  const placed = present.map(({ role, span }) => ({ index: indexOf(role), isAbove: span.start < place.span.start }))
  const known = placed.filter(({ index }) => index >= 0)
  const after = Math.max(-1, ...known.filter(({ isAbove }) => isAbove).map(({ index }) => index))
  const before = Math.min(parts.length, ...known.filter(({ isAbove }) => !isAbove).map(({ index }) => index))
  const has = new Set(present.map(({ role }) => role))
  return parts.flatMap(({ roles, text }, i) => {
    const isNew = roles.size > 0 && ![...roles].some(role => has.has(role))
    if (!isNew || i <= after || i >= before) return []
    const label = capital([...roles].map(role => PART_NAMES[role][writing.locale]).join(', '))
    return [
      { roles, offer: { sort: 'part', label, detail: template.name, text: apart(text, place), span: place.span } },
    ]
  })
}

/** What a quick fix would put above or right here, unless a paragraph with that part is offered already. */
function mendOffers({ findings }: Writing, letter: Letter, place: LinePlace, offered: ReadonlySet<string>): Offer[] {
  if (letter.signature && letter.signature.start < place.span.start) return []
  return findings().flatMap(({ rule, fixes, message }) =>
    fixes
      .filter(({ edits }) => edits.length === 1 && isForHere(edits[0]!.span, edits[0]!.text, letter, place))
      .filter(() => !offered.has(rule.slice(rule.lastIndexOf('-') + 1)))
      .map(
        ({ title, edits }) =>
          ({
            sort: 'part',
            label: title,
            detail: message,
            text: apart(edits[0]!.text.trim(), place),
            span: place.span,
          }) as const,
      ),
  )
}

/** An insertion behind something in the letter's text that stands above. */
const isForHere = (at: { start: number; end: number }, text: string, letter: Letter, place: LinePlace): boolean =>
  at.start === at.end &&
  /^\s/u.test(text) &&
  at.start <= place.span.start &&
  letter.body.some(({ span }) => span.start < at.start && at.start <= span.end + 1)

const begins = (text: string, word: string): boolean => {
  const [typed] = wordsOf(word)
  return !typed || wordsOf(text).some(({ norm }) => norm.startsWith(typed.norm))
}

const capital = (words: string): string => words.replace(/^\p{Ll}/u, first => first.toUpperCase())
