import { CLASSES } from '../lexicon/classes.ts'
import { type Meaning, phrasesOf } from '../lexicon/lexicon.ts'
import { LANGUAGES, type Language } from './language.ts'
import { compilePhrases, expandClasses, type Phrase, type PhraseBook, type PhraseMatch } from './phrases.ts'
import type { Word } from './segment.ts'

/** Finds which of the named meanings a text carries, and the words that show each. */
export interface MeaningBook<Name extends string> {
  in(words: readonly Word[], language: Language): PhraseMatch<Name>[]
  /** For names of parts, which may be in another language than the text: English headings over a Russian body occur. */
  inAny(words: readonly Word[]): PhraseMatch<Name>[]
}

/** Books are compiled when a text first asks for them. */
export function meaningBook<Name extends string>(meanings: Readonly<Record<Name, Meaning>>): MeaningBook<Name> {
  const books = new Map<Language | 'any', PhraseBook<Tag<Name>>>()
  const bookOf = (key: Language | 'any', languages: readonly Language[]) => {
    const known = books.get(key)
    if (known) return known
    const book = compilePhrases(languages.flatMap(language => tagged(meanings, language)))
    books.set(key, book)
    return book
  }
  return {
    in: (words, language) => standing(bookOf(language, [language]).find(words)),
    inAny: words => standing(bookOf('any', LANGUAGES).find(words)),
  }
}

interface Tag<Name> {
  readonly name: Name
  readonly takesBack: boolean
}

function tagged<Name extends string>(
  meanings: Readonly<Record<Name, Meaning>>,
  language: Language,
): Phrase<Tag<Name>>[] {
  const names = Object.keys(meanings) as Name[]
  return names.flatMap(name => {
    const { [language]: lines, except } = meanings[name]
    const says: Tag<Name> = { name, takesBack: false }
    const takesBack: Tag<Name> = { name, takesBack: true }
    return [
      ...phrasesOf(lines).map(pattern => ({ pattern: expandClasses(pattern, CLASSES[language]), tag: says })),
      ...phrasesOf(except?.[language] ?? '').map(pattern => ({
        pattern: expandClasses(pattern, CLASSES[language]),
        tag: takesBack,
      })),
    ]
  })
}

/** Matches that no exception lies over; one a meaning and first word: the longest. */
function standing<Name>(matches: readonly PhraseMatch<Tag<Name>>[]): PhraseMatch<Name>[] {
  if (matches.length === 0) return []
  const backs = matches.filter(match => match.tag.takesBack)
  const kept = new Map<Name, PhraseMatch<Name>[]>()
  for (const { tag, first, last } of matches) {
    if (tag.takesBack || backs.some(b => b.tag.name === tag.name && b.first <= last && b.last >= first)) continue
    const own = kept.get(tag.name) ?? []
    if (own.length === 0) kept.set(tag.name, own)
    const twin = own.findIndex(k => k.first === first)
    if (twin < 0) own.push({ tag: tag.name, first, last })
    else if (own[twin]!.last < last) own[twin] = { tag: tag.name, first, last }
  }
  return [...kept.values()].flat()
}
