import { NO_PROSE, type Prose } from './prose.ts'
import { type Span, spanOf } from './span.ts'

/** Prose in the making: pieces are added in text order, each with its place in the source. */
export interface Gathering {
  text: string
  readonly at: number
  readonly runs: number[]
  readonly bold: Span[]
  readonly wide: number[]
}

/** `at`: where prose that stays empty stands. */
export const gatherAt = (at: number): Gathering => ({ text: '', at, runs: [], bold: [], wide: [] })

/** Adds a piece that stands in the source letter for letter. */
export function add(gathering: Gathering, piece: string, at: number): void {
  const { runs, text } = gathering
  const last = runs.length - 2
  if (last < 0 || runs[last + 1]! - runs[last]! !== at - text.length) runs.push(text.length, at)
  gathering.text = text + piece
}

/** Adds a piece that the source spells otherwise, as what stands from `at` to `end`. */
export function addSpelled(gathering: Gathering, piece: string, at: number, end: number): void {
  for (let i = 0; i < piece.length; i++) gathering.runs.push(gathering.text.length + i, at)
  gathering.text += piece
  if (end > at + 1) gathering.wide.push(gathering.text.length - 1, end)
}

export function gathered({ text, at, runs, bold, wide }: Gathering): Prose {
  if (runs.length === 0) return { ...NO_PROSE, runs: [0, at] }
  return wide.length === 0 ? { text, runs, bold } : { text, runs, bold, wide }
}

/** Pieces one after another with `separator` between; a separator stands where the piece after it is looked for. */
export function joinedProse(pieces: readonly Prose[], separator: string, at: number): Prose {
  const whole = gatherAt(at)
  pieces.forEach((piece, i) => {
    const start = piece.runs[1] ?? at
    if (i > 0) addSpelled(whole, separator, start, start)
    const offset = whole.text.length
    for (let r = 0; r < piece.runs.length && piece.text !== ''; r += 2)
      whole.runs.push(piece.runs[r]! + offset, piece.runs[r + 1]!)
    for (const { start, end } of piece.bold) whole.bold.push(spanOf(start + offset, end + offset))
    for (const [w, value] of (piece.wide ?? []).entries()) whole.wide.push(w % 2 ? value : value + offset)
    whole.text += piece.text
  })
  return gathered(whole)
}
