import { sameName } from '../document/people/names.ts'
import { wordsOf } from '../language/segment.ts'
import { cased, every, spoken } from '../language/spoken.ts'

/** What is owed, without what a delay costs: "the council's permit by 23 November, without it the digger goes elsewhere". */
export const withoutLate = (text: string): string => text.replace(LATE_CLAUSE, '')

const LATE_CLAUSE = spoken`(?<=[^\s,;(—–])\s*[,;(—–.]\s*${{
  ru: 'иначе, а то, если не|нет, без него|неё|них|этого, позже, при задержке|опоздании|просрочке, в случае задержки|опоздания',
  uk: 'інакше, бо інакше, якщо не|ні, без нього|неї|них|цього, пізніше, у|в разі затримки|запізнення, при затримці|запізненні',
  en: 'otherwise, or else, without it|them|this|that, if not, if it is late, ?any later, in case of delay, if late|delayed, or we|it|they|you|nothing|nobody, or the|our|your ..2 moves|slips|waits|goes|will|cannot|has|have|stays|stay|closes|starts|stops|costs|falls|is|are, or no ..6',
}}[^]*$`

/** What is owed, without who owes it: «Тарас: ключи», «ключи — Тарас Вит», «Тарас везёт ключи», "Taras to send the keys", "keys (Taras)". */
export function withoutOwner(text: string, owner: string): string {
  const isOwner = (name: string): boolean => {
    const words = wordsOf(name)
    return words.length > 0 && words.every(word => sameName(word.norm, owner))
  }
  const label = LABEL.exec(text)
  if (label && isOwner(label[1]!)) return text.slice(label[0].length)
  const doer = DOER.exec(text)
  if (doer && isOwner(doer[1]!)) return text.slice(doer[0].length)
  return text
    .replace(owner, '')
    .replace(BEHIND_DASH, (all, name: string) => (isOwner(name) ? '' : all))
    .replace(IN_BRACKETS, (all, open: string, name: string) => (isOwner(name) ? open : all))
    .replace(EMPTY_BRACKETS, '')
}

const LABEL = /^([^:—–]{1,40}?)\s*(?::|\s[—–-]\s)\s*/u

/** A name, then what he does. */
const DOER = cased`^((?:\p{Lu}[\p{L}'’ʼ.-]*\s+){1,3})(?:${{ ru: '—', uk: '—', en: 'to, will, shall' }}\s+)?(?=\p{Ll})`

const NAME = String.raw`\p{Lu}[\p{L}'’ʼ.-]*(?:\s\p{Lu}[\p{L}'’ʼ.-]*){0,2}`

const BEHIND_DASH = new RegExp(String.raw`\s[—–-]\s(${NAME})(?=\s*(?:[,;(.]|$))`, 'gu')

const IN_BRACKETS = every(
  cased`([([])\s*(${NAME})\s*(?:[/,;:—–-]\s*)?(?=[^\p{L}]|\d|${{ ru: 'до, к', uk: 'до', en: 'by, due' }} )`,
)

const EMPTY_BRACKETS = /\s*[([]\s*[)\]]/gu
