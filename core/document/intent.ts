import type { Entry } from '../markdown/block.ts'
import { valueOf } from './keys.ts'
import type { Act, Intent, Letter, Sentence } from './model.ts'
import { does } from './sentences.ts'

type Said = Pick<Letter, 'body' | 'words' | 'subject' | 'paragraphs'>

const INTENTS: readonly [Intent, RegExp][] = [
  ['refusal', /^(?:refus|отказ|відмов|no$|нет$|ні$|decline)/iu],
  ['landing', /^(?:landing|приземл)/iu],
  ['incident', /^(?:incident|инцидент|інцидент|сбой|збій)/iu],
  ['acknowledgement', /^(?:ack|acknowledg|подтвержд|підтвердж)/iu],
  ['summary', /^(?:summary|итог|підсум|резюме)/iu],
  ['report', /^(?:report|отч[её]т|звіт)/iu],
  ['gift', /^(?:gift|подар)/iu],
  ['reminder', /^(?:remind|напомин|нагад)/iu],
]

/** What the letter is for: `intent:` wins, else its words. */
export function intentsOf(frontmatter: readonly Entry[], letter: Said, landing: Letter['landing']): ReadonlySet<Intent> {
  const named = valueOf(frontmatter, 'intent')?.text
  if (named !== undefined) return new Set(INTENTS.filter(([, name]) => name.test(named.trim())).map(([intent]) => intent))
  const intents = new Set<Intent>()
  if (landing !== undefined) intents.add('landing')
  if (isAcknowledgement(letter)) intents.add('acknowledgement')
  else if (landing === undefined && refusalIn(letter) !== undefined) intents.add('refusal')
  return intents
}

const ACKNOWLEDGEMENT_WORDS = 70

const isAcknowledgement = ({ body, words }: Said): boolean =>
  words <= ACKNOWLEDGEMENT_WORDS && body.slice(0, 3).some(s => does(s, 'acknowledge')) && !body.some(s => does(s, 'refuse'))

/** The sentence that says no to the main request, and the words of the no. Late remarks that decline a detail are none. */
export function refusalIn({ body, words }: Said): { sentence: Sentence; act: Act } | undefined {
  let before = 0
  for (const sentence of body) {
    const act = does(sentence, 'refuse') ?? hedgedNo(sentence)
    if (act && !sentence.prose.text.includes('?') && isMain(before, words)) return { sentence, act }
    before += sentence.words
  }
  return undefined
}

/** «Навряд чи воно зараз на часі»: a hedge alone is a no where nothing else is. */
const hedgedNo = (_sentence: Sentence): Act | undefined => undefined

const isMain = (before: number, words: number): boolean => words < 60 || before <= words * 0.7

/** The step of a landing: `landing: 1..3`, else the words. */
export function landingOf(frontmatter: readonly Entry[], { body }: Said): Letter['landing'] {
  const key = frontmatter.find(entry => /^(?:landing|приземлени[ея]|приземлення)$/iu.test(entry.key.trim()))?.values[0]?.text.trim()
  if (key === '1' || key === '2' || key === '3') return Number(key) as 1 | 2 | 3
  if (body.some(s => does(s, 'refuse'))) return undefined
  if (body.some(s => does(s, 'fearConfirmed'))) return 2
  return body.some(s => does(s, 'risk')) && body.some(s => does(s, 'allDone')) ? 1 : undefined
}
