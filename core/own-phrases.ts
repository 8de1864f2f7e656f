import { withSentences } from './document/changed.ts'
import type { Act, Document, Sentence } from './document/model.ts'
import { actsOf } from './document/sentences.ts'
import type { Language } from './language/language.ts'
import { expandClasses, partsOf } from './language/pattern.ts'
import { compilePhrases, type PhraseBook } from './language/phrases.ts'
import { wordsOf } from './language/segment.ts'
import type { ActName } from './lexicon/acts.ts'
import { CLASSES } from './lexicon/classes.ts'
import type { Rule } from './rule.ts'
import type { PhraseLists, Settings } from './settings.ts'

/** The document as a rule reads it whose phrases the settings change; the very same where they do not. */
export function withOwnPhrases(document: Document, { id, phrases = [] }: Rule, settings: Settings): Document {
  const lists = settings.phrases[id]?.[document.language]
  const [first] = phrases
  if (!lists || first === undefined) return document
  const book = bookOf(lists, document.language)
  return withSentences(document, sentence => reread(sentence, book, first, phrases))
}

type Tag = 'add' | 'except'

/** Compiled once for each list of the settings. */
const BOOKS = new WeakMap<PhraseLists, PhraseBook<Tag>>()

function bookOf(lists: PhraseLists, language: Language): PhraseBook<Tag> {
  const known = BOOKS.get(lists)
  if (known) return known
  const tagged = (tag: Tag) =>
    lists[tag].map(phrase => ({ pattern: expandClasses(partsOf(phrase).join(' '), CLASSES[language]), tag }))
  const book = compilePhrases([...tagged('add'), ...tagged('except')])
  BOOKS.set(lists, book)
  return book
}

function reread(sentence: Sentence, book: PhraseBook<Tag>, first: ActName, names: readonly ActName[]): Sentence {
  const words = wordsOf(sentence.prose.text)
  const matches = book.find(words)
  if (matches.length === 0) return sentence
  const said = (tag: Tag): Act[] =>
    actsOf(
      sentence.prose,
      words,
      matches.filter(match => match.tag === tag).map(match => ({ ...match, tag: first })),
    )
  const backs = said('except')
  const stands = ({ span }: Act): boolean =>
    backs.every(back => span.end <= back.span.start || span.start >= back.span.end)
  const kept = sentence.acts.filter(act => !names.includes(act.name) || stands(act))
  const acts = [...kept, ...said('add').filter(stands)].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  )
  return { ...sentence, acts }
}
