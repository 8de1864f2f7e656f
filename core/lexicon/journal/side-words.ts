import type { Language } from '../../language/language.ts'
import type { Localized } from '../../rule.ts'

/** A word for our touches, and the one for the client's that goes with it. */
export type SideWords = readonly [ours: string, theirs: string]

/** How a column of a journal says whose touch it is; each pair as people write it, without its full stop. */
export const SIDE_WORDS: Readonly<Record<Language, readonly SideWords[]>> = {
  ru: [
    ['мы', 'они'],
    ['исх', 'вх'],
    ['исходящий', 'входящий'],
    ['исходящая', 'входящая'],
    ['исходящее', 'входящее'],
    ['от нас', 'от клиента'],
  ],
  uk: [
    ['ми', 'вони'],
    ['вих', 'вх'],
    ['вихідний', 'вхідний'],
    ['вихідна', 'вхідна'],
    ['вихідне', 'вхідне'],
    ['від нас', 'від клієнта'],
  ],
  en: [
    ['we', 'they'],
    ['out', 'in'],
    ['outgoing', 'incoming'],
    ['outbound', 'inbound'],
    ['from us', 'from client'],
  ],
}

/** Where ours goes by a word of nobody else's. */
export const CLIENT_WORD: Localized = { ru: 'клиент', uk: 'клієнт', en: 'client' }

export const OUR_WORD: Localized = { ru: 'мы', uk: 'ми', en: 'we' }
