/** How the lines about trust, rhythm, promises and expectations look, sound and behave in the tree. */
import { type Command, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode'
import type { ClientOutline, ObligationOutline } from '../../server/lsp/requests.ts'
import { t } from '../texts.ts'
import type { Fact, FactNode, Group, GroupNode } from './node.ts'
import { opening } from './opening.ts'
import { reasonName, signed, signName } from './words.ts'

/** A line before it becomes one of VS Code. */
interface Line {
  readonly label: string
  readonly description?: string
  readonly icon: string
  readonly color?: string
  readonly command?: Command
}

export const toGroupItem = (node: GroupNode): TreeItem => {
  const folded = node.children.length > 0 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None
  return toItem(node.id, { ...GROUPS[node.group](node), icon: ICONS[node.group] }, folded)
}

export const toFactItem = ({ id, fact }: FactNode): TreeItem => toItem(id, lineOf(fact), TreeItemCollapsibleState.None)

function toItem(id: string, { label, description = '', icon, color, command }: Line, state: number): TreeItem {
  const item = new TreeItem(label, state)
  item.id = id
  item.description = description
  item.iconPath = new ThemeIcon(icon, color === undefined ? undefined : new ThemeColor(color))
  item.command = command
  item.tooltip = [label, description].filter(Boolean).join('\n')
  item.accessibilityInformation = { label: [label, description].filter(Boolean).join(', ') }
  return item
}

const LATE = 'list.errorForeground'
const DOUBTFUL = 'list.warningForeground'
const GOOD = 'charts.green'

const ICONS: Readonly<Record<Group, string>> = {
  trust: 'heart',
  waiting: 'reply',
  signs: 'flame',
  promises: 'checklist',
  overdue: 'warning',
  ours: 'arrow-right',
  theirs: 'arrow-left',
  unclear: 'question',
  done: 'pass',
  person: 'person',
  landings: 'milestone',
  expectations: 'law',
}

type GroupLine = Omit<Line, 'icon' | 'command'>

const GROUPS: Readonly<Record<Group, (node: GroupNode) => GroupLine>> = {
  trust: ({ client: { trust } }) => trustLine(trust),
  waiting: node => ({ label: t('Waits for an answer'), description: countOf(node), color: LATE }),
  signs: node => ({ label: t('Near boiling over'), description: countOf(node), color: LATE }),
  promises: promisesLine,
  overdue: node => ({ label: t('Overdue'), description: countOf(node), color: LATE }),
  ours: node => ({ label: t('We owe'), description: countOf(node) }),
  theirs: node => ({ label: t('The client owes'), description: countOf(node) }),
  unclear: node => ({ label: t('Whose it is, is not said'), description: countOf(node), color: DOUBTFUL }),
  done: node => ({ label: t('Done'), description: countOf(node), color: GOOD }),
  person: personLine,
  landings: node => ({ label: t('Bad news being landed'), description: countOf(node) }),
  expectations: node => ({ label: t('Expected and promised differ'), description: countOf(node), color: DOUBTFUL }),
}

const countOf = ({ children }: GroupNode): string => String(children.length)

function trustLine({ value, start, moves }: ClientOutline['trust']): GroupLine {
  const last = moves.at(-1)
  return {
    label: t('Trust: {0}', value),
    description: last ? `${signed(last.points)} ${reasonName(last.reason)}` : t('nothing has moved it yet'),
    color: value < start ? (value < start / 2 ? LATE : DOUBTFUL) : value > start ? GOOD : undefined,
  }
}

/** Who owes, on which side, and how much of it is late. */
function personLine({ children }: GroupNode): GroupLine {
  const promises = children.flatMap(child =>
    child.kind === 'fact' && child.fact.sort === 'obligation' ? [child.fact.obligation] : [],
  )
  const { who, side } = promises[0]!
  const late = promises.filter(({ state }) => state === 'overdue').length
  const whose = side === 'ours' ? t('We owe') : side === 'client' ? t('The client owes') : t('Whose it is, is not said')
  const said = [who && whose, String(promises.length), late > 0 && `${t('Overdue')}: ${late}`]
  return {
    label: who ?? whose,
    description: said.filter(Boolean).join(' · '),
    color: late > 0 ? LATE : undefined,
  }
}

function promisesLine({ children, client }: GroupNode): GroupLine {
  const groups = children.flatMap(child => (child.kind === 'group' ? child : []))
  const late = client.obligations.some(({ state }) => state === 'overdue')
  const said = groups
    .filter(({ group }) => group !== 'done')
    .map(group => {
      const { label } = GROUPS[group.group](group)
      return `${group.group === 'person' ? label : label.toLowerCase()}: ${countOf(group)}`
    })
  const all = said.length > 0 ? said.join(', ') : t('all done').toLowerCase()
  return { label: t('Promises'), description: all, color: late ? LATE : undefined }
}

function lineOf(fact: Fact): Line {
  switch (fact.sort) {
    case 'rhythm':
      return rhythmLine(fact.client.rhythm)
    case 'move': {
      const { points, reason, after, title, date, also = [] } = fact.move
      const others = also.map(other => `${reasonName(other.reason)}: ${other.title}`)
      const description = [date, `→ ${after}`, title, ...others].filter(Boolean).join(' · ')
      const [icon, color] = points < 0 ? ['arrow-down', DOUBTFUL] : ['arrow-up', GOOD]
      return { label: `${signed(points)} ${reasonName(reason)}`, description, icon, color, command: opening(fact.move) }
    }
    case 'waiting':
      return {
        label: fact.touch.title,
        description: fact.touch.date,
        icon: 'reply',
        color: LATE,
        command: opening(fact.touch),
      }
    case 'sign': {
      const description = [fact.sign.date, fact.sign.title].filter(Boolean).join(' · ')
      return { label: signName(fact.sign.sign), description, icon: 'flame', color: LATE, command: opening(fact.sign) }
    }
    case 'obligation':
      return obligationLine(fact.obligation)
    case 'landing': {
      const { title, date, step, next } = fact.landing
      const said = next ? t('step {0} of 3, next: {1}', step, next) : t('step 3 of 3')
      const description = [said, date].filter(Boolean).join(' · ')
      return { label: title, description, icon: 'milestone', command: opening(fact.landing) }
    }
    case 'unpromised':
      return { label: fact.text, description: t('expected, promised nowhere'), icon: 'law' }
    case 'unexpected':
      return { label: fact.text, description: t('promised, not expected'), icon: 'law' }
  }
}

function rhythmLine({ last, due, overdue, planned, cadence }: ClientOutline['rhythm']): Line {
  const said = [
    overdue > 0 && t('late by days: {0}', overdue),
    planned && t('planned: {0}', planned),
    last ? t('last: {0}', last) : t('no touch yet'),
    t('days between touches: {0}', cadence),
  ]
  return {
    label: due ? t('Next touch by {0}', due) : t('Next touch'),
    description: said.filter(Boolean).join(' · '),
    icon: 'history',
    color: overdue > 0 ? LATE : undefined,
  }
}

function obligationLine({ title, who, due, side, state, late, said, ...place }: ObligationOutline): Line {
  const owner = who ?? (side === 'ours' ? t('we') : side === 'client' ? t('the client') : undefined)
  const description = [
    due && t('due {0}', due),
    late && t('done late'),
    owner,
    said > 1 && t('said in documents: {0}', said),
  ]
  const icon = { done: 'pass', overdue: 'warning', open: 'circle-outline' }[state]
  const color = { done: GOOD, overdue: LATE, open: undefined }[state]
  return { label: title, description: description.filter(Boolean).join(' · '), icon, color, command: opening(place) }
}
