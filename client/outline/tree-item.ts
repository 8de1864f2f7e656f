/** How a line of the tree looks, sounds and behaves. */
import { ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode'
import { t } from '../texts.ts'
import { colouredBy } from './decoration.ts'
import { toFactItem, toGroupItem } from './fact-item.ts'
import { type ClientNode, childrenOf, type Node, pressingOf } from './node.ts'
import { told } from './problems.ts'
import { toTouchItem } from './touch-item.ts'

export function toTreeItem(node: Node): TreeItem {
  switch (node.kind) {
    case 'client':
      return toClientItem(node)
    case 'group':
      return toGroupItem(node)
    case 'fact':
      return toFactItem(node)
    case 'touch':
      return toTouchItem(node)
  }
}

function toClientItem(node: ClientNode): TreeItem {
  const { client, expanded } = node
  const state = expanded ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed
  const item = new TreeItem(client.name, childrenOf(node).length > 0 ? state : TreeItemCollapsibleState.None)
  const touches = client.touches.length > 0 ? t('touches: {0}', client.touches.length) : ''
  const pressing = pressingOf(client)
  item.id = node.id
  item.iconPath = new ThemeIcon('organization')
  item.resourceUri = colouredBy(client.key, client.problems)
  item.description = pressing > 0 ? t('wants doing: {0}', pressing) : touches
  item.contextValue = client.key === '' ? 'nobody' : client.card ? 'client.card' : 'client'
  const urgent = pressing > 0 && t('overdue or waiting: {0}', pressing)
  // The number beside the line brings a tooltip of its own, with the problems.
  item.tooltip = [client.name, touches, urgent].filter(Boolean).join('\n')
  item.accessibilityInformation = {
    label: [client.name, touches, told(client.problems), urgent].filter(Boolean).join(', '),
  }
  return item
}
