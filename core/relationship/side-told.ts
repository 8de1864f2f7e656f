import type { Side } from '../document/model.ts'
import type { Language } from '../language/language.ts'
import { CLIENT_WORD, OUR_WORD, SIDE_WORDS } from '../lexicon/journal/side-words.ts'

/** How the first touch of a side is told where the other side has words: «ми» asks for «вони», «Исх.» for «Вх.»; an arrow for an arrow. */
export function sideTold(side: Side, other: string, language: Language): string {
  if (!/\p{L}/u.test(other)) return side === 'ours' ? '→' : '←'
  const [mine, theirs] = side === 'ours' ? [0, 1] : [1, 0]
  const bare = other.toLowerCase().replace(/\.$/u, '')
  const pair = Object.values(SIDE_WORDS)
    .flat()
    .find(words => words[theirs] === bare)
  const word = pair?.[mine] ?? (side === 'ours' ? OUR_WORD : CLIENT_WORD)[language]
  const cased = /^\p{Lu}/u.test(other) ? word.charAt(0).toUpperCase() + word.slice(1) : word
  return pair && other.endsWith('.') ? `${cased}.` : cased
}
