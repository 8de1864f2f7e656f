import type { Letter } from '../document/model.ts'
import { readDocument } from '../document/read.ts'
import { readFrontmatter } from '../markdown/frontmatter.ts'
import { fillTemplate } from './fill.ts'
import { gapsIn, withGapsFilled } from './gaps.ts'
import type { Template } from './template.ts'

/** A letter template as pieces; those that a letter has already are left out when the rest is written into it. */
export interface LetterPieces {
  /** With its fences and a line break, or empty. */
  readonly frontmatter: string
  /** Lines above the greeting: to whom, subject. */
  readonly head: readonly string[]
  readonly greeting: readonly string[]
  readonly body: readonly string[]
  readonly signature: readonly string[]
}

/** The pieces of a filled letter template. */
export function letterPieces(template: Template, text: string): LetterPieces {
  const known = LAST.get(template)
  if (known?.text === text) return known.pieces
  const pieces = cut(template, text)
  LAST.set(template, { text, pieces })
  return pieces
}

/** Asked for at each key, and filled in the same way for as long as nobody learns anything new of the client. */
const LAST = new WeakMap<Template, { readonly text: string; readonly pieces: LetterPieces }>()

function cut(template: Template, text: string): LetterPieces {
  const { head, greeting, signature } = frameOf(template)
  const { bodyStart } = readFrontmatter(text)
  const paragraphs = paragraphsIn(text.slice(bodyStart))
  const end = Math.max(head + greeting, paragraphs.length - signature)
  return {
    frontmatter: text.slice(0, bodyStart),
    head: paragraphs.slice(0, head),
    greeting: paragraphs.slice(head, head + greeting),
    body: paragraphs.slice(head + greeting, end),
    signature: paragraphs.slice(end),
  }
}

/** How many paragraphs stand before the body and behind it. */
interface Frame {
  readonly head: number
  readonly greeting: number
  readonly signature: number
}

const FRAMES = new WeakMap<Template, Frame>()

function frameOf(template: Template): Frame {
  const known = FRAMES.get(template)
  if (known) return known
  const frame = markedFrame(template) ?? readFrame(template)
  FRAMES.set(template, frame)
  return frame
}

/** Most templates call whom they greet and who signs by the names of those values. */
function markedFrame({ body }: Template): Frame | undefined {
  const paragraphs = paragraphsIn(body.slice(readFrontmatter(body).bodyStart))
  const greeting = paragraphs.findIndex(each => /\.greeting\b/u.test(each))
  const signs = /\{\{\s*me\.name\s*\}\}$/u.test(paragraphs.at(-1) ?? '')
  return greeting >= 0 && signs ? { head: greeting, greeting: 1, signature: 1 } : undefined
}

/** Gaps hide what greets and what signs: the template is read as its example fills it. */
function readFrame(template: Template): Frame {
  const { text, letter } = exampleLetter(template)
  const start = readFrontmatter(text).bodyStart
  const places = placesOf(text.slice(start)).map(at => at + start)
  const before = (end: number | undefined) => places.filter(at => at < (end ?? 0)).length
  const head = letter?.greeting ? before(letter.greeting.start + 1) - 1 : before(letter?.subject?.whole.end)
  const greeting = letter?.greeting ? 1 : 0
  const signature = letter?.signature ? places.length - before(letter.signature.start) : 0
  return { head: Math.max(0, head), greeting, signature }
}

/** The template as its example fills it, and as a letter is read. */
export function exampleLetter(template: Template): { readonly text: string; readonly letter: Letter | undefined } {
  const filled = fillTemplate(template, { today: SOME_DAY })
  const gapped = 'message' in filled ? '' : filled.text
  const isComplete = gapsIn(gapped).length === template.example.length
  const text = isComplete ? withGapsFilled(gapped, template.example) : gapped
  const letter = readDocument('letter.email.md', text, { language: template.language }).documents[0]
  return { text, letter: letter?.kind === 'email' ? letter : undefined }
}

const SOME_DAY = { year: 2026, month: 1, day: 15 }

const paragraphsIn = (text: string): string[] =>
  text
    .split(/\n{2,}/u)
    .map(each => each.trim())
    .filter(each => each !== '')

/** Where paragraphs begin. */
function placesOf(text: string): number[] {
  return [...text.matchAll(/(?:^|\n\n)\s*(?=\S)/gu)].map(({ index, 0: blank }) => index + blank.length)
}
