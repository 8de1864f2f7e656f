import type { Calendar } from '../core/language/calendar.ts'
import { isLanguage, type Language } from '../core/language/language.ts'

/** The outside of a command: what it is called with, and where its words go. */
export interface Terminal {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly today: Calendar
  /** Time zone of the reader: `Europe/Kyiv`. Asked only by who needs it: the first answer takes the system as long as reading a document. */
  readonly zone: () => string
  readonly stdout: Screen
  readonly stderr: Screen
  readonly stdin: () => Promise<Buffer>
  /** The next line that a person types or a pipe gives; `undefined` at the end. */
  readonly line: () => Promise<string | undefined>
  /** Further processes for much work; left out where there is none but this. */
  readonly helpers?: {
    /** How many run at once on this machine, this one included. */
    readonly count: number
    /** What starts one: the command's own file, and the word that makes it a helper. */
    readonly call: HelperCall
  }
}

export type HelperCall = readonly [script: string, word: string]

export interface Screen {
  readonly write: (text: string) => void
  readonly isTerminal: boolean
  readonly columns: number | undefined
}

/** The calendar's day on this machine: the only place that asks the clock for it. */
export function todayHere(): Calendar {
  const now = new Date()
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }
}

/** The time zone of this machine. */
export const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

/** `ru_RU.UTF-8`, `uk-UA`, `en` → a language of ours, if it is one. */
export function languageOfTag(tag: string | undefined): Language | undefined {
  const language = tag?.toLowerCase().split(/[-_.@]/)[0] ?? ''
  return isLanguage(language) ? language : undefined
}

/** The language of this machine: calendars and collations, which tell it as well, take twenty times as long to make. */
const localeHere = (): string => new Intl.PluralRules().resolvedOptions().locale

/** The reader's language as the system gives it; English where that is none of ours. */
export function systemLanguage(env: Terminal['env']): Language {
  const tag = env.LC_ALL || env.LC_MESSAGES || env.LANG
  return languageOfTag(tag || localeHere()) ?? 'en'
}
