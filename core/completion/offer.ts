import type { DocumentFile } from '../document/model.ts'
import type { Calendar } from '../language/calendar.ts'
import type { Language } from '../language/language.ts'
import type { Finding } from '../linter.ts'
import type { Span } from '../markdown/span.ts'
import type { Relationship } from '../relationship/relationship.ts'
import type { Edit, Rule } from '../rule.ts'
import type { Settings } from '../settings.ts'
import type { Template } from '../template/template.ts'
import type { Workspace } from '../workspace.ts'

/** What a writer may want to write at a place. */
export interface Offer {
  readonly sort: 'document' | 'part' | 'name' | 'key' | 'value' | 'rule'
  readonly label: string
  readonly detail?: string
  /** Markdown; what stands in `[brackets]` is a gap to jump to. Names, keys and values have none. */
  readonly text: string
  /** What the text takes the place of. */
  readonly span: Span
  /** Further edits elsewhere. */
  readonly more?: readonly Edit[]
  /** The one that is most likely meant. */
  readonly first?: true
  /** Ask for more right behind it: a key's values. */
  readonly goesOn?: true
}

/** A document that is being written, and everything known around it. */
export interface Writing {
  readonly file: DocumentFile
  /** All documents of the client, this one among them. */
  readonly relationship: Relationship
  readonly workspace: Workspace
  readonly settings: Settings
  readonly today: Calendar
  /** Of the reader: for what is not part of the document. */
  readonly locale: Language
  /** Of the document, be it empty or not. */
  readonly language: Language
  readonly templates: readonly Template[]
  readonly rules: readonly Rule[]
  /** Asked for only where they matter. */
  readonly findings: () => readonly Finding[]
}
