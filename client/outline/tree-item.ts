/** How a client and a touch look, sound and behave in the tree. */
import {
  MarkdownString,
  Range,
  type TextDocumentShowOptions,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
} from 'vscode'
import type { TouchChannel, TouchOutline } from '../../server/lsp/requests.ts'
import { t } from '../texts.ts'
import { colouredBy } from './decoration.ts'
import type { ClientNode, Node, TouchNode } from './node.ts'
import { told } from './problems.ts'

export const toTreeItem = (node: Node): TreeItem => ('client' in node ? toClientItem(node) : toTouchItem(node))

function toClientItem({ client, expanded }: ClientNode): TreeItem {
  const state = expanded ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed
  const item = new TreeItem(client.name, client.touches.length > 0 ? state : TreeItemCollapsibleState.None)
  item.id = client.key
  item.iconPath = new ThemeIcon('organization')
  item.resourceUri = colouredBy(client.key, client.problems)
  item.description = client.touches.length > 0 ? t('touches: {0}', client.touches.length) : ''
  item.contextValue = client.card ? 'client.card' : 'client'
  const lines = [client.name, item.description, told(client.problems)].filter(Boolean)
  item.tooltip = lines.join('\n')
  item.accessibilityInformation = { label: lines.join(', ') }
  return item
}

function toTouchItem({ id, touch }: TouchNode): TreeItem {
  const day = touch.date ?? t('no date')
  const item = new TreeItem(`${day} ${touch.direction === 'ours' ? '→' : '←'} ${touch.title}`)
  item.id = id
  item.iconPath = iconOf(touch)
  item.resourceUri = colouredBy(id, touch.problems)
  item.description = touch.planned ? t('planned') : ''
  item.contextValue = 'touch'
  item.tooltip = tooltipOf(touch, day)
  item.accessibilityInformation = { label: spokenAs(touch, day) }
  item.command = { command: 'vscode.open', title: t('Open'), arguments: [Uri.parse(touch.uri), ...placeOf(touch)] }
  return item
}

/** Options of `vscode.open`: the line of the journal. */
const placeOf = ({ line }: TouchOutline): TextDocumentShowOptions[] =>
  line === undefined ? [] : [{ selection: new Range(line - 1, 0, line - 1, 0) }]

const ICONS: Readonly<Record<TouchChannel, string>> = {
  letter: 'mail',
  meeting: 'comment-discussion',
  call: 'call-outgoing',
  'video-call': 'device-camera-video',
  answer: 'reply',
  presentation: 'graph-line',
  note: 'note',
  message: 'comment',
  reminder: 'bell',
  question: 'question',
}

function iconOf({ channel, direction, planned }: TouchOutline): ThemeIcon {
  if (planned) return new ThemeIcon('calendar', new ThemeColor('charts.blue'))
  if (channel === undefined) return new ThemeIcon('circle-outline')
  return new ThemeIcon(channel === 'call' && direction === 'client' ? 'call-incoming' : ICONS[channel])
}

const tooltipOf = (touch: TouchOutline, day: string): MarkdownString => {
  const tooltip = new MarkdownString()
  tooltip.appendText(touch.title).appendMarkdown('\n\n').appendText(circumstancesOf(touch, day))
  for (const line of toldOf(touch)) tooltip.appendMarkdown('\n\n').appendText(line)
  const problems = told(touch.problems)
  return problems ? tooltip.appendMarkdown('\n\n').appendText(problems) : tooltip
}

const spokenAs = (touch: TouchOutline, day: string): string =>
  [touch.title, circumstancesOf(touch, day), ...toldOf(touch), told(touch.problems)].filter(Boolean).join(', ')

/** What the journal tells of a touch, and what is still owed. */
const toldOf = ({ meaning, benefit, outcome, answered, writtenUp }: TouchOutline): string[] =>
  [
    meaning && t('meaning: {0}', meaning),
    benefit && t('benefit: {0}', benefit),
    outcome && t('outcome: {0}', outcome),
    answered === false && t('not answered'),
    writtenUp === false && t('not put in writing'),
  ].filter(line => typeof line === 'string' && line !== '') as string[]

const circumstancesOf = (touch: TouchOutline, day: string): string =>
  [
    touch.time ? `${day} ${touch.time}` : day,
    touch.who,
    channelOf(touch),
    directionOf(touch),
    touch.planned && t('planned'),
  ]
    .filter(Boolean)
    .join(' · ')

const channelOf = ({ channel }: TouchOutline): string => (channel === undefined ? '' : channelName(channel))

const channelName = (channel: TouchChannel): string =>
  ({
    letter: t('letter'),
    meeting: t('meeting'),
    call: t('call'),
    'video-call': t('video call'),
    answer: t('answer'),
    presentation: t('presentation'),
    note: t('note'),
    message: t('message'),
    reminder: t('reminder'),
    question: t('question'),
  })[channel]

const directionOf = ({ direction }: TouchOutline): string =>
  direction === 'ours' ? t('from us to the client') : t('from the client to us')
