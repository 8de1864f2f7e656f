import type { Kind } from '../core/document/model.ts'
import type { Language } from '../core/language/language.ts'
import type { Finding } from '../core/linter.ts'

/** How a report is to be written, as data that another process can be given. */
export interface Manner {
  readonly format: 'json' | 'pretty'
  /** Of the words around the findings. */
  readonly locale: Language
  readonly color: boolean
  /** Width of the terminal; without one nothing is wrapped. */
  readonly columns: number | undefined
  readonly errorsOnly: boolean
}

/** What linting came to, but for the pieces of its documents. */
export interface Report {
  /** `2026-11-20` */
  readonly today: string
  /** In path order; files of no kind are only counted. */
  readonly documents: readonly WrittenDocument[]
  readonly skipped: number
  /** Of what is shown. */
  readonly tally: Tally
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

/** A document's piece of the report, as the format has it. */
export interface WrittenDocument {
  readonly path: string
  /** Empty where there is nothing to say. */
  readonly written: string
  /** Of all its findings, shown or not. */
  readonly tally: Tally
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

export function tallyOfAll(documents: readonly WrittenDocument[]): Tally {
  const all = { errors: 0, warnings: 0, infos: 0 }
  for (const { tally } of documents) {
    all.errors += tally.errors
    all.warnings += tally.warnings
    all.infos += tally.infos
  }
  return all
}
