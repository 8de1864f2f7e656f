import type { Channel, ClientCard, Situation } from '../document/model.ts'
import { compareDays } from '../language/calendar.ts'
import { addWorkingDays } from '../language/date-resolve.ts'
import { wordsOf } from '../language/segment.ts'
import { anyOf } from '../language/spoken.ts'
import type { Touch } from './touch.ts'
import { isMedium, toldBy } from './touch.ts'
import { actsOf } from './touch-followers.ts'
import { isSameMatter } from './touch-matter.ts'

/** What kind of matter a touch of ours brings, as far as the channel depends on it. */
export function situationOf(touch: Touch): Situation | undefined {
  const acts = actsOf(touch)
  return SITUATIONS.find(([act]) => acts.has(act))?.[1]
}

const SITUATIONS = [
  ['completes', 'completion'],
  ['presents', 'presentation'],
  ['urgent', 'urgent'],
  ['accident', 'incident'],
  ['reports', 'report'],
] as const

/** Whether the channel suits the matter: by the client's card where it speaks of such matters, else by the usual table. */
export function isFitting(
  touch: Touch,
  situation: Situation,
  card: ClientCard | undefined,
  all: readonly Touch[],
): boolean {
  const agreed = card?.channels.get(situation)?.channels ?? []
  const suits = (channel: Channel | undefined) =>
    agreed.length > 0
      ? agreed.some(one => one === channel || (channel !== undefined && BETTER[one]?.includes(channel)))
      : !USUAL[situation] || isMedium(channel, ...USUAL[situation])
  return (
    touch.channel === undefined ||
    suits(touch.channel) ||
    near(touch, all, situation === 'urgent' ? 0 : 1).some(other => suits(other.channel) && isOfIt(other, touch))
  )
}

/** Channels that do what another does, or more. */
const BETTER: Partial<Readonly<Record<Channel, readonly Channel[]>>> = {
  letter: ['answer', 'question', 'reminder', 'note'],
  message: ['answer', 'question', 'reminder', 'letter'],
  call: ['video-call', 'meeting'],
  'video-call': ['meeting', 'presentation'],
  meeting: ['presentation'],
  presentation: ['meeting', 'video-call'],
}

const LIVE = ['call', 'video-call', 'meeting', 'presentation'] as const

/** Where the card says nothing. Sources: S2, S3. */
const USUAL: Partial<Readonly<Record<Situation, readonly Channel[]>>> = {
  urgent: [...LIVE, 'message', 'note', 'question', 'reminder'],
  presentation: [...LIVE, 'note', 'question', 'reminder'],
  completion: [...LIVE, 'note', 'question', 'reminder'],
}

/** A call about the rent beside a letter that shows the poster shows nothing: it speaks of the letter or of its matter, or says too little to tell. */
const isOfIt = (other: Touch, touch: Touch): boolean =>
  other.entry === undefined ||
  (isMedium(other.channel, 'video-call', 'meeting', 'presentation') && other.who === touch.who) ||
  isSameMatter(other, touch) ||
  GOES_ON.test(toldBy(other)) ||
  saysLittle(other)

const saysLittle = (touch: Touch): boolean =>
  wordsOf(toldBy(touch)).filter(word => word.norm.length > 3).length < TELLING

const TELLING = 2

/** Of what was sent, or what was said to it. */
const GOES_ON = anyOf({
  ru: 'письм*, вложени*, файл*, почт*, правк*, замечани*, впечатлени*, вопросы, прошлись, обсудил*, разобрал*, срочн*',
  uk: 'лист, листа, листом, листі, вкладенн*, файл*, пошт*, правк*, зауважен*, враженн*, питання, пройшлися, обговорил*, розібрал*, термінов*',
  en: 'letter*, email*, e-mail*, mail, attachment*, file, files, changes, remarks, comments, corrections, questions, went through, talked|walked ..3 through, discussed, urgent*',
})

/** Our other touches from the day before to so many business days behind: the letter may go beside a call; what cannot wait has it the same day. */
const near = (touch: Touch, all: readonly Touch[], days: number): Touch[] =>
  all.filter(
    other =>
      other !== touch &&
      other.direction === 'ours' &&
      other.date !== undefined &&
      touch.date !== undefined &&
      compareDays(other.date, touch.date) >= -1 &&
      compareDays(other.date, days === 0 ? touch.date : addWorkingDays(touch.date, days)) <= 0 &&
      !other.planned,
  )
