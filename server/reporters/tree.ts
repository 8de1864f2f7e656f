import type { Language } from '../../core/language/language.ts'
import { CHANNEL_NAMES } from '../../core/relationship/channel-names.ts'
import type { Localized } from '../../core/rule.ts'
import type { ClientOutline, TouchOutline } from '../lsp/requests.ts'
import { CLIENTS, counted, TOUCHES } from '../words.ts'
import { type PrettyOptions, tallyWords } from './pretty.ts'
import { type Style, styleOf } from './style.ts'
import { standingLines } from './tree-standing.ts'
import { padded, shown, widthOf } from './width.ts'

/** Clients with their touches, newest first: day, direction, channel, title, what is wrong, where it stands. */
export function toTree(clients: readonly ClientOutline[], options: PrettyOptions): string {
  const style = styleOf(options.color)
  const blocks = clients.map(client => clientBlock(client, options, style))
  return `${[...blocks, summary(clients, options.locale)].join('\n\n')}\n`
}

function clientBlock(client: ClientOutline, { locale }: PrettyOptions, style: Style): string {
  const problems = tallyWords(client.problems, locale, style)
  const head = [style.strong(shown(client.name)), problems].filter(Boolean).join('  ')
  const cells = client.touches.map(touch => cellsOf(touch, locale))
  const widths = [0, 1, 2, 3].map(column => Math.max(0, ...cells.map(row => widthOf(row[column]!))))
  const rows = client.touches.map((touch, i) => {
    const branch = i === client.touches.length - 1 ? '└─' : '├─'
    const [day, way, title, wrong] = cells[i]!.map((cell, column) => padded(cell, widths[column]!)) as Cells
    const coloured = tallyWords(touch.problems, locale, style) + ' '.repeat(widthOf(wrong) - widthOf(wrong.trimEnd()))
    const place = touch.line === undefined ? touch.uri : `${touch.uri}:${touch.line}`
    const parts = [touch.planned ? style.strong(day) : day, way, title, coloured, style.faint(shown(place))]
    return [branch, ...parts].filter(Boolean).join('  ')
  })
  const standing = client.key === '' ? [] : standingLines(client, locale, style)
  return [head, ...standing, ...rows].join('\n')
}

/** Day, way, title, what is wrong. */
type Cells = [string, string, string, string]

function cellsOf(touch: TouchOutline, locale: Language): Cells {
  const arrow = touch.direction === 'ours' ? '→' : '←'
  const planned = touch.planned ? `, ${PLANNED[locale]}` : ''
  return [
    touch.date ?? NO_DATE[locale],
    `${arrow} ${touch.channel ? CHANNEL_NAMES[touch.channel][locale] : '?'}${planned}`,
    shortened(shown(titleOf(touch))),
    tallyWords(touch.problems, locale, styleOf(false)),
  ]
}

/** With whom, and what happened. */
const titleOf = ({ who, title }: TouchOutline): string =>
  who === undefined || title.includes(who) ? title : `${who}: ${title}`

const LONGEST_TITLE = 60

/** Titles of some documents are whole paragraphs. */
const shortened = (title: string): string =>
  title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : title

function summary(clients: readonly ClientOutline[], locale: Language): string {
  const touches = clients.reduce((sum, client) => sum + client.touches.length, 0)
  return `${counted(locale, clients.filter(client => client.key !== '').length, CLIENTS)}, ${counted(locale, touches, TOUCHES)}`
}

const PLANNED: Localized = { ru: 'в плане', uk: 'у плані', en: 'planned' }

const NO_DATE: Localized = { ru: 'без даты', uk: 'без дати', en: 'no date' }
