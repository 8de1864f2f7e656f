import { isLanguage, LANGUAGES, type Language } from '../language/language.ts'
import { expandClasses, PatternError, parsePattern } from '../language/pattern.ts'
import { CLASSES } from '../lexicon/classes.ts'
import { nearest } from '../nearest.ts'
import type { PhraseLists, Settings } from '../settings.ts'
import * as say from './complaints.ts'
import { faultyPhrase, noPhrases } from './complaints-phrases.ts'
import type { Reading } from './keys.ts'
import { entriesOf, knownRule, textOf, textsOf } from './nodes.ts'

/** `phrases:` — what rules take for a phrase of theirs besides their own, and what not, by rule and language. */
export function phrasesOfRules(value: unknown, reading: Reading): Settings['phrases'] {
  const phrases: Record<string, Settings['phrases'][string]> = {}
  for (const { key, value: lists } of entriesOf(value, reading, say.phrasesWanted)) {
    const rule = knownRule(key, reading)
    if (rule?.phrases) phrases[rule.id] = listsOf(lists, reading)
    else if (rule) reading.complain(key, noPhrases(rule.id, withPhrases(reading)))
  }
  return phrases
}

const withPhrases = ({ rules }: Reading): string[] => rules.filter(rule => rule.phrases).map(rule => rule.id)

function listsOf(node: unknown, reading: Reading): Settings['phrases'][string] {
  const lists: Partial<Record<Language, PhraseLists>> = {}
  for (const { key, value } of entriesOf(node, reading, say.phrasesWanted)) {
    const language = textOf(key) ?? ''
    if (isLanguage(language)) lists[language] = listOf(value, language, reading)
    else reading.complain(key, say.unknownKey(language, undefined, LANGUAGES))
  }
  return lists
}

function listOf(node: unknown, language: Language, reading: Reading): PhraseLists {
  const lists = { add: [] as string[], except: [] as string[] }
  for (const { key, value } of entriesOf(node, reading, say.phrasesWanted)) {
    const name = textOf(key) ?? ''
    if (name === 'add' || name === 'except') lists[name] = patternsOf(value, language, reading)
    else reading.complain(key, say.unknownKey(name, nearest(name, ['add', 'except']), ['add', 'except']))
  }
  return lists
}

function patternsOf(value: unknown, language: Language, reading: Reading): string[] {
  return textsOf(value, reading, say.phrasesWanted)
    .filter(({ text, node }) => {
      const error = errorIn(text, language)
      if (error) reading.complain(node, faultyPhrase(error, Object.keys(CLASSES[language])))
      return !error
    })
    .map(({ text }) => text)
}

function errorIn(pattern: string, language: Language): PatternError | undefined {
  try {
    parsePattern(expandClasses(pattern, CLASSES[language]))
    return undefined
  } catch (error) {
    if (error instanceof PatternError) return error
    throw error
  }
}
