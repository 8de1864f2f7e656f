import { fileUri, type Start, startServer } from './session.ts'
import type { WritingPlace } from './writing-places.ts'

export interface CompletingOptions {
  /** Of the client, relative to the root. */
  readonly home: string
  readonly place: WritingPlace
  readonly keystrokes: number
  /** Keystrokes before the clock starts. */
  readonly warmUp: number
}

export interface Completing {
  readonly name: string
  /** Milliseconds from a change to the diagnostics of the changed text. */
  readonly keystrokes: readonly number[]
  /** From `textDocument/completion`, right after each of them, to the list. */
  readonly completions: readonly number[]
  /** Of the list where nothing of a word is typed; never 0. */
  readonly offers: number
}

/** Types a letter at the place and takes it back by turns, and asks each time what can be written there. */
export async function completing(start: Start, options: CompletingOptions): Promise<Completing> {
  const { home, place, keystrokes, warmUp } = options
  const session = await startServer(start)
  const uri = fileUri(`${start.root}/${home}/${place.path}`)
  const at = place.drawn.indexOf('|')
  const text = place.drawn.replace('|', '')
  const lines = place.drawn.slice(0, at).split('\n')
  const begin = { line: lines.length - 1, character: lines.at(-1)!.length }
  const end = { ...begin, character: begin.character + place.key.length }
  const first = session.diagnostics(uri, 1)
  session.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } })
  await first
  // Answered when the workspace is known.
  await session.request('touchline/touches', null)
  const times = { keystrokes: [] as number[], completions: [] as number[] }
  let offers = 0
  for (let i = 0; i < warmUp + keystrokes; i++) {
    const isTyped = i % 2 === 0
    const change = isTyped
      ? { range: { start: begin, end: begin }, text: place.key }
      : { range: { start: begin, end }, text: '' }
    await rest()
    const pressed = performance.now()
    const arrival = session.diagnostics(uri, i + 2)
    session.notify('textDocument/didChange', { textDocument: { uri, version: i + 2 }, contentChanges: [change] })
    const { at: told } = await arrival
    await rest()
    const asked = performance.now()
    const position = isTyped ? end : begin
    const list = (await session.request('textDocument/completion', { textDocument: { uri }, position })) as List
    const answered = performance.now()
    if (!isTyped) offers = list.items.length
    if (i < warmUp) continue
    times.keystrokes.push(told - pressed)
    times.completions.push(answered - asked)
  }
  await session.stop()
  if (offers === 0) throw new Error(`Nothing is offered ${place.name}`)
  return { name: place.name, ...times, offers }
}

interface List {
  readonly items: readonly unknown[]
}

/** Both processes come to rest, or one would pay for what the other left. */
const rest = () => new Promise(resolve => setTimeout(resolve, 10))
