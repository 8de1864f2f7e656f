import { NO_PROSE, type Prose } from './prose.ts'
import { type Span, spanOf } from './span.ts'

/** Prose in the making: pieces are added in text order, each with its place in the source. */
export interface Gathering {
  text: string
  readonly at: number
  readonly runs: number[]
  readonly bold: Span[]
}

/** `at`: where prose that stays empty stands. */
export const gatherAt = (at: number): Gathering => ({ text: '', at, runs: [], bold: [] })

/** Adds a piece that stands in the source letter for letter. */
export function add(gathering: Gathering, piece: string, at: number): void {
  const { runs, text } = gathering
  const last = runs.length - 2
  if (last < 0 || runs[last + 1]! - runs[last]! !== at - text.length) runs.push(text.length, at)
  gathering.text = text + piece
}

/** Adds a piece that the source spells otherwise: all its characters come from one place. */
export function addSpelled(gathering: Gathering, piece: string, at: number): void {
  for (let i = 0; i < piece.length; i++) gathering.runs.push(gathering.text.length + i, at)
  gathering.text += piece
}

export const gathered = ({ text, at, runs, bold }: Gathering): Prose =>
  runs.length === 0 ? { ...NO_PROSE, runs: [0, at] } : { text, runs, bold }

/** Pieces one after another with `separator` between; a separator stands where the piece after it is looked for. */
export function joinedProse(pieces: readonly Prose[], separator: string, at: number): Prose {
  const whole = gatherAt(at)
  pieces.forEach((piece, i) => {
    if (i > 0) addSpelled(whole, separator, piece.runs[1] ?? at)
    const offset = whole.text.length
    for (let r = 0; r < piece.runs.length && piece.text !== ''; r += 2)
      whole.runs.push(piece.runs[r]! + offset, piece.runs[r + 1]!)
    for (const { start, end } of piece.bold) whole.bold.push(spanOf(start + offset, end + offset))
    whole.text += piece.text
  })
  return gathered(whole)
}
