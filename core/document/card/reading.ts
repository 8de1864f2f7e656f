import { wordsOf } from '../../language/segment.ts'
import { spoken } from '../../language/spoken.ts'
import { tokensOf } from '../../language/tokens.ts'
import { WE_DO } from '../../lexicon/word-lists.ts'
import type { Block } from '../../markdown/block.ts'
import type { Span } from '../../markdown/span.ts'
import type { Part } from '../base.ts'
import type { ClientCard } from '../model.ts'
import { isPost } from '../people/name-words.ts'
import { isSamePerson } from '../people/names.ts'
import { type CardNote, tells } from './notes.ts'
import { type CardPeople, type Known, namesIn, peopleNamed } from './people.ts'

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

/** «Хто, крім голови? Секретар Пасіка», "Floor finished? A foreman measures the walls": the answer alone says little. */
export function questionBefore(note: CardNote, { notes }: Reading): string {
  const before = notes[notes.indexOf(note) - 1]
  return before && before.at === note.at && before.prose.text.endsWith('?') ? before.prose.text : ''
}

/** What we do. */
export const WE = spoken`${WE_DO}|${{ ru: 'нам', uk: 'нам', en: "we, we'll, us" }}`

/** Neither the one who decides nor the contact; no month and no day of the week. */
export const namesStranger = (note: CardNote, reading: Reading): boolean =>
  namesNew(note, reading, 0, ({ contact, decides }) => contact || decides)

/** Somebody, by name or by post, who is not called the contact or the one who decides elsewhere; behind this place of the note. */
export const namesOther = (note: CardNote, reading: Reading, from: number): boolean =>
  namesNew(
    note,
    reading,
    from,
    ({ contact, decides, nameSpan }) => (contact || decides) && !meets(nameSpan, note.span),
  ) || wordsOf(note.prose.text.slice(from)).some(({ norm }) => isPost(norm))

function namesNew(
  note: CardNote,
  { people: { people }, part: { language } }: Reading,
  from: number,
  isKnown: (person: Known) => boolean,
): boolean {
  const text = note.prose.text.slice(from)
  const named = namesIn(note, people).filter(({ start }) => start >= from)
  const names = [...named.map(({ name }) => name), ...(text.match(CAPITALS) ?? [])]
  return names.some(name => {
    const isDay = tokensOf(name, language).some(({ word }) => word.month !== undefined || word.weekday !== undefined)
    // "Sid Bray" beside "Nell Bray" is somebody else.
    const known = /\s/u.test(name)
      ? people.filter(person => isSamePerson(person.name, name))
      : peopleNamed(name, people)
    return !isDay && !known.some(isKnown)
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

/** Nothing but marks stands before it in its line. */
export const leadsLine = ({ form, span }: CardNote, text: string): boolean =>
  form === 'cell' || !/\p{L}/u.test(text.slice(lineOf(span.start, text).start, span.start))

export function lineOf(offset: number, text: string): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', offset)
  return { start, end: end < 0 ? text.length : end }
}
