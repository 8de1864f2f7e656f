/** The lanes of a timeline: touches by channel, each with a shape that tells who spoke. */
import { CHANNEL_NAMES } from '../../core/relationship/channel-names.ts'
import type { ClientOutline, TouchChannel, TouchOutline } from '../lsp/requests.ts'
import type { Axis } from './axis.ts'
import { dayOf } from './axis.ts'
import { html, type Markup, px } from './markup.ts'
import type { Options } from './options.ts'
import { WORDS } from './words.ts'

/** A part of a drawing and how much room it takes below where it starts. */
export interface Part {
  readonly drawn: readonly Markup[]
  readonly height: number
}

const ROW = 20
const SIZE = 6

/** A lane for every channel that was used, and one for touches that did not come. */
export function lanes(client: ClientOutline, axis: Axis, top: number, options: Options): Part {
  const used = [...CHANNELS, undefined].filter(channel => client.touches.some(touch => isDrawn(touch, channel)))
  let y = top
  const drawn = used.flatMap((channel, i) => {
    const rows = rowsOf(
      client.touches.filter(touch => isDrawn(touch, channel)),
      axis,
    )
    const name = channel === undefined ? WORDS.otherChannel : CHANNEL_NAMES[channel]
    const lane = laneAt(y, rows.length, i % 2 === 0, name[options.locale], axis)
    const marks = rows.flatMap((row, at) => row.map(touch => mark(touch, axis, y + at * ROW + ROW / 2, options)))
    y += rows.length * ROW
    return [lane, ...marks]
  })
  const missed = missedTouches(client, axis, y, options)
  return { drawn: [...drawn, ...missed.drawn], height: y - top + missed.height }
}

const CHANNELS = Object.keys(CHANNEL_NAMES) as TouchChannel[]

const isDrawn = (touch: TouchOutline, channel: TouchChannel | undefined): boolean =>
  touch.channel === channel && dayOf(touch.date) !== undefined

/** Touches that would lie upon each other get rows of their own, as far as there is room. */
function rowsOf(touches: readonly TouchOutline[], axis: Axis): TouchOutline[][] {
  const rows: TouchOutline[][] = []
  for (const touch of [...touches].reverse()) {
    const x = axis.xOf(dayOf(touch.date)!)
    const free = rows.find(row => x - axis.xOf(dayOf(row.at(-1)!.date)!) >= 2 * SIZE + 2)
    if (free) free.push(touch)
    else if (rows.length < MOST_ROWS) rows.push([touch])
    else rows.at(-1)!.push(touch)
  }
  return rows
}

const MOST_ROWS = 6

const laneAt = (y: number, rows: number, isOdd: boolean, name: string, { left, right }: Axis): Markup => html`
<rect class="${isOdd ? 'lane' : 'lane even'}" x="${px(left)}" y="${px(y)}" width="${px(right - left)}" height="${px(rows * ROW)}"/>
<text class="name" x="${px(left - 8)}" y="${px(y + ROW / 2 + 4)}" text-anchor="end">${name}</text>`

/** A triangle that points where the touch went; hollow where it is planned, crossed where it got no answer. */
function mark(touch: TouchOutline, axis: Axis, y: number, { hrefOf, locale }: Options): Markup {
  const { date, title, direction, planned, answered } = touch
  const x = axis.xOf(dayOf(date)!)
  const tip = direction === 'ours' ? SIZE : -SIZE
  const points = `${px(x + tip)},${px(y)} ${px(x - tip)},${px(y - SIZE)} ${px(x - tip)},${px(y + SIZE)}`
  const said = [date, title, WORDS[direction === 'ours' ? 'fromUs' : 'fromClient'][locale]]
  if (planned) said.push(WORDS.planned[locale])
  return html`<a href="${hrefOf(touch)}" data-line="${touch.line}" tabindex="-1"><polygon class="${direction}${planned ? ' planned' : ''}" points="${points}"><title>${said.join(' · ')}</title></polygon>${answered === false && cross(x + 10, y - 4, 3)}</a>`
}

const cross = (x: number, y: number, r: number): Markup =>
  html`<path class="missed" d="M${px(x - r)} ${px(y - r)}l${px(2 * r)} ${px(2 * r)}m0 ${px(-2 * r)}l${px(-2 * r)} ${px(2 * r)}"/>`

/** Where a silence grew too long, and where the next touch is due. */
function missedTouches({ trust, rhythm }: ClientOutline, axis: Axis, y: number, { locale }: Options): Part {
  const silences = trust.moves.filter(({ reason, date }) => reason === 'cadence' && date !== undefined)
  const due = dayOf(rhythm.due)
  if (silences.length === 0 && due === undefined) return { drawn: [], height: 0 }
  const middle = y + ROW / 2
  const next = due !== undefined && axis.xOf(due)
  const drawn = [
    laneAt(y, 1, false, WORDS.dueMark[locale], axis),
    ...silences.map(({ date }) => cross(axis.xOf(dayOf(date)!), middle, 5)),
    next !== false && rhythm.overdue > 0 && cross(next, middle, 5),
    next !== false &&
      rhythm.overdue === 0 &&
      html`<path class="due" d="M${px(next)} ${px(middle - 6)}l6 6l-6 6l-6 -6z"><title>${WORDS.due[locale]} ${rhythm.due}</title></path>`,
  ]
  return { drawn: drawn.filter(one => one !== false), height: ROW }
}
