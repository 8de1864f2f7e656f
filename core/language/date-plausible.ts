import type { DateContext } from './date-hit.ts'
import { prepositionBefore } from './date-preposition.ts'
import { wordSet } from './spoken.ts'
import { isGlued, type Token } from './tokens.ts'

/** «20.11», 4.12.: whether what stands around it lets it be a date. */
export function isDotted(context: DateContext, at: number, a: string, b: string, found: RegExpExecArray): boolean {
  const { tokens, text, language } = context
  const before = tokens[at - 1]
  if (isClockAt(before, Number(a))) return false
  if (isClockRange(context, at)) return false
  if (isFirm(context, at)) return b.length === 2 && (language !== 'en' || isSafeInEnglish(context, at, a, found))
  if (b.length < 2 || (a.length < 2 && (language === 'en' || !standsApart(context, at, found)))) return false
  if (before?.kind === 'word' && /^[a-z]/.test(before.text) && !before.word.weekday) return false
  return language !== 'en' || (isOpening(context, at) && text[found.index + found[0].length] === '.')
}

/** «Павел, 3.12: вынести точки», «… — Ника, 2.12.», «8.12 — Оксана»: between two marks, or one and an end of the line. */
function standsApart(context: DateContext, at: number, found: RegExpExecArray): boolean {
  const { text, tokens } = context
  const rest = text.slice(found.index + found[0].length)
  const before = tokens[at - 1]
  if (!before) return /^(?:\s[—–]|,)\s/u.test(rest)
  // «Максим 9.12 едет», «насос 9.12 утром».
  if (before.kind === 'word' && (isNameAtStart(context, at) || isDayPartNext(context, at, found))) return true
  return /^[,—–(]$/.test(before.text) && /^\s*(?:[,:;)—–]|\.?\s*(?:\n|$))/u.test(rest)
}

/** One or two capitalised words in Cyrillic open the text, and a small one goes on. */
const isNameAtStart = ({ text, tokens }: DateContext, at: number): boolean =>
  at < 3 &&
  /^(?:\p{Lu}\p{Ll}+\s){1,2}$/u.test(text.slice(0, tokens[at]!.start)) &&
  /^\s\p{Ll}{3}/u.test(text.slice(tokens[at]!.start).replace(/^[\d.]+/, ''))

const isDayPartNext = ({ tokens }: DateContext, at: number, { index, 0: whole }: RegExpExecArray): boolean =>
  tokens[tokenAfter(tokens, at, index + whole.length)]?.word.dayPart !== undefined

/** "from 3.10 to 3.11" are versions: English wants two figures or the full stop behind, and no "from". */
function isSafeInEnglish({ tokens, text }: DateContext, at: number, a: string, found: RegExpExecArray): boolean {
  if (prepositionBefore(tokens, at) === 'from' && tokens[at - 1]?.text === 'from') return false
  return a.length === 2 || text[found.index + found[0].length] === '.'
}

/** Without a word before it, 11/20 may count eleven of twenty: only 25/11, or a figure that opens a line or ends it, is a date. */
export function isSlashed(context: DateContext, at: number, a: string, b: string, end: number): boolean {
  if (a === '24' && b === '7') return false
  if (isFirm(context, at)) return true
  if (Number(a) < 13 && Number(b) > 12 && isClosing(context, at, end)) return true
  if (a.length < 2 || b.length < 2) return isOpening(context, at) && Number(a) > Number(b) && Number(a) > 12
  return Number(a) > Number(b) || (isOpening(context, at) && !/^[([]$/.test(context.tokens[at - 1]?.text ?? ''))
}

/** Behind «до», "by", «срок:», a weekday: what follows is meant as a date. */
export function isFirm(context: DateContext, at: number): boolean {
  const preposition = prepositionBefore(context.tokens, at)
  if (preposition === 'by' || preposition === 'until') return true
  const before = context.tokens[at - 1]
  const weekday = before?.kind === 'mark' ? context.tokens[at - 2] : before
  if (weekday?.word.weekday) return true
  return preposition === 'from' || (preposition === 'on' && /^(on|на)$/.test(before!.text))
}

/** At the start of the text, of a line or of a bracket. */
function isOpening({ text, tokens }: DateContext, at: number): boolean {
  const before = tokens[at - 1]
  if (!before) return true
  return before.kind === 'mark'
    ? /^[([\n:—–|]$/.test(before.text)
    : text.slice(before.end, tokens[at]!.start).includes('\n')
}

/** The last word of the line, behind a comma or a dash or of what somebody does: "order the sensors, 11/20", "Ken: order the sensors 11/20". */
const isClosing = ({ text, tokens }: DateContext, at: number, end: number): boolean =>
  (/^[,—–-]$/.test(tokens[at - 1]?.text ?? '') ||
    /(?:^|\n)\p{Lu}[^\n:]*:\s[^\n]+$/u.test(text.slice(0, tokens[at]!.start))) &&
  /^[.;)]?[ \t]*(?:\n|$)/.test(text.slice(end, end + 20))

/** «в 15.10», "at 9.10": a time of the day. */
const BEFORE_CLOCK = wordSet({ ru: 'в, во, у, о, об', uk: 'о, об', en: 'at' })

const isClockAt = (before: Token | undefined, hour: number): boolean =>
  hour < 24 && BEFORE_CLOCK.has(before?.text ?? '')

/** «с 9.30 до 10.10»: the first half was no date, so the second is none. */
function isClockRange({ tokens, lastEnd }: DateContext, at: number): boolean {
  const [hour, dot, minute, word] = [tokens[at - 4], tokens[at - 3], tokens[at - 2], tokens[at - 1]]
  if (hour?.kind !== 'number' || minute?.kind !== 'number' || !/^[.:]$/.test(dot?.text ?? '')) return false
  return /^(до|по|to|till|until|[-–—])$/.test(word!.text) && lastEnd !== minute.end
}

const UNIT_SIGN = /^\s?[%‰°₽$€£₴×±]/u

/** «1.8 м», "3.5 hours". */
export function isMeasured({ text, tokens }: DateContext, at: number, found: RegExpExecArray): boolean {
  const end = found.index + found[0].length
  if (UNIT_SIGN.test(text.slice(end, end + 3))) return true
  const next = tokens[tokenAfter(tokens, at, end)]
  return next?.word.measure === true && next.start - end < 2
}

/** The first token that begins at or behind an offset. */
export function tokenAfter(tokens: readonly Token[], at: number, end: number): number {
  let to = at + 1
  while (to < tokens.length && tokens[to]!.start < end) to++
  return to
}

/** «п. 3.12», "version 3.11", «№ 10.12». */
export function isLabelled({ tokens }: DateContext, at: number): boolean {
  let i = at - 1
  while (tokens[i]?.kind === 'mark' && tokens[i]!.text === '.') i--
  const before = tokens[i]
  if (!before) return false
  // «… / Нина / 27.11» are columns.
  if (before.text === '/') return isGlued(before, tokens[at])
  return before.word.label === true || /^[№#§$€£₴₽+=<>≤≥×]$/.test(before.text)
}
