import type { DocumentFile, Letter } from '../document/model.ts'
import { toHtml } from '../markdown/to-html.ts'
import { toPlain } from '../markdown/to-plain.ts'
import { readableBody } from './body.ts'
import { messageOf } from './letter-message.ts'

/** What a clipboard holds for programs that know formatting, and for those that do not. */
export interface RichText {
  readonly html: string
  readonly text: string
}

/** A letter from its greeting to its signature, of several letters all; any other document as it is meant to be read. */
export function toRichText(file: DocumentFile): RichText {
  const letters = file.documents.filter((document): document is Letter => document.kind === 'email')
  const bodies = letters.map(letter => messageOf(file, letter, []).markdown.trim()).filter(Boolean)
  const markdown = bodies.length > 0 ? bodies.join('\n\n---\n\n') : readableBody(file.text)
  return { html: `${toHtml(markdown)}\n`, text: toPlain(markdown) }
}
