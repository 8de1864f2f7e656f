import type { Channel, Document, Side, TouchEntry } from '../document/model.ts'
import type { Calendar } from '../language/calendar.ts'
import type { Language } from '../language/language.ts'
import type { Span } from '../markdown/span.ts'

/** Where something stands: a path of the workspace, and the place in it. */
export interface TouchPlace {
  readonly path: string
  readonly span: Span
}

/** A touch with the client, be it a line of the journal, a dated document, or both. */
export interface Touch extends TouchPlace {
  /** All of the line or document, for the findings in it. */
  readonly extent: Span
  readonly language: Language
  readonly title: string
  readonly date?: Calendar
  /** Minutes since midnight. */
  readonly time?: number
  /** Missing where the journal names none that is known. */
  readonly channel?: Channel
  /** The document does not say by which channel they met. */
  readonly isGuess?: true
  readonly direction: Side
  /** Ahead of today: an agenda without a protocol, a line of the journal. Or a task that is not ticked. */
  readonly planned: boolean
  readonly who?: string
  readonly meaning?: string
  readonly benefit?: string
  readonly outcome?: string
  /** Effect on trust, as the journal says. */
  readonly trust?: number
  /** The line of the journal. */
  readonly entry?: TouchEntry
  /** Documents of the touch: those that the journal's line is about, or the one that is the touch. */
  readonly documents: readonly { readonly path: string; readonly document: Document }[]
  /** The client's touch that wants an answer; and ours that gives it, late or not. */
  readonly wantsAnswer: boolean
  readonly answered?: Follower
  /** A call or a meeting; and what puts it in writing, late or not. */
  readonly wantsRecord: boolean
  readonly writtenUp?: Follower
}

/** The touch that answers or follows up another. */
export interface Follower extends TouchPlace {
  readonly date?: Calendar
}

/** A touch before its followers are known. */
export type BareTouch = Omit<Touch, 'wantsAnswer' | 'answered' | 'wantsRecord' | 'writtenUp'>

/** What a touch tells, in one text. */
export const toldBy = ({ title, entry }: BareTouch): string =>
  entry ? [matterBeside(entry), entry.what.text, entry.outcome?.text].filter(Boolean).join('. ') : title

/** "presentation of the cover ideas", «звонок насчёт сметы»: the channel's own place may say what it was about. */
const matterBeside = ({ channelProse, what }: NonNullable<BareTouch['entry']>): string | undefined =>
  channelProse && channelProse.text.split(/\s+/u).length > NAMED && !what.text.includes(channelProse.text)
    ? channelProse.text
    : undefined

/** "phone call with Irina" */
const NAMED = 4

export const isMedium = (channel: Channel | undefined, ...among: readonly Channel[]): boolean =>
  channel !== undefined && among.includes(channel)
