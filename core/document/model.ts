import type { Calendar } from '../language/calendar.ts'
import type { Language } from '../language/language.ts'
import type { ActName } from '../lexicon/acts.ts'
import type { Block, Entry } from '../markdown/block.ts'
import type { Prose } from '../markdown/prose.ts'
import type { Span } from '../markdown/span.ts'

export const KINDS = ['agenda', 'protocol', 'email', 'client', 'touches', 'request'] as const

export type Kind = (typeof KINDS)[number]

/** One file as it was read. A file of no kind has no documents; a file of several letters or meetings has several. */
export interface DocumentFile {
  readonly path: string
  readonly text: string
  readonly kind: Kind | undefined
  readonly language: Language
  readonly documents: readonly Document[]
  readonly blocks: readonly Block[]
  readonly frontmatter: readonly Entry[]
  readonly suppressions: readonly Suppression[]
}

/** A stretch in which some rules are silent: all of them where `rules` is empty. */
export interface Suppression {
  readonly rules: readonly string[]
  readonly span: Span
}

export type Document = Agenda | Protocol | Letter | ClientCard | TouchJournal | ClientRequest

export interface DocumentBase {
  readonly kind: Kind
  readonly language: Language
  readonly path: string
  /** The stretch of the file that this document takes. */
  readonly span: Span
  /** T of the playbook: the first heading; without one the first line after the frontmatter. */
  readonly title: Span
  readonly name: string
  /** `client:` as written. */
  readonly client?: string
  readonly date?: FoundDate
  /** Half made of placeholders: only errors are reported. */
  readonly template: boolean
  /** All prose of ours, in text order. */
  readonly sentences: readonly Sentence[]
  readonly blocks: readonly Block[]
  /** The whole source text, for fixes that keep its layout. */
  readonly text: string
}

export interface FoundDate {
  /** Missing where a date stands without a year and nothing tells which. */
  readonly day?: Calendar
  /** The same in some year, for comparing with other days of the document that have none either. */
  readonly near?: Calendar
  readonly span?: Span
}

/** What a sentence does, and the words that show it. */
export interface Act {
  readonly name: ActName
  readonly span: Span
}

export interface Sentence {
  readonly prose: Prose
  readonly span: Span
  /** Words in it. */
  readonly words: number
  readonly acts: readonly Act[]
  /** Index in the document's blocks. */
  readonly block: number
  /** The client's words, or another's: in a block quotation. */
  readonly quoted: boolean
}

export type Side = 'ours' | 'client'

export interface Participant {
  readonly name: string
  /** Role, reason for being there: whatever stands beside the name. */
  readonly role: string
  readonly side?: Side
  readonly present: boolean
  /** Whoever writes the document. */
  readonly self?: boolean
  /** Owner, director, head of …: answers for the company or a large part of it. */
  readonly executive: boolean
  /** Marked as the one who decides. */
  readonly decides: boolean
  /** Does the work of a trade (designer, developer, copywriter …) and answers for nobody else's. */
  readonly performer: boolean
  /** The list item, table row or line. */
  readonly span: Span
  readonly nameSpan: Span
}

interface Meeting extends DocumentBase {
  readonly participants: readonly Participant[]
  /** People of both sides are listed and can be told apart. */
  readonly sidesKnown: boolean
  /** Nobody is listed, or one side alone, and still full names stand in the first paragraphs that are not read. */
  readonly namesPeople: boolean
  /** Where it goes back to what was agreed last time. */
  readonly previous?: Span
  /** Says that nothing came before: a first meeting. */
  readonly first: boolean
}

export interface AgendaItem {
  readonly prose: Prose
  readonly span: Span
  readonly minutes?: number
  /** Sums up agreements and next steps. */
  readonly wrapUp: boolean
  readonly smallTalk: boolean
}

/** In which form people meet. */
export type MeetingForm = 'phone' | 'video' | 'call' | 'live' | 'work' | 'storm' | 'show' | 'meal' | 'chat'

export interface Agenda extends Meeting {
  readonly kind: 'agenda'
  /** `empty`: announced, and nothing follows. */
  readonly goal: { readonly span: Span; readonly empty: boolean } | undefined
  readonly items: readonly AgendaItem[]
  readonly duration: { readonly minutes: number; readonly span: Span } | undefined
  readonly facilitator: { readonly name: string; readonly side?: Side; readonly span: Span } | undefined
  /** Sent to the client for approval, or approved. */
  readonly approval: Span | undefined
  /** An official meeting: small talk is out of place. */
  readonly official: boolean
  readonly format: { readonly forms: ReadonlySet<MeetingForm>; readonly span: Span } | undefined
  /** What the goal wants of the format: an approach, a solution or a finished project is shown, or something is looked for together. */
  readonly wants: 'showing' | 'searching' | undefined
  /** Who gets what ready before the day. */
  readonly preparation: Span | undefined
  /** A run-through among ourselves. */
  readonly rehearsal: Span | undefined
  /** The list of items as a whole, to insert before and after. */
  readonly itemsSpan: Span | undefined
}

export interface Topic {
  readonly span: Span
  /** The question with all that was written down about it. */
  readonly whole: Span
  readonly title: string
  readonly outcome: boolean
}

export interface Action {
  readonly prose: Prose
  readonly span: Span
  readonly owner: string | undefined
  readonly side?: Side
  /** A date, or something as good as one: "at the next meeting". */
  readonly due: Span | undefined
  readonly dueDay?: Calendar
  readonly done: boolean
  /** Where it says what happens if it is late: in itself, or once for its list. */
  readonly lateCost: Span | undefined
}

/** Something beyond the order that came up in the meeting. */
export interface Extra {
  /** The words that show it. */
  readonly span: Span
  /** Its price, a day for deciding or an estimate of its own is recorded, or it was left out. */
  readonly settled: boolean
}

export interface Protocol extends Meeting {
  readonly kind: 'protocol'
  readonly topics: readonly Topic[]
  readonly extras: readonly Extra[]
  readonly actions: readonly Action[]
  /** What was decided or agreed, apart from actions. */
  readonly decisions: readonly Prose[]
  /** Lines of people who speak in turn: what was said, not what was settled. */
  readonly talk: readonly Span[]
  /** Decisions, agreements, actions: anything to which the meeting came. */
  readonly outcomes: readonly Span[]
  readonly sent: Span | undefined
  /** A next meeting, or a step with a date. */
  readonly nextStep: Span | undefined
}

export interface Letter extends DocumentBase {
  readonly kind: 'email'
  /** `undefined`: none is announced. `empty`: the label stands alone. */
  readonly subject:
    | {
        readonly prose: Prose
        readonly span: Span
        readonly whole: Span
        readonly sentences: readonly Sentence[]
      }
    | undefined
  readonly greeting: Span | undefined
  readonly signature: Span | undefined
  /** The body without greeting, signature, quotations and headers. */
  readonly body: readonly Sentence[]
  /** Paragraphs of the body: the sentences of each. */
  readonly paragraphs: readonly (readonly Sentence[])[]
  /** Words of the body. */
  readonly words: number
  /** What the letter is for, and the words that show it. */
  readonly intents: ReadonlyMap<Intent, readonly Span[]>
  /** `topic:`, by which letters about one matter are known. */
  readonly topic: string | undefined
  /** Step of an expectation landing. */
  readonly landing: 1 | 2 | 3 | undefined
}

export type Intent =
  | 'refusal'
  | 'landing'
  | 'incident'
  | 'acknowledgement'
  | 'summary'
  /** Interim: how far things are. */
  | 'report'
  /** A project as a whole is finished. */
  | 'completion'
  /** An approach or a solution is shown for the first time. */
  | 'presentation'
  | 'gift'
  | 'reminder'
  | 'forward'

/** By which way people touch each other: the playbook's channels, and two ways to meet at a distance. */
export const CHANNELS = [
  'answer',
  'letter',
  'call',
  'meeting',
  'video-call',
  'presentation',
  'note',
  'message',
  'reminder',
  'question',
] as const

export type Channel = (typeof CHANNELS)[number]

/** What a channel is agreed for on the client's card (S3). */
export const SITUATIONS = ['not-urgent', 'urgent', 'incident', 'presentation', 'report', 'completion'] as const

export type Situation = (typeof SITUATIONS)[number]

/** Somebody on the client's side, as his card tells. */
export interface CardPerson {
  readonly name: string
  readonly role: string
  readonly decides: boolean
  readonly executive: boolean
  /** The one we talk with from day to day. */
  readonly contact: boolean
  readonly span: Span
  readonly nameSpan: Span
}

/** Parts that a card announces by a label, a key or a heading. */
export type CardPart =
  | 'decisionMaker'
  | 'secondDecider'
  | 'sources'
  | 'goals'
  | 'channels'
  | 'plan'
  | 'scenarios'
  | 'controlPoints'
  | 'expectations'
  | 'portrait'

/** What a card tells; a part with nothing in it, or only that it is not known yet, is missing. A bracketed placeholder waits for its writer. */
export interface ClientCard extends DocumentBase {
  readonly kind: 'client'
  /** Parts that have a place on the card, filled or not. */
  readonly announced: ReadonlySet<CardPart>
  readonly people: readonly CardPerson[]
  /** Where somebody is named who decides. */
  readonly decisionMaker: Span | undefined
  readonly secondDecisionMaker: Span | undefined
  /** A further source of information beside the contact. */
  readonly sources: Span | undefined
  readonly goals: {
    readonly project: Span | undefined
    readonly decisionMaker: Span | undefined
    readonly contact: Span | undefined
  }
  readonly channels: ReadonlyMap<Situation, { readonly channels: readonly Channel[]; readonly span: Span }>
  /** Lines among the channels that agree on something in words that nobody foresaw. */
  readonly channelsElse: number
  readonly cadence: { readonly days: number; readonly span: Span } | undefined
  /** The longest rhythm, in days, that may be that of touches, where no line is plainly about them. */
  readonly slackest: number | undefined
  /** Steps up to the launch. */
  readonly plan: Span | undefined
  /** What may follow the launch. */
  readonly scenarios: Span | undefined
  readonly controlPoints: Span | undefined
  readonly expectations: readonly Expectation[]
  /** How to talk with the contact: temperament, language, form of address. */
  readonly portrait: Span | undefined
  /** Parts that seem to be missing, and may be told in words that no reader knows. */
  readonly doubtful: ReadonlySet<CardPart>
}

export interface Expectation {
  readonly prose: Prose
  readonly span: Span
  /** Where it is written down: a letter, a contract. */
  readonly fixedIn: Span | undefined
  /** Its own words say so, or a remark about all of them: a paper beside one expectation need not hold for the next. */
  readonly isFixed: boolean
}

export interface TouchJournal extends DocumentBase {
  readonly kind: 'touches'
  /** How often there is to be a touch, in days, where the journal says so above its entries. */
  readonly cadence: ClientCard['cadence']
  readonly slackest: ClientCard['slackest']
  /** In text order. */
  readonly entries: readonly TouchEntry[]
}

/** One touch as the journal tells it, be it a line, a row of a table or a heading with fields. */
export interface TouchEntry {
  /** Where findings stand: the item, the row, the paragraph's line, the heading. */
  readonly span: Span
  /** The same with all its fields. */
  readonly whole: Span
  readonly layout: 'line' | 'row' | 'heading'
  /** Missing where no day can be read; `{}` with neither `day` nor `near` where it can be read in two ways. */
  readonly date: FoundDate | undefined
  /** Minutes since midnight. */
  readonly time: number | undefined
  readonly direction: Side
  readonly channel: Channel | undefined
  /** Told as a sentence, with no arrow and no word in the place of a channel: «Привезли образцы, Пётр доволен». */
  readonly isSentence: boolean
  /** The words that stand where a channel is expected. */
  readonly channelProse: Prose | undefined
  readonly who: Prose | undefined
  /** What happened. */
  readonly what: Prose
  readonly meaning: Prose | undefined
  readonly benefit: Prose | undefined
  readonly outcome: Prose | undefined
  /** Effect on trust, as written. */
  readonly trust: number | undefined
  /** A task that is not ticked yet. */
  readonly planned: boolean
  /** `[date] → call …`: a form that waits for its writer, no touch yet. */
  readonly isBlank: boolean
  /** Addresses of the documents it links, as written. */
  readonly links: readonly string[]
}

export const QUESTIONS = ['client', 'company', 'trust'] as const

export type Question = (typeof QUESTIONS)[number]

/** A client's request weighed with the three DANETOR questions. */
export interface ClientRequest extends DocumentBase {
  readonly kind: 'request'
  readonly answers: Readonly<Record<Question, WeighedAnswer>>
  readonly decision:
    | {
        readonly span: Span
        /** `undefined`: neither plainly yes nor no: with conditions, something else instead, later. */
        readonly accepts: boolean | undefined
        readonly reason: Span | undefined
      }
    | undefined
}

export interface WeighedAnswer {
  /** `undefined`: not answered, or neither yes nor no. */
  readonly answer: 'yes' | 'no' | undefined
  /** A bracketed placeholder stands where the answer will, or words without a plain yes or no. */
  readonly filled: boolean
  /** The question or its answer, where one stands. */
  readonly span: Span | undefined
}
