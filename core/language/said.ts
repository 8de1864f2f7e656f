import { CLASSES } from '../lexicon/classes.ts'
import { type Meaning, phrasesOf } from '../lexicon/lexicon.ts'
import { withTwins } from './euphony.ts'
import { LANGUAGES, type Language } from './language.ts'
import { expandClasses } from './pattern.ts'
import { type Anchored, anchored } from './phrase-anchored.ts'
import type { Spelling } from './phrase-steps.ts'

/** The phrases of a meaning in one language, their anchors found. */
interface Said {
  readonly says: readonly Anchored[]
  readonly takesBack: readonly Anchored[]
}

/** Agendas, protocols and letters ask for many of the same meanings: their phrases are read once. */
const SAID = new Map(LANGUAGES.map(language => [language, new WeakMap<Meaning, Said>()]))

export function saidBy(meaning: Meaning, language: Language): Said {
  const known = SAID.get(language)!.get(meaning)
  if (known) return known
  const phrases = (lines: string) => phrasesOf(lines).map(pattern => anchored(pattern, SPELLINGS[language]))
  const said = { says: phrases(meaning[language]), takesBack: phrases(meaning.except?.[language] ?? '') }
  SAID.get(language)!.set(meaning, said)
  return said
}

/** What a part of a phrase stands for: classes put in, and in Ukrainian the twins of its words. */
const SPELLINGS = Object.fromEntries(
  LANGUAGES.map(language => [language, part => withTwins(expandClasses(part, CLASSES[language]), language)]),
) as Record<Language, Spelling>
