import { wordsOf } from '../../language/segment.ts'
import { sourceSpan } from '../../markdown/prose.ts'
import type { Span } from '../../markdown/span.ts'
import type { Document, Sentence } from '../model.ts'
import { does, doesIn, quotedStretches } from '../sentences.ts'

/** Where another's words, quoted in a block or inside a sentence, are irritated: one place a quotation. */
export function irritatedQuotes({ sentences, language }: Document): Span[] {
  const found: Span[] = []
  let block: number | undefined
  for (const sentence of sentences) {
    const place = sentence.quoted
      ? does(sentence, 'irritated') && sentence.block !== block
        ? sentence.span
        : undefined
      : inlineQuote(sentence, language)
    if (!place) continue
    if (sentence.quoted) block = sentence.block
    found.push(place)
  }
  return found
}

/** Names and titles stand in quotation marks too: a quotation has some words. */
const FEWEST = 2

function inlineQuote({ prose, words }: Sentence, language: Document['language']): Span | undefined {
  if (words <= FEWEST) return undefined
  const stretch = quotedStretches(prose.text).find(({ start, end }) => {
    const said = prose.text.slice(start + 1, end - 1)
    return wordsOf(said).length >= FEWEST && doesIn(said, language, 'quote').has('irritated')
  })
  return stretch && sourceSpan(prose, stretch.start, stretch.end)
}
