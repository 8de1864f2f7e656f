import { peakMemory, processorTime, settledMemory } from './memory.ts'
import { fileUri, type Session, type Start, startServer } from './session.ts'
import { typist } from './typing.ts'

export interface ScaleOptions {
  /** The same document, in each folder beside its own client's. */
  readonly path: string
  readonly text: string
  readonly keystrokes: number
  readonly warmUp: number
}

/** One workspace, as somebody meets it who opens a document in it and types. */
export interface Met {
  /** From `didOpen` to the first diagnostics, while the others are being read. */
  readonly opened: number
  /** From `didOpen` until all documents have been read. */
  readonly indexed: number
  /** Processor time until then, start-up included. */
  readonly indexing: number
  /** From then until all are checked and every client is drawn. */
  readonly outlined: number
  /** MB resident, once all of that is done. */
  readonly memory: number
  readonly peak: number
  readonly keystrokes: readonly number[]
}

/** A small and a large workspace, one after the other; then the same keys pressed in both by turns, so that noise hits both. */
export async function compared(few: Start, many: Start, options: ScaleOptions): Promise<{ few: Met; many: Met }> {
  const small = await met(few, options)
  const large = await met(many, options)
  const times = { small: [] as number[], large: [] as number[] }
  for (let i = 0; i < options.warmUp + options.keystrokes; i++) {
    const order = i % 2 === 0 ? ([small, large] as const) : ([large, small] as const)
    for (const each of order) {
      const { time } = await each.press()
      if (i >= options.warmUp) times[each === small ? 'small' : 'large'].push(time)
    }
  }
  await Promise.all([small.session.stop(), large.session.stop()])
  return {
    few: { ...small.measured, keystrokes: times.small },
    many: { ...large.measured, keystrokes: times.large },
  }
}

async function met(start: Start, { path, text }: ScaleOptions) {
  const session: Session = await startServer(start)
  const uri = fileUri(`${start.root}/${path}`)
  const begun = performance.now()
  const first = session.diagnostics(uri, 1)
  session.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } })
  const opened = (await first).at - begun
  // There is no such client; it takes all documents to know that.
  await session.request('touchline/timeline', { client: '?' })
  const indexed = performance.now() - begun
  const indexing = processorTime(session.pid)
  await session.request('touchline/touches', null)
  const outlined = performance.now() - begun - indexed
  const memory = await settledMemory(session.pid)
  const measured = { opened, indexed, indexing, outlined, memory, peak: peakMemory(session.pid) }
  return { session, press: typist(session, uri, text), measured }
}
