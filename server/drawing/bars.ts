/** Promises as bars, from the day they were given to the day they are due. */
import type { ClientOutline, ObligationOutline } from '../lsp/requests.ts'
import { type Axis, dayOf } from './axis.ts'
import type { Part } from './lanes.ts'
import { html, type Markup, px } from './markup.ts'
import type { Options } from './options.ts'
import { SIDES, STATES, WORDS } from './words.ts'

const ROW = 26

/** More would make a drawing that nobody oversees. */
const MOST = 16

export function bars({ obligations }: ClientOutline, axis: Axis, top: number, options: Options): Part {
  const dated = obligations.filter(({ date, due }) => dayOf(date ?? due) !== undefined)
  const shown = [...dated].sort((a, b) => ORDER[a.state] - ORDER[b.state]).slice(0, MOST)
  if (shown.length === 0) return { drawn: [], height: 0 }
  const name = html`<text class="name" x="${px(axis.left - 8)}" y="${px(top + 16)}" text-anchor="end">${WORDS.promises[options.locale]}</text>`
  const more = obligations.length - shown.length
  const rest =
    more > 0 &&
    html`<text class="note" x="${px(axis.left)}" y="${px(top + shown.length * ROW + 14)}">+${more} ${WORDS.more[options.locale]}</text>`
  return {
    drawn: [name, ...shown.map((one, i) => bar(one, axis, top + i * ROW, options)), ...(rest ? [rest] : [])],
    height: (shown.length + (rest ? 1 : 0)) * ROW,
  }
}

const ORDER = { overdue: 0, open: 1, done: 2 } as const

/** The bar goes on, hatched, from a day that has passed to today; without a day it stays open at its end. */
function bar(one: ObligationOutline, axis: Axis, y: number, options: Options): Markup {
  const { title, date, due, state, side, who } = one
  const { locale, hrefOf } = options
  const start = dayOf(date ?? due)!
  const end = dayOf(due) ?? Math.max(start, axis.today)
  const [from, to] = [axis.xOf(Math.min(start, end)), axis.xOf(Math.max(start, end))]
  const now = axis.xOf(axis.today)
  const owner = SIDES[side ?? 'nobody'][locale]
  const said = [title, who, owner, due && `${WORDS.till[locale]} ${due}`, STATES[state][locale]].filter(Boolean)
  const late = state === 'overdue' && now > to
  const isRight = from > (axis.left + axis.right) / 2
  const x = isRight ? (late ? now : to) : from
  return html`<a href="${hrefOf(one)}" data-line="${one.line}" tabindex="-1"><title>${said.join(' · ')}</title>
<text class="label" x="${px(x)}" y="${px(y + 12)}" text-anchor="${isRight ? 'end' : 'start'}">${SIGN[state]} ${shortened(title, isRight ? x - axis.left : axis.right - x)}</text>
<rect class="bar ${state} ${side ?? 'nobody'}" x="${px(from)}" y="${px(y + 16)}" width="${px(Math.max(4, to - from))}" height="6" rx="2"/>
${late && html`<line class="late" x1="${px(to)}" x2="${px(now)}" y1="${px(y + 19)}" y2="${px(y + 19)}"/>`}</a>`
}

const SIGN = { open: '○', overdue: '!', done: '✓' } as const

/** As much of a text as fits into `width` pixels, letters of 6.9 pixels taken for the mean. */
function shortened(text: string, width: number): string {
  const room = Math.max(12, Math.floor(width / 6.9) - 3)
  return text.length > room ? `${text.slice(0, room - 1).trimEnd()}…` : text
}
