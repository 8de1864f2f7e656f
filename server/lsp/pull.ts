import { type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from 'vscode-languageserver/node'
import type { Finding } from '../../core/linter.ts'
import { diagnosticsOf } from './diagnostic.ts'
import type { Session } from './session.ts'

export interface Pull {
  readonly report: (uri: string, previous: string | undefined) => DocumentDiagnosticReport
}

/** Diagnostics that the client asks for; an answer that it has already is not sent again. */
export function createPull(session: Session): Pull {
  const ids = new WeakMap<readonly Finding[], string>()
  let count = 0

  return {
    report: (uri, previous) => {
      const findings = session.live.findingsOf(uri)
      const known = ids.get(findings)
      const resultId = known ?? String(++count)
      ids.set(findings, resultId)
      if (known !== undefined && known === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnosticsOf(session, uri) }
    },
  }
}
