/** The client-touch outline: a tree of clients, and below each its dated documents as touches. */
import { commands, Disposable, EventEmitter, type TreeDataProvider, type TreeView, window } from 'vscode'
import { type LanguageClient, State } from 'vscode-languageclient/node'
import { TOUCHES_CHANGED, TOUCHES_REQUEST, type TouchesResult } from '../../server/lsp/requests.ts'
import { t } from '../texts.ts'
import { problemColours } from './decoration.ts'
import { type Node, nodesOf, touchNodesOf } from './node.ts'
import { countOf } from './problems.ts'
import { toTreeItem } from './tree-item.ts'

const VIEW = 'touchline.touches'

/** Context key: `loading`, `empty`, `filled` or `stopped`; the welcome texts hang on it. */
const STATE = 'touchline.touchesState'

const NONE: TouchesResult = { clients: [] }

export interface Outline extends Disposable {
  refresh(): Promise<void>
}

export function createOutline(client: LanguageClient): Outline {
  let touches = NONE
  const changed = new EventEmitter<void>()
  const provider: TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getChildren: parent => (parent ? touchNodesOf(parent) : nodesOf(touches)),
    getTreeItem: toTreeItem,
  }
  const view = window.createTreeView(VIEW, { treeDataProvider: provider, showCollapseAll: true })
  const refresh = async () => {
    touches = (await touchesFrom(client)) ?? NONE
    setState(client.isRunning() ? (touches.clients.length > 0 ? 'filled' : 'empty') : 'stopped')
    setBadge(view, touches)
    changed.fire()
  }
  const all = Disposable.from(
    view,
    changed,
    client.onNotification(TOUCHES_CHANGED, refresh),
    client.onDidChangeState(({ newState }) => (newState === State.Starting ? setState('loading') : refresh())),
    problemColours(),
  )
  setState('loading')
  return { refresh, dispose: () => all.dispose() }
}

// A server that stops while it is asked has nothing to tell; its restart brings the next refresh.
const touchesFrom = (client: LanguageClient): Promise<TouchesResult | undefined> =>
  client.isRunning()
    ? client.sendRequest<TouchesResult>(TOUCHES_REQUEST).catch(() => undefined)
    : Promise.resolve(undefined)

function setState(state: 'loading' | 'empty' | 'filled' | 'stopped'): void {
  void commands.executeCommand('setContext', STATE, state)
}

function setBadge(view: TreeView<Node>, { clients }: TouchesResult): void {
  const value = clients.reduce((sum, { problems }) => sum + countOf(problems), 0)
  view.badge = value > 0 ? { value, tooltip: t('Problems: {0}', value) } : undefined
}
