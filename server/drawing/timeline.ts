import type { ClientOutline } from '../lsp/requests.ts'
import { chart } from './chart.ts'
import { facts, summary } from './facts.ts'
import { html, type Markup } from './markup.ts'
import type { Options } from './options.ts'
import { weights } from './weights.ts'
import { WORDS } from './words.ts'

/** Clients as HTML: each a timeline drawn as SVG, and the same facts in lists and tables. Needs `TIMELINE_STYLE`, and no script. */
export function toTimeline(clients: readonly ClientOutline[], options: Options): string {
  const { locale, today } = options
  const names = clients.map(({ name }, i) => html`<li><a href="#${anchorOf(i)}">${name}</a></li>`)
  return html`<main>
<h1>${WORDS.title[locale]}</h1>
<p>${WORDS.asOf[locale]} <time datetime="${today}">${today}</time></p>
${clients.length > 1 && html`<nav aria-label="${WORDS.clients[locale]}"><ul>${names}</ul></nav>`}
${clients.map((client, i) => section(client, i, options))}
${clients.some(({ trust }) => trust.moves.length > 0) && weights(options)}
</main>`.markup
}

const anchorOf = (place: number): string => `client-${place + 1}`

function section(client: ClientOutline, place: number, options: Options): Markup {
  const { locale } = options
  const drawing = `${WORDS.chart[locale]}: ${client.name}`
  return html`<section id="${anchorOf(place)}" aria-labelledby="${anchorOf(place)}-name">
<h2 id="${anchorOf(place)}-name">${client.name}</h2>
${client.key !== '' && summary(client, options)}
<figure>
<div class="wide" tabindex="0" role="group" aria-label="${drawing}">${chart(client, options)}</div>
<figcaption>${legend(options)} ${WORDS.below[locale]}</figcaption>
</figure>
${facts(client, options)}
</section>`
}

/** What the shapes mean. */
function legend({ locale }: Options): Markup {
  const key = (shape: Markup, name: string) =>
    html`<span class="key"><svg viewBox="0 0 16 12" width="16" height="12" aria-hidden="true" focusable="false">${shape}</svg> ${name}</span>`
  return html`<span class="legend">
${key(html`<polygon class="ours" points="14,6 2,0 2,12"/>`, WORDS.keyOurs[locale])}
${key(html`<polygon class="client" points="2,6 14,0 14,12"/>`, WORDS.keyClient[locale])}
${key(html`<polygon class="ours planned" points="13,6 3,1 3,11"/>`, WORDS.keyPlanned[locale])}
${key(html`<path class="missed" d="M4 2l8 8m0 -8l-8 8"/>`, WORDS.keyMissed[locale])}
${key(html`<rect class="bar open ours" x="0" y="3" width="16" height="6" rx="2"/>`, WORDS.keyOpen[locale])}
${key(html`<line class="late" x1="0" x2="16" y1="6" y2="6"/>`, WORDS.keyLate[locale])}
</span>`
}
