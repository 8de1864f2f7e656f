import { opening, spoken, wordSet } from './spoken.ts'
import type { Token } from './tokens.ts'
import type { Preposition } from './words.ts'

/** What stands before a day: «до», "by", "due on", «срок:», "by 17:00 on". */
export function prepositionBefore(tokens: readonly Token[], at: number): Preposition {
  let i = at - 1
  while (tokens[i]?.word.article) i--
  const token = tokens[i]
  if (!token) return 'none'
  if (token.kind !== 'word' || token.word.half12 || token.word.dayPart || OF_CLOCK.has(token.text)) {
    return behindClock(tokens, i) ?? (token.kind === 'mark' ? behindLabel(tokens, i) : 'none')
  }
  const { preposition } = token.word
  if (COMPARED.has(token.text)) return compared(tokens, i)
  if (preposition === 'on') return behindDeadline(tokens, i - 1) ?? 'on'
  if (preposition === 'by' || preposition === 'until') return isNegated(tokens, i) ? 'from' : preposition
  return preposition ?? (token.word.deadline || token.word.endOf ? 'by' : 'none')
}

const OF_CLOCK = wordSet({ ru: 'часов', uk: 'години, годин', en: 'm' })
const CLOCK_LIMIT = wordSet({ ru: 'до, к, ко', uk: 'до', en: 'by, before, until, till' })
const NOON = wordSet({ ru: 'обеда, полудня, вечера', uk: 'обіду, полудня, вечора', en: 'noon, midnight, lunch' })

/** «сегодня до 18:00», "on Friday by 5 pm": the hour makes the day a deadline. */
export function isDueByClock(tokens: readonly Token[], at: number): boolean {
  const i = tokens[at]?.text === ',' ? at + 1 : at
  if (tokens[i]?.word.endOf === 'day') return true
  if (!CLOCK_LIMIT.has(tokens[i]?.text ?? '')) return false
  const [hour, separator, minutes] = [tokens[i + 1], tokens[i + 2], tokens[i + 3]]
  if (hour?.kind !== 'number') return NOON.has(hour?.text ?? '')
  if (separator?.word.half12 || BEHIND_HOUR.has(separator?.text ?? '')) return true
  return /^[:.]$/.test(separator?.text ?? '') && minutes?.kind === 'number' && minutes.text.length === 2
}

const BEHIND_HOUR = wordSet({ ru: 'ч, часов, утра, вечера', uk: 'год, години, ранку, вечора', en: 'a, p, h' })

const LATER = opening({ ru: 'поздн*, позж*', uk: 'пізн*', en: 'later' })
const NOT = wordSet({ ru: 'не', uk: 'не', en: 'no, not' })
const COMPARED = wordSet({ ru: 'позднее, позже, раньше, ранее', uk: 'пізніше, раніше', en: 'than' })

/** "no later than", «не позднее», «не раньше»; without the "not" they mean the other side. */
function compared(tokens: readonly Token[], at: number): Preposition {
  const english = tokens[at]!.text === 'than'
  const word = english ? (tokens[at - 1]?.text ?? '') : tokens[at]!.text
  if (english && !/^(later|earlier|sooner)$/.test(word)) return 'none'
  const negated = isNegated(tokens, english ? at - 1 : at)
  return LATER.test(word) === negated ? 'by' : 'from'
}

const isNegated = (tokens: readonly Token[], at: number): boolean => NOT.has(tokens[at - 1]?.text ?? '')

/** "due on", "by 17:00 on". */
function behindDeadline(tokens: readonly Token[], at: number): Preposition | undefined {
  return tokens[at]?.word.deadline ? 'by' : behindClock(tokens, at)
}

const CLOCK_PART = spoken`^(?:[:.]|${{
  ru: 'мск, часов, часам',
  uk: 'годин, години, годині',
  en: 'a, p, m, utc, cet, cest, gmt, msk, noon',
}})$`

/** Over a time of the day to its own preposition. */
function behindClock(tokens: readonly Token[], at: number): Preposition | undefined {
  let i = at
  let hour = false
  for (; i >= 0 && i > at - 7; i--) {
    const { kind, text, word } = tokens[i]!
    if (kind !== 'number' && !CLOCK_PART.test(text) && !word.half12 && !word.dayPart && text !== 'the') break
    hour ||= kind === 'number' || word.dayPart !== undefined
  }
  const preposition = hour ? tokens[i]?.word.preposition : undefined
  return preposition === 'by' || preposition === 'until' ? preposition : undefined
}

const LABEL_MARK = /^[:—–(*[-]$/

function behindLabel(tokens: readonly Token[], at: number): Preposition {
  let i = at
  while (i > at - 4 && tokens[i]?.kind === 'mark' && LABEL_MARK.test(tokens[i]!.text)) i--
  return tokens[i]?.word.deadline ? 'by' : 'none'
}
