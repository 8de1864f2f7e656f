import { CLASSES } from '../lexicon/classes.ts'
import { type Meaning, phrasesOf } from '../lexicon/lexicon.ts'
import { withTwins } from './euphony.ts'
import { LANGUAGES, type Language } from './language.ts'
import { expandClasses } from './pattern.ts'
import { type Anchored, anchored } from './phrase-anchored.ts'
import type { Spelling } from './phrase-steps.ts'
import { type Prepared, preparedPhrases } from './prepared.ts'
import type { WordClass } from './word-class.ts'

/** The phrases of a meaning in one language, their anchors found. */
export interface Said<Class = WordClass> {
  readonly says: readonly Anchored<Class>[]
  readonly takesBack: readonly Anchored<Class>[]
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

const PREPARED_SAID = new WeakMap<Prepared, Map<string, Said<number>>>()

/** The same of a meaning whose phrases the build has prepared, under its name there. */
export function preparedSaid(meaning: Meaning, language: Language, name: string, prepared: Prepared): Said<number> {
  const all = PREPARED_SAID.get(prepared) ?? new Map<string, Said<number>>()
  PREPARED_SAID.set(prepared, all)
  const known = all.get(name)
  if (known) return known
  const { says, takesBack } = prepared.phrases[name]!
  const spelled = SPELLINGS[language]
  const said = {
    says: preparedPhrases(says, meaning[language], spelled),
    takesBack: preparedPhrases(takesBack, meaning.except?.[language] ?? '', spelled),
  }
  all.set(name, said)
  return said
}

/** What a part of a phrase stands for: classes put in, and in Ukrainian the twins of its words. */
const SPELLINGS = Object.fromEntries(
  LANGUAGES.map(language => [language, part => withTwins(expandClasses(part, CLASSES[language]), language)]),
) as Record<Language, Spelling>
