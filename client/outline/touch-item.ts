/** How a touch looks, sounds and behaves in the tree. */
import { MarkdownString, ThemeColor, ThemeIcon, TreeItem } from 'vscode'
import type { TouchChannel, TouchOutline } from '../../server/lsp/requests.ts'
import { t } from '../texts.ts'
import { colouredBy } from './decoration.ts'
import type { TouchNode } from './node.ts'
import { opening } from './opening.ts'
import { told } from './problems.ts'
import { channelName, directionName } from './words.ts'

export function toTouchItem({ id, touch }: TouchNode): TreeItem {
  const day = touch.date ?? t('no date')
  const item = new TreeItem(`${day} ${touch.direction === 'ours' ? '→' : '←'} ${touch.title}`)
  item.id = id
  item.iconPath = iconOf(touch)
  item.resourceUri = colouredBy(id, touch.problems)
  item.description = touch.planned ? t('planned') : ''
  item.contextValue = 'touch'
  item.tooltip = tooltipOf(touch, day)
  item.accessibilityInformation = { label: spokenAs(touch, day) }
  item.command = opening(touch)
  return item
}

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
    touch.channel === undefined ? '' : channelName(touch.channel),
    directionName(touch.direction),
    touch.planned && t('planned'),
  ]
    .filter(Boolean)
    .join(' · ')
