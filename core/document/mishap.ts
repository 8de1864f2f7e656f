import { wordsOf } from '../language/segment.ts'
import type { ActName } from '../lexicon/acts.ts'
import { scoresOf } from '../witness/witness.ts'
import { isConditional } from './asks.ts'
import { firstIn, type Said } from './letter-voice.ts'
import type { Act, Sentence } from './model.ts'
import { does } from './sentences.ts'

/** What the second witness is asked for. */
export const MISHAP: ActName = 'failure'

/** How surely it has to take a sentence for a mishap: where the letter owns it, where something else belongs to it, where nothing does. */
const LEAST = { owned: -0.5, beside: 0, alone: 1 } as const

/** New ways are told without any failure too: "from now on you can …". */
const LEAST_BESIDE_MEASURE = 3

/** Where nothing else belongs to it, a second sentence goes on telling it, as surely as this. */
const LEAST_SECOND = 0.8

/** Sentences of the body among which a letter about a failure tells it. */
const OPENING = 6

/**
 * The words by which a letter tells of a failure that no phrase knows («курьеры сварили рыбу в термосах»): the second witness takes a sentence near
 * its beginning for a mishap, and something that belongs to one stands by it. `mixed`: the letter looks as if it were for something else
 * too, so the failure must be owned or told at some length.
 */
export function unseenMishap(letter: Said, mixed: boolean): readonly Act[] {
  if (letter.body.some(sentence => OTHERS_DOING.some(name => does(sentence, name)))) return []
  const owning = firstOf(letter, OWNS)
  const beside = owning ?? (mixed ? undefined : belongingIn(letter))
  const told = mishapsIn(letter, beside)
  const least =
    beside?.name === 'prevention' ? LEAST_BESIDE_MEASURE : LEAST[owning ? 'owned' : beside ? 'beside' : 'alone']
  const mishap = told.find(({ score }) => score >= least)
  if (!mishap || (!owning && seesReader(letter, mishap.sentence))) return []
  if (!beside && (isReport(letter) || !(goesOn(told, mishap) || isMended(letter, mishap)))) return []
  return [{ name: MISHAP, span: mishap.sentence.span }, ...(beside ? [beside] : [])]
}

/** "Nothing is needed from you": news, where nothing of a failure stands beside it. */
const isReport = ({ body }: Said): boolean => body.some(s => does(s, 'noAnswer') || does(s, 'tellsResults'))

/** A second sentence tells it on; one right behind it that speaks of us may do so more quietly: «Дозатор у нас считал по старой программе». */
const goesOn = (told: readonly Told[], mishap: Told): boolean =>
  told.some(
    each =>
      each !== mishap &&
      (each.score >= LEAST_SECOND ||
        (each.score >= LEAST_OF_US &&
          told.indexOf(each) === told.indexOf(mishap) + 1 &&
          !!does(each.sentence, 'weOnly'))),
  )

/** Told at once and surely, and put right. */
const isMended = (letter: Said, { sentence, score }: Told): boolean =>
  score >= LEAST_MENDED && letter.body.indexOf(sentence) < 2 && firstIn(letter.body, 'remedy') !== undefined

const LEAST_MENDED = 2

const LEAST_OF_US = -1.2

interface Told {
  readonly sentence: Sentence
  readonly score: number
}

/** A letter that first understands what the reader wishes weighs a choice and may tell of mishaps as reasons. */
const seesReader = ({ body }: Said, mishap: Sentence): boolean =>
  body.slice(0, body.indexOf(mishap)).some(s => does(s, 'empathy') || does(s, 'wished') || does(s, 'joins'))

/** Somebody else is blamed, or another wish is granted: no letter about a failure of ours. */
const OTHERS_DOING: readonly ActName[] = ['blame', 'yesMan']

const OWNS: readonly ActName[] = ['formalApology', 'ourFault', 'apology', 'noRepeat']
const BELONGS: readonly ActName[] = ['regret', 'excuse', 'prevention']

/** A call that was made is told at once; further down it is one to come. */
const belongingIn = (letter: Said): Act | undefined =>
  firstOf(letter, BELONGS) ?? firstOf({ ...letter, body: letter.body.slice(0, TOLD_AT_ONCE) }, ['called'])

const TOLD_AT_ONCE = 3

function firstOf({ body }: Said, names: readonly ActName[]): Act | undefined {
  for (const name of names) {
    const act = firstIn(body, name)
    if (act) return act
  }
  return undefined
}

/** Sentences near the beginning that tell something, with what the witness says to each; an excuse is no mishap by itself. */
const mishapsIn = (letter: Said, beside: Act | undefined): Told[] =>
  letter.body
    .slice(0, OPENING)
    .filter(
      sentence =>
        !sentence.prose.text.includes('?') &&
        !READER_TELLS.test(sentence.prose.text) &&
        !isConditional(sentence, letter.language) &&
        !(beside?.name === 'excuse' && sentence.acts.includes(beside)) &&
        !does(sentence, 'request'),
    )
    .map(sentence => ({ sentence, score: mishapScore(sentence, letter) }))

/** What the reader wrote or said himself: «Вы пишете, что коробки пришли битыми» takes it up. */
const READER_TELLS =
  /(?:^|[\s,])(?:(?:вы|ви|you)\s(?:\p{L}+\s){0,2}(?:пи[сш]\p{L}+|написал\p{L}+|написали|сообщ\p{L}+|повідом\p{L}+|говор\p{L}+|каза\p{L}+|сказа\p{L}+|жалу\p{L}+|скарж\p{L}+|заме[тч]\p{L}+|поміт\p{L}+|wrote|write|told|tell|say|said|report|reported|noticed|mention|mentioned)|(?:по словам|за словами) (?:ваш\p{L}*|вас))(?=[\s,.:])/iu

const mishapScore = ({ prose }: Sentence, { language }: Said): number =>
  scoresOf(wordsOf(prose.text), prose.text, language).get(MISHAP) ?? Number.NEGATIVE_INFINITY
