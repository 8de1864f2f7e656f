import type { Language } from '../language/language.ts'

/** Phrases of one meaning in the three languages; `except` takes matches back that lie over its own. A missing language is a compile error. */
export type Meaning = Readonly<Record<Language, string>> & { readonly except?: Partial<Record<Language, string>> }

/** One phrase a line; the language of phrases is described in `language/phrases.ts`. */
export const phrasesOf = (lines: string): string[] =>
  lines
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
