/** How trust is counted, below the clients: every move of theirs leads here. */
import { TRUST_TITLE, trustAbout } from '../../core/relationship/trust-page.ts'
import { moveName, TRUST_REASONS, TRUST_WEIGHTS, type TrustReason } from '../../core/relationship/trust-weights.ts'
import { TRUST_WHYS } from '../../core/relationship/trust-whys.ts'
import { html, type Markup } from './markup.ts'
import type { Options } from './options.ts'
import { signed, WORDS } from './words.ts'

/** The name of a reason, as a link to where its weight is explained. */
export const reasonLink = (reason: TrustReason, points: number, { locale }: Options): Markup =>
  html`<a href="#${anchorOf(reason)}">${moveName(reason, points)[locale]}</a>`

/** The published weights: what moves trust, by how many points unless `touchline.yml` says otherwise, and when. */
export function weights({ locale }: Options): Markup {
  const rows = (Object.keys(TRUST_REASONS) as TrustReason[]).map(
    reason =>
      html`<tr id="${anchorOf(reason)}"><td>${TRUST_REASONS[reason][locale]}</td><td class="number">${signed(TRUST_WEIGHTS[reason])}</td><td>${coded(TRUST_WHYS[reason].when[locale])}</td></tr>`,
  )
  const heads = [WORDS.what, WORDS.points, WORDS.when].map(name => html`<th scope="col">${name[locale]}</th>`)
  return html`<section id="weights" aria-labelledby="weights-name">
<h2 id="weights-name">${TRUST_TITLE[locale]}</h2>
<p>${trustAbout(locale)} ${coded(WORDS.ownWeights[locale])}</p>
<div class="wide" tabindex="0" role="group" aria-label="${TRUST_TITLE[locale]}"><table>
<thead><tr>${heads}</tr></thead>
<tbody>
${rows}
</tbody>
</table></div>
</section>`
}

const anchorOf = (reason: TrustReason): string => `weight-${reason}`

/** What stands between backticks, as code. */
const coded = (text: string): Markup => ({
  markup: text
    .split('`')
    .map((part, i) => (i % 2 === 1 ? html`<code>${part}</code>` : html`${part}`).markup)
    .join(''),
})
