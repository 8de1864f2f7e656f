import type { Channel, ClientCard, Situation } from '../document/model.ts'
import { compareDays } from '../language/calendar.ts'
import { addWorkingDays } from '../language/date-resolve.ts'
import type { Touch } from './touch.ts'
import { isMedium } from './touch.ts'
import { actsOf } from './touch-followers.ts'

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
    near(touch, all, situation === 'urgent' ? 0 : 1).some(other => suits(other.channel))
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
