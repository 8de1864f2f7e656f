/**
 * What people write about, in one language. Slots: `{name}` a first name, `{thing}` a thing delivered (object case), `{date}` a day,
 * `{sum}` money, `{n}` a small number, `{company}` the client's company.
 */
export interface Words {
  readonly months: readonly string[]
  /** `{d}` day, `{m}` month. */
  readonly dayAndMonth: string
  readonly currency: string
  readonly ours: readonly Man[]
  readonly theirs: readonly Man[]
  readonly companies: readonly string[]
  readonly studio: string
  readonly things: readonly string[]
  readonly labels: Readonly<Record<Label, readonly string[]>>
  readonly minutes: string
  readonly goals: readonly string[]
  readonly formats: readonly string[]
  readonly places: readonly string[]
  readonly matters: readonly string[]
  readonly asides: readonly string[]
  readonly approvals: readonly string[]
  readonly preparations: readonly string[]
  readonly previous: readonly string[]
  readonly wrapUps: readonly string[]
  readonly smallTalk: readonly string[]
  readonly notes: readonly string[]
  readonly decisions: readonly string[]
  readonly tasks: readonly string[]
  readonly vague: readonly string[]
  readonly sent: readonly string[]
  readonly nextSteps: readonly string[]
  readonly quotes: readonly string[]
  readonly letter: LetterWords
  readonly card: readonly (readonly [string, string])[]
  readonly touches: readonly string[]
  readonly request: readonly string[]
  readonly readme: readonly string[]
  readonly kinds: Readonly<
    Record<'agenda' | 'protocol' | 'letter' | 'client' | 'touches' | 'request', readonly string[]>
  >
}

export interface Man {
  readonly name: string
  readonly role: string
}

export type Label =
  | 'goal'
  | 'format'
  | 'duration'
  | 'date'
  | 'place'
  | 'participants'
  | 'ours'
  | 'theirs'
  | 'leads'
  | 'items'
  | 'approval'
  | 'preparation'
  | 'previous'
  | 'topics'
  | 'notes'
  | 'decisions'
  | 'actions'
  | 'next'
  | 'sent'
  | 'owner'
  | 'due'
  | 'task'
  | 'subject'
  | 'to'

export interface LetterWords {
  readonly subjects: readonly string[]
  readonly greetings: readonly string[]
  readonly openings: readonly string[]
  readonly news: readonly string[]
  readonly asks: readonly string[]
  readonly empathy: readonly string[]
  readonly refusals: readonly string[]
  readonly reasons: readonly string[]
  readonly ways: readonly string[]
  readonly landings: readonly string[]
  readonly incidents: readonly string[]
  readonly slips: readonly string[]
  readonly closings: readonly string[]
}
