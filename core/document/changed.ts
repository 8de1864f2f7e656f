import type { Document, Sentence } from './model.ts'

/** A document whose sentences are changed, one by one, wherever it holds them. */
export function withSentences(document: Document, change: (sentence: Sentence) => Sentence): Document {
  const changed = new Map<Sentence, Sentence>()
  const now = (sentence: Sentence): Sentence => {
    const known = changed.get(sentence) ?? change(sentence)
    changed.set(sentence, known)
    return known
  }
  const sentences = document.sentences.map(now)
  if (document.kind !== 'email') return { ...document, sentences }
  const paragraphs = document.paragraphs.map(paragraph => paragraph.map(now))
  return { ...document, sentences, body: document.body.map(now), paragraphs }
}
