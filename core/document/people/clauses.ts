import { whole } from '../../language/spoken.ts'
import { type Prose, slice } from '../../markdown/prose.ts'
import { trimmedProse } from '../sections.ts'
import { type Head, headBehindAnd, headBehindComma, headOf } from './heads.ts'

/** A stretch of a line that names people of one side, or goes on about those named before it. */
export interface Clause {
  readonly prose: Prose
  /** What its head says of whose people follow; `undefined` where it has no head. */
  readonly head: Head | undefined
  /** It begins a sentence behind another one; in a line of its own it does not go on about the people. */
  readonly sentence: boolean
  readonly line: boolean
}

/** Cut at semicolons, middle dots, ends of sentences, and at commas before a new side is named. */
export function clausesOf(prose: Prose): Clause[] {
  const { text } = prose
  const out: Clause[] = []
  let start = 0
  let depth = 0
  let sentence = false
  let line = false
  const cut = (end: number, next: number, ends: boolean) => {
    const piece = withoutNumber(trimmedProse(slice(prose, start, end)))
    if (/\p{L}/u.test(piece.text)) out.push({ prose: piece, head: headOf(piece.text), sentence, line })
    start = next
    sentence = ends
    line = ends && /^\s*\n/u.test(text.slice(next, next + 3))
  }
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!
    if (c === '(' || c === '[') depth++
    else if (c === ')' || c === ']') depth = Math.max(0, depth - 1)
    else if (depth > 0) continue
    else if (c === ';' || isMiddleDot(text, i)) cut(i, i + 1, false)
    else if (endsSentence(text, i)) cut(i, i + 1, true)
    // «кто решает, она. от нас я, Сид»: whoever dictates has no capitals.
    else if (c === '.' && text[i + 1] === ' ' && headBehindComma(text.slice(i + 1, i + 70))) cut(i, i + 1, true)
    else if (c === ' ' && headBehindAnd(text.slice(i, i + 70))) cut(i, i + 1, false)
    else if (c === ',' && headBehindComma(text.slice(i + 1, i + 70))) cut(i, i + 1, false)
  }
  cut(text.length, text.length, false)
  return out
}

/** «; 2) Микита Шевчук — …»: counted within the line, or «— и мы, «Нитка»: …» behind a dash. */
const withoutNumber = (piece: Prose): Prose => {
  const [number] = /^(?:\d{1,2}[.)]\s+(?=\p{Lu})|[—–-]\s+)/u.exec(piece.text) ?? []
  return number ? slice(piece, number.length, piece.text.length) : piece
}

/** «Лютая, Артём (Малинки) · Прохор, Ваня (мы)», "Wanda (founder) / Zeb (printer)". */
const isMiddleDot = (text: string, at: number): boolean =>
  (text[at] === '·' || text[at] === '/' || text[at] === '|') && text[at - 1] === ' ' && text[at + 1] === ' '

/** Not behind an initial or a title in short. */
function endsSentence(text: string, at: number): boolean {
  if (!'.!?'.includes(text[at]!) || !/^[*_)»”"]{0,2}\s+[\p{Lu}«"“*_[]/u.test(text.slice(at + 1, at + 6))) return false
  const before = /\p{L}*$/u.exec(text.slice(Math.max(0, at - 12), at))![0]
  return !/^\p{Lu}$/u.test(before) && !SHORTENED.test(before)
}

/** Titles and posts in short: their full stop ends no sentence. */
export const SHORTENED = whole({
  ru: 'дж, г, гг, гн, п, пп, т, ст, зам, нач, гл, ред, инж, проф, доц, акад, им, д, тов, ул, каб',
  uk: 'дж, п, пп, т, ст, зам, нач, гол, ред, інж, проф, доц, акад, ім, д, тов, гр, вул, каб',
  en: 'co, ltd, inc, bros, dr, mr, mrs, ms, prof, rev, revd, cllr, capt, lt, sgt, hon, st, jr, sr, messrs',
})
