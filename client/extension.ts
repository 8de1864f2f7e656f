/** Start-up: wires the language server to the outline, the rule pages and the commands. */
import { commands, type Disposable, type ExtensionContext, Uri, window } from 'vscode'
import {
  LOG_DOCUMENT_COMMAND,
  LOG_TOUCH_COMMAND,
  NEW_DOCUMENT_COMMAND,
  NEXT_DOCUMENT_COMMAND,
  OPEN_RULE_COMMAND,
} from '../server/lsp/requests.ts'
import { knownClientAsked } from './asking.ts'
import { logDocument, logTouch, ownerOf } from './logging.ts'
import { exportDocument, importFile, newDocument, nextDocument } from './making.ts'
import { copyBrief, openCard, openTouch } from './outline/acting.ts'
import { clientOn, documentOn } from './outline/on-node.ts'
import { createOutline } from './outline/outline.ts'
import { createPreview } from './preview.ts'
import { copyRichText } from './rich-text.ts'
import { createRulePages } from './rule-page.ts'
import { createServer } from './server.ts'
import { createTimelines } from './timeline.ts'

export async function activate({ extensionUri, subscriptions }: ExtensionContext): Promise<void> {
  const output = window.createOutputChannel('Touchline', { log: true })
  const server = createServer(extensionUri, output)
  const outline = createOutline(server.client)
  const pages = createRulePages(extensionUri, server.client)
  const preview = createPreview(server.client)
  const command = (name: string, run: (...args: never[]) => unknown): Disposable => commands.registerCommand(name, run)
  const clientFor = async (on: unknown) => clientOn(on) ?? knownClientAsked(server.client)
  const timelines = createTimelines(server.client, outline.onDidChange)
  subscriptions.push(output, server, outline, pages, preview, timelines)
  subscriptions.push(
    command(OPEN_RULE_COMMAND, pages.open),
    command(NEXT_DOCUMENT_COMMAND, (on?: unknown, step?: unknown) =>
      nextDocument(server.client, documentOn(on), textOf(step)),
    ),
    command(NEW_DOCUMENT_COMMAND, (on?: unknown, client?: unknown) =>
      newDocument(server.client, preview, textOf(on), textOf(client) ?? clientOn(on)),
    ),
    command(LOG_TOUCH_COMMAND, async (on?: unknown) =>
      logTouch(server.client, (await ownerOf(server.client, textOf(on))) ?? (await clientFor(on))),
    ),
    command(LOG_DOCUMENT_COMMAND, (on?: unknown) => logDocument(server.client, documentOn(on))),
    command('touchline.copyBrief', async (on?: unknown) => copyBrief(server.client, await clientFor(on))),
    command('touchline.showTimeline', async (on?: unknown) => timelines.show(await clientFor(on))),
    command('touchline.openTouch', openTouch),
    command('touchline.filterTouches', outline.filter),
    command('touchline.clearFilter', outline.clearFilter),
    command('touchline.promisesByPerson', () => outline.orderPromises('person')),
    command('touchline.promisesByState', () => outline.orderPromises('state')),
    command('touchline.exportDocument', (on?: unknown) => exportDocument(server.client, documentOn(on))),
    command('touchline.exportPage', (on?: unknown) => exportDocument(server.client, documentOn(on), 'html')),
    command('touchline.copyRichText', (on?: unknown) => copyRichText(server.client, documentOn(on))),
    command('touchline.importMail', (file?: unknown) =>
      importFile(server.client, file instanceof Uri ? file : undefined),
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
