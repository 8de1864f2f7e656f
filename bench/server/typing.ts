import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { peakMemory, settledMemory } from './memory.ts'
import { fileUri, type Session, type Start, startServer } from './session.ts'

export interface TypingOptions {
  /** Relative to the root. */
  readonly path: string
  readonly text: string
  readonly keystrokes: number
  /** Keystrokes before the clock starts. */
  readonly warmUp: number
}

export interface Typing {
  readonly startUp: number
  /** From `didOpen` to the first diagnostics. */
  readonly opened: number
  /** Until all documents of the workspace had been read. */
  readonly ready: number
  /** Of the text after its first change. */
  readonly findings: number
  /** From a change of one character to the diagnostics of the changed text. */
  readonly keystrokes: readonly number[]
  /** One bare remark-parse of the same text, in this process, right after each keystroke. */
  readonly parses: readonly number[]
  readonly memory: number
  readonly peak: number
}

const processor = unified().use(remarkParse).freeze()

/** Opens a document in a fresh server and types in the middle of it, a character at a time, waiting for each answer. */
export async function typing(start: Start, options: TypingOptions): Promise<Typing> {
  const session = await startServer(start)
  const uri = fileUri(`${start.root}/${options.path}`)
  const asked = performance.now()
  const first = session.diagnostics(uri, 1)
  session.notify('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text: options.text },
  })
  const opened = (await first).at - asked
  // Answered when the workspace is known: typing while it is still being read is another matter.
  await session.request('touchline/touches', null)
  const ready = performance.now() - asked
  const typed = await type(session, uri, options)
  const memory = await settledMemory(session.pid)
  const peak = peakMemory(session.pid)
  await session.stop()
  return { startUp: session.startUp, opened, ready, ...typed, memory, peak }
}

const WORDS = 'еще одно слово more words here '

async function type(session: Session, uri: string, { text, keystrokes, warmUp }: TypingOptions) {
  const times: number[] = []
  const parses: number[] = []
  const press = typist(session, uri, text)
  let findings = 0
  for (let i = 0; i < warmUp + keystrokes; i++) {
    const { time, count, text: changed } = await press()
    const parse = parseTime(changed)
    if (i === 0) findings = count
    if (i < warmUp) continue
    times.push(time)
    parses.push(parse)
  }
  return { keystrokes: times, parses, findings }
}

export interface Keystroke {
  /** Milliseconds to the diagnostics of the changed text. */
  readonly time: number
  /** Of the diagnostics. */
  readonly count: number
  readonly text: string
}

/** Presses a key in the middle of a document that is open, one after another, each time it is called. */
export function typist(session: Session, uri: string, text: string): () => Promise<Keystroke> {
  const at = middleOf(text)
  let changed = text
  let pressed = 0
  return async () => {
    const key = WORDS[pressed % WORDS.length] as string
    const offset = at + pressed
    const version = ++pressed + 1
    const position = positionOf(changed, offset)
    changed = changed.slice(0, offset) + key + changed.slice(offset)
    const change = session.incremental ? { range: { start: position, end: position }, text: key } : { text: changed }
    // Both processes come to rest, or one would pay for what the other left.
    await new Promise(resolve => setTimeout(resolve, 10))
    const begun = performance.now()
    const arrival = session.diagnostics(uri, version)
    session.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [change] })
    const { at: answered, count } = await arrival
    return { time: answered - begun, count, text: changed }
  }
}

function parseTime(text: string): number {
  const start = performance.now()
  processor.parse(text)
  return performance.now() - start
}

/** After the first word of a line of prose about halfway down. */
function middleOf(text: string): number {
  const lines = text.split('\n')
  let offset = 0
  for (const line of lines) {
    const space = line.indexOf(' ', 8)
    if (offset > text.length / 2 && /^\p{L}/u.test(line) && space > 0) return offset + space + 1
    offset += line.length + 1
  }
  throw new Error('No line of prose in the second half of the document')
}

function positionOf(text: string, offset: number): { line: number; character: number } {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length - 1, character: offset - (before.lastIndexOf('\n') + 1) }
}
