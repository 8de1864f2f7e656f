import type { DocumentFile } from '../document/model.ts'
import type { Calendar } from '../language/calendar.ts'
import { addDays } from '../language/date-resolve.ts'
import type { Relationship } from '../relationship/relationship.ts'
import type { Settings } from '../settings.ts'
import { type Filled, fillTemplate } from '../template/fill.ts'
import { knownOf } from '../template/known.ts'
import type { Template, TemplateFault } from '../template/template.ts'
import { letterFromRequest, nextLanding, reminderFromProtocol } from './letters.ts'
import { agendaFromProtocol, protocolFromAgenda, summaryFromProtocol } from './meetings.ts'
import { readerOf } from './reader.ts'
import type { AnyWay, WayContext } from './way.ts'

/** The way of a document, agenda → protocol → letter: every step, the usual one of a kind first. */
const WAYS: readonly AnyWay[] = [
  protocolFromAgenda,
  summaryFromProtocol,
  agendaFromProtocol,
  reminderFromProtocol,
  letterFromRequest,
  nextLanding,
]

export interface Step {
  readonly way: AnyWay
  readonly context: WayContext
  /** Id of the template. */
  readonly template: string
}

/** The steps that can follow from a file, for each of its documents. */
export const stepsFrom = (file: DocumentFile, relationship: Relationship, today: Calendar): Step[] =>
  file.documents.flatMap(document =>
    WAYS.filter(way => way.from === document.kind).flatMap(way => {
      const context = { document, file, relationship, today }
      const template = way.template(context)
      return template === undefined ? [] : [{ way, context, template }]
    }),
  )

/** The document that follows: what the client's documents tell, and what this one carries over. */
export function takeStep({ way, context }: Step, template: Template, settings: Settings): Filled | TemplateFault {
  const { relationship, today } = context
  const carried = way.values(context)
  // The record of a meeting looks back at the one before it, be that old: not at the latest, and not at itself.
  const until = carried.day ?? today
  const known = knownOf(relationship, settings, way.from === 'agenda' ? addDays(until, -1) : until)
  const reader = readerOf(context, settings)
  return fillTemplate(template, { ...known, ...(reader ? { contact: reader } : {}), today, ...carried })
}
