import type { Document, Kind } from './document/model.ts'
import type { Excuse } from './excuse.ts'
import type { Calendar } from './language/calendar.ts'
import type { Language } from './language/language.ts'
import type { ActName } from './lexicon/acts.ts'
import type { Span } from './markdown/span.ts'
import type { Relationship } from './relationship/relationship.ts'
import type { RuleOptions, Settings, Severity } from './settings.ts'

/** A text in the three languages of the product; a missing one is a compile error. */
export type Localized<T = string> = Readonly<Record<Language, T>>

/** Replaces `span` of the source by `text`; an empty span inserts. */
export interface Edit {
  readonly span: Span
  readonly text: string
}

/** A mend that a person can take with one key. Placeholders in `text` are bracketed words. */
export interface Mend<Fix extends string = string> {
  readonly title: Fix
  readonly values?: Values
  readonly edits: readonly Edit[]
}

/** What takes the place of `{name}`; texts in the three languages come out in that of the message, several of them parted by commas. */
export type Values = Readonly<Record<string, string | number | undefined | Localized | readonly Localized[]>>

/** What a check yields: which message, where, and perhaps how to mend it. */
export interface Complaint<Message extends string = string, Fix extends string = string> {
  readonly message: Message
  readonly at: Span
  readonly values?: Values
  /** Differs from the rule's own severity where the playbook says so. */
  readonly severity?: Severity
  readonly mends?: () => readonly Mend<Fix>[]
}

export interface RuleContext<D extends Document = Document> {
  readonly document: D
  readonly relationship: Relationship
  readonly settings: Settings
  readonly options: RuleOptions
  readonly today: Calendar
}

/** A document with its expectations drawn: `^^^^ rule-id` under the words. `good` ones are near misses: the rule stays silent. */
export interface Examples {
  readonly bad: readonly string[]
  readonly good: readonly string[]
}

type DocumentOf<K extends Kind> = Extract<Document, { kind: K }>

export interface RulePage<K extends Kind = Kind, Message extends string = string, Fix extends string = string> {
  readonly id: string
  readonly kinds: readonly K[]
  readonly severity: Severity
  /** It reads the client's own letters, too: for signs of boiling over. All other rules judge our words alone. */
  readonly theirs?: boolean
  /** The source of the rule, as the playbook names it: "S0 rule 1". */
  readonly source: string
  readonly summary: Localized
  readonly why: Localized
  /** Options and their defaults. */
  readonly options?: RuleOptions
  /** What its phrases say: phrases of one's own in the settings join the first, their exceptions hold for all. */
  readonly phrases?: readonly ActName[]
  /** By message: what may stand there in other words than the phrases know; taken for it, the complaint is not given. */
  readonly excuses?: Readonly<Partial<Record<Message, Excuse>>>
  /** `{name}` takes a value. */
  readonly messages: Readonly<Record<Message, Localized>>
  /** Titles of the quick fixes. */
  readonly fixes?: Readonly<Record<Fix, Localized>>
  check(context: RuleContext<DocumentOf<K>>): Generator<Complaint<Message, Fix>>
  readonly examples: Localized<Examples>
}

/** A rule whose types have done their work: what linter, pages and faces see. */
// biome-ignore lint/suspicious/noExplicitAny: erases the type parameters once they have been checked by `defineRule`
export type Rule = RulePage<any, any, any>

/** Checks a rule's page at compile time: kinds, message ids, languages. */
export const defineRule = <const K extends Kind, Message extends string, Fix extends string = never>(
  page: RulePage<K, Message, Fix>,
): Rule => page
