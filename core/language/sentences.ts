import type { Span } from '../markdown/span.ts'

/** The sentences of a prose text as offsets in it: cut at closing marks and at line breaks that begin anew; linear. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = []
  const small = ALL_SMALL.test(text)
  let start = 0
  const cut = (end: number): void => {
    const from = skipWhite(text, start, end)
    if (from < end) spans.push({ start: from, end: trimEnd(text, from, end) })
    start = end
  }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === NEWLINE) {
      if (beginsAnew(text, i + 1)) cut(i)
    } else if (isClosing(code)) {
      let end = i + 1
      while (end < text.length && (isClosing(text.charCodeAt(end)) || CLOSERS.includes(text[end]!))) end++
      if (
        end >= text.length ||
        (isSpace(text.charCodeAt(end)) &&
          (code !== DOT || endsSentence(text, i, end) || (small && partsSmall(text, start, i, end))))
      )
        cut(end)
      i = end - 1
    }
  }
  cut(text.length)
  return spans
}

const DOT = 46
const NEWLINE = 10
const CLOSERS = '"»”’)]'

/** Abbreviations after which a full stop ends nothing, in three languages, lower case. */
const ABBREVIATIONS = new Set(
  `г гг тыс млн млрд руб коп ул д кв стр им т п др тел отв ред см ср напр мин макс доб корп оф пос обл р эт соч проф акад гл зам пом инж каб ауд
  вул буд кв грн тис м обл с ст рр див напр хв пл просп пров ін тел кім корп доц каб ауд
  mr mrs ms dr prof rev revd cllr capt lt sgt hon st no nr vs etc eg ie e.g i.e approx dept inc ltd co jr sr tel ext fig min max incl excl jan feb mar apr jun jul aug sep sept oct nov dec a.m p.m`.split(
    /\s+/,
  ),
)

function endsSentence(text: string, dot: number, after: number): boolean {
  let next = after
  while (next < text.length && isSpace(text.charCodeAt(next))) next++
  const following = text[next] ?? ''
  let wordStart = dot
  while (wordStart > 0 && /[\p{L}\p{N}.]/u.test(text[wordStart - 1]!) && dot - wordStart < 12) wordStart--
  const word = text.slice(wordStart, dot).toLowerCase()
  if (/^\p{L}$/u.test(word) && isUpper(text[wordStart]!)) return false
  // "No. 5" goes on, "No. We can't" has answered.
  if (word === 'no') return !/\d/.test(following)
  if (isUpper(following) || /[«"“„(–—\d-]/.test(following)) {
    if (/^\d{1,2}(?:\.\d{1,2})?$/.test(word) && !isUpper(following)) return false
    return !ABBREVIATIONS.has(word)
  }
  return following === '' || (!ABBREVIATIONS.has(word) && !/\p{Ll}/u.test(following))
}

/** Whoever begins with no capital begins no sentence with one. */
const ALL_SMALL = /^[^\p{L}\p{N}]*\p{Ll}/u

/** «скинь номер машины, а то не пустят. и ещё вопрос»: some words, a whole word last, and it goes on with another. */
function partsSmall(text: string, from: number, dot: number, after: number): boolean {
  const said = text.slice(from, dot)
  return (
    /\s[\p{L}\d]{4,}$/u.test(said) &&
    /\S\s+\S+\s+\S/u.test(said) &&
    /^\s+\p{Ll}{1,}[\s,]/u.test(text.slice(after, after + 24))
  )
}

/** A line break inside a paragraph parts sentences only where the next line looks like a beginning. */
function beginsAnew(text: string, at: number): boolean {
  let i = at
  while (i < text.length && (text[i] === ' ' || text[i] === '\t')) i++
  const c = text[i]
  return (
    c === undefined ||
    c === '\n' ||
    isUpper(c) ||
    /[-–—•*:\d«"“„(@[]/.test(c) ||
    (c >= '\u2190' && !/\p{L}/u.test(c)) ||
    LABEL.test(text.slice(i, i + 36))
  )
}

/** "class bookings: …": whoever writes all small begins a line with what it is about. */
const LABEL = /^\p{Ll}[\p{L}’'-]*(?: [\p{L}’'-]+){0,3}: \S/u

const isUpper = (c: string): boolean => c !== c.toLowerCase()
const isClosing = (code: number): boolean => code === DOT || code === 33 || code === 63 || code === 0x2026
const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 9 || code === 13 || code === 0xa0

function skipWhite(text: string, from: number, end: number): number {
  let i = from
  while (i < end && isSpace(text.charCodeAt(i))) i++
  return i
}

function trimEnd(text: string, from: number, end: number): number {
  let i = end
  while (i > from && isSpace(text.charCodeAt(i - 1))) i--
  return i
}
