import { labelsOf } from '../document/labels.ts'
import type { Agenda, ClientCard, ClientRequest, Document, Kind, Protocol } from '../document/model.ts'
import { type Section, sectionsBy } from '../document/sections.ts'
import { wordsOf } from '../language/segment.ts'
import type { TemplateSection } from './sections.ts'

/** The parts of a template that a document does not tell of, in whatever words or layout; in the template's order. */
export function missingSections(document: Document, sections: readonly TemplateSection[]): TemplateSection[] {
  const present = sectionsBy(labelsOf(document.kind), document.blocks).filter(({ label }) => label.text !== '')
  const matched = new Set(present.map(section => nearest(section, sections)))
  return sections.filter(section => !matched.has(section) && !isTold(document, section))
}

/** How many parts of a template a document announces: which of several templates it follows. */
export function likeness(document: Document, sections: readonly TemplateSection[]): number {
  const present = sectionsBy(labelsOf(document.kind), document.blocks)
  return present.filter(section => nearest(section, sections) !== undefined).length
}

/** The part that a label of the document means: the same words, else the most in common. */
export function nearest(
  { label, roles }: Pick<Section<string>, 'label' | 'roles'>,
  sections: readonly TemplateSection[],
): TemplateSection | undefined {
  const words = normOf(label.text)
  const same = sections.find(section => normOf(section.label) === words)
  if (same) return same
  const shared = (section: TemplateSection) => {
    const both = [...roles].filter(role => section.roles.has(role)).length
    return both / (roles.size + section.roles.size - both || 1)
  }
  return sections.reduce<TemplateSection | undefined>(
    (most, section) => (shared(section) > (most ? shared(most) : 0) ? section : most),
    undefined,
  )
}

const normOf = (label: string): string =>
  wordsOf(label)
    .map(word => word.norm)
    .join(' ')

const isTold = (document: Document, { roles }: TemplateSection): boolean =>
  [...roles].some(role => TOLD[document.kind]?.(document as never)[role])

type Told = Readonly<Record<string, unknown>>

/** Told without a label: what the reader found in sentences, lists and keys. */
const TOLD: Partial<Record<Kind, (document: never) => Told>> = {
  agenda: ({
    goal,
    items,
    participants,
    facilitator,
    approval,
    previous,
    first,
    preparation,
    format,
  }: Agenda): Told => ({
    goal: goal && !goal.empty,
    items: items.length > 0,
    participants: participants.length > 0,
    facilitator,
    approval,
    previous: previous ?? first,
    preparation,
    format,
  }),
  protocol: ({ participants, previous, first, topics, decisions, actions, sent, nextStep }: Protocol): Told => ({
    participants: participants.length > 0,
    previous: previous ?? first,
    discussion: topics.length > 0,
    decisions: decisions.length > 0,
    actions: actions.length > 0,
    sent,
    next: nextStep,
  }),
  client: (card: ClientCard): Told => ({
    people: card.decisionMaker && card.people.some(person => person.contact),
    goals: card.goals.project && card.goals.contact,
    channels: card.channels.size > 1,
    cadence: card.cadence,
    plan: card.plan,
    scenarios: card.scenarios,
    controlPoints: card.controlPoints,
    expectations: card.expectations.length > 0,
    portrait: card.portrait,
  }),
  request: ({ decision }: ClientRequest): Told => ({ decision }),
}
