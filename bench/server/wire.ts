import type { Readable, Writable } from 'node:stream'

export interface Message {
  readonly id?: number | string
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

/** Sends a message of the language server protocol. */
export function write(to: Writable, message: object): void {
  const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }))
  to.write(`Content-Length: ${body.length}\r\n\r\n`)
  to.write(body)
}

/** Calls for every message that arrives. */
export function messageReader(from: Readable, call: (message: Message) => void): void {
  let held: Buffer = Buffer.alloc(0)
  from.on('data', (chunk: Buffer) => {
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk])
    for (;;) {
      const end = held.indexOf('\r\n\r\n')
      if (end < 0) return
      const length = Number(/Content-Length: (\d+)/i.exec(held.toString('latin1', 0, end))?.[1])
      if (!Number.isInteger(length))
        throw new Error(`The server wrote something else than a message: ${held.toString('utf8', 0, 200)}`)
      if (held.length < end + 4 + length) return
      const body = held.toString('utf8', end + 4, end + 4 + length)
      held = held.subarray(end + 4 + length)
      call(JSON.parse(body) as Message)
    }
  })
}
