import { evidenceOf, type Role } from '../document/letter/evidence.ts'
import { exampleLetter, letterPieces } from './frame.ts'
import type { Template } from './template.ts'

/** A paragraph of a letter's body, and the parts for which it stands. */
export interface LetterPart {
  readonly roles: ReadonlySet<Role>
  readonly text: string
}

const ROLES = new WeakMap<Template, readonly ReadonlySet<Role>[]>()

/** The parts for which the paragraphs of a template's body stand, as its example tells. */
export function rolesIn(template: Template): readonly ReadonlySet<Role>[] {
  const known = ROLES.get(template)
  if (known) return known
  const { text, letter } = exampleLetter(template)
  const evidence = letter ? evidenceOf(letter) : []
  let from = 0
  const roles = letterPieces(template, text).body.map(paragraph => {
    const start = text.indexOf(paragraph, from)
    from = start + paragraph.length
    return new Set(evidence.filter(({ span }) => span.start >= start && span.start < from).map(({ role }) => role))
  })
  ROLES.set(template, roles)
  return roles
}

/** The body's paragraphs with their parts; none where loops have made more or fewer of them than the example has. */
export function letterPartsOf(template: Template, text: string): LetterPart[] {
  const roles = rolesIn(template)
  const { body } = letterPieces(template, text)
  return body.length === roles.length ? body.map((paragraph, i) => ({ text: paragraph, roles: roles[i]! })) : []
}
