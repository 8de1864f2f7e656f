/** What the menus of the tree do. */
import { commands, env, Uri, window, workspace } from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { BRIEF_REQUEST, type BriefParams, type BriefResult } from '../../server/lsp/requests.ts'
import { t } from '../texts.ts'
import type { Node } from './node.ts'
import { documentsOn } from './on-node.ts'

/** Opens the card of a client in the tree. */
export async function openCard(node: Node | undefined): Promise<void> {
  if (node?.kind === 'client' && node.client.card)
    await commands.executeCommand('vscode.open', Uri.parse(node.client.card))
}

/** Opens the document of a touch; of several, the one that is chosen. */
export async function openTouch(node: unknown): Promise<void> {
  const documents = documentsOn(node).map(uri => Uri.parse(uri))
  const chosen = documents.length > 1 ? await documentAsked(documents) : documents[0]
  if (chosen) await commands.executeCommand('vscode.open', chosen)
}

async function documentAsked(documents: readonly Uri[]): Promise<Uri | undefined> {
  const choices = documents.map(document => ({ label: workspace.asRelativePath(document), document }))
  return (await window.showQuickPick(choices, { placeHolder: t('Which document?') }))?.document
}

/** Puts what a colleague needs to take the client over into the clipboard, as Markdown. */
export async function copyBrief(client: LanguageClient, key: string | undefined): Promise<void> {
  if (key === undefined) return
  const brief = await client.sendRequest<BriefResult | null>(BRIEF_REQUEST, { client: key } satisfies BriefParams)
  if (!brief) return
  await env.clipboard.writeText(brief.markdown)
  window.setStatusBarMessage(t('The hand-over brief is in the clipboard.'), 5000)
}
