/** Start-up: wires the language server to the outline, the rule pages and the commands. */
import { commands, type Disposable, type ExtensionContext, window } from 'vscode'
import { OPEN_RULE_COMMAND } from '../server/lsp/requests.ts'
import { openCard } from './outline/card.ts'
import { createOutline } from './outline/outline.ts'
import { createRulePages } from './rule-page.ts'
import { createServer } from './server.ts'

export async function activate({ extensionUri, subscriptions }: ExtensionContext): Promise<void> {
  const output = window.createOutputChannel('Touchline', { log: true })
  const server = createServer(extensionUri, output)
  const outline = createOutline(server.client)
  const pages = createRulePages(extensionUri, server.client)
  const command = (name: string, run: (...args: never[]) => unknown): Disposable => commands.registerCommand(name, run)
  subscriptions.push(output, server, outline, pages)
  subscriptions.push(
    command(OPEN_RULE_COMMAND, pages.open),
    command('touchline.openCard', openCard),
    command('touchline.refreshTouches', outline.refresh),
    command('touchline.restartServer', server.restart),
    command('touchline.showOutput', () => output.show()),
  )
  await server.start()
}
