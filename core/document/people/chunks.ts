import { cased, together, type Words } from '../../language/spoken.ts'
import { AND, I } from '../../lexicon/word-lists.ts'

/** A piece of a list of people between commas or conjunctions: a name with a remark, or a remark alone. */
export interface Chunk {
  readonly text: string
  /** Letters from the beginning of the text. */
  readonly start: number
  /** «и», "and" stands before it. */
  readonly joined: boolean
}

const JOINS = cased`(?:${together(AND, { ru: 'плюс', uk: 'плюс', en: 'plus' })}|&|\+)`

/** «дядя Коля», «тітка Галя»: whom a small letter names. */
const KIN: Words = { ru: 'дяд*, тёт*', uk: 'дядьк*, тіт*', en: '—' }

/** "Kim & Sons": the end of a house's name. */
const OF_FIRM: Words = {
  ru: 'Ко, Компания, Сыновья, Партнёры',
  uk: 'Ко, Компанія, Сини, Партнери',
  en: 'Sons, Son, Co, Company, Partners, Daughters, Daughter, Brothers, Bros, Associates',
}

const NEXT_NAME = cased`(?!${OF_FIRM}(?!\p{L}))(?=\p{Lu}|@|${KIN}|${I}(?:$|[\s,.;(])|(?:\p{Ll}[\p{L}'’-]*\s){1,3}\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?\s*(?:$|[,.(;—–-]|\s${AND}\s))`

/** At a comma, and at a conjunction before a name: «Злата, директор, и Тимур», "and her brother Anders". */
const SPLIT_HERE = cased`^(?:\s*,\s*(?:(${JOINS})\s+${NEXT_NAME})?|\s+(${JOINS})\s+${NEXT_NAME})`

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

/** Of whom the same is told as of those before him. */
const ALSO: Words = {
  ru: 'а также, сам, сама',
  uk: 'а ще, а також, сам, сама',
  en: 'also, as well as, himself, herself',
}

const CONJUNCTION = cased`^\s*(?:(?:${ALSO}|${JOINS})\s+)?`

/** «и её дочь Лиза» without «и». */
export const withoutConjunction = (text: string): string => text.slice(CONJUNCTION.exec(text)![0].length)
