import type { Finding } from '../../core/linter.ts'
import type { Span } from '../../core/markdown/span.ts'
import { pagePath } from '../../core/page.ts'
import { type LineStarts, linesOf, type Place, placeAt } from '../../core/place.ts'
import { type Report, type ReportedDocument, tallyOfReport } from '../report.ts'

/** The report as `docs/schema/lint.schema.json` describes it. */
export function toJson(report: Report): string {
  const summary = { documents: report.documents.length, skipped: report.skipped, ...tallyOfReport(report) }
  const value = { version: 1, today: report.today, documents: report.documents.map(toDocument), summary }
  return `${JSON.stringify(value, undefined, 2)}\n`
}

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
