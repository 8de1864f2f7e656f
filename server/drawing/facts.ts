/** The same facts as the drawing, for reading: lists and tables whose links the keyboard reaches. */
import { CHANNEL_NAMES } from '../../core/relationship/channel-names.ts'
import { TRUST_REASONS } from '../../core/relationship/trust-weights.ts'
import type { Localized } from '../../core/rule.ts'
import type { ClientOutline, ObligationOutline, PlacedOutline, TouchOutline } from '../lsp/requests.ts'
import { html, type Markup } from './markup.ts'
import type { Options } from './options.ts'
import { reasonLink } from './weights.ts'
import { SIDES, SIGNS, STATES, signed, WORDS } from './words.ts'

/** Trust, the last touch and the next, in one line each. */
export function summary({ trust, rhythm }: ClientOutline, { locale }: Options): Markup {
  const late = rhythm.overdue > 0 && html` <strong class="alarm">${WORDS.daysLate[locale]}: ${rhythm.overdue}</strong>`
  const pair = (name: Localized, value: Markup | string | number) =>
    html`<div><dt>${name[locale]}</dt><dd>${value}</dd></div>`
  return html`<dl class="summary">
${pair(WORDS.trust, html`<data value="${trust.value}">${trust.value}</data>`)}
${pair(WORDS.last, rhythm.last ? day(rhythm.last, locale) : WORDS.none[locale])}
${rhythm.due && pair(WORDS.due, html`${day(rhythm.due, locale)}${late}`)}
${rhythm.planned && pair(WORDS.plannedFor, day(rhythm.planned, locale))}
${pair(WORDS.cadence, rhythm.cadence)}
</dl>`
}

/** All lists that hold something, most pressing first. Documents that belong to nobody have touches only. */
export function facts(client: ClientOutline, options: Options): Markup[] {
  const { waiting, signs, obligations, landings, expectations, trust, touches } = client
  const { locale } = options
  const gaps = (['unpromised', 'unexpected'] as const).flatMap(kind =>
    expectations[kind].map(text => html`${text} <span class="aside">${WORDS[kind][locale]}</span>`),
  )
  const standing = [
    listed(
      WORDS.waiting,
      waiting.map(touch => placed(touch, options)),
      options,
    ),
    listed(
      WORDS.signs,
      signs.map(sign => html`${SIGNS[sign.sign][locale]}: ${placed(sign, options)}`),
      options,
    ),
    obligations.length > 0 && promises(obligations, options),
    listed(
      WORDS.landings,
      landings.map(({ step, next, ...landing }) => {
        const said = `${WORDS.step[locale]} ${step}/3${next ? `, ${WORDS.next[locale]}: ${next}` : ''}`
        return html`${placed(landing, options)} <span class="aside">${said}</span>`
      }),
      options,
    ),
    listed(WORDS.expectations, gaps, options),
    moves(trust, options),
  ]
  return [...(client.key === '' ? [] : standing), touchTable(touches, options)].filter(one => one !== false)
}

const listed = (title: Localized, items: readonly Markup[], { locale }: Options): Markup | false =>
  items.length > 0 &&
  html`<h3>${title[locale]}</h3>
<ul>
${items.map(item => html`<li>${item}</li>`)}
</ul>`

function promises(obligations: readonly ObligationOutline[], options: Options): Markup {
  const { locale } = options
  const rows = obligations.map(one => {
    const { side, who, due, date, state, late, said } = one
    const owner = [SIDES[side ?? 'nobody'][locale], who].filter(Boolean).join(', ')
    const again = said > 1 && html` <span class="aside">${WORDS.said[locale]}: ${said}</span>`
    return html`<tr class="promise"><td>${link(one, options)}${again}</td><td>${owner}</td><td>${day(date, locale)}</td><td>${day(due, locale, '—')}</td><td class="${state}">${STATES[late ? 'late' : state][locale]}</td></tr>`
  })
  return table(WORDS.promises, [WORDS.what, WORDS.whose, WORDS.since, WORDS.till, WORDS.state], rows, locale)
}

function moves({ moves, start }: ClientOutline['trust'], options: Options): Markup {
  const { locale } = options
  if (moves.length === 0) return html`<h3>${WORDS.trustMoves[locale]}</h3><p>${WORDS.noMoves[locale]}</p>`
  const rows = [...moves].reverse().map(move => {
    const { date, points, reason, after, also = [] } = move
    const others = also.map(other => html`; ${TRUST_REASONS[other.reason][locale]}: ${link(other, options)}`)
    return html`<tr class="move"><td>${day(date, locale)}</td><td class="number">${signed(points)}</td><td class="number">${after}</td><td>${reasonLink(reason, points, options)}</td><td>${link(move, options)}${others}</td></tr>`
  })
  const first = html`<tr><td></td><td></td><td class="number">${start}</td><td>${WORDS.start[locale]}</td><td></td></tr>`
  const columns = [WORDS.day, WORDS.points, WORDS.after, WORDS.why, WORDS.where]
  return table(WORDS.trustMoves, columns, [...rows, first], locale)
}

function touchTable(touches: readonly TouchOutline[], options: Options): Markup {
  const { locale } = options
  const rows = touches.map(touch => {
    const { date, time, channel, direction, who, planned } = touch
    const when = html`${day(date, locale)}${time && ` ${time}`}`
    const way = WORDS[direction === 'ours' ? 'fromUs' : 'fromClient'][locale]
    const name = channel ? CHANNEL_NAMES[channel][locale] : WORDS.otherChannel[locale]
    return html`<tr class="touch${planned ? ' planned' : ''}"><td>${when}</td><td>${name}</td><td>${way}</td><td>${link(touch, options)}</td><td>${who}</td><td>${notesOf(touch, options)}</td></tr>`
  })
  const columns = [WORDS.day, WORDS.channel, WORDS.direction, WORDS.what, WORDS.who, WORDS.notes]
  return table(WORDS.touches, columns, rows, locale)
}

const notesOf = (
  { planned, meaning, benefit, outcome, answered, writtenUp }: TouchOutline,
  { locale }: Options,
): string =>
  [
    planned && WORDS.planned[locale],
    ...Object.entries({ meaning, benefit, outcome } as const).map(
      ([name, text]) => text && `${WORDS[name as 'meaning'][locale]}: ${text}`,
    ),
    answered === false && WORDS.notAnswered[locale],
    writtenUp === false && WORDS.notWrittenUp[locale],
  ]
    .filter(Boolean)
    .join('; ')

/** A wide table scrolls by itself, with the keyboard too. */
const table = (
  title: Localized,
  columns: readonly Localized[],
  rows: readonly Markup[],
  locale: Options['locale'],
): Markup => html`<div class="wide" tabindex="0" role="group" aria-label="${title[locale]}"><table>
<caption>${title[locale]}</caption>
<thead><tr>${columns.map(column => html`<th scope="col">${column[locale]}</th>`)}</tr></thead>
<tbody>
${rows}
</tbody></table></div>`

const placed = (place: PlacedOutline, options: Options): Markup =>
  html`${place.date && html`${day(place.date, options.locale)} `}${link(place, options)}`

const link = (
  place: { readonly title: string; readonly uri: string; readonly line?: number },
  { hrefOf }: Options,
): Markup => html`<a href="${hrefOf(place)}" data-line="${place.line}">${place.title}</a>`

const day = (iso: string | undefined, locale: Options['locale'], none: string = WORDS.noDate[locale]): Markup =>
  iso === undefined ? html`${none}` : html`<time datetime="${iso}">${iso}</time>`
