import { type ChildProcess, spawn } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import { pathToFileURL } from 'node:url'
import type { Diagnostic, InitializeResult, ServerCapabilities } from 'vscode-languageserver/node'

/** A small editor: speaks the protocol over stdio and remembers what it was told. */
export interface Client {
  readonly capabilities: ServerCapabilities
  readonly request: <R>(method: string, params: unknown) => Promise<R>
  /** Sends a request and gives its id at once, for cancelling. */
  readonly send: (method: string, params: unknown) => { id: number; answer: Promise<Message> }
  readonly notify: (method: string, params: unknown) => void
  readonly open: (uri: string, text: string, language?: string) => void
  readonly change: (uri: string, version: number, changes: readonly unknown[]) => void
  readonly close: (uri: string) => void
  /** The next diagnostics of a document that satisfy the condition. */
  readonly diagnostics: (uri: string, isWanted?: (published: Published) => boolean) => Promise<Published>
  /** The next notification or request of this name. */
  readonly told: (method: string) => Promise<unknown>
  readonly received: readonly Message[]
  readonly stop: () => Promise<number | null>
  readonly process: ChildProcess
}

export interface Published {
  readonly uri: string
  readonly version?: number
  readonly diagnostics: readonly Diagnostic[]
}

export interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { code: number; message: string }
}

export interface Start {
  readonly command: string
  readonly folder?: string
  readonly capabilities?: object
  readonly options?: Record<string, unknown>
  readonly locale?: string
  readonly args?: readonly string[]
  /** Answers to `workspace/configuration`. */
  readonly configuration?: () => unknown
}

/** Long, because other work may share the machine; what is asked for comes at once or never. */
const PATIENCE = 20_000

export async function startClient(start: Start): Promise<Client> {
  const child = spawn(process.execPath, [start.command, 'server', ...(start.args ?? ['--stdio'])], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, LANG: 'en_US.UTF-8' },
  })
  const received: Message[] = []
  const arrivals = new EventEmitter().setMaxListeners(0)
  const seen = new Map<string, number>()
  let last = 0

  readMessages(child, message => {
    received.push(message)
    if (message.id !== undefined && message.method !== undefined) write({ id: message.id, result: answerTo(message) })
    arrivals.emit('message')
  })

  const write = (message: object) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message })
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }
  const answerTo = ({ method, params }: Message) =>
    method === 'workspace/configuration'
      ? (params as { items: unknown[] }).items.map(() => start.configuration?.() ?? null)
      : null
  /** Messages of one sort are handed out in their order, each once, also those that came before anybody asked. */
  const next = async (sort: string, isWanted: (message: Message) => boolean): Promise<Message> => {
    const late = AbortSignal.timeout(PATIENCE)
    for (;;) {
      const at = received.findIndex((message, i) => i >= (seen.get(sort) ?? 0) && isWanted(message))
      if (at >= 0) {
        seen.set(sort, at + 1)
        return received[at]!
      }
      await once(arrivals, 'message', { signal: late }).catch(() => {
        throw new Error(`no ${sort} within ${PATIENCE} ms`)
      })
    }
  }
  const send = (method: string, params: unknown) => {
    const id = ++last
    const answer = next(`answer ${id} to ${method}`, message => message.id === id && message.method === undefined)
    write({ id, method, params })
    return { id, answer }
  }
  const request = async <R>(method: string, params: unknown): Promise<R> => {
    const { result, error } = await send(method, params).answer
    if (error) throw Object.assign(new Error(error.message), { code: error.code })
    return result as R
  }
  const notify = (method: string, params: unknown) => write({ method, params })
  const { capabilities } = await request<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: start.folder ? [{ uri: pathToFileURL(start.folder).href, name: 'folder' }] : null,
    capabilities: start.capabilities ?? CAPABILITIES,
    initializationOptions: { today: '2026-11-20', debounce: 0, ...start.options },
    ...(start.locale ? { locale: start.locale } : {}),
  })
  notify('initialized', {})

  return {
    capabilities,
    request,
    send,
    notify,
    received,
    process: child,
    open: (uri, text, languageId = 'markdown') =>
      notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } }),
    change: (uri, version, contentChanges) =>
      notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges }),
    close: uri => notify('textDocument/didClose', { textDocument: { uri } }),
    diagnostics: async (uri, isWanted = () => true) => {
      const published = (message: Message) => message.params as Published
      const isIt = (message: Message) =>
        message.method === 'textDocument/publishDiagnostics' &&
        published(message).uri === uri &&
        isWanted(published(message))
      return published(await next(`diagnostics of ${uri}`, isIt))
    },
    told: async method => (await next(method, message => message.method === method)).params,
    stop: async () => {
      const ended = new Promise<number | null>(resolve => child.on('exit', resolve))
      await request('shutdown', null)
      notify('exit', null)
      return ended
    },
  }
}

/** What a well-equipped editor announces, apart from pulling diagnostics. */
export const CAPABILITIES = {
  textDocument: {
    publishDiagnostics: { versionSupport: true, codeDescriptionSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
    completion: { completionItem: { snippetSupport: true } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
  workspace: { workspaceEdit: { documentChanges: true }, workspaceFolders: true },
}

function readMessages(child: ChildProcess, take: (message: Message) => void): void {
  let buffer = Buffer.alloc(0)
  child.stdout!.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk])
    for (;;) {
      const end = buffer.indexOf('\r\n\r\n')
      if (end < 0) return
      const length = Number(/Content-Length: (\d+)/i.exec(buffer.subarray(0, end).toString())![1])
      if (buffer.length < end + 4 + length) return
      const body = buffer.subarray(end + 4, end + 4 + length)
      buffer = buffer.subarray(end + 4 + length)
      take(JSON.parse(body.toString()))
    }
  })
}
