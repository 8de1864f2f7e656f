import type { Finding } from '../../core/linter.ts'
import type { Workspace } from '../../core/workspace.ts'
import { diagnosticsOf } from './diagnostic.ts'
import type { Session } from './session.ts'

export interface Push {
  /** A document was opened or changed: its diagnostics follow after `delay` milliseconds without another change. */
  readonly soon: (uri: string, delay: number) => void
  /** Something else changed: whatever differs now is published. */
  readonly refresh: () => void
  readonly forget: (uri: string) => void
}

/** Diagnostics that the server sends by itself. What a newer change has overtaken is never sent. */
export function createPush(session: Session): Push {
  const timers = new Map<string, NodeJS.Timeout>()
  const sent = new Map<string, { version: number; findings: readonly Finding[] }>()
  let seen: readonly Workspace[] = []

  return {
    soon: (uri, delay) => {
      clearTimeout(timers.get(uri))
      const run = () => {
        timers.delete(uri)
        session.live.settle()
        // A document that says what the disk says changes nothing for the others.
        if (isSeen()) publish(uri)
        else publishAll()
      }
      timers.set(uri, setTimeout(run, delay))
    },
    refresh: publishAll,
    forget: uri => {
      clearTimeout(timers.get(uri))
      timers.delete(uri)
      sent.delete(uri)
      void session.connection.sendDiagnostics({ uri, diagnostics: [] })
    },
  }

  function isSeen(): boolean {
    const { roots } = session.live
    return roots.length === seen.length && roots.every(({ workspace }, i) => workspace === seen[i])
  }

  function publishAll(): void {
    session.live.settle()
    seen = session.live.roots.map(({ workspace }) => workspace)
    // Documents that are being typed in wait for their own timer.
    for (const uri of session.live.open.keys()) if (!timers.has(uri)) publish(uri)
  }

  function publish(uri: string): void {
    const { version } = session.live.open.get(uri)!
    const findings = session.live.findingsOf(uri)
    const before = sent.get(uri)
    if (before?.version === version && before.findings === findings) return
    sent.set(uri, { version, findings })
    void session.connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(session, uri) })
  }
}
