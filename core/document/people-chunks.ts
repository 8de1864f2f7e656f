/** A piece of a list of people between commas or conjunctions: a name with a remark, or a remark alone. */
export interface Chunk {
  readonly text: string
  /** Letters from the beginning of the text. */
  readonly start: number
  /** «и», "and" stands before it. */
  readonly joined: boolean
}

const AND = String.raw`(?:и|і|й|та|and|&|\+|плюс|plus)`

const NEXT_NAME = String.raw`(?=\p{Lu}|@|дяд|т[её]т|тіт|(?:я|me|myself)(?:$|[\s,.;(])|(?:\p{Ll}[\p{L}'’-]*\s){1,3}\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?\s*(?:$|[,.(;—–-]|\s(?:и|і|та|й|and)\s))`

/** At a comma, and at a conjunction before a name: «Злата, директор, и Тимур», "and her brother Anders". */
const SPLIT_HERE = new RegExp(`^(?:\\s*,\\s*(?:(${AND})\\s+${NEXT_NAME})?|\\s+(${AND})\\s+${NEXT_NAME})`, 'u')

/** Cut outside brackets, from a place on. */
export function chunksOf(text: string, from: number): Chunk[] {
  const chunks: Chunk[] = []
  let start = from
  let joined = false
  let depth = 0
  const close = (end: number) => {
    if (text.slice(start, end).trim() !== '') chunks.push({ text: text.slice(start, end), start, joined })
  }
  let i = from
  while (i < text.length) {
    const c = text[i]!
    if (c === '(' || c === '[' || c === '«') depth++
    if (c === ')' || c === ']' || c === '»') depth = Math.max(0, depth - 1)
    const cut = depth === 0 && /[\s,]/.test(c) ? SPLIT_HERE.exec(text.slice(i, i + 80)) : null
    if (cut && cut[0].length > 0) {
      close(i)
      i += cut[0].length
      start = i
      joined = cut[1] !== undefined || cut[2] !== undefined
    } else i++
  }
  close(text.length)
  return chunks
}

const CONJUNCTION = new RegExp(`^\\s*(?:(?:а также|а ще|also|as well as|сама?|himself|herself|${AND})\\s+)?`, 'u')

/** «и её дочь Лиза» without «и». */
export const withoutConjunction = (text: string): string => text.slice(CONJUNCTION.exec(text)![0].length)
