import { findDates } from '../language/dates.ts'
import type { Language } from '../language/language.ts'
import { firstIn } from './letter-voice.ts'
import type { Act, Letter, Sentence } from './model.ts'
import { does } from './sentences.ts'

/** A sentence that wants something from the reader, and the words that show it. */
export interface Ask {
  readonly sentence: Sentence
  readonly act: Act
  /** He is to do something, not only to answer a question. */
  readonly wantsAction: boolean
}

/** A request or a question; wishes for an answer count. */
export const isAsk = (sentence: Sentence): boolean => does(sentence, 'request') !== undefined || isQuestion(sentence)

/** Asks of a letter, in text order. */
export const asksOf = (letter: Letter): Ask[] =>
  letter.body.flatMap((sentence): Ask[] => {
    const request = does(sentence, 'request')
    if (request) return [{ sentence, act: request, wantsAction: true }]
    return isQuestion(sentence) ? [{ sentence, act: { name: 'request', span: sentence.span }, wantsAction: false }] : []
  })

export const firstAsk = (letter: Letter): Ask | undefined => asksOf(letter)[0]

/** «Все одиннадцать?» asks nothing: a question has some words. */
const isQuestion = (sentence: Sentence): boolean => sentence.words > 3 && /\?["»”)]*\s*$/u.test(sentence.prose.text)

const IF: Readonly<Record<Language, RegExp>> = {
  ru: /(?:^|[\s,(])(?:если|когда будет|в случае|при необходимости|как только|при желании)(?=[\s,])/iu,
  uk: /(?:^|[\s,(])(?:якщо|коли буде|у разі|в разі|за потреби|щойно|за бажання)(?=[\s,])/iu,
  en: /(?:^|[\s,(])(?:if|should you|in case|when you|whenever)(?=[\s,])/iu,
}

/** «Если что, звоните»: an invitation, no request. */
export const isConditional = (sentence: Sentence, language: Language): boolean => IF[language].test(sentence.prose.text)

/** A day stands in an ask or right beside it. */
export function hasDeadline(letter: Letter): boolean {
  const asks = new Set(asksOf(letter).map(ask => ask.sentence))
  return letter.body.some((sentence, i) => {
    const near = asks.has(sentence) || asks.has(letter.body[i - 1]!) || asks.has(letter.body[i + 1]!)
    return near && namesDay(sentence.prose.text, letter, asks.has(sentence))
  })
}

function namesDay(text: string, letter: Letter, own: boolean): boolean {
  if (/\[[^\]]*(?:дат|date|день|число|day)[^\]]*\]/iu.test(text)) return true
  return findDates(text, letter.language, letter.date?.day).some(
    found => found.preposition === 'by' || found.preposition === 'until' || (own && found.form !== 'period'),
  )
}

/** Where the reader is asked whether what was written down is right; the items of a summary tell of other confirmations. */
export const confirmationAskIn = ({ body, blocks, language }: Letter): Act | undefined => {
  const asking = body.filter(s => blocks[s.block]?.kind !== 'item' && (isAsk(s) || isConditional(s, language)))
  return firstIn(asking, 'asksConfirm')
}
