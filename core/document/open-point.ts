import type { Language } from '../language/language.ts'
import { wordsOf } from '../language/segment.ts'
import { spoken, together } from '../language/spoken.ts'
import { BUT } from '../lexicon/word-lists.ts'
import { doesIn } from './sentences.ts'

/** Gaps of a form; a bracketed placeholder is none, it waits for its writer in plain sight. */
const GAP = /\{\{[^}\n]*\}\}|<[\p{L} _-]{2,30}>|_{2,}|\bX{3,}\b|[?…]/giu

/** Words that a value of a few words is made of. */
const FEW = 8

/** Nothing stands there, or only that it is not known yet: «—», TBD, «уточнить у Ирины», "nobody so far". */
export function isOpen(text: string, language: Language): boolean {
  const told = text.replace(GAP, ' ')
  if (!/[\p{L}\p{N}]/u.test(told)) return true
  return clausesOf(told).every(clause => isOpenClause(clause, language))
}

function isOpenClause(clause: string, language: Language): boolean {
  const words = wordsOf(clause)
  return words.length === 0 || (words.length <= FEW && saysOpen(clause, language))
}

const saysOpen = (clause: string, language: Language): boolean => doesIn(clause, language, 'card').has('openPoint')

/** Cut where another thing is said: "Irina decides, but who stands in for her is not known". The pieces make up the text. */
export const clausesOf = (text: string): string[] => text.split(NEXT_CLAUSE)

const NEXT_CLAUSE = spoken`(?<=[.;!?])(?=\s)|(?=,\s${together(BUT, { ru: 'а, зато', uk: 'а, та, зате', en: 'though, while' })}\s)`
