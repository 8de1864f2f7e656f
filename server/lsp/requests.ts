/** Requests and notifications of our own; the only file of the server that the client imports. */

/** Request: no parameters → `TouchesResult`. */
export const TOUCHES_REQUEST = 'touchline/touches'

/** Notification from the server, no parameters: ask for the touches again. */
export const TOUCHES_CHANGED = 'touchline/touchesChanged'

/** Request: `RulePageParams` → `RulePageResult`, null where there is no such rule. */
export const RULE_PAGE_REQUEST = 'touchline/rulePage'

/** Request: `TemplatesParams` → `TemplatesResult`. */
export const TEMPLATES_REQUEST = 'touchline/templates'

/** Request: `NewDocumentParams` → `Made`. Nothing is written: the editor shows the text under its address, to be looked at and saved. */
export const NEW_DOCUMENT_REQUEST = 'touchline/newDocument'

/** Request: `StepsParams` → `StepsResult`: what can follow from a document. */
export const STEPS_REQUEST = 'touchline/steps'

/** Request: `ExportParams` → `ExportResult`. Nothing is written. */
export const EXPORT_REQUEST = 'touchline/export'

/** Request: `RichTextParams` → `RichTextResult`, null where the document is not known. */
export const RICH_TEXT_REQUEST = 'touchline/richText'

/** Request: `ImportParams` → `ImportResult`: a mail as a letter of its client, events of a calendar as agendas, past ones as lines of its journal. */
export const IMPORT_REQUEST = 'touchline/import'

/** Request: `BriefParams` → `BriefResult`, null where there is no such client. */
export const BRIEF_REQUEST = 'touchline/brief'

/** Request: `LogTouchParams` → `LogTouchResult`, null where there is no such client. Nothing is written: the editor makes the edit. */
export const LOG_TOUCH_REQUEST = 'touchline/logTouch'

/** Request: `LogDocumentParams` → `LogDocumentResult`: the same for a document that is a touch. */
export const LOG_DOCUMENT_REQUEST = 'touchline/logDocument'

/** Request: `TimelineParams` → `TimelineResult`, null where there is no such client. */
export const TIMELINE_REQUEST = 'touchline/timeline'

/** Command of the editor, not of the server: shows the document that follows; its arguments are a URI and the id of a step. */
export const NEXT_DOCUMENT_COMMAND = 'touchline.nextDocument'

/** Command of the editor, not of the server: shows a new document; its arguments are the id of a template and the key of a client. */
export const NEW_DOCUMENT_COMMAND = 'touchline.newDocument'

/** Command of the editor, not of the server: writes a touch into the journal; its argument is the URI of a client's card or journal. */
export const LOG_TOUCH_COMMAND = 'touchline.logTouch'

/** Command of the editor, not of the server: writes a document into the journal of its client; its argument is its URI. */
export const LOG_DOCUMENT_COMMAND = 'touchline.logDocument'

/** Command of the editor, not of the server: opens the page of the rule whose id is its one argument. */
export const OPEN_RULE_COMMAND = 'touchline.openRule'

/** `initializationOptions` that the server knows; all may be left out. */
export interface InitializationOptions {
  /** Commands of the editor itself, which code actions and lenses may then name: those above. */
  readonly commands?: readonly string[]
  /** Language of the messages, as editors give it; `initialize` says it too, this goes before it. */
  readonly locale?: string
  /** Milliseconds from the last keystroke to the diagnostics that the server pushes: 150. */
  readonly debounce?: number
  /** Milliseconds of reading documents before the editor is asked to show how far it is: 1,000. */
  readonly patience?: number
  /** Take this day (`2026-11-20`) for today: for demonstrations and tests. */
  readonly today?: string
}

/** Section `touchline` of the editor's configuration, as far as the server reads it. */
export interface EditorConfiguration {
  /** Language of the messages; `auto`, or nothing: the editor's own, else each document's. */
  readonly locale?: 'auto' | 'ru' | 'uk' | 'en'
}

export interface RulePageParams {
  readonly rule: string
  /** Language tag of the reader, as editors give it: `ru`, `uk-UA`. */
  readonly locale: string
}

export interface RulePageResult {
  readonly markdown: string
}

export interface TouchesResult {
  readonly clients: readonly ClientOutline[]
}

export interface ClientOutline {
  /** Stable key of the client; empty for documents that belong to nobody. */
  readonly key: string
  readonly name: string
  /** URI of the client card, if there is one. */
  readonly card?: string
  /** How much this client wants attention: 0 where all is well. Clients come in its order, most first. */
  readonly attention: number
  readonly problems: Problems
  readonly trust: TrustOutline
  readonly rhythm: RhythmOutline
  /** The client's touches that wait for an answer, the limit passed. */
  readonly waiting: readonly PlacedOutline[]
  /** Signs that the client is near boiling over. */
  readonly signs: readonly (PlacedOutline & { readonly sign: 'words' | 'avoids' | 'slow' | 'short' })[]
  /** Promises both ways, oldest first. */
  readonly obligations: readonly ObligationOutline[]
  /** Bad news that is being landed. */
  readonly landings: readonly LandingOutline[]
  readonly expectations: {
    /** Written on the card, and promised nowhere. */
    readonly unpromised: readonly string[]
    /** Promised by us, and not on the card. */
    readonly unexpected: readonly string[]
  }
  /** Newest first; planned ones before all others. */
  readonly touches: readonly TouchOutline[]
}

/** Something that stands in a document: a touch, a promise, a move of trust. */
export interface PlacedOutline {
  readonly title: string
  readonly uri: string
  /** From 1. */
  readonly line: number
  readonly date?: string
}

export interface TrustOutline {
  /** 0 to 100. */
  readonly value: number
  readonly start: number
  /** Oldest first; start and moves together make the value. */
  readonly moves: readonly (PlacedOutline & {
    readonly reason: MoveReason
    readonly points: number
    readonly after: number
    /** Told elsewhere too, and counted once: the promise that was missed, behind the letter about it. */
    readonly also?: readonly (PlacedOutline & { readonly reason: MoveReason })[]
  })[]
}

export type MoveReason = 'touch' | 'kept' | 'gift' | 'unanswered' | 'missed' | 'cadence' | 'boil-over' | 'incident'

export interface RhythmOutline {
  /** Days between two touches. */
  readonly cadence: number
  readonly from: 'card' | 'journal' | 'settings' | 'default'
  readonly last?: string
  readonly due?: string
  /** Days by which the next touch is late. */
  readonly overdue: number
  readonly planned?: string
}

export interface ObligationOutline extends PlacedOutline {
  /** Whose it is; undefined where nothing tells. */
  readonly side?: 'ours' | 'client'
  readonly who?: string
  readonly due?: string
  readonly state: 'open' | 'overdue' | 'done'
  /** Done, but after its day. */
  readonly late?: true
  /** How many documents say it. */
  readonly said: number
}

export interface LandingOutline extends PlacedOutline {
  readonly step: 1 | 2 | 3
  readonly next?: 2 | 3
}

export type TouchChannel =
  | 'answer'
  | 'letter'
  | 'call'
  | 'meeting'
  | 'video-call'
  | 'presentation'
  | 'note'
  | 'message'
  | 'reminder'
  | 'question'

export interface TouchOutline {
  /** Of the document, or of the journal that tells of the touch. */
  readonly uri: string
  /** The touch's line in the journal, from 1. */
  readonly line?: number
  /** `2026-11-20`; undefined where the document has no date. */
  readonly date?: string
  readonly title: string
  /** Undefined where the journal names none that is known. */
  readonly channel?: TouchChannel
  /** `ours`: from us to the client. */
  readonly direction: 'ours' | 'client'
  /** Ahead: an agenda, a line of the journal. */
  readonly planned: boolean
  /** `14:00` */
  readonly time?: string
  readonly who?: string
  readonly meaning?: string
  readonly benefit?: string
  readonly outcome?: string
  /** Effect on trust, as the journal says. */
  readonly trust?: number
  /** URIs of the documents that a line of the journal is about. */
  readonly documents?: readonly string[]
  /** Of a client's touch that wants an answer: whether it got one. */
  readonly answered?: boolean
  /** Of a call or meeting: whether it was put in writing. */
  readonly writtenUp?: boolean
  readonly problems: Problems
}

export interface Problems {
  readonly errors: number
  readonly warnings: number
  readonly infos: number
}

export interface TemplatesParams {
  /** Language tag of the reader; templates are listed in it where they can be. */
  readonly locale: string
}

export interface TemplatesResult {
  /** By group, in the order of the lists that people see. */
  readonly templates: readonly TemplateOutline[]
  readonly clients: readonly { readonly key: string; readonly name: string }[]
}

export interface TemplateOutline {
  readonly id: string
  readonly group: string
  readonly name: string
  readonly about: string
}

/** A document from a template; or, with `from`, the one that follows from another. */
export interface NewDocumentParams {
  readonly template?: string
  /** Key of the client; without one the document belongs to nobody yet. */
  readonly client?: string
  /** Language tag of the reader, for a document of a client whose language is not known. */
  readonly locale: string
  readonly from?: { readonly uri: string; readonly step: string }
}

/** A document to be shown, or why there is none, in the reader's language. */
export type Made =
  | { readonly uri: string; readonly text: string; readonly snippet: string }
  | { readonly problem: string }

export interface StepsParams {
  readonly uri: string
}

export interface StepsResult {
  readonly steps: readonly { readonly id: string; readonly title: string }[]
}

export interface ExportParams {
  readonly uri: string
  readonly format?: 'eml' | 'ics' | 'html'
  /** Sender of a letter that names none. */
  readonly from?: string
}

export type ExportResult =
  | {
      readonly files: readonly { readonly uri: string; readonly base64: string }[]
      /** People whose addresses are not known. */
      readonly left: readonly string[]
    }
  | { readonly problem: string }

export interface RichTextParams {
  readonly uri: string
}

/** A letter from its greeting to its signature, with and without formatting; any other document as it is meant to be read. */
export interface RichTextResult {
  /** Holds no script, and nothing is executed in it. */
  readonly html: string
  readonly text: string
}

export interface ImportParams {
  /** Of the mail or the calendar, on this machine. */
  readonly uri: string
  /** Key of the client, where the addresses do not tell. */
  readonly client?: string
}

export interface ImportResult {
  /** Documents to be shown and edits of journals, to be made one after another. */
  readonly made: readonly (Exclude<Made, { readonly problem: string }> | LogTouchResult)[]
  /** What is said beside them, in the reader's language: a meeting that is here already, one that repeats. */
  readonly notes: readonly string[]
  /** Why something could not be taken; another client may help. */
  readonly problems: readonly string[]
  /** Meetings that have moved since they were taken: whether their agendas are to follow, the reader says. */
  readonly moved: readonly MovedResult[]
}

export interface MovedResult {
  /** Of the agenda. */
  readonly uri: string
  readonly message: string
  /** In the agenda, and in documents whose links lead to it; lines and characters from 0, as LSP's own text edits. */
  readonly changes: readonly {
    readonly uri: string
    readonly edits: readonly { readonly range: EditRange; readonly newText: string }[]
  }[]
  /** The agenda under its new day, where its name holds one; to be renamed behind the edits. */
  readonly to?: string
}

interface EditRange {
  readonly start: { readonly line: number; readonly character: number }
  readonly end: { readonly line: number; readonly character: number }
}

export interface BriefParams {
  /** Key of the client. */
  readonly client: string
}

export interface BriefResult {
  readonly markdown: string
}

export interface LogTouchParams {
  readonly client: string
  readonly touch: {
    /** `2026-11-20`; today if left out. */
    readonly date?: string
    readonly direction: 'ours' | 'client'
    readonly channel: TouchChannel
    readonly what: string
    readonly who?: string
    readonly meaning?: string
    readonly benefit?: string
  }
}

export interface LogTouchResult {
  /** Of the journal. */
  readonly uri: string
  readonly text: string
  /** Where the text is inserted: lines and UTF-16 characters from 0. Missing: the journal is to be made, with this text. */
  readonly at?: { readonly line: number; readonly character: number }
}

export interface LogDocumentParams {
  readonly uri: string
}

/** The edit of the journal, or why there is none, in the reader's language: the journal tells of it already, it has no day. */
export type LogDocumentResult = LogTouchResult | { readonly problem: string }

export interface TimelineParams {
  /** Key of the client. */
  readonly client: string
}

/** What `touchline touches --format html` writes of the client, to be put into a page. */
export interface TimelineResult {
  /** Name of the client. */
  readonly name: string
  /** For the body of a page, with the class `timeline`; links hold URIs, `data-line` the line from 1. */
  readonly html: string
  readonly style: string
}
