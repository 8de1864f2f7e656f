/** Start-up: wires the language server to the outline, the rule pages and the commands. */
import { commands, type Disposable, type ExtensionContext, Uri, window } from 'vscode'
import { NEW_DOCUMENT_COMMAND, NEXT_DOCUMENT_COMMAND, OPEN_RULE_COMMAND } from '../server/lsp/requests.ts'
import { exportDocument, importMail, newDocument, nextDocument } from './making.ts'
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
    command(NEXT_DOCUMENT_COMMAND, (uri?: string, step?: string) =>
      nextDocument(server.client, textOf(uri), textOf(step)),
    ),
    command(NEW_DOCUMENT_COMMAND, (template?: string, client?: string) =>
      newDocument(server.client, textOf(template), textOf(client)),
    ),
    command('touchline.exportDocument', () => exportDocument(server.client)),
    command('touchline.exportPage', () => exportDocument(server.client, 'html')),
    command('touchline.importMail', (file?: unknown) =>
      importMail(server.client, file instanceof Uri ? file : undefined),
    ),
    command('touchline.openCard', openCard),
    command('touchline.refreshTouches', outline.refresh),
    command('touchline.restartServer', server.restart),
    command('touchline.showOutput', () => output.show()),
  )
  await server.start()
}

/** Menus hand over what they were opened on: only texts of ours are arguments. */
const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
