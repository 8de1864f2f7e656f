import type { Finding } from '../../core/linter.ts'
import type { Span } from '../../core/markdown/span.ts'
import { pagePath } from '../../core/page.ts'
import { type LineStarts, linesOf, type Place, placeAt } from '../../core/place.ts'
import type { Report, ReportedDocument } from '../report.ts'

/** The report as `docs/schema/lint.schema.json` describes it. */
export function toJson({ today, documents, skipped, tally }: Report): string {
  const summary = { documents: documents.length, skipped, ...tally }
  const [before, behind] = asJson({ version: 1, today, documents: [], summary }).split(NO_DOCUMENTS)
  const list =
    documents.length > 0 ? OPENING + documents.map(({ written }) => written).join(',\n') + CLOSING : NO_DOCUMENTS
  return `${before}${list}${behind}\n`
}

const NO_DOCUMENTS = '"documents": []'
const OPENING = '"documents": [\n'
const CLOSING = '\n  ]'

/** A document as the list of documents holds it, as deep as it stands there. */
export const jsonOf = (document: ReportedDocument): string =>
  asJson({ documents: [toDocument(document)] }).slice('{\n  '.length + OPENING.length, -(CLOSING.length + '\n}'.length))

const asJson = (value: object): string => JSON.stringify(value, undefined, 2)

function toDocument({ path, kind, language, client, text, findings }: ReportedDocument) {
  const lines = linesOf(text)
  return { path, kind, language, client, findings: findings.map(finding => toFinding(finding, lines)) }
}

function toFinding({ rule, severity, message, span, fixes }: Finding, lines: LineStarts) {
  return {
    rule,
    severity,
    message,
    ...toRange(span, lines),
    help: pagePath(rule),
    fixes: fixes.map(({ title, edits }) => ({
      title,
      edits: edits.map(edit => ({ ...toRange(edit.span, lines), text: edit.text })),
    })),
  }
}

const toRange = ({ start, end }: Span, lines: LineStarts): { start: Place; end: Place } => ({
  start: placeAt(lines, start),
  end: placeAt(lines, end),
})
