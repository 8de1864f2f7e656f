/** The drawing of one client: an axis of days, touches by channel, the curve of trust, promises as bars. */
import type { ClientOutline } from '../lsp/requests.ts'
import { type Axis, axisOf, ticksOf } from './axis.ts'
import { bars } from './bars.ts'
import { lanes, type Part } from './lanes.ts'
import { html, type Markup, px } from './markup.ts'
import type { Options } from './options.ts'
import { trustCurve } from './trust-curve.ts'
import { WORDS } from './words.ts'

const WIDTH = 960
const GUTTER = 136
const HEAD = 30
const GAP = 10

/** For the eye only: all it shows stands in the lists below it. Its links can be clicked, the keyboard finds them in the lists. */
export function chart(client: ClientOutline, options: Options): Markup {
  const axis = axisOf(client, options.today, { left: GUTTER, right: WIDTH - 16 })
  const sections = client.key === '' ? [lanes] : [lanes, trustCurve, bars]
  let y = HEAD
  const drawn = sections.flatMap(section => {
    const part: Part = section(client, axis, y, options)
    y += part.height + (part.height > 0 ? GAP : 0)
    return part.drawn
  })
  return html`<svg class="chart" viewBox="0 0 ${WIDTH} ${px(y)}" aria-hidden="true" focusable="false">
${scale(axis, y - GAP, options)}
${drawn}
</svg>`
}

function scale(axis: Axis, bottom: number, { locale }: Options): Markup[] {
  const now = axis.xOf(axis.today)
  const ticks = ticksOf(axis, locale).map(({ day, label }) => {
    const x = axis.xOf(day)
    // Words that would lie under "today" give way to it.
    const isFree = Math.abs(x - now) > 46
    return html`<line class="grid" x1="${px(x)}" x2="${px(x)}" y1="${HEAD - 8}" y2="${px(bottom)}"/>${isFree && html`<text class="scale" x="${px(x)}" y="14" text-anchor="middle">${label}</text>`}`
  })
  const today = html`<line class="today" x1="${px(now)}" x2="${px(now)}" y1="${HEAD - 10}" y2="${px(bottom)}"/>
<text class="now" x="${px(now)}" y="14" text-anchor="middle">${WORDS.today[locale]}</text>`
  return [...ticks, today]
}
