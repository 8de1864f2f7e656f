import { join } from 'node:path'
import type { CancellationToken } from 'vscode-languageserver/node'
import { outlineOf } from '../outline.ts'
import type { Root } from './live.ts'
import { type ClientOutline, TOUCHES_CHANGED, type TouchesResult } from './requests.ts'
import type { Session } from './session.ts'
import { inSlices } from './slices.ts'
import { uriOf } from './uris.ts'

export interface Touches {
  readonly answer: (token: CancellationToken) => Promise<TouchesResult>
  /** Something changed: a client that has asked for touches is told when they are others now. */
  readonly changed: () => void
}

/** The outline of all folders that are open. Clients that never ask for it never hear of it. */
export function createTouches(session: Session): Touches {
  let sent: string | undefined
  let timer: NodeJS.Timeout | undefined

  return {
    answer: async token => {
      await session.indexed()
      await gatherFindings(session, token)
      // Whoever cancels wants no answer; there is no use in working one out.
      if (token.isCancellationRequested) return { clients: [] }
      const result = resultOf()
      sent = JSON.stringify(result)
      return result
    },
    changed: () => {
      if (sent === undefined) return
      clearTimeout(timer)
      timer = setTimeout(tell, PAUSE)
    },
  }

  function tell(): void {
    if (JSON.stringify(resultOf()) === sent) return
    void session.connection.sendNotification(TOUCHES_CHANGED)
  }

  function resultOf(): TouchesResult {
    session.live.settle()
    return { clients: session.live.roots.flatMap(root => clientsOf(session, root)) }
  }
}

const PAUSE = 300

function clientsOf({ live, today, ownLocale }: Session, root: Root): ClientOutline[] {
  return outlineOf(root.workspace, {
    today: today(),
    locale: ownLocale(),
    settingsOf: path => live.settingsAt(root, path),
    findingsOf: path => live.findingsAt(root, path),
    nameOf: path => uriOf(join(root.folder, path)),
  })
}

/** Checks document by document, so that the outline afterwards only picks up what is known. */
async function gatherFindings({ live }: Session, token: CancellationToken): Promise<void> {
  for (const root of live.roots)
    for await (const path of inSlices(root.workspace.files.keys(), token)) live.findingsAt(root, path)
}
