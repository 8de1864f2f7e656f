import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver/node'
import type { Span } from '../../core/markdown/span.ts'
import { toOffset, toRange } from './encoding.ts'
import { excuseHover } from './hover-excuse.ts'
import { letterHover } from './hover-letter.ts'
import { nameHover } from './hover-name.ts'
import { ruleHover } from './hover-rule.ts'
import type { Session } from './session.ts'

/** What a hover says, and about which words. */
export interface Told {
  /** Markdown. */
  readonly value: string
  readonly span: Span
}

/** Who can say something about the words at an offset of an open document, in the order in which it is read. */
const TELLERS: readonly ((session: Session, uri: string, at: number) => Told | undefined)[] = [
  letterHover,
  ruleHover,
  excuseHover,
  nameHover,
]

export function hover(session: Session, { textDocument: { uri }, position }: HoverParams): Hover | null {
  const document = session.live.open.get(uri)
  if (!document) return null
  const at = toOffset(document, position, session.can.encoding)
  const told = TELLERS.flatMap(teller => teller(session, uri, at) ?? [])
  if (told.length === 0) return null
  const kind = session.can.hoverMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText
  const value = told.map(one => one.value).join('\n\n---\n\n')
  return { contents: { kind, value }, range: toRange(document, told[0]!.span, session.can.encoding) }
}
