import type { Document, DocumentFile, Kind } from '../document/model.ts'
import type { Calendar } from '../language/calendar.ts'
import type { Relationship } from '../relationship/relationship.ts'
import type { Localized } from '../rule.ts'
import type { TemplateValues } from '../template/values.ts'

/** What a step looks at. */
export interface WayContext<D extends Document = Document> {
  readonly document: D
  readonly file: DocumentFile
  readonly relationship: Relationship
  readonly today: Calendar
}

/** A document that follows from another: which template it takes, and what it carries over. */
export interface Way<K extends Kind = Kind> {
  /** As the command line calls it: `touchline next FILE --to summary`. */
  readonly id: string
  readonly from: K
  readonly title: Localized
  /** Id of the template; nothing where the step does not fit this document. */
  template(context: WayContext<Extract<Document, { kind: K }>>): string | undefined
  values(context: WayContext<Extract<Document, { kind: K }>>): Partial<TemplateValues>
}

// biome-ignore lint/suspicious/noExplicitAny: erases the kind once `defineWay` has checked it
export type AnyWay = Way<any>

export const defineWay = <const K extends Kind>(way: Way<K>): AnyWay => way
