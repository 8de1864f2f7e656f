import type { Token } from './tokens.ts'
import type { Preposition } from './words.ts'

/** What stands before a day: «до», "by", "due on", «срок:». */
export function prepositionBefore(tokens: readonly Token[], at: number): Preposition {
  let i = at - 1
  while (tokens[i]?.word.article) i--
  const token = tokens[i]
  if (!token) return 'none'
  if (token.kind === 'mark') return behindLabel(tokens, i)
  if (token.text === 'than') return /^(later|after)$/.test(tokens[i - 1]?.text ?? '') ? 'by' : 'from'
  if (token.word.preposition === 'on' && tokens[i - 1]?.word.deadline) return 'by'
  return token.word.preposition ?? (token.word.deadline ? 'by' : 'none')
}

const LABEL_MARK = /^[:—–(*[-]$/

function behindLabel(tokens: readonly Token[], at: number): Preposition {
  let i = at
  while (i > at - 4 && tokens[i]?.kind === 'mark' && LABEL_MARK.test(tokens[i]!.text)) i--
  return tokens[i]?.word.deadline ? 'by' : 'none'
}
