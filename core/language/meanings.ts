import type { Meaning } from '../lexicon/lexicon.ts'
import { LANGUAGES, type Language } from './language.ts'
import { compilePhrases, type Phrase, type PhraseBook, type PhraseMatch, phraseBook } from './phrases.ts'
import { type Prepared, preparedEntries, type Says } from './prepared.ts'
import { saidBy } from './said.ts'
import type { Word } from './segment.ts'

/** Finds which of the named meanings a text carries, and the words that show each. */
export interface MeaningBook<Name extends string> {
  in(words: readonly Word[], language: Language): PhraseMatch<Name>[]
  /** For names of parts, which may be in another language than the text: English headings over a Russian body occur. */
  inAny(words: readonly Word[]): PhraseMatch<Name>[]
}

/** A book of one language, or of all. */
export type BookKey = Language | 'any'

export type PreparedBy = Readonly<Partial<Record<BookKey, () => Prepared>>>

/** Books are compiled when a text first asks for them; of `prepared` phrases, which hold these meanings, there is little left to do. */
export function meaningBook<Name extends string>(
  meanings: Readonly<Record<Name, Meaning>>,
  prepared: PreparedBy = {},
): MeaningBook<Name> {
  const books = new Map<BookKey, PhraseBook<Says<Name>>>()
  const bookOf = (key: BookKey, languages: readonly Language[]) => {
    const known = books.get(key)
    if (known) return known
    const ready = prepared[key]?.()
    const book = ready
      ? phraseBook(() => preparedEntries(Object.keys(meanings) as Name[], ready))
      : compilePhrases(tagged(meanings, languages))
    books.set(key, book)
    return book
  }
  return {
    in: (words, language) => standing(bookOf(language, [language]).find(words)),
    inAny: words => standing(bookOf('any', LANGUAGES).find(words)),
  }
}

/** One by one: the books of a language are thousands of phrases, and only what a book makes of them is kept. */
function* tagged<Name extends string>(
  meanings: Readonly<Record<Name, Meaning>>,
  languages: readonly Language[],
): Iterable<Phrase<Says<Name>>> {
  for (const language of languages) {
    for (const name of Object.keys(meanings) as Name[]) {
      const { says, takesBack } = saidBy(meanings[name], language)
      const tags = { says: { name, takesBack: false }, takesBack: { name, takesBack: true } }
      for (const pattern of says) yield { pattern, tag: tags.says }
      for (const pattern of takesBack) yield { pattern, tag: tags.takesBack }
    }
  }
}

/** Matches, which come by their first words, that no exception lies over; one a meaning and first word: the longest. Linear but for a sort. */
function standing<Name>(matches: readonly PhraseMatch<Says<Name>>[]): PhraseMatch<Name>[] {
  if (matches.length === 0) return []
  if (matches.length === 1) return matches.flatMap(match => (match.tag.takesBack ? [] : [named(match)]))
  const backs = exceptions(matches)
  const kept = new Map<Name, PhraseMatch<Name>[]>()
  for (const match of matches) {
    const { tag, first, last } = match
    if (tag.takesBack || (backs && isTakenBack(backs.get(tag.name), first, last))) continue
    const own = kept.get(tag.name)
    const twin = own?.at(-1)
    if (!own) kept.set(tag.name, [named(match)])
    else if (twin?.first !== first) own.push(named(match))
    else if (twin.last < last) own[own.length - 1] = named(match)
  }
  return [...kept.values()].flat()
}

const named = <Name>({ tag, first, last }: PhraseMatch<Says<Name>>): PhraseMatch<Name> => ({
  tag: tag.name,
  first,
  last,
})

/** Stretches taken back, by meaning: in order, those that touch joined. */
function exceptions<Name>(matches: readonly PhraseMatch<Says<Name>>[]): Map<Name, [number, number][]> | undefined {
  const backs = matches.filter(match => match.tag.takesBack).sort((a, b) => a.first - b.first)
  if (backs.length === 0) return undefined
  const byName = new Map<Name, [number, number][]>()
  for (const { tag, first, last } of backs) {
    const stretches = byName.get(tag.name) ?? []
    if (stretches.length === 0) byName.set(tag.name, stretches)
    const before = stretches.at(-1)
    if (before && first <= before[1]) before[1] = Math.max(before[1], last)
    else stretches.push([first, last])
  }
  return byName
}

function isTakenBack(stretches: readonly [number, number][] | undefined, first: number, last: number): boolean {
  if (!stretches) return false
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (stretches[middle]![1] < first) low = middle + 1
    else high = middle
  }
  return low < stretches.length && stretches[low]![0] <= last
}
