import type { Kind } from '../core/document/model.ts'
import type { Language } from '../core/language/language.ts'
import type { Finding } from '../core/linter.ts'

/** What linting came to, ready to be written down in any format. */
export interface Report {
  /** `2026-11-20` */
  readonly today: string
  /** In path order; files of no kind are only counted. */
  readonly documents: readonly ReportedDocument[]
  readonly skipped: number
}

export interface ReportedDocument {
  readonly path: string
  readonly kind: Kind
  readonly language: Language
  /** The client's name; null where nothing ties the document to a client. */
  readonly client: string | null
  readonly text: string
  /** In text order. */
  readonly findings: readonly Finding[]
}

export interface Tally {
  readonly errors: number
  readonly warnings: number
  readonly infos: number
}

export function tallyOf(findings: Iterable<Finding>): Tally {
  const tally = { errors: 0, warnings: 0, infos: 0 }
  for (const { severity } of findings) tally[`${severity}s`]++
  return tally
}

export const tallyOfReport = (report: Report): Tally => tallyOf(report.documents.flatMap(document => document.findings))
