import type { Draft } from './draft.ts'
import { addOpaque, addText, closeBold, openBold } from './inline.ts'
import { type Span, spanOf } from './span.ts'

/** Adds the words of a line to the prose being read; `false` if they may hold more than words, simple code, links and stars. */
export function addLine(draft: Draft, line: Span): boolean {
  const { text } = draft
  const state: State = { draft, line, from: line.start, stars: 0 }
  for (let at = markFrom(text, line.start); at < line.end; at = markFrom(text, state.from)) {
    if (at > state.from) addText(draft, spanOf(state.from, at))
    const end = READ[text[at]!]?.(state, at) ?? -1
    if (end < 0) return false
    state.from = end
  }
  if (state.from < line.end) addText(draft, spanOf(state.from, line.end))
  return state.stars === 0
}

interface State {
  readonly draft: Draft
  readonly line: Span
  from: number
  /** How many stars are open: none, one or two. */
  stars: number
}

/** What may be more than a letter, and the line's end. An ampersand and a less-than sign between words are not. */
const MARK = /[\\`*_[\]\n]|[<&](?![ \d.,])/g

function markFrom(text: string, from: number): number {
  MARK.lastIndex = from
  return MARK.exec(text)?.index ?? text.length
}

/** Each says where the mark and what belongs to it ends, or -1. */
const READ: Readonly<Record<string, (state: State, at: number) => number>> = {
  '`': readCode,
  '*': readStars,
  '[': readLink,
}

/** Code between two single backticks. */
function readCode({ draft, line }: State, at: number): number {
  const { text } = draft
  const close = text.indexOf('`', at + 1)
  if (close < at + 2 || close >= line.end || text[close + 1] === '`') return -1
  addOpaque(draft, spanOf(at, close + 1))
  return close + 1
}

const LINK = /\[([^\\`*_[\]<>&!\n]{1,200})\]\([a-zA-Z0-9:/.?=#%+-]+\)/y

/** `[words](address)` */
function readLink({ draft }: State, at: number): number {
  const { text } = draft
  LINK.lastIndex = at
  const link = text[at - 1] === '!' ? null : LINK.exec(text)
  if (!link) return -1
  addText(draft, spanOf(at + 1, at + 1 + link[1]!.length))
  return LINK.lastIndex
}

/** One or two stars that can only open, or only close, as is their turn. */
function readStars(state: State, at: number): number {
  const { draft, line, stars } = state
  const { text } = draft
  const size = text[at + 1] !== '*' ? 1 : text[at + 2] !== '*' ? 2 : 0
  const before = at === line.start ? 'edge' : sideOf(text[at - 1]!)
  const after = at + size >= line.end ? 'edge' : sideOf(text[at + size]!)
  if (size === 0 || (stars > 0 && size !== stars)) return -1
  if (!(stars === 0 ? opens(before, after) : opens(after, before))) return -1
  if (size === 2) (stars === 0 ? openBold : closeBold)(draft)
  state.stars = stars === 0 ? size : 0
  return at + size
}

type Side = 'edge' | 'word' | 'point' | 'other'

const sideOf = (letter: string): Side =>
  letter === ' ' ? 'edge' : POINT.test(letter) ? 'point' : WORD.test(letter) ? 'word' : 'other'

const POINT = /[.,:;!?()"'«»“”„’…–—[\]`-]/
/** Half of an emoji counts as a letter: the parser looks at one half at a time, too. */
const WORD = /[\p{L}\p{N}\p{Cs}]/u

/** Stars between an outer and an inner side that can be read in one way only; for closing ones the sides change places. */
const opens = (outer: Side, inner: Side): boolean =>
  (outer === 'edge' && (inner === 'word' || inner === 'point')) || (outer === 'point' && inner === 'word')
