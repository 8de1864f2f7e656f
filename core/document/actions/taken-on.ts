import { findDates } from '../../language/dates.ts'
import type { Language } from '../../language/language.ts'
import { wordsOf } from '../../language/segment.ts'
import { opening } from '../../language/spoken.ts'
import { isGivenName } from '../../lexicon/given-names.ts'
import type { Sentence } from '../model.ts'

/** "Somebody has to tell them. Ann offered. She does so on 25 November": what nobody in particular was to do somebody takes on in the next sentences, with a day. */
export function isTakenOnNext(sentence: Sentence, sentences: readonly Sentence[], language: Language): boolean {
  const at = sentences.indexOf(sentence)
  return sentences.slice(at + 1, at + 1 + NEXT).some(({ block, quoted, prose: { text } }) => {
    if (block !== sentence.block || quoted || /[?…]\s*$/u.test(text)) return false
    const isSomebodys = WHO.test(text) || wordsOf(text).some(({ capital, norm }) => capital && isGivenName(norm))
    return isSomebodys && findDates(text, language).some(({ form }) => form === 'day' || form === 'weekday')
  })
}

const NEXT = 2

const WHO = opening({ ru: 'он, она, они, мы, я', uk: 'він, вона, вони, ми, я', en: 'he, she, they, we, i' })
