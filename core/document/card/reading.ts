import { wordsOf } from '../../language/segment.ts'
import { spoken } from '../../language/spoken.ts'
import { tokensOf } from '../../language/tokens.ts'
import { WE_DO } from '../../lexicon/word-lists.ts'
import type { Block } from '../../markdown/block.ts'
import type { Span } from '../../markdown/span.ts'
import type { Part } from '../base.ts'
import type { ClientCard } from '../model.ts'
import { isSamePerson } from '../people/names.ts'
import { type CardNote, tells } from './notes.ts'
import { type CardPeople, namesIn, peopleNamed } from './people.ts'

export type ReadCard = Omit<ClientCard, 'doubtful'>

/** A card as far as it was understood. */
export interface Reading {
  readonly card: ReadCard
  readonly notes: readonly CardNote[]
  readonly people: CardPeople
  readonly part: Part
  /** Where the reader found what it knows. */
  readonly taken: readonly Span[]
}

export const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

export const isTaken = ({ span }: CardNote, { taken }: Reading): boolean => taken.some(other => meets(span, other))

/** Something is told, in words and not in a label alone. */
export const isTold = (note: CardNote): boolean =>
  tells(note) && note.form !== 'heading' && note.form !== 'head' && wordsOf(note.value.text).length >= ENOUGH

/** Words. */
export const ENOUGH = 3

/** In the same list or table. */
export const isBeside = (note: CardNote, other: CardNote, blocks: readonly Block[]): boolean =>
  blocks[note.at]?.group !== undefined && blocks[note.at]?.group === blocks[other.at]?.group

/** What we do. */
export const WE = spoken`${WE_DO}|${{ ru: 'нам', uk: 'нам', en: "we, we'll, us" }}`

/** Neither the one who decides nor the contact; no month and no day of the week. */
export function namesStranger(note: CardNote, { people: { people }, part: { language } }: Reading): boolean {
  const { text } = note.prose
  const names = [...namesIn(note, people).map(({ name }) => name), ...(text.match(CAPITALS) ?? [])]
  return names.some(name => {
    const isDay = tokensOf(name, language).some(({ word }) => word.month !== undefined || word.weekday !== undefined)
    // "Sid Bray" beside "Nell Bray" is somebody else.
    const known = /\s/u.test(name)
      ? people.filter(person => isSamePerson(person.name, name))
      : peopleNamed(name, people)
    return !isDay && !known.some(({ contact, decides }) => contact || decides)
  })
}

/** Inside a sentence, or behind a label. */
const CAPITALS = /(?<=[\p{L}\d,:—–]\s[«"“(]?)\p{Lu}\p{Ll}{2,}(?:[- ]\p{Lu}\p{Ll}+)*/gu

/** Above it stands what the client is. */
export const firstKnown = ({ notes }: Reading): number =>
  Math.max(
    notes.findIndex(({ part, whose, form }) => form !== 'key' && (part.size > 0 || whose.size > 0)),
    0,
  )
