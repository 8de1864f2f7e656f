/** The curve of trust: steps from 0 to 100, up to today. */
import type { ClientOutline } from '../lsp/requests.ts'
import { type Axis, dayOf } from './axis.ts'
import type { Part } from './lanes.ts'
import { html, px } from './markup.ts'
import type { Options } from './options.ts'
import { signed, WORDS } from './words.ts'

const HEIGHT = 76
const INSET = 8

export function trustCurve({ trust }: ClientOutline, axis: Axis, top: number, { locale }: Options): Part {
  const yOf = (value: number) => top + HEIGHT - INSET - (value / 100) * (HEIGHT - 2 * INSET)
  const moves = trust.moves.flatMap(move => {
    const day = dayOf(move.date)
    return day === undefined ? [] : [{ ...move, x: axis.xOf(day), y: yOf(move.after) }]
  })
  const end = axis.xOf(axis.today)
  const steps = moves.map(({ x, y }) => `H${px(x)}V${px(y)}`).join('')
  const scale = [0, 50, 100].map(
    value => html`
<line class="grid" x1="${px(axis.left)}" x2="${px(axis.right)}" y1="${px(yOf(value))}" y2="${px(yOf(value))}"/>
<text class="scale" x="${px(axis.left - 8)}" y="${px(yOf(value) + 3)}" text-anchor="end">${value}</text>`,
  )
  const dots = moves.map(
    ({ x, y, date, points, after, title }) =>
      html`<circle class="${points < 0 ? 'dot fell' : 'dot rose'}" cx="${px(x)}" cy="${px(y)}" r="3.5"><title>${date} · ${signed(points)} → ${after} · ${title}</title></circle>`,
  )
  return {
    drawn: [
      html`<text class="name" x="${px(axis.left - 34)}" y="${px(top + HEIGHT / 2 + 4)}" text-anchor="end">${WORDS.trust[locale]}</text>`,
      ...scale,
      html`<path class="curve" d="M${px(axis.left)} ${px(yOf(trust.start))}${{ markup: steps }}H${px(end)}"/>`,
      ...dots,
      html`<text class="value" x="${px(end + 5)}" y="${px(yOf(trust.value) - 5)}">${trust.value}</text>`,
    ],
    height: HEIGHT,
  }
}
