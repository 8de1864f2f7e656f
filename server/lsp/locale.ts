import type { Language } from '../../core/language/language.ts'
import { languageOfTag } from '../terminal.ts'
import type { EditorConfiguration } from './requests.ts'

export interface Locale {
  /** `undefined`: nobody has asked for a language of ours, so each document speaks its own. */
  readonly now: () => Language | undefined
  /** True if the language is another one now. */
  readonly take: (configuration: EditorConfiguration | null | undefined) => boolean
}

/** The reader's language: the configuration's, else the one asked for at the start, else the editor's own. */
export function createLocale(asked: string | undefined, editors: string | undefined): Locale {
  let now = languageOfTag(asked) ?? languageOfTag(editors)
  return {
    now: () => now,
    take: configuration => {
      const before = now
      const chosen = configuration?.locale
      if (chosen !== undefined) now = languageOfTag(chosen) ?? languageOfTag(editors)
      return now !== before
    },
  }
}
