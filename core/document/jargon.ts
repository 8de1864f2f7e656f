import { normalized, wordsOf } from '../language/segment.ts'
import { spoken } from '../language/spoken.ts'
import type { Act, Document, Sentence } from './model.ts'

/** Slang of the makers that nothing beside it explains, one a block; none where the client speaks so himself, or among makers. */
export function jargonOf(document: Document): Act[] {
  const told = new Set<number>()
  const found = document.sentences.flatMap(sentence => {
    const act = sentence.quoted || told.has(sentence.block) ? undefined : sentence.acts.find(isBare(sentence))
    if (!act) return []
    told.add(sentence.block)
    return [act]
  })
  return document.kind !== 'email' && (found.length > SHOP_TALK || CODE_HOST.test(document.text)) ? [] : found

  function isBare(sentence: Sentence): (act: Act) => boolean {
    return act =>
      act.name === 'jargon' &&
      !isName(document, sentence, act) &&
      !isExplained(document, sentence, act) &&
      !clientSays(document, act)
  }
}

/** «Лаура Бек, аналитик»: in Cyrillic, a capital in the midst of a sentence tells a name. */
const isName = ({ text, language }: Document, sentence: Sentence, { span }: Act): boolean =>
  language !== 'en' && span.start > sentence.span.start && TITLED.test(text.slice(span.start, span.end))

const TITLED = /^\p{Lu}\p{Ll}/u

/** Minutes with more of it are makers' own talk: everybody at that table knows the words. */
const SHOP_TALK = 3
const CODE_HOST = /\/\/(?:www\.)?(?:github|gitlab|bitbucket)\./u

const STEM = 4

/** A word that begins alike stands in a quotation. */
function clientSays({ blocks, text }: Document, { span }: Act): boolean {
  const stem = normalized(text.slice(span.start, Math.min(span.end, span.start + STEM)))
  return blocks.some(({ quoted, prose }) => quoted && wordsOf(prose.text).some(word => word.norm.startsWith(stem)))
}

/** In brackets behind plain words, or with brackets, a dash or "that is" behind it. */
const isExplained = ({ text }: Document, sentence: Sentence, { span }: Act): boolean =>
  OPENS.test(text.slice(sentence.span.start, span.start)) || EXPLAINS.test(text.slice(span.end, sentence.span.end))

const OPENS = spoken`\p{L}[^\p{L}(]*\([^)]*$|(?:${{
  ru: 'так называем*, то есть',
  uk: 'так зван*, тобто',
  en: 'so-called, that is',
}}|i\.e\.),? [^\p{L}\p{N}]*$`

const EXPLAINS = spoken`^[\s*_"»”)\x60]{0,4}(?:\p{L}+ )?[*_]{0,2}(?:\([^)]*\p{L}|[—–] \p{Ll}+ \p{L}|- \p{Ll}+ \p{L}|, (?:т\. ?е\.|i\.e\.|${{
  ru: 'то есть, это, иначе|проще говоря, другими|иными словами, или попросту',
  uk: 'тобто, цебто, себто, це, простіше|інакше кажучи, іншими словами, чи просто',
  en: 'that is !why|how|when, meaning, in other words, or rather, which means',
}}))`
