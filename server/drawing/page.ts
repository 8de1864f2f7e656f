import { createHash } from 'node:crypto'
import type { ClientOutline } from '../lsp/requests.ts'
import { html } from './markup.ts'
import type { Options } from './options.ts'
import { TIMELINE_STYLE } from './style.ts'
import { toTimeline } from './timeline.ts'
import { WORDS } from './words.ts'

/** All clients as one HTML page that needs nothing else: no script, no picture, no font, nothing from anywhere; and lets nothing in. */
export function toTimelinePage(clients: readonly ClientOutline[], options: Options): string {
  const { locale } = options
  const title = WORDS.title[locale]
  const policy = `default-src 'none'; style-src '${hashOf(STYLE)}'; base-uri 'none'; form-action 'none'`
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${title}</title>
<style>${{ markup: STYLE }}</style>
</head>
<body class="timeline">
${{ markup: toTimeline(clients, options) }}
</body>
</html>
`.markup
}

const STYLE = `${TIMELINE_STYLE}
:root { color-scheme: light dark; }
body { font: 15px/1.5 system-ui, sans-serif; margin: 0; }
main { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem; }
@media print { body { font-size: 9.5pt; } main { max-width: none; padding: 0; } nav { display: none; } }
`

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`
