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
    panel.webview.html = pageOf(drawn, key)
  }
  const adopted = (panel: WebviewPanel, key: string): void => {
    panel.webview.onDidReceiveMessage(openDocument)
    panel.onDidChangeViewState(() => draw(key))
    panel.onDidDispose(() => panels.delete(key))
    panels.set(key, panel)
  }
  // After a reload the server is still starting: what it cannot draw yet is drawn once the touches are known.
  const restoring = window.registerWebviewPanelSerializer(PANEL, {
    deserializeWebviewPanel: async (panel, state: { readonly client?: unknown } | undefined) => {
      const key = state?.client
      if (typeof key !== 'string' || panels.has(key)) return panel.dispose()
      panel.webview.options = OPTIONS
      adopted(panel, key)
      await draw(key)
    },
  })
  const listening = touchesChanged(() => void Promise.all([...panels.keys()].map(draw)))
  return {
    show: async key => {
      if (key === undefined) return
      const panel = panels.get(key)
      if (panel) panel.reveal()
      else
        adopted(
          window.createWebviewPanel(PANEL, 'Touchline', ViewColumn.Active, { ...OPTIONS, enableFindWidget: true }),
          key,
        )
      await draw(key)
    },
    dispose: () => Disposable.from(listening, restoring, ...panels.values()).dispose(),
  }
}

const PANEL = 'touchline.timeline'

const OPTIONS = { enableScripts: true, localResourceRoots: [] }

/** Addresses come from our own page, and are of documents only. */
async function openDocument(clicked: { readonly uri?: unknown; readonly line?: unknown }): Promise<void> {
  if (typeof clicked.uri !== 'string') return
  const uri = Uri.parse(clicked.uri)
  if (uri.scheme !== 'file') return
  const line = typeof clicked.line === 'number' && clicked.line > 0 ? clicked.line - 1 : undefined
  const selection = line === undefined ? undefined : new Range(line, 0, line, 0)
  await window.showTextDocument(uri, { viewColumn: ViewColumn.Beside, preview: true, selection })
}

function pageOf({ html, style }: TimelineResult, key: string): string {
  const nonce = crypto.randomUUID()
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`
  return `<!doctype html>
<html lang="${locale().split('-')[0]}">
<head>
<meta charset="utf-8">
<title>Touchline</title>
<meta http-equiv="Content-Security-Policy" content="${policy}">
<style nonce="${nonce}">${style}</style>
</head>
<body class="timeline">
${html}
<script nonce="${nonce}">const client = ${JSON.stringify(key).replaceAll('<', '\\u003c')}${SCRIPT}</script>
</body>
</html>`
}

/** Hands clicks on documents over; keeps whose page it is and the place, for when it is drawn anew or the window is loaded again. */
const SCRIPT = `
const editor = acquireVsCodeApi()
scrollTo(0, editor.getState()?.y ?? 0)
const keep = () => editor.setState({ client, y: scrollY })
keep()
addEventListener('scroll', keep)
document.addEventListener('click', event => {
  const link = event.target.closest('a[data-line]')
  if (!link) return
  event.preventDefault()
  event.stopPropagation()
  editor.postMessage({ uri: link.getAttribute('href'), line: Number(link.dataset.line) })
}, true)
`
