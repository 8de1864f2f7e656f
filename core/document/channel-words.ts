import { meaningBook } from '../language/meanings.ts'
import { type Word, wordsOf } from '../language/segment.ts'
import { spoken } from '../language/spoken.ts'
import { CHANNEL_VERBS, CHANNEL_WORDS } from '../lexicon/card/channels.ts'
import type { Channel } from './model.ts'

const WORDS = meaningBook(CHANNEL_WORDS)
const VERBS = meaningBook(CHANNEL_VERBS)

/** A channel that a text names, and the offsets of its words in that text. */
export interface NamedChannel {
  readonly channel: Channel
  readonly start: number
  readonly end: number
}

/** Every channel that the text names, in text order; in any of the languages: "call" stands in Russian journals too. */
export const channelsIn = (text: string): NamedChannel[] => named(WORDS.inAny(wordsOf(text)), wordsOf(text))

/** The channel of a short text: the first one named, but a call on Zoom is a video call, and one in Telegram a call. */
export function channelIn(text: string): NamedChannel | undefined {
  const all = channelsIn(text)
  const first = all[0]
  if (!first) return undefined
  const better = all.find(
    ({ channel, start }) =>
      OVER[first.channel]?.includes(channel) || (first.channel === 'presentation' && isBySending(text, channel, start)),
  )
  return better ? { ...first, channel: better.channel } : first
}

/** «презентация письмом», "presentation of the covers, by email": shown to nobody, sent. */
const isBySending = (text: string, channel: Channel, start: number): boolean =>
  (channel === 'letter' || channel === 'message') && BY_WAY_OF.test(text.slice(0, start))

const BY_WAY_OF = spoken`${{
  ru: 'по, на, в, у, через',
  uk: 'по, на, у, через',
  en: 'by, via, per, in, over',
}}\s+$|(?:^|\s)[,;(—–-]\s*$`

const OVER: Partial<Readonly<Record<Channel, readonly Channel[]>>> = {
  call: ['video-call'],
  meeting: ['video-call', 'presentation'],
  message: ['call', 'video-call'],
}

/** The channel behind a verb: "wrote to Irina" is a letter, «написали в Telegram» a message. */
export function channelOfVerb(text: string): NamedChannel | undefined {
  const words = wordsOf(text)
  const verb = named(VERBS.inAny(words), words)[0]
  if (verb?.channel !== 'letter') return verb
  const told = channelsIn(text.slice(verb.end, verb.end + REACH)).find(({ channel }) => channel === 'message')
  return told ? { ...verb, channel: 'message' } : verb
}

const REACH = 60

const named = (
  found: readonly { readonly tag: Channel; readonly first: number; readonly last: number }[],
  words: readonly Word[],
): NamedChannel[] =>
  found
    .map(({ tag, first, last }) => ({ channel: tag, start: words[first]!.start, end: words[last]!.end }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
