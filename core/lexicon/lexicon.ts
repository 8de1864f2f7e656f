import { LANGUAGES, type Language } from '../language/language.ts'

/** Phrases of one meaning in the three languages; `except` takes matches back that lie over its own. A missing language is a compile error. */
export type Meaning = Readonly<Record<Language, string>> & { readonly except?: Partial<Record<Language, string>> }

/** One phrase a line; the language of phrases is described in `language/phrases.ts`. */
export function phrasesOf(lines: string): string[] {
  const phrases: string[] = []
  for (const line of lines.split('\n')) {
    const phrase = line.trim()
    if (phrase !== '') phrases.push(phrase)
  }
  return phrases
}

/** Several meanings as one: whatever any of them says, less whatever any of them takes back. */
export const joined = (...meanings: readonly Meaning[]): Meaning => ({
  ...inEach(language => meanings.map(meaning => meaning[language])),
  except: inEach(language => meanings.map(meaning => meaning.except?.[language] ?? '')),
})

const inEach = (linesOf: (language: Language) => string[]): Record<Language, string> =>
  Object.fromEntries(LANGUAGES.map(language => [language, linesOf(language).join('\n')])) as Record<Language, string>
