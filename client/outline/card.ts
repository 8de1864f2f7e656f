import { commands, Uri } from 'vscode'
import type { Node } from './node.ts'

/** Opens the card of a client in the tree. */
export async function openCard(node: Node | undefined): Promise<void> {
  if (node && 'client' in node && node.client.card)
    await commands.executeCommand('vscode.open', Uri.parse(node.client.card))
}
