/** The language server: started, watched, started again when it stops by itself. */
import { type Disposable, type LogOutputChannel, Uri, window } from 'vscode'
import {
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  LanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  State,
  TransportKind,
} from 'vscode-languageclient/node'
import {
  type InitializationOptions,
  LOG_DOCUMENT_COMMAND,
  LOG_TOUCH_COMMAND,
  NEW_DOCUMENT_COMMAND,
  NEXT_DOCUMENT_COMMAND,
  OPEN_RULE_COMMAND,
} from '../server/lsp/requests.ts'
import { linkedFindings } from './links.ts'
import { afterStop } from './restarts.ts'
import { t } from './texts.ts'

export interface Server extends Disposable {
  readonly client: LanguageClient
  start(): Promise<void>
  restart(): Promise<void>
}

export function createServer(extension: Uri, output: LogOutputChannel): Server {
  const run = {
    module: Uri.joinPath(extension, 'dist', 'touchline.cjs').fsPath,
    args: ['server'],
    transport: TransportKind.ipc,
  }
  const falls = { count: 0 }
  const start = async () => {
    const before = falls.count
    await client.start().catch(error => {
      output.error(error)
      // A fall while starting has been told of already.
      if (falls.count === before) void tellOf(t('Touchline could not be started: {0}', reasonOf(error)))
    })
  }
  const stop = async () => {
    // A start that is under way cannot be stopped.
    if (client.state === State.Starting) await client.start().catch(() => undefined)
    if (client.needsStop()) await client.stop().catch(error => output.error(error))
  }
  let restarting: Promise<void> | undefined
  // Asked for once more while it is under way, it is the same restart.
  const restart = () =>
    (restarting ??= stop()
      .then(start)
      .finally(() => (restarting = undefined)))
  const tellOf = async (message: string) => {
    const choice = await window.showErrorMessage(message, t('Restart'), t('Show Output'))
    if (choice === t('Restart')) await restart()
    if (choice === t('Show Output')) output.show()
  }
  const tellOfRestart = async () => {
    const message = t('Touchline stopped unexpectedly and was started again.')
    if (await window.showWarningMessage(message, t('Show Output'))) output.show()
  }
  const tellOfEnd = () => tellOf(t('Touchline keeps stopping and was not started again.'))
  const errorHandler = startingAgain(falls, tellOfRestart, tellOfEnd)
  const client = quiet(
    new LanguageClient('touchline', 'Touchline', { run, debug: run }, { ...options(output), errorHandler }),
  )
  return { client, start, restart, dispose: () => void client.dispose().catch(() => undefined) }
}

const options = (outputChannel: LogOutputChannel): LanguageClientOptions => ({
  documentSelector: [
    { language: 'markdown', scheme: 'file' },
    { language: 'markdown', scheme: 'untitled' },
  ],
  initializationOptions: {
    commands: [OPEN_RULE_COMMAND, NEXT_DOCUMENT_COMMAND, NEW_DOCUMENT_COMMAND, LOG_TOUCH_COMMAND, LOG_DOCUMENT_COMMAND],
  } satisfies InitializationOptions,
  middleware: linkedFindings,
  outputChannel,
  revealOutputChannelOn: RevealOutputChannelOn.Never,
  // Told by `start`, which hears of the failure too.
  initializationFailedHandler: () => false,
  markdown: { isTrusted: { enabledCommands: [OPEN_RULE_COMMAND] } },
})

// The library shows its own errors in English only; ours are told in the reader's language, theirs go to the output.
function quiet(client: LanguageClient): LanguageClient {
  client.error = (message, data) => LanguageClient.prototype.error.call(client, message, data, false)
  return client
}

function startingAgain(
  falls: { count: number },
  tellOfRestart: () => Promise<void>,
  tellOfEnd: () => void,
): ErrorHandler {
  let stops: readonly number[] = []
  let telling = false
  // One such message on the screen at a time, however fast the server falls.
  const tellOnce = async () => {
    if (telling) return
    telling = true
    await tellOfRestart()
    telling = false
  }
  return {
    // What is sent to a server that has just died fails. To shut it down for that would be to end it on purpose: nobody would start it again.
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed: () => {
      const next = afterStop(stops, Date.now())
      falls.count++
      stops = next.restart ? next.stops : []
      void (next.restart ? tellOnce() : tellOfEnd())
      return { action: next.restart ? CloseAction.Restart : CloseAction.DoNotRestart, handled: true }
    },
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
