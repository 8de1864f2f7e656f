import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver/node'
import { joined } from '../../core/markdown/span.ts'
import { toShortPage } from '../../core/page.ts'
import { toOffset, toRange } from './encoding.ts'
import { localeFor, type Session } from './session.ts'

/** The pages of the rules that found something under the pointer, in the reader's language. */
export function hover(session: Session, { textDocument: { uri }, position }: HoverParams): Hover | null {
  const document = session.live.open.get(uri)
  if (!document) return null
  const at = toOffset(document, position, session.can.encoding)
  const findings = session.live.findingsOf(uri).filter(({ span }) => span.start <= at && at <= span.end)
  const locale = localeFor(session, uri)
  const pages = [...new Set(findings.map(finding => finding.rule))]
    .flatMap(id => session.rules.find(rule => rule.id === id) ?? [])
    .slice(0, MOST_PAGES)
    .map(rule => toShortPage(rule, locale))
  if (pages.length === 0) return null
  const kind = session.can.hoverMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText
  const range = toRange(document, findings.map(finding => finding.span).reduce(joined), session.can.encoding)
  return { contents: { kind, value: pages.join('\n\n---\n\n') }, range }
}

/** At a title many rules may speak at once; nobody reads more pages than this in a pop-up. */
const MOST_PAGES = 3
