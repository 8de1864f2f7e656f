/** Words of the outline, in the reader's language. */
import type { ClientOutline, TouchChannel, TouchOutline } from '../../server/lsp/requests.ts'
import { t } from '../texts.ts'

/** In the order of the lists that people see. */
export const CHANNELS: readonly TouchChannel[] = [
  ...(['letter', 'answer', 'call', 'video-call', 'meeting'] as const),
  ...(['presentation', 'message', 'question', 'reminder', 'note'] as const),
]

export const channelName = (channel: TouchChannel): string =>
  ({
    letter: t('letter'),
    meeting: t('meeting'),
    call: t('call'),
    'video-call': t('video call'),
    answer: t('answer'),
    presentation: t('presentation'),
    note: t('note'),
    message: t('message'),
    reminder: t('reminder'),
    question: t('question'),
  })[channel]

export const directionName = (direction: TouchOutline['direction']): string =>
  direction === 'ours' ? t('from us to the client') : t('from the client to us')

/** Why trust moved. */
export const reasonName = (reason: ClientOutline['trust']['moves'][number]['reason']): string =>
  ({
    touch: t('a touch with meaning and benefit'),
    kept: t('a promise kept'),
    gift: t('a gift whose price was said'),
    unanswered: t('the client got no answer'),
    missed: t('a promise missed'),
    cadence: t('too long a silence'),
    'boil-over': t('the client is boiling over'),
    incident: t('a failure of ours'),
  })[reason]

/** How it shows that the client is near boiling over. */
export const signName = (sign: ClientOutline['signs'][number]['sign']): string =>
  ({
    words: t('angry words'),
    avoids: t('avoids meeting'),
    slow: t('answers slower than usual'),
    short: t('answers in a word or two'),
  })[sign]

/** `+3`, `−6`: with the sign that is as wide as a plus. */
export const signed = (points: number): string => (points < 0 ? `−${-points}` : `+${points}`)
