import type { Manner, Report, ReportedDocument, WrittenDocument } from '../report.ts'
import { tallyOf, tallyOfAll } from '../report.ts'
import { jsonOf, toJson } from './json.ts'
import { prettyOf, toPretty } from './pretty.ts'

/** A document as it stands in the report: written by the process that has read it. */
export function writtenDocument(document: ReportedDocument, manner: Manner): WrittenDocument {
  const { path, findings } = document
  const shown = manner.errorsOnly
    ? { ...document, findings: findings.filter(({ severity }) => severity === 'error') }
    : document
  return {
    path,
    written: manner.format === 'json' ? jsonOf(shown) : prettyOf(shown, manner),
    tally: tallyOf(findings),
  }
}

/** The whole report, of documents that are written already. */
export function writtenReport(
  { today, documents, skipped }: Pick<Report, 'today' | 'documents' | 'skipped'>,
  manner: Manner,
): string {
  const all = tallyOfAll(documents)
  const tally = manner.errorsOnly ? { errors: all.errors, warnings: 0, infos: 0 } : all
  const report: Report = { today, documents, skipped, tally }
  return manner.format === 'json' ? toJson(report) : toPretty(report, manner)
}
