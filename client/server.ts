/** The language server: started, watched, started again when it stops by itself. */
import { type Disposable, type LogOutputChannel, Uri, window } from 'vscode'
import {
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  LanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  TransportKind,
} from 'vscode-languageclient/node'
import { type InitializationOptions, OPEN_RULE_COMMAND } from '../server/lsp/requests.ts'
import { afterStop } from './restarts.ts'
import { t } from './texts.ts'

export interface Server extends Disposable {
  readonly client: LanguageClient
  start(): Promise<void>
  restart(): Promise<void>
}

export function createServer(extension: Uri, output: LogOutputChannel): Server {
  const module = Uri.joinPath(extension, 'dist', 'touchline.cjs').fsPath
  const start = () => client.start().catch(error => tellFailure(String(error?.message ?? error)))
  const restart = async () => {
    if (client.needsStop()) await client.stop().catch(error => output.error(error))
    await start()
  }
  const tellFailure = async (reason: string) => {
    output.error(reason)
    await tell(window.showErrorMessage, t('Touchline could not be started: {0}', reason))
  }
  const tell = async (
    show: typeof window.showErrorMessage,
    message: string,
    offer = [t('Restart'), t('Show Output')],
  ) => {
    const choice = await show(message, ...offer)
    if (choice === t('Restart')) await restart()
    if (choice === t('Show Output')) output.show()
  }
  const errorHandler = reporting({
    restarted: () =>
      tell(window.showWarningMessage, t('Touchline stopped unexpectedly and was started again.'), [t('Show Output')]),
    gaveUp: () => tell(window.showErrorMessage, t('Touchline keeps stopping and was not started again.')),
  })
  const run = { module, args: ['server'], transport: TransportKind.ipc }
  const client = new LanguageClient('touchline', 'Touchline', { run, debug: run }, { ...options(output), errorHandler })
  return {
    client,
    start,
    restart,
    dispose: () => void client.dispose().catch(() => undefined),
  }
}

const options = (outputChannel: LogOutputChannel): LanguageClientOptions => ({
  documentSelector: [
    { language: 'markdown', scheme: 'file' },
    { language: 'markdown', scheme: 'untitled' },
  ],
  initializationOptions: { commands: [OPEN_RULE_COMMAND] } satisfies InitializationOptions,
  outputChannel,
  revealOutputChannelOn: RevealOutputChannelOn.Never,
  markdown: { isTrusted: { enabledCommands: [OPEN_RULE_COMMAND] } },
})

// One message on the screen at a time, however fast the server falls.
function reporting(tell: { restarted(): Promise<void>; gaveUp(): Promise<void> }): ErrorHandler {
  let stops: readonly number[] = []
  let telling = false
  const once = async (message: () => Promise<void>) => {
    if (telling) return
    telling = true
    await message()
    telling = false
  }
  return {
    error: (_error, _message, count) => ({
      action: count !== undefined && count <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
      handled: true,
    }),
    closed: () => {
      const next = afterStop(stops, Date.now())
      stops = next.restart ? next.stops : []
      void (next.restart ? once(tell.restarted) : tell.gaveUp())
      return { action: next.restart ? CloseAction.Restart : CloseAction.DoNotRestart, handled: true }
    },
  }
}
