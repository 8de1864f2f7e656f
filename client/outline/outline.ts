/** The client-touch outline: a tree of clients, and below each how things stand and its dated documents as touches. */
import { commands, Disposable, type Event, EventEmitter, type TreeDataProvider, type TreeView, window } from 'vscode'
import { type LanguageClient, State } from 'vscode-languageclient/node'
import { TOUCHES_CHANGED, TOUCHES_REQUEST, type TouchesResult } from '../../server/lsp/requests.ts'
import { t } from '../texts.ts'
import { filterAsked, saidOf } from './asking-filter.ts'
import { problemColours } from './decoration.ts'
import { type Filter, filtered, isEmpty } from './filter.ts'
import { childrenOf, type Node, nodesOf, type PromiseOrder, pressingOf } from './node.ts'
import { toTreeItem } from './tree-item.ts'

const VIEW = 'touchline.touches'

/** Context key: the welcome texts hang on it. */
const STATE = 'touchline.touchesState'

/** Context key: the button that shows everything again hangs on it. */
const FILTERED = 'touchline.touchesFiltered'

/** Context key: which of the two orders is offered hangs on it. */
const ORDER = 'touchline.promises'

type ViewState = 'loading' | 'empty' | 'filled' | 'stopped'

const NONE: TouchesResult = { clients: [] }

export interface Outline extends Disposable {
  /** Touches may be others now. */
  readonly onDidChange: Event<void>
  refresh(): Promise<void>
  /** Asks by what to filter, and shows what is left. */
  filter(): Promise<void>
  clearFilter(): void
  /** Promises below whose they are, or below people. */
  orderPromises(by: PromiseOrder): void
}

export function createOutline(client: LanguageClient): Outline {
  let touches = NONE
  let filter: Filter = {}
  let promises: PromiseOrder = 'state'
  const changed = new EventEmitter<void>()
  const provider: TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getChildren: parent => [...(parent ? childrenOf(parent) : nodesOf(filtered(touches, filter), promises))],
    getTreeItem: toTreeItem,
  }
  const view = window.createTreeView(VIEW, { treeDataProvider: provider, showCollapseAll: true })
  const show = (next: TouchesResult, state: ViewState) => {
    touches = next
    void commands.executeCommand('setContext', STATE, state)
    setBadge(view, touches)
    tellFilter(view, filter, touches)
    changed.fire()
  }
  const showBy = (next: Filter) => {
    filter = next
    void commands.executeCommand('setContext', FILTERED, !isEmpty(filter))
    tellFilter(view, filter, touches)
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
  return {
    onDidChange: changed.event,
    refresh,
    filter: async () => showBy((await filterAsked(filter, new Date())) ?? filter),
    clearFilter: () => showBy({}),
    orderPromises: by => {
      promises = by
      void commands.executeCommand('setContext', ORDER, by)
      changed.fire()
    },
    dispose: () => all.dispose(),
  }
}

/** What wants doing, whatever the filter shows; slips in documents are counted beside their lines. */
function setBadge(view: TreeView<Node>, { clients }: TouchesResult): void {
  const value = clients.reduce((sum, client) => sum + pressingOf(client), 0)
  view.badge = value > 0 ? { value, tooltip: t('Overdue or waiting: {0}', value) } : undefined
}

function tellFilter(view: TreeView<Node>, filter: Filter, touches: TouchesResult): void {
  if (isEmpty(filter)) view.message = undefined
  else {
    const left = filtered(touches, filter).clients.length
    view.message = left > 0 ? t('Filtered: {0}', saidOf(filter)) : t('Nothing fits the filter: {0}', saidOf(filter))
  }
}
