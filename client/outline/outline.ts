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

/** Context key: the welcome texts hang on it. */
const STATE = 'touchline.touchesState'

type ViewState = 'loading' | 'empty' | 'filled' | 'stopped'

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
  const show = (next: TouchesResult, state: ViewState) => {
    touches = next
    void commands.executeCommand('setContext', STATE, state)
    setBadge(view, touches)
    changed.fire()
  }
  const refresh = async () => {
    if (!client.isRunning()) return show(NONE, 'stopped')
    // A server that falls while it is asked, or fails to answer, says so itself: what is shown stays.
    const answer = await client.sendRequest<TouchesResult>(TOUCHES_REQUEST).catch(() => undefined)
    if (answer) show(answer, answer.clients.length > 0 ? 'filled' : 'empty')
  }
  const all = Disposable.from(
    view,
    changed,
    client.onNotification(TOUCHES_CHANGED, refresh),
    client.onDidChangeState(({ newState }) => (newState === State.Starting ? show(touches, 'loading') : refresh())),
    problemColours(),
  )
  show(NONE, 'loading')
  return { refresh, dispose: () => all.dispose() }
}

function setBadge(view: TreeView<Node>, { clients }: TouchesResult): void {
  const value = clients.reduce((sum, { problems }) => sum + countOf(problems), 0)
  view.badge = value > 0 ? { value, tooltip: t('Problems: {0}', value) } : undefined
}
