import type { Language } from '../../language/language.ts'
import { meaningBook } from '../../language/meanings.ts'
import { wordsOf } from '../../language/segment.ts'
import { spoken, together } from '../../language/spoken.ts'
import { SIDE_WORDS, STANCE_WORDS } from '../../lexicon/request/weighing-answers.ts'
import { AND, BUT, NO, YES } from '../../lexicon/word-lists.ts'
import type { Block } from '../../markdown/block.ts'
import { lines, sourceSpan } from '../../markdown/prose.ts'
import type { Span } from '../../markdown/span.ts'
import { QUESTIONS, type Question } from '../model.ts'
import type { Side } from './side.ts'

const STANCES = meaningBook(STANCE_WORDS)
const SIDES = meaningBook(SIDE_WORDS)

const PLAIN: Readonly<Record<string, 'yes' | 'no'>> = {
  да: 'yes',
  так: 'yes',
  yes: 'yes',
  нет: 'no',
  ні: 'no',
  no: 'no',
}

/** A yes or no in one of the three languages; «так» is one in Ukrainian alone. */
export const plainSide = (norm: string, language: Language): 'yes' | 'no' | undefined =>
  norm === 'так' && language !== 'uk' ? undefined : PLAIN[norm]

/** Where the words of a clause come down, wherever in it they stand; `open` where they waver. */
export function stanceOf(text: string, language: Language): Side | undefined {
  const words = wordsOf(text.replace(/no (?:doubt|question)/giu, ''))
  if (wavers(text, language)) return 'open'
  const plain = words.flatMap(({ norm }) => plainSide(norm, language) ?? [])
  if (plain.length > 0) return plain.at(-1)
  const found = STANCES.in(words, language)
  const says = (tag: keyof typeof STANCE_WORDS) => found.filter(match => match.tag === tag)
  const gain = says('gain')[0]
  if (!gain) return says('loss').length > 0 ? 'no' : undefined
  const turned = says('not').some(({ first }) => first < gain.first || first - gain.last < NEAR)
  return turned || says('loss').length > 0 ? 'no' : 'yes'
}

/** Speaks of a gain or of a loss. */
export const gains = (text: string, language: Language): boolean =>
  STANCES.in(wordsOf(text), language).some(({ tag }) => tag === 'gain' || tag === 'loss')

/** «Пользы нет»: the negation stands right behind. */
const NEAR = 3

/** "Hard to say", «надо подумать», a question mark. */
function wavers(text: string, language: Language): boolean {
  const words = wordsOf(text)
  return (
    /\?\s*$/u.test(text) ||
    STANCES.in(words, language).some(match => match.tag === 'unsettled') ||
    SIDES.in(words, language).some(match => match.tag === 'hedged' && match.first < 2)
  )
}

/** Words that answer without a plain yes or no. */
export function isTold(text: string, language: Language): boolean {
  // "Hmm." only draws breath.
  return wordsOf(text).length > 1 && !wavers(text, language)
}

const SIDE = spoken`(${YES}|${NO}|(?:[yn]|[+✓✔✅👍✗✘❌👎−-])(?![\p{L}\d]))`
const PART = String.raw`\s*[/,;|·.]\s*`
const ROW = spoken`^(?:[^:?]{0,40}[:?]\s*)?${SIDE}${PART}${SIDE}${PART}${SIDE}`
const SAYS_YES = spoken`^(?:${YES}|y|[+✓✔✅👍])$`

/** Three answers in one line, "Yes, no, yes.", in the order in which the questions were asked. */
export function inRow(
  blocks: readonly Block[],
  asked: readonly Question[],
): { question: Question; span: Span; side: Side }[] {
  for (const block of blocks) {
    if (block.quoted || (block.kind !== 'paragraph' && block.kind !== 'item')) continue
    for (const line of lines(block.prose)) {
      const row = ROW.exec(line.text.trimStart())
      if (!row) continue
      const order = new Set(asked).size === QUESTIONS.length ? [...new Set(asked)] : QUESTIONS
      const span = sourceSpan(line, 0, line.text.length)
      return order.map((question, i) => ({
        question,
        span,
        side: SAYS_YES.test(row[i + 1]!) ? 'yes' : 'no',
      }))
    }
  }
  return []
}

/** Cut at marks and conjunctions. */
export const clausesIn = (text: string): string[] => text.split(BETWEEN_CLAUSES).filter(clause => /\p{L}/u.test(clause))

const BETWEEN_CLAUSES = spoken`[,;:.…()]|\s[—–-]\s|\s${together(AND, BUT, { ru: 'а, зато', uk: 'а, зате', en: 'while' })}\s`
