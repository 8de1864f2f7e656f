import { spoken } from '../../language/spoken.ts'
import { AND, I } from '../../lexicon/word-lists.ts'
import { isSelf, nameAt, nameBehindPost, nameBehindRole } from './names.ts'

/** A name followed by its end or a remark, no sentence: «Вадим Кречет, генеральный директор». */
export function isPersonLike(line: string): boolean {
  // «я, Нина Хольт, …»: whoever writes comes first.
  const text = line.replace(MYSELF, '')
  const first = text.split(/[;,]/u)[0]!
  const named = nameBehindPost(first) ?? nameAt(first) ?? nameBehindRole(first, true)
  if (!named) return isSelf(first)
  const rest = text.slice(named.end).trim()
  // «Эсфирь Марковна, ну ты прикинь, латунь родная! Оставляем»: talk.
  if (/[!?…]/u.test(rest)) return false
  return rest === '' || (LEADS_ON.test(rest) && !GOES_ON.test(rest))
}

const MYSELF = spoken`^${I}\s*[,;]\s*`

const LEADS_ON = spoken`^(?:[,;.([—–-]|(?:${AND}|&|\+)\s)`

/** «Позже, так как …», "Late, since our welder …": a clause, no remark beside a name. */
const GOES_ON = spoken`^[,—–-]\s*${{
  ru: 'потому, так как, поскольку, но, хотя, пока, если, чтобы, не, а не, как',
  uk: 'бо, тому, оскільки, але, хоча, поки, якщо, щоб, не, а не, як',
  en: 'since, because, as, so, but, though, although, while, when, until, unless, if, which, not, rather, instead',
}}\s`

/** Every stretch between semicolons is a person or several. */
export const listsPeople = (text: string): boolean =>
  text.split(/;\s*/u).every(piece => piece.trim() === '' || isPersonLike(piece.trim()))
