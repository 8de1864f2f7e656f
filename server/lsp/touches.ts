import { join } from 'node:path'
import type { CancellationToken } from 'vscode-languageserver/node'
import { toIso } from '../../core/language/calendar.ts'
import type { Relationship } from '../../core/relationship/relationship.ts'
import type { Settings } from '../../core/settings.ts'
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
  let sent: readonly ClientOutline[] | undefined
  let timer: NodeJS.Timeout | undefined

  return {
    answer: async token => {
      await session.indexed()
      await gatherFindings(session, token)
      // Whoever cancels wants no answer; there is no use in working one out.
      if (token.isCancellationRequested) return { clients: [] }
      const result = resultOf()
      sent = result.clients
      return result
    },
    changed: () => {
      if (sent === undefined) return
      clearTimeout(timer)
      timer = setTimeout(tell, PAUSE)
    },
  }

  function tell(): void {
    const { clients } = resultOf()
    if (sent && sameClients(clients, sent)) return
    void session.connection.sendNotification(TOUCHES_CHANGED)
  }

  function resultOf(): TouchesResult {
    session.live.settle()
    return { clients: session.live.roots.flatMap(root => clientsOf(session, root)) }
  }
}

/** The same values, or values that say the same: documents that belong to nobody are drawn anew each time. */
const sameClients = (a: readonly ClientOutline[], b: readonly ClientOutline[]): boolean =>
  a.length === b.length && a.every((client, i) => client === b[i] || JSON.stringify(client) === JSON.stringify(b[i]))

const PAUSE = 300

/** A client is drawn again only when his documents, the settings, the day or the language have changed: typing costs one client, not all. */
const REMEMBERED = new WeakMap<Relationship, { settings: Settings; about: string; outline: ClientOutline }>()

/** The outline of a folder that is open. */
export function clientsOf({ live, today, ownLocale }: Session, root: Root): ClientOutline[] {
  const about = `${root.folder} ${toIso(today())} ${ownLocale()}`
  return outlineOf(root.workspace, {
    today: today(),
    locale: ownLocale(),
    remembered: (relationship, work) => {
      const known = REMEMBERED.get(relationship)
      const settings = live.settingsAt(root, relationship.files[0]?.path ?? '')
      if (known && known.settings === settings && known.about === about) return known.outline
      const outline = work()
      REMEMBERED.set(relationship, { settings, about, outline })
      return outline
    },
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
