import { dayNumber, fromDayNumber } from '../language/calendar.ts'
import { wordsOf } from '../language/segment.ts'
import { isWorkingDay, type WorkingWeek } from '../language/working-week.ts'
import { isMedium, type Touch, toldBy } from './touch.ts'
import { actsOf, soundsAngry } from './touch-followers.ts'

/** How it shows that the client is near boiling. */
export type BoilSign = 'words' | 'avoids' | 'slow' | 'short'

/** Touches at which the client seems near boiling, one sign each. Touches come oldest first. */
export function boilSigns(touches: readonly Touch[], week: WorkingWeek): Map<Touch, BoilSign> {
  const signs = new Map<Touch, BoilSign>()
  const held = touches.filter(({ planned }) => !planned)
  for (const touch of held) if (isAngry(touch)) signs.set(touch, 'words')
  for (const touch of avoided(held)) if (!signs.has(touch)) signs.set(touch, 'avoids')
  const answers = answersOf(held, week)
  const last = answers.at(-1)?.touch
  const grown = isSlow(answers) ? 'slow' : isShort(answers) ? 'short' : undefined
  if (last && grown && !signs.has(last)) signs.set(last, grown)
  return signs
}

/** His own words, or what the journal says of his mood; in our entries his words are those of a talk. */
function isAngry(touch: Touch): boolean {
  const acts = actsOf(touch)
  if (acts.has('annoyed')) return true
  return soundsAngry(touch) || (isMedium(touch.channel, 'call', 'video-call', 'meeting') && acts.has('irritated'))
}

/** He refuses to meet or to talk; or two meetings running did not come about through him. */
function avoided(touches: readonly Touch[]): Touch[] {
  const found: Touch[] = []
  let before = false
  for (const touch of touches) {
    const acts = actsOf(touch)
    const call = touch.direction === 'ours' && isMedium(touch.channel, 'call', 'video-call')
    const off = acts.has('putsOffMeeting') || (call && acts.has('missedCall'))
    if (acts.has('avoids') || (off && before)) found.push(touch)
    if (off || isMedium(touch.channel, 'call', 'video-call', 'meeting')) before = off
  }
  return found
}

interface Answer {
  readonly touch: Touch
  /** Between our touch and his, days off left out. */
  readonly minutes: number
  readonly words: number
  /** A word or two of his own. */
  readonly curt: boolean
}

/** His answers to what we wrote: the next touch of his behind ours; a reminder of ours does not begin the wait anew. */
function answersOf(touches: readonly Touch[], week: WorkingWeek): Answer[] {
  const answers: Answer[] = []
  let asked: Touch | undefined
  for (const touch of touches) {
    if (!touch.date) continue
    if (touch.direction === 'ours') {
      if (!isMedium(touch.channel, 'reminder') || !asked)
        asked = isMedium(touch.channel, ...WRITTEN) ? touch : undefined
    } else {
      if (asked && isAnswerTo(touch, asked, week)) answers.push(answerOf(touch, waited(asked, touch, week)))
      asked = undefined
    }
  }
  return answers
}

/** Said to be one, or what comes at once, or to a question of ours: a letter days after our report is a matter of its own. */
const isAnswerTo = (touch: Touch, asked: Touch, week: WorkingWeek): boolean =>
  isMedium(touch.channel, 'answer') ||
  (isMedium(touch.channel, 'letter', 'message') && (waited(asked, touch, week) <= DAY || isQuestion(asked)))

const isQuestion = (touch: Touch): boolean =>
  isMedium(touch.channel, 'question') || /\?/u.test(toldBy(touch)) || actsOf(touch).has('request')

/** Only words in quotation marks are his own; thanks are not curt. */
function answerOf(touch: Touch, minutes: number): Answer {
  const text = touch.entry?.what.text.trim() ?? ''
  const curt = /^[«"“„].*[»"”“][.!]?$/u.test(text) && wordsOf(text).length <= CURT && !actsOf(touch).has('thanks')
  return { touch, minutes, words: wordsOf(text).length, curt }
}

const CURT = 2

const WRITTEN = ['letter', 'message', 'answer', 'question', 'reminder', 'note'] as const

const DAY = 24 * 60

function waited(from: Touch, to: Touch, week: WorkingWeek): number {
  const [start, end] = [dayNumber(from.date!), dayNumber(to.date!)]
  let free = 0
  for (let day = start + 1; day <= end; day++) if (!isWorkingDay(fromDayNumber(day), week)) free++
  const timed = from.time !== undefined && to.time !== undefined ? to.time - from.time : 0
  return Math.max(0, (end - start - free) * DAY + timed)
}

/** Each of his last two answers took twice his usual time, and longer than a working day. */
function isSlow(answers: readonly Answer[]): boolean {
  const usual = medianOf(answers.slice(0, -2).map(({ minutes }) => minutes))
  return (
    answers.length >= ENOUGH &&
    answers.slice(-2).every(({ minutes }) => minutes > DAY && minutes >= 2 * Math.max(usual, DAY / 4))
  )
}

/** His last two answers are a word or two, where he used to write sentences. */
function isShort(answers: readonly Answer[]): boolean {
  const usual = medianOf(answers.slice(0, -2).map(({ words }) => words))
  return answers.length >= ENOUGH && usual >= 8 && answers.slice(-2).every(({ curt }) => curt)
}

/** Two answers tell what is usual, two more what has changed. */
const ENOUGH = 4

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted.length === 0 ? 0 : sorted[Math.floor((sorted.length - 1) / 2)]!
}
