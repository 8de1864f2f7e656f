import { compound } from './numbers.ts'
import { spoken, wordSet } from './spoken.ts'
import { isGlued, type Token } from './tokens.ts'

/** A number as it is written: 40, 1,5, «полтора», "two and a half", 60–90. */
export interface Quantity {
  readonly low: number
  readonly high?: number
  /** The token behind it. */
  readonly to: number
}

const PAIR = wordSet({ ru: 'пару, пара', uk: 'пару, пара, парі', en: 'couple' })
const WITH = wordSet({ ru: 'с', uk: 'з', en: '—' })
const HALF = wordSet({ ru: 'половиной', uk: 'половиною', en: '—' })
const RANGE = spoken`^(?:[-–—]|${{ ru: 'до, или', uk: 'до, або', en: 'to, or' }})$`

/** The number that begins at this token, or the range of two; `joined`: it may stand right behind a letter, as in 1h30. */
export function quantityAt(text: string, tokens: readonly Token[], at: number, joined = false): Quantity | undefined {
  const first = singleAt(text, tokens, at, joined)
  if (!first) return undefined
  const joiner = tokens[first.to]
  if (!joiner || !RANGE.test(joiner.text)) return first
  const second = singleAt(text, tokens, first.to + 1, true)
  return second && second.low > first.low ? { low: first.low, high: second.low, to: second.to } : first
}

function singleAt(text: string, tokens: readonly Token[], at: number, second = false): Quantity | undefined {
  const token = tokens[at]
  if (!token) return undefined
  if (token.kind === 'number') return figuresAt(text, tokens, at, second)
  if (token.kind === 'mark')
    return FRACTIONS[token.text] === undefined ? undefined : { low: FRACTIONS[token.text]!, to: at + 1 }
  if (/^(a|an)$/.test(token.text)) return pairAt(tokens, at + 1) ?? { low: 1, to: at + 1 }
  const pair = pairAt(tokens, at)
  if (pair) return pair
  if (token.word.fraction && token.word.fraction > 1) return { low: token.word.fraction, to: at + 1 }
  const value = token.word.cardinal
  return value === undefined ? undefined : withHalf(tokens, spelled(tokens, at, value))
}

/** «пару», "couple of". */
function pairAt(tokens: readonly Token[], at: number): Quantity | undefined {
  if (!PAIR.has(tokens[at]?.text ?? '')) return undefined
  return { low: 2, to: tokens[at + 1]?.text === 'of' ? at + 2 : at + 1 }
}

function spelled(tokens: readonly Token[], at: number, value: number): Quantity {
  const hyphen = tokens[at + 1]?.text === '-' ? 1 : 0
  const sum = compound(value, tokens[at + 1 + hyphen]?.word.cardinal ?? 0)
  return sum === undefined ? { low: value, to: at + 1 } : { low: sum, to: at + 2 + hyphen }
}

/** "two and a half", «два с половиной». */
function withHalf(tokens: readonly Token[], number: Quantity): Quantity {
  const [a, b, c] = [tokens[number.to]?.text, tokens[number.to + 1]?.text, tokens[number.to + 2]?.text]
  if (a === 'and' && b === 'a' && c === 'half') return { low: number.low + 0.5, to: number.to + 3 }
  if (WITH.has(a ?? '') && HALF.has(b ?? '')) return { low: number.low + 0.5, to: number.to + 2 }
  return number
}

const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 }

/** Figures with their decimals; not the tail of a version, a price or a time. */
function figuresAt(text: string, tokens: readonly Token[], at: number, second: boolean): Quantity | undefined {
  const token = tokens[at]!
  if (!second && token.text.length > 4) return undefined
  if (!second && !isFreeBefore(text, token.start)) return undefined
  const [separator, decimals] = [tokens[at + 1], tokens[at + 2]]
  if (!isGlued(token, separator)) return withHalf(tokens, { low: token.value, to: at + 1 })
  if (FRACTIONS[separator!.text] !== undefined) return { low: token.value + FRACTIONS[separator!.text]!, to: at + 2 }
  if (!/^[.,:]$/.test(separator!.text) || !isGlued(separator, decimals) || decimals?.kind !== 'number') {
    return withHalf(tokens, { low: token.value, to: at + 1 })
  }
  if (separator!.text === ':') return hoursAndMinutes(tokens, at)
  if (decimals.text.length > 2) return undefined
  return { low: Number(`${token.text}.${decimals.text}`), to: at + 3 }
}

/** "1:30 hours". */
function hoursAndMinutes(tokens: readonly Token[], at: number): Quantity | undefined {
  const [hours, minutes] = [tokens[at]!, tokens[at + 2]!]
  const isHours = minutes.text.length === 2 && minutes.value < 60 && /^(hours?|hrs?)$/.test(tokens[at + 3]?.text ?? '')
  return isHours ? { low: hours.value + minutes.value / 60, to: at + 3 } : undefined
}

/** "UTC-7 hours", "10-02-minutes.md", "v1.20 min": figures that belong to what stands before them. */
function isFreeBefore(text: string, start: number): boolean {
  const [far, near] = [text[start - 2] ?? ' ', text[start - 1] ?? ' ']
  if (/[\p{L}\p{N}_$€£₴№#=%\\/]/u.test(near)) return false
  return !/[-+.,:]/.test(near) || !/[\p{L}\p{N}_%$€£₴]/u.test(far)
}
