import type { Agenda } from '../document/model.ts'
import { sameName } from '../document/people/names.ts'
import type { Language } from '../language/language.ts'
import { wordsOf } from '../language/segment.ts'
import { spoken } from '../language/spoken.ts'
import { isInside } from '../markdown/span.ts'
import { foreignTo, type Gist, indexOfTexts, sharedLoosely, sharedPart, type WordIndex } from './gist.ts'

/** Less than this, and it says too little to be known again. */
const LEAST = 0.5

/** Nearly a third of what it is about. */
const ENOUGH = 0.3

/** A quarter, where nothing else is spoken of. */
const ENOUGH_ALONE = 0.25

/** Beside words of something else, half of it. */
const ENOUGH_BESIDE = 0.5

/**
 * Whether a text takes an obligation up, in whatever wording. A part of it that speaks of nothing else may say little: «Смета» is the estimate that was
 * promised. «Смета на весну» is another one, unless it says more of it.
 */
export function isTakenUp(gist: Gist, { blocks, items, review }: AgendaWords, language: Language): boolean {
  const isEnough = (share: number, { text, goesBack }: SaidInPart): boolean =>
    share >= ENOUGH_BESIDE ||
    (goesBack && share >= ENOUGH) ||
    (share >= ENOUGH_ALONE && partsOf(text).some(part => speaksOnlyOf(part, gist, language)))
  return (
    gist.weight < LEAST ||
    blocks.some(block => isEnough(sharedPart(gist, block.words), block)) ||
    items.some(item => isEnough(sharedLoosely(gist, item.words, language, HALF), item)) ||
    sharedLoosely(gist, review, language) >= ENOUGH_IN_REVIEW
  )
}

/** What goes back to the last time calls things by a word: "From the 10th: the panel, the torn bags". */
const ENOUGH_IN_REVIEW = 0.25

/** Where an agenda does not go back, another name may mean another thing. */
const HALF = 0.5

/** «Договор: подписание», "paper and price of the run": each part of a text names its own. */
const partsOf = (text: string): string[] => text.split(PARTS)

const PARTS = spoken`[:;,.?!()\n]|\s[—–-]\s|\s${{ ru: 'и', uk: 'і, й, та', en: 'and' }}\s`

const speaksOnlyOf = (part: string, gist: Gist, language: Language): boolean => foreignTo(gist, part, language) === 0

/** What an agenda says: in each of its blocks, in each of its items, and where it goes back. */
export interface AgendaWords {
  readonly blocks: readonly SaidInPart[]
  readonly items: readonly SaidInPart[]
  readonly review: WordIndex
}

interface SaidInPart {
  readonly text: string
  readonly words: WordIndex
  /** To what was agreed. */
  readonly goesBack: boolean
}

export const agendaWords = (agenda: Agenda): AgendaWords => ({
  blocks: blockWords(agenda),
  items: agenda.items.filter(({ wrapUp }) => !wrapUp).map(({ prose, span }) => saidIn(prose.text, span, agenda)),
  review: reviewWords(agenda),
})

const saidIn = (text: string, span: Agenda['title'], { previous, language }: Agenda): SaidInPart => ({
  text,
  words: indexOfTexts([text], language),
  goesBack: previous !== undefined && (isInside(span, previous) || isInside(previous, span)),
})

/** «С 10-го: фото (Лада), цены (Егор)»: whoever is named where the agenda goes back is asked for what is owed; for which of several things, nothing tells. */
export const isAskedOf = (who: string | undefined, { previous, text }: Agenda): boolean =>
  who !== undefined &&
  previous !== undefined &&
  wordsOf(text.slice(previous.start, previous.end)).some(
    ({ capital, norm }) => capital && wordsOf(who).some(word => sameName(norm, who.slice(word.start, word.end))),
  )

/** The words by which an agenda goes back to what was agreed. */
const reviewWords = ({ previous, text, language }: Agenda): WordIndex =>
  indexOfTexts(previous ? [text.slice(previous.start, previous.end)] : [], language)

/** The words of each block of an agenda, but the title and those that list the people: their posts take nothing up. */
const blockWords = (agenda: Agenda): SaidInPart[] =>
  agenda.blocks
    .filter(block => !block.quoted && block.kind !== 'code' && block.kind !== 'html')
    // The title names the whole matter: every action has to do with it.
    .filter(block => !isInside(agenda.title, block.span))
    .filter(
      block => block.kind === 'heading' || !agenda.participants.some(person => isInside(person.nameSpan, block.span)),
    )
    .map(block => saidIn(block.prose.text, block.span, agenda))
