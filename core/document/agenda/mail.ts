import { together, whole } from '../../language/spoken.ts'
import { COPY_LABEL, RECIPIENT_LABEL, SENDER_LABEL } from '../../lexicon/word-lists.ts'
import type { Block } from '../../markdown/block.ts'
import { lines, sourceSpan } from '../../markdown/prose.ts'
import type { Span } from '../../markdown/span.ts'
import { greets } from '../letter/forms.ts'
import { nameAt } from '../people/names.ts'
import type { Section } from '../sections.ts'

/** The head of an agenda that is written as a mail: the line that says to whom it goes. */
export interface MailHead {
  readonly reader: string
  readonly at: number
  readonly span: Span
}

/** «Кому: Степан Ярцев» and a greeting below: the agenda is the mail by which it goes to its reader. */
export function mailHeadOf(blocks: readonly Block[]): MailHead | undefined {
  const at = blocks.findIndex(({ kind }) => kind === 'paragraph')
  const head = blocks[at]
  if (!head || head.quoted) return undefined
  for (const line of lines(head.prose)) {
    const [, label, reader] = HEADER.exec(line.text) ?? []
    if (!label || !reader || !RECIPIENT.test(label) || !nameAt(reader.trim())) continue
    const greeted = blocks
      .slice(at, at + FIRST)
      .some(({ kind, prose }) => kind === 'paragraph' && lines(prose).some(({ text }) => greets(text.trim())))
    return greeted ? { reader: reader.trim(), at, span: sourceSpan(line, 0, line.text.length) } : undefined
  }
  return undefined
}

const FIRST = 4
const HEADER = /^\s*(\p{L}[\p{L} ]{1,20}):\s*(\S.*)$/u
const RECIPIENT = whole(RECIPIENT_LABEL)
const OF_MAIL = whole(together(SENDER_LABEL, RECIPIENT_LABEL, COPY_LABEL))

/** «От: …» and «Кому: …» over a mail say who wrote it and who reads it, not whose people come. */
export const isMailLabel = ({ at, label }: Section, head: MailHead): boolean =>
  at === head.at && OF_MAIL.test(label.text)
