import type { DocumentFile, Letter } from '../document/model.ts'
import type { Calendar } from '../language/calendar.ts'
import type { Language } from '../language/language.ts'
import { whole } from '../language/spoken.ts'
import { COPY_LABEL, RECIPIENT_LABEL, SENDER_LABEL } from '../lexicon/word-lists.ts'
import { spanOf } from '../markdown/span.ts'
import { headerValues } from '../relationship/header.ts'
import { readableBody } from './body.ts'
import { type Mailbox, mailboxesOf, withAddress } from './mailbox.ts'

/** A letter of ours as a mail program wants it. */
export interface Message {
  readonly from: Mailbox | undefined
  readonly to: readonly Mailbox[]
  readonly cc: readonly Mailbox[]
  readonly subject: string
  readonly date: Calendar | undefined
  readonly language: Language
  /** The letter itself as Markdown: from its greeting to its signature. */
  readonly markdown: string
}

/** `known`: people whose addresses are known, for headers that only give a name. */
export function messageOf(file: DocumentFile, letter: Letter, known: readonly Mailbox[]): Message {
  const people = (labels: RegExp) =>
    headerValues(letter, file, labels).flatMap(value => mailboxesOf(value).map(box => withAddress(box, known)))
  return {
    from: people(LETTER_FROM)[0],
    to: people(LETTER_TO),
    cc: people(CC),
    subject: letter.subject?.prose.text.replace(/\s+/gu, ' ').trim() ?? '',
    date: letter.date?.day,
    language: letter.language,
    markdown: bodyOf(letter),
  }
}

export const LETTER_FROM = whole(SENDER_LABEL)
export const LETTER_TO = whole(RECIPIENT_LABEL)
const CC = whole(COPY_LABEL)

/** From the block in which the letter begins to the end of the file; a letter in a fence or a quotation comes out of it. */
function bodyOf({ greeting, body, signature, blocks, text, span }: Letter): string {
  const first = greeting ?? body[0]?.span ?? signature
  if (!first) return ''
  const block = blocks.findLast(b => b.span.start <= first.start && b.span.end >= first.end && b.parent < 0)
  if (block?.kind === 'code') return `${block.prose.text.trim()}\n`
  const rows = linesIn(text, spanOf(lineStart(text, first.start), span.end))
  const own = block?.quoted ? rows.map(row => row.replace(/^ {0,3}> ?/u, '')) : rows
  return `${readableBody(own.join('\n'))}\n`
}

const linesIn = (text: string, { start, end }: { start: number; end: number }): string[] =>
  text.slice(start, end).split(/\r\n|\n|\r/u)

const lineStart = (text: string, at: number): number =>
  Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1
