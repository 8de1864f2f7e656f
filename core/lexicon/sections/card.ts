import { CARD_GOALS } from './card-goals.ts'
import { CARD_MATTERS } from './card-matters.ts'
import { CARD_PEOPLE } from './card-people.ts'
import { CARD_PORTRAIT } from './card-portrait.ts'

/** Names of the parts of a client's card, as headings, labels, keys and columns. */
export const CARD_SECTIONS = { ...CARD_PEOPLE, ...CARD_PORTRAIT, ...CARD_GOALS, ...CARD_MATTERS }

export type CardRole = keyof typeof CARD_SECTIONS
