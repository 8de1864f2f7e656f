import type { Letter, Side } from '../document/model.ts'
import { does, doesIn } from '../document/sentences.ts'
import { type Calendar, compareDays } from '../language/calendar.ts'
import { findDates } from '../language/dates.ts'
import type { Language } from '../language/language.ts'
import { spoken } from '../language/spoken.ts'
import { REPLY } from '../lexicon/word-lists.ts'
import { type Gist, indexOfTexts, sharedPart, type WordIndex } from './gist.ts'
import { fatesIn } from './obligations.ts'
import { type Touch, type TouchPlace, toldBy } from './touch.ts'
import { actsOf, soundsAngry } from './touch-followers.ts'
import { isSameMatter } from './touch-matter.ts'

/** What one side did, by a touch that tells of it. */
export interface Deed {
  readonly side: Side
  readonly day: Calendar
  readonly words: WordIndex
  readonly language: Language
  readonly place: TouchPlace
}

/** What is to be kept. */
interface Kept {
  readonly side: Side | undefined
  readonly since: Calendar | undefined
  readonly gist: Gist
  readonly language: Language
  readonly place: TouchPlace
  /** A word in return keeps it. */
  readonly asksAnswer: boolean
}

/** Letters that hand over, lines of the journal: not meetings, whose protocols are read by themselves, and not what only promises. */
export const deedsOf = (touches: readonly Touch[]): Deed[] =>
  touches.flatMap((touch): Deed[] => {
    const { date, direction, planned, path, span, language } = touch
    const letter = touch.documents.map(({ document }) => document).find(document => document.kind === 'email')
    if (!date || planned || (!touch.entry && !letter)) return []
    const texts = letter ? doneInLetter(letter) : doneIn(toldBy(touch), language)
    return [{ side: direction, day: date, words: indexOfTexts(texts, language), language, place: { path, span } }]
  })

/** Its subject, and what it neither promises nor asks for nor tells of a day to come. Bad news that is being landed hands nothing over. */
function doneInLetter({ subject, body, landing, language, date }: Letter): string[] {
  if (landing !== undefined) return []
  const told = body.filter(sentence => !does(sentence, 'promises') && !does(sentence, 'request'))
  const texts = [...(subject ? [subject] : []), ...told].flatMap(({ prose }) => prose.text.split(CLAUSE_END))
  return texts.filter(clause => !isAhead(clause, language) && !namesDayAfter(clause, language, date?.day))
}

const namesDayAfter = (clause: string, language: Language, written: Calendar | undefined): boolean =>
  written !== undefined &&
  findDates(clause, language, written).some(({ day }) => day !== undefined && compareDays(day, written) > 0)

/** Of a line of the journal the clauses that tell what has been done: not «текст буде на днях», not "no logo yet". */
const doneIn = (line: string, language: Language): string[] =>
  line.split(CLAUSE_END).filter(clause => !isOutstanding(clause, language))

function isAhead(clause: string, language: Language): boolean {
  const fates = fatesIn(clause, language)
  return fates.has('ahead') && !fates.has('kept')
}

function isOutstanding(clause: string, language: Language): boolean {
  return isAhead(clause, language) || fatesIn(clause, language).has('open')
}

const CLAUSE_END = /[.,;!?]\s/u

/** Half of what it is about. */
const ENOUGH = 0.5

/** A reply, or his word that all is well with the matter of the letter, where no more than a word was asked for. */
function answerTo(
  { asksAnswer, side, since, place }: Kept,
  touches: readonly Touch[],
): Pick<Deed, 'day' | 'place'> | undefined {
  const letter = asksAnswer
    ? touches.find(({ documents }) => documents.some(({ path }) => path === place.path))
    : undefined
  if (!letter || !since) return undefined
  const answer = touches.find(
    touch =>
      touch.direction === side &&
      !touch.planned &&
      touch.path !== place.path &&
      touch.date &&
      compareDays(touch.date, since) >= 0 &&
      !soundsAngry(touch) &&
      (isReply(letter, touch) || (settles(touch) && isSameMatter(letter, touch))),
  )
  return answer && { day: answer.date!, place: { path: answer.path, span: answer.span } }
}

/** "Re: …" under the same subject. */
function isReply(letter: Touch, touch: Touch): boolean {
  const subject = (title: string) => title.replace(REPLIES, '').trim().toLowerCase()
  return REPLIES.test(touch.title) && subject(touch.title) === subject(letter.title)
}

const REPLIES = spoken`^(?:${REPLY}\s*:\s*)+`

/** "All is right, thank you." */
function settles(touch: Touch): boolean {
  const letter = touch.documents.map(({ document }) => document).find(document => document.kind === 'email')
  const acts = letter
    ? doesIn(letter.body.map(({ prose }) => prose.text).join(' '), touch.language, 'touches')
    : actsOf(touch)
  return acts.has('closes') || acts.has('settled') || acts.has('thanks')
}

/** What keeps a promise: a deed that tells of half of it, else an answer where only that was asked for. */
export const deedFor = (
  promise: Kept,
  deeds: readonly Deed[],
  touches: readonly Touch[],
): Pick<Deed, 'day' | 'place'> | undefined => keepingIn(promise, deeds) ?? answerTo(promise, touches)

const keepingIn = ({ side, since, gist, language, place }: Kept, deeds: readonly Deed[]): Deed | undefined =>
  since && side && gist.weight >= 1
    ? deeds.find(
        deed =>
          deed.side === side &&
          deed.language === language &&
          deed.place.path !== place.path &&
          compareDays(deed.day, since) > 0 &&
          sharedPart(gist, deed.words) >= ENOUGH,
      )
    : undefined
