import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver/node'
import type { Fault } from '../host/fault.ts'
import { SOURCE } from './diagnostic.ts'
import type { Session } from './session.ts'
import { uriOf } from './uris.ts'

export type TellFaults = (faults: readonly Fault[]) => void

/** What is wrong with configuration files, shown at their lines. They are pushed even to clients that pull: nobody pulls YAML. */
export function createConfigurationFaults({ connection, ownLocale }: Session): TellFaults {
  let shown = new Set<string>()
  return faults => {
    const byUri = new Map<string, Diagnostic[]>()
    for (const fault of faults) {
      const uri = uriOf(fault.path)
      byUri.set(uri, [...(byUri.get(uri) ?? []), toDiagnostic(fault)])
    }
    for (const uri of shown) if (!byUri.has(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] })
    for (const [uri, diagnostics] of byUri) void connection.sendDiagnostics({ uri, diagnostics })
    shown = new Set(byUri.keys())
  }

  function toDiagnostic({ line = 1, column = 1, message }: Fault): Diagnostic {
    const at = { line: line - 1, character: column - 1 }
    return {
      range: { start: at, end: at },
      severity: DiagnosticSeverity.Error,
      source: SOURCE,
      message: message[ownLocale()],
    }
  }
}
