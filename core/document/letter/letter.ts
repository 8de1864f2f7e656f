import { wordsOf } from '../../language/segment.ts'
import { cased, opening, whole } from '../../language/spoken.ts'
import type { Block } from '../../markdown/block.ts'
import { lines, type Prose, slice, sourceSpan } from '../../markdown/prose.ts'
import { isInside, type Span } from '../../markdown/span.ts'
import { type Part, readBase } from '../base.ts'
import { valueFor } from '../keys.ts'
import type { Letter, Sentence } from '../model.ts'
import { trimmedProse } from '../sections.ts'
import { sentencesOfProse } from '../sentences.ts'
import { CLOSES, GREETS } from './forms.ts'
import { intentsOf } from './intent.ts'
import { landingOf } from './landing.ts'

/** Reads one letter: headers, greeting, body, signature; and what the body does. */
export function readLetter(part: Part): Letter {
  const base = readBase(part, 'email')
  const header = headerLines(part.blocks)
  const sentences = bodySentences(part, base.sentences)
  const own = sentences.filter(
    s => !header.some(h => isInside(s.span, h.span)) && part.blocks[s.block]?.kind !== 'heading',
  )
  const greeting = own.find(s => isGreeting(s.prose.text))
  const greeted = greeting && own.indexOf(greeting) <= 1 ? greeting : undefined
  const signature = signatureStart(own, part.blocks)
  const body = own.filter((s, i) => s !== greeted && i < signature)
  const letter = {
    ...base,
    sentences: [...base.sentences, ...sentences.filter(s => !base.sentences.includes(s))],
    subject: subjectOf(part, header),
    topic: valueFor(part.frontmatter, 'topic')?.text.trim(),
    greeting: greeted?.span ?? (own[0] && addressIn(own[0])),
    signature: own[signature]?.span,
    body,
    paragraphs: paragraphsOf(body, part.blocks),
    words: body.reduce((sum, s) => sum + s.words, 0),
  }
  const landing = landingOf(part.frontmatter, letter)
  return { ...letter, landing, intents: intentsOf(part.frontmatter, letter, landing) }
}

interface Header {
  readonly name: 'subject' | 'other'
  readonly value: Prose
  readonly span: Span
}

const SUBJECT = whole({ ru: 'тема ?письма, предмет', uk: 'тема ?листа, предмет', en: 'subject ?line, re' })
const OTHER = whole({
  ru: 'кому, от, копия, дата, вложение|вложения',
  uk: 'кому, від, копія, дата, вкладення, додаток',
  en: 'from, to, cc, bcc, date, sent, to whom, attachment, attachments',
})

/** `Subject: …` lines over the letter, several of which may share a paragraph. */
function headerLines(blocks: readonly Block[]): Header[] {
  const out: Header[] = []
  let greeted = false
  for (const block of blocks) {
    if (block.kind === 'heading' || block.kind === 'break' || block.kind === 'html') continue
    const found = lines(block.prose).map(headerOf)
    // «Здравствуйте, Тимур! Тема: …»: of all headers the subject alone may stand behind the greeting.
    for (const header of found) if (header && (!greeted || header.name === 'subject')) out.push(header)
    if (found.some(h => h !== undefined) || block.prose.text.trim() === '') continue
    if (greeted || !isGreeting(block.prose.text)) break
    greeted = true
  }
  return out
}

function headerOf(line: Prose): Header | undefined {
  const colon = line.text.indexOf(':')
  if (colon < 1) return undefined
  const label = line.text
    .slice(0, colon)
    .trim()
    .replace(/^[*\s-]+/u, '')
  const name = SUBJECT.test(label) ? 'subject' : OTHER.test(label) ? 'other' : undefined
  if (!name) return undefined
  return {
    name,
    value: trimmedProse(slice(line, colon + 1, line.text.length)),
    span: sourceSpan(line, 0, line.text.length),
  }
}

/** `subject:`, a `Subject:` line, or the heading over the letter, be it a bold line. */
function subjectOf(part: Part, headers: readonly Header[]): Letter['subject'] {
  const key = valueFor(part.frontmatter, 'subject')
  if (key) return subjectFrom(key, part, spanOfProse(key), spanOfProse(key))
  const line = headers.find(h => h.name === 'subject')
  if (line)
    return subjectFrom(line.value, part, line.value.text === '' ? line.span : spanOfProse(line.value), line.span)
  const heading = part.blocks.find(b => b.kind === 'heading' && !b.quoted) ?? boldTitle(part)
  return heading && subjectFrom(heading.prose, part, heading.span, heading.span)
}

/** A bold line of its own over the greeting. */
function boldTitle({ blocks }: Part): Block | undefined {
  const [first] = blocks
  if (first?.kind !== 'paragraph' || first.quoted || /[,!:\n]\s*$/u.test(first.prose.text)) return undefined
  const [bold] = first.prose.bold
  const isBold = bold?.start === 0 && bold.end === first.prose.text.length
  return isBold && !isGreeting(first.prose.text) ? first : undefined
}

const subjectFrom = (prose: Prose, { language }: Part, span: Span, whole: Span): Letter['subject'] => ({
  prose,
  span,
  whole,
  sentences: sentencesOfProse(prose, language, 'email'),
})

const spanOfProse = (prose: Prose): Span => sourceSpan(prose, 0, prose.text.length)

const LEAST_OWN_WORDS = 12

/** A letter kept as a quotation or in a fence is the letter itself, where nothing else is said. */
function bodySentences({ blocks, language }: Part, sentences: readonly Sentence[]): readonly Sentence[] {
  const own = sentences.filter(s => !s.quoted)
  const said = own.filter(s => blocks[s.block]?.kind !== 'heading').reduce((sum, s) => sum + s.words, 0)
  if (said >= LEAST_OWN_WORDS) return own
  const fenced = blocks.flatMap((block, index) =>
    block.kind === 'code' ? sentencesOfProse(block.prose, language, 'email').map(s => ({ ...s, block: index })) : [],
  )
  if (fenced.length > 0 && fenced.reduce((sum, s) => sum + s.words, 0) > 3 * said) return [...own, ...fenced]
  return own
}

const MOST_GREETING_WORDS = 9

/** «Привет, смотрите во вложении, только что пришло»: behind the name more is said, as a sentence. */
const goesOn = (text: string): boolean =>
  /^[^,]{2,40},\s(?:\p{Ll}+[\s,]+){3,}[^,]*[.?!…]\s*$/u.test(text) && !/[!]\s*$/u.test(text)

/** "Dear Irina, here are the prices.": the address of a sentence that goes on, up to its comma. */
const addressIn = ({ prose }: Sentence): Span | undefined =>
  GREETS.test(prose.text) && goesOn(prose.text) ? sourceSpan(prose, 0, prose.text.indexOf(',')) : undefined

/** A short line that greets or addresses somebody. */
export const isGreeting = (text: string): boolean => {
  const words = wordsOf(text).length
  return (
    words <= MOST_GREETING_WORDS &&
    !goesOn(text) &&
    (GREETS.test(text) || (words <= 4 && /^\p{Lu}[^.?]*[,!]$/u.test(text.trim())))
  )
}

/** Index of the first sentence of the signature: a closing formula, or short lines at the end that are a name. */
function signatureStart(sentences: readonly Sentence[], blocks: readonly Block[]): number {
  for (let i = Math.max(1, sentences.length - 7); i < sentences.length; i++) {
    const { prose, words } = sentences[i]!
    const formula = CLOSES.exec(prose.text)?.[0]
    if (
      words <= 9 &&
      formula !== undefined &&
      formula.length > prose.text.length - 40 &&
      restIsShort(sentences, i) &&
      !((THANKS.test(prose.text) || leadsOn(prose.text)) && speaksOn(sentences.slice(i + 1), blocks))
    )
      return i
  }
  let from = sentences.length
  while (from > 1 && isNameLine(sentences[from - 1]!, blocks) && sentences.length - from < 5) from--
  return from
}

/** «До понеділка все висохне»: the words of the formula begin a sentence. */
function leadsOn(text: string): boolean {
  const formula = CLOSES.exec(text)?.[0] ?? ''
  return /\p{L}\s*$/u.test(formula) && /^\p{Ll}/u.test(text.slice(formula.length))
}

/** «Спасибо за встречу» opens a letter as well as it closes one. */
const THANKS = opening({ ru: 'спасибо', uk: 'дякую', en: 'many thanks, thanks, thank you' })

/** Whether more is said before the closing formula, if there is one: a question, a list, a sentence. */
function speaksOn(rest: readonly Sentence[], blocks: readonly Block[]): boolean {
  const closing = rest.findIndex(({ prose }) => CLOSES.test(prose.text) && !leadsOn(prose.text))
  const said = closing < 0 ? rest : rest.slice(0, closing)
  const told = said.filter(({ prose, words }) => words > 2 && /[.!…]\s*$/u.test(prose.text))
  return (
    told.length > 1 ||
    told.some(({ words }) => words > 4) ||
    said.some(({ prose, block }) => /[?:]\s*$/u.test(prose.text) || ['item', 'row'].includes(blocks[block]?.kind ?? ''))
  )
}

const restIsShort = (sentences: readonly Sentence[], from: number): boolean =>
  sentences.slice(from).every(s => s.words <= 14) && sentences.slice(from).reduce((sum, s) => sum + s.words, 0) <= 40

const isNameLine = ({ prose, words }: Sentence, blocks: readonly Block[]): boolean =>
  words <= 9 &&
  !/[.?!…:;]\s*$/u.test(prose.text.replace(COMPANY_END, '')) &&
  (/^[\p{Lu}\d+«"]/u.test(prose.text) || /@/.test(prose.text)) &&
  // A name has capitals: "Let's make it a good one" is a sentence without its stop.
  (words < 5 || /[\d@,|/–—]|\s[«"“]?\p{Lu}/u.test(prose.text)) &&
  blocks.length > 0

/** Abbreviations that end a signature with a full stop that is none. */
const COMPANY_END = cased`${{ ru: 'обл, м, г, ст, ред', uk: 'обл, м, ст, ред', en: 'ltd, inc, jr, sr, co, corp, LLC' }}\.\s*$`

/** Sentences of one block, or of one list, belong together. */
function paragraphsOf(body: readonly Sentence[], blocks: readonly Block[]): Sentence[][] {
  const out: Sentence[][] = []
  let key: string | undefined
  for (const sentence of body) {
    const block = blocks[sentence.block]
    const own = block?.group === undefined ? `b${sentence.block}` : `g${block.group}`
    if (own !== key || out.length === 0) out.push([])
    out[out.length - 1]!.push(sentence)
    key = own
  }
  return out
}
