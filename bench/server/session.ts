import { type ChildProcess, spawn } from 'node:child_process'
import { messageReader, write } from './wire.ts'

/** One running language server, spoken to over stdio as an editor would. */
export interface Session {
  readonly pid: number
  /** From spawn to the answer of `initialize`. */
  readonly startUp: number
  readonly version: string | undefined
  /** The server takes changes as ranges; otherwise the whole text is sent. */
  readonly incremental: boolean
  request(method: string, params: unknown): Promise<unknown>
  notify(method: string, params: unknown): void
  /** When the diagnostics of this version of the document arrived. */
  diagnostics(uri: string, version: number): Promise<Arrival>
  stop(): Promise<void>
}

export interface Arrival {
  /** On the clock of `performance.now()`. */
  readonly at: number
  readonly count: number
}

export interface Start {
  readonly command: string
  readonly args: readonly string[]
  readonly root: string
  /** Milliseconds; the server's own if left out. */
  readonly debounce?: number
}

/** Longer than ten thousand documents take on a busy machine. */
const PATIENCE = 600_000

export async function startServer({ command, args, root, debounce }: Start): Promise<Session> {
  const born = performance.now()
  const child = spawn(command, args, { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] })
  const link = linkTo(child)
  const result = (await link.request('initialize', {
    processId: process.pid,
    rootUri: fileUri(root),
    workspaceFolders: [{ uri: fileUri(root), name: 'bench' }],
    capabilities: CAPABILITIES,
    initializationOptions: debounce === undefined ? {} : { debounce },
  })) as InitializeResult
  const startUp = performance.now() - born
  link.notify('initialized', {})
  const sync = result.capabilities.textDocumentSync
  return {
    ...link,
    pid: child.pid ?? -1,
    startUp,
    version: result.serverInfo?.version,
    incremental: (typeof sync === 'number' ? sync : sync?.change) === 2,
    stop: async () => {
      const exited = new Promise(resolve => child.once('exit', resolve))
      await link.request('shutdown', null)
      link.notify('exit', null)
      await exited
    },
  }
}

/** Diagnostics are to be pushed: no support for pulling them is announced. */
const CAPABILITIES = {
  general: { positionEncodings: ['utf-16'] },
  textDocument: { publishDiagnostics: { versionSupport: true, codeDescriptionSupport: true }, synchronization: {} },
  workspace: { workspaceFolders: true, configuration: true, didChangeWatchedFiles: { dynamicRegistration: true } },
}

interface InitializeResult {
  readonly capabilities: { readonly textDocumentSync?: number | { readonly change?: number } }
  readonly serverInfo?: { readonly version?: string }
}

type Link = Pick<Session, 'request' | 'notify' | 'diagnostics'>

function linkTo(child: ChildProcess): Link {
  const answers = new Map<number, Answer>()
  const waits: Wait[] = []
  let lastId = 0
  const send = (message: object) => write(child.stdin!, message)
  const ended = new Promise<never>((_, reject) => {
    child.once('error', reject)
    child.once('exit', code => reject(new Error(`The server ended with ${code}`)))
  })
  ended.catch(() => {})
  messageReader(child.stdout!, message => {
    if (message.method === undefined) settle(answers, message)
    else if (message.id !== undefined) send({ id: message.id, result: answerTo(message.method, message.params) })
    else if (message.method === 'textDocument/publishDiagnostics') arrived(waits, message.params as Published)
  })
  return {
    request: (method, params) => {
      const id = ++lastId
      const answer = new Promise((resolve, reject) => answers.set(id, { resolve, reject }))
      send({ id, method, params })
      return patient(Promise.race([answer, ended]), method)
    },
    notify: (method, params) => send({ method, params }),
    diagnostics: (uri, version) => {
      const arrival = new Promise<Arrival>(resolve => waits.push({ uri, version, resolve }))
      return patient(Promise.race([arrival, ended]), `diagnostics of ${uri}, version ${version}`)
    },
  }
}

interface Answer {
  resolve(result: unknown): void
  reject(error: Error): void
}

interface Wait {
  readonly uri: string
  readonly version: number
  resolve(arrival: Arrival): void
}

interface Published {
  readonly uri: string
  readonly version?: number
  readonly diagnostics: readonly unknown[]
}

function settle(
  answers: Map<number, Answer>,
  { id, result, error }: { id?: number | string; result?: unknown; error?: { message: string } },
) {
  const answer = answers.get(Number(id))
  answers.delete(Number(id))
  if (error) answer?.reject(new Error(error.message))
  else answer?.resolve(result)
}

/** Findings of an older version do not count: the reader would see them in the wrong places. */
function arrived(waits: Wait[], { uri, version, diagnostics }: Published): void {
  const at = performance.now()
  for (let i = waits.length - 1; i >= 0; i--) {
    const wait = waits[i] as Wait
    if (wait.uri !== uri || (version !== undefined && version < wait.version)) continue
    waits.splice(i, 1)
    wait.resolve({ at, count: diagnostics.length })
  }
}

const answerTo = (method: string, params: unknown): unknown =>
  method === 'workspace/configuration' ? (params as { items: unknown[] }).items.map(() => null) : null

async function patient<T>(promise: Promise<T>, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer in ${PATIENCE / 1000} s: ${what}`)), PATIENCE)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}

export const fileUri = (path: string): string =>
  `file://${path.split('\\').join('/').split('/').map(encodeURIComponent).join('/')}`
