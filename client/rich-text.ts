/** Copies a document with its formatting, for pasting into a mail program. */
import { env, ViewColumn, window } from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { RICH_TEXT_REQUEST, type RichTextParams, type RichTextResult } from '../server/lsp/requests.ts'
import { richPage } from './rich-page.ts'
import { locale, t } from './texts.ts'

/** The page closes once it has copied; where it cannot, plain text is copied, and said to be plain. */
export async function copyRichText(client: LanguageClient, document?: string): Promise<void> {
  const uri = document ?? window.activeTextEditor?.document.uri.toString()
  if (uri === undefined) return
  const rich = await client.sendRequest<RichTextResult | null>(RICH_TEXT_REQUEST, { uri } satisfies RichTextParams)
  if (!rich) return
  const panel = window.createWebviewPanel('touchline.richText', t('Copy as rich text'), ViewColumn.Active, {
    enableScripts: true,
    localResourceRoots: [],
  })
  panel.webview.onDidReceiveMessage(async ({ copied }: { readonly copied?: unknown }) => {
    panel.dispose()
    if (copied === true) return void window.setStatusBarMessage(t('Copied with its formatting.'), 5000)
    await env.clipboard.writeText(rich.text)
    await window.showWarningMessage(
      t('This editor copies plain text only: the text is in the clipboard without its formatting.'),
    )
  })
  panel.webview.html = richPage({
    ...rich,
    nonce: crypto.randomUUID(),
    language: locale().split('-')[0]!,
    button: t('Copy'),
  })
}
