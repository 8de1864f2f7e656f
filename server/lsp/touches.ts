import { join } from 'node:path'
import { type CancellationToken, CancellationTokenSource } from 'vscode-languageserver/node'
import { toIso } from '../../core/language/calendar.ts'
import type { Relationship } from '../../core/relationship/relationship.ts'
import type { Settings } from '../../core/settings.ts'
import { clientOutlineOf, type OutlineOptions, outlineOf, straysOutlineOf } from '../outline.ts'
import { unlessCancelled } from './guard.ts'
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
  let telling = new CancellationTokenSource()

  return {
    answer: async token => {
      await unlessCancelled(session.indexed(), token)
      const clients = await gathered(token)
      // Whoever cancels wants no answer; there is no use in working one out.
      if (!clients) return { clients: [] }
      sent = clients
      return { clients }
    },
    changed: () => {
      if (sent === undefined) return
      telling.cancel()
      telling = new CancellationTokenSource()
      const { token } = telling
      clearTimeout(timer)
      timer = setTimeout(() => void tell(token), PAUSE)
    },
  }

  async function tell(token: CancellationToken): Promise<void> {
    await session.indexed()
    const clients = await gathered(token)
    if (!clients || (sent && sameClients(clients, sent))) return
    void session.connection.sendNotification(TOUCHES_CHANGED)
  }

  /** Client by client, with a breath between, so that the outline afterwards only picks up what is known. */
  async function gathered(token: CancellationToken): Promise<readonly ClientOutline[] | undefined> {
    session.live.settle()
    for (const root of session.live.roots)
      for await (const work of inSlices(workIn(session, root), token)) {
        if (token.isCancellationRequested) return undefined
        work()
      }
    if (token.isCancellationRequested) return undefined
    session.live.settle()
    return session.live.roots.flatMap(root => outlineOf(root.workspace, optionsFor(session, root)))
  }
}

/** The same values, or values that say the same. */
const sameClients = (a: readonly ClientOutline[], b: readonly ClientOutline[]): boolean =>
  a.length === b.length && a.every((client, i) => client === b[i] || JSON.stringify(client) === JSON.stringify(b[i]))

const PAUSE = 300

/** All that the outline of a root wants, in pieces: each document is checked, then each client drawn. */
function* workIn(session: Session, root: Root): Generator<() => void> {
  const options = optionsFor(session, root)
  for (const relationship of [...root.workspace.clients.values(), ...root.workspace.strays.values()]) {
    for (const { path } of relationship.files) yield () => session.live.findingsAt(root, path)
    yield () => clientOutlineOf(relationship, root.workspace, options)
  }
}

/** A client is drawn again only when his documents, the settings, the day or the language have changed: typing costs one client, not all. */
const REMEMBERED = new WeakMap<Relationship, { settings: Settings; about: string; outline: ClientOutline }>()

/** The outline of one client in a folder that is open; nothing where there is none of this key. */
export function clientAt(session: Session, root: Root, key: string): ClientOutline | undefined {
  const options = optionsFor(session, root)
  if (key === '') return straysOutlineOf(root.workspace, options)
  const relationship = root.workspace.clients.get(key)
  return relationship && clientOutlineOf(relationship, root.workspace, options)
}

function optionsFor({ live, today, ownLocale }: Session, root: Root): OutlineOptions {
  const about = `${root.folder} ${toIso(today())} ${ownLocale()}`
  return {
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
  }
}
