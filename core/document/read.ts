import type { Language } from '../language/language.ts'
import type { Block, Markdown } from '../markdown/block.ts'
import { readMarkdown, type SectionCache } from '../markdown/read.ts'
import { spanOf } from '../markdown/span.ts'
import { readAgenda } from './agenda/agenda.ts'
import { languageOf, type Part } from './base.ts'
import { readCard } from './card/card.ts'
import { holdsItsKind } from './holds.ts'
import { readJournal } from './journal/journal.ts'
import { kindOf } from './kind.ts'
import { readLetter } from './letter/letter.ts'
import type { Document, DocumentFile, Kind } from './model.ts'
import { splitFile } from './parts.ts'
import { readProtocol } from './protocol/protocol.ts'
import { withFactsUnquoted } from './quoted-facts.ts'
import { readRequest } from './request/request.ts'
import { readSuppressions } from './suppressions.ts'
import { visibleBlocks } from './visible.ts'

export interface ReadOptions {
  /** Language of a document that does not name its own; told from its words if left out. */
  readonly language?: Language
  /** Of the reading before: what has not changed is not read again. */
  readonly cache?: SectionCache
}

/** Reads a file once: kind, language, documents. Never throws. `path` decides the kind where the text does not. */
export function readDocument(path: string, text: string, { language, cache }: ReadOptions = {}): DocumentFile {
  return documentOf(path, readMarkdown(text, cache), language)
}

/** The same from Markdown that has been read already, as remark brings it. */
export function documentOf(path: string, markdown: Markdown, asked?: Language): DocumentFile {
  const { text, blocks, frontmatter, bodyStart } = markdown
  const seen = visibleBlocks(blocks)
  const title = titleText(seen, text, bodyStart)
  const kind = kindOf(path, frontmatter, title, seen)
  const visible = kind === 'agenda' || kind === 'protocol' ? withFactsUnquoted(seen) : seen
  const language = languageOf(frontmatter, text, asked)
  const file = { path, text, kind, language, blocks, frontmatter, suppressions: readSuppressions(markdown) }
  if (kind === undefined) return { ...file, documents: [] }
  const whole: Part = { path, text, language, frontmatter, blocks: visible, span: spanOf(bodyStart, text.length) }
  const documents = splitFile(whole, kind).map(part => readers[kind](part))
  return documents.every(document => holdsItsKind(document, whole, title))
    ? { ...file, documents }
    : { ...file, kind: undefined, documents: [] }
}

const readers: Readonly<Record<Kind, (part: Part) => Document>> = {
  agenda: readAgenda,
  protocol: readProtocol,
  email: readLetter,
  client: readCard,
  touches: readJournal,
  request: readRequest,
}

function titleText(blocks: readonly Block[], text: string, bodyStart: number): string {
  const heading = blocks.find(block => block.kind === 'heading' && !block.quoted)
  if (heading) return heading.prose.text
  const first = blocks[0]
  return first ? first.prose.text.split('\n')[0]! : text.slice(bodyStart, bodyStart + 80)
}
