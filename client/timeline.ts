/** The timeline of a client in a panel: drawn by the server, the same as on the command line; nothing gets in or out but clicks on documents. */
import { Disposable, type Event, Range, Uri, ViewColumn, type WebviewPanel, window } from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { TIMELINE_REQUEST, type TimelineParams, type TimelineResult } from '../server/lsp/requests.ts'
import { locale, t } from './texts.ts'

export interface Timelines extends Disposable {
  /** Shows the timeline of a client, in the panel that shows it already or in a new one. */
  show(key: string | undefined): Promise<void>
}

export function createTimelines(client: LanguageClient, touchesChanged: Event<void>): Timelines {
  const panels = new Map<string, WebviewPanel>()
  const draw = async (key: string): Promise<void> => {
    const panel = panels.get(key)
    if (!panel?.visible || !client.isRunning()) return
    const params: TimelineParams = { client: key }
    const drawn = await client.sendRequest<TimelineResult | null>(TIMELINE_REQUEST, params).catch(() => undefined)
    if (!drawn || panels.get(key) !== panel) return
    panel.title = t('Timeline: {0}', drawn.name)
    panel.webview.html = pageOf(drawn)
  }
  const opened = (key: string): WebviewPanel => {
    const panel = window.createWebviewPanel('touchline.timeline', 'Touchline', ViewColumn.Active, {
      enableScripts: true,
      enableFindWidget: true,
      localResourceRoots: [],
    })
    panel.webview.onDidReceiveMessage(openDocument)
    panel.onDidChangeViewState(() => draw(key))
    panel.onDidDispose(() => panels.delete(key))
    panels.set(key, panel)
    return panel
  }
  const listening = touchesChanged(() => void Promise.all([...panels.keys()].map(draw)))
  return {
    show: async key => {
      if (key === undefined) return
      const panel = panels.get(key)
      if (panel) panel.reveal()
      else opened(key)
      await draw(key)
    },
    dispose: () => Disposable.from(listening, ...panels.values()).dispose(),
  }
}

/** Addresses come from our own page, and are of documents only. */
async function openDocument(clicked: { readonly uri?: unknown; readonly line?: unknown }): Promise<void> {
  if (typeof clicked.uri !== 'string') return
  const uri = Uri.parse(clicked.uri)
  if (uri.scheme !== 'file') return
  const line = typeof clicked.line === 'number' && clicked.line > 0 ? clicked.line - 1 : undefined
  const selection = line === undefined ? undefined : new Range(line, 0, line, 0)
  await window.showTextDocument(uri, { viewColumn: ViewColumn.Beside, preview: true, selection })
}

function pageOf({ html, style }: TimelineResult): string {
  const nonce = crypto.randomUUID()
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`
  return `<!doctype html>
<html lang="${locale().split('-')[0]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<style nonce="${nonce}">${style}</style>
</head>
<body class="timeline">
${html}
<script nonce="${nonce}">${SCRIPT}</script>
</body>
</html>`
}

/** Hands clicks on documents over, and keeps the place when the page is drawn anew. */
const SCRIPT = `
const editor = acquireVsCodeApi()
scrollTo(0, editor.getState()?.y ?? 0)
addEventListener('scroll', () => editor.setState({ y: scrollY }))
document.addEventListener('click', event => {
  const link = event.target.closest('a[data-line]')
  if (!link) return
  event.preventDefault()
  event.stopPropagation()
  editor.postMessage({ uri: link.getAttribute('href'), line: Number(link.dataset.line) })
}, true)
`
