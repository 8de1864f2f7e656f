import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver/node'
import type { Finding } from '../../core/linter.ts'
import type { Severity } from '../../core/settings.ts'
import { packedPage } from '../package-folder.ts'
import { type Text, toRange } from './encoding.ts'
import { localeFor, type Session } from './session.ts'
import { uriOf } from './uris.ts'

export const SOURCE = 'touchline'

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

/** A finding as the protocol wants it. */
export function toDiagnostic(session: Session, uri: string, text: Text, finding: Finding): Diagnostic {
  const page = session.can.codeDescriptions ? packedPage(finding.rule, localeFor(session, uri)) : undefined
  return {
    range: toRange(text, finding.span, session.can.encoding),
    severity: SEVERITIES[finding.severity],
    code: finding.rule,
    ...(page === undefined ? {} : { codeDescription: { href: uriOf(page) } }),
    source: SOURCE,
    message: finding.message,
  }
}

/** All diagnostics of an open document, of its text as it stands now. */
export function diagnosticsOf(session: Session, uri: string): Diagnostic[] {
  const text = session.live.open.get(uri)
  if (!text) return []
  return session.live.findingsOf(uri).map(finding => toDiagnostic(session, uri, text, finding))
}
