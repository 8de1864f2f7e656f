import { CLASSES } from '../lexicon/classes.ts'
import { type Meaning, phrasesOf } from '../lexicon/lexicon.ts'
import { LANGUAGES, type Language } from './language.ts'
import { compilePhrases, type Phrase, type PhraseBook, type PhraseMatch } from './phrases.ts'
import type { Word } from './segment.ts'

/** Finds which of the named meanings a text carries, and the words that show each. */
export interface MeaningBook<Name extends string> {
  in(words: readonly Word[], language: Language): PhraseMatch<Name>[]
}

/** Books are compiled a language at a time, when a text first asks for it. */
export function meaningBook<Name extends string>(meanings: Readonly<Record<Name, Meaning>>): MeaningBook<Name> {
  const books = new Map<Language, PhraseBook<Tag<Name>>>()
  const bookOf = (language: Language) => {
    const known = books.get(language)
    if (known) return known
    const book = compilePhrases(tagged(meanings, language), CLASSES[language])
    books.set(language, book)
    return book
  }
  return { in: (words, language) => standing(bookOf(language).find(words)) }
}

/** For names of parts, which may be in another language than the text: English headings over a Russian body occur. */
export function anyLanguage<Name extends string>(book: MeaningBook<Name>, words: readonly Word[]): PhraseMatch<Name>[] {
  return LANGUAGES.flatMap(language => book.in(words, language))
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
      ...phrasesOf(lines).map(pattern => ({ pattern, tag: says })),
      ...phrasesOf(except?.[language] ?? '').map(pattern => ({ pattern, tag: takesBack })),
    ]
  })
}

/** Matches that no exception lies over; one a meaning and first word: the longest. */
function standing<Name>(matches: readonly PhraseMatch<Tag<Name>>[]): PhraseMatch<Name>[] {
  const backs = matches.filter(match => match.tag.takesBack)
  const kept: PhraseMatch<Name>[] = []
  for (const { tag, first, last } of matches) {
    if (tag.takesBack || backs.some(b => b.tag.name === tag.name && b.first <= last && b.last >= first)) continue
    const twin = kept.findIndex(k => k.tag === tag.name && k.first === first)
    if (twin < 0) kept.push({ tag: tag.name, first, last })
    else if (kept[twin]!.last < last) kept[twin] = { tag: tag.name, first, last }
  }
  return kept
}
