import type { Language } from '../../language/language.ts'
import { meaningBook } from '../../language/meanings.ts'
import { wordsOf } from '../../language/segment.ts'
import { spoken, whole } from '../../language/spoken.ts'
import type { ActName } from '../../lexicon/acts.ts'
import { PREPARED } from '../../lexicon/prepared.ts'
import { CARD_SECTIONS, type CardRole } from '../../lexicon/sections/card.ts'
import { AND } from '../../lexicon/word-lists.ts'
import type { Span } from '../../markdown/span.ts'
import { actsAsked } from '../acts-of.ts'
import type { Part } from '../base.ts'
import { type Around, type Note, readNotes } from '../notes.ts'
import { clausesOf, isOpen } from '../open-point.ts'
import { rolesBy } from '../sections.ts'

/** A note on a client's card, with the part it belongs to and what it says. */
export interface CardNote extends Note<CardRole> {
  /** Nothing is told, or only that it is not known yet. */
  readonly open: boolean
  /** The part of the card around it, or named by its own label: goals, channels, plan … */
  readonly part: ReadonlySet<CardRole>
  /** Whom its labels announce: the one who decides, the contact … */
  readonly whose: ReadonlySet<CardRole>
  readonly acts: readonly CardAct[]
}

/** Offsets in the note's prose. */
export interface CardAct {
  readonly name: ActName
  readonly start: number
  readonly end: number
}

/** Parts that are people; a label inside another part, as in «Цели» / «ЛПР: …», leaves the note in that part. */
const PERSONAL: ReadonlySet<CardRole> = new Set([
  'people',
  'decisionMaker',
  'secondDecider',
  'sources',
  'contact',
  'project',
  'fixed',
])

/** Keys that say what the file is, and nothing about the client. */
const TECHNICAL = whole({
  ru: 'тип, вид, язык, клиент, дата, теги',
  uk: 'тип, вид, мова, клієнт, дата, теги',
  en: 'type, kind, lang, language, client, customer, date, title, tag, tags',
})

const BOOK = meaningBook(CARD_SECTIONS, PREPARED.cardSections)

const JOINT = spoken`\s(?:${AND}|[&+])\s|,\s|\s?\/\s?`

const ARTICLE = spoken`^\s*${{
  ru: 'наш|наша|наше|наши, их, его, её',
  uk: 'наш|наша|наше|наші, їхн*, його, її',
  en: 'the, a, an, our, their, his, her',
}}\s+(?!own\s)`

const WHO = spoken`^\P{L}*${{ ru: 'кто', uk: 'хто', en: 'who' }}\s`

const PLACEHOLDER = /^\s*\[/u

/** What a label on a card announces: «План и контрольные точки» both. */
export function rolesOnCard(label: string): Set<CardRole> {
  if (PLACEHOLDER.test(label)) return new Set()
  const bare = label.replace(ARTICLE, '')
  const whole = rolesBy(BOOK, bare)
  const pieces = bare.split(JOINT).map(piece => rolesBy(BOOK, piece))
  const all = pieces.length > 1 && pieces.length < 4 && pieces.every(roles => roles.size > 0)
  return all ? new Set([...whole, ...pieces.flatMap(roles => [...roles])]) : whole
}

export function readCardNotes({ blocks, frontmatter, language }: Part): CardNote[] {
  const keys = frontmatter.filter(({ key }) => !TECHNICAL.test(key.trim()))
  return readNotes(label => rolesTold(label, language), blocks, keys).map(note => toCardNote(note, language))
}

/** By its name; else by what a short one says, as in "What they're counting on". */
function rolesTold(label: string, language: Language): Set<CardRole> {
  const named = rolesWithRemark(label)
  if (named.size > 0 || PLACEHOLDER.test(label) || wordsOf(label).length > LONGEST_NAME) return named
  const told = actsIn(label, language).map(({ name }) => TOLD_BY_NAME.get(name))
  return new Set(told.filter(role => role !== undefined))
}

/** Words. */
const LONGEST_NAME = 6

/** «Цели (по разговору 16 ноября)», «Любов Кравець (рішення)»: a name with a remark, and somebody with what he is. */
function rolesWithRemark(label: string): Set<CardRole> {
  const named = rolesOnCard(label)
  const remark = named.size > 0 ? null : REMARK.exec(label)
  if (!remark) return named
  const plain = rolesOnCard(remark[1]!)
  return plain.size > 0 ? plain : only(rolesOnCard(remark[2]!.includes(',') ? '' : remark[2]!), WHO_DECIDES)
}

const REMARK = /^([^()]{3,60}?)\s?\(([^()]{2,40})\)$/u

const WHO_DECIDES: ReadonlySet<CardRole> = new Set(['decisionMaker', 'secondDecider', 'contact', 'sources'])

const TOLD_BY_NAME: ReadonlyMap<ActName, CardRole> = new Map([
  ['expects', 'expectations'],
  ['ownCheck', 'controlPoints'],
] as const)

function toCardNote(read: Note<CardRole>, language: Language): CardNote {
  const note =
    read.form === 'cell' || read.form === 'head'
      ? { ...read, roles: rolesOfRow(read, language), around: withoutPast(read.around) }
      : read
  const open = isOpen(note.value.text, language) || isAskedInVain(note, language) || isAnsweredInVain(note, language)
  const chain = [note.roles, ...note.around.map(({ roles, before }) => (before ? loosened(roles) : roles))]
  return {
    ...note,
    open,
    part: chain.map(roles => without(roles, PERSONAL)).find(roles => roles.size > 0) ?? new Set(),
    whose:
      [note.roles, ...note.around.filter(({ before }) => !before).map(({ roles }) => roles)]
        .map(roles => only(roles, PERSONAL))
        .find(roles => roles.size > 0) ?? new Set(),
    acts: open ? [] : actsIn(note.prose.text, language),
  }
}

/** «Кто решает, пока не поняли: Женя отшучивается». */
const isAskedInVain = ({ label, value }: Note<CardRole>, language: Language): boolean =>
  label !== undefined &&
  value.text !== '' &&
  label.text
    .split(/,\s/u)
    .slice(1)
    .some(clause => isOpen(clause, language))

/** «Кто подписывает – пока не понял, говорят про какого-то Палыча». */
const isAnsweredInVain = ({ label, value }: Note<CardRole>, language: Language): boolean =>
  label !== undefined &&
  WHO.test(label.text) &&
  /,\s/u.test(value.text) &&
  isOpen(value.text.split(/,\s/u)[0]!, language)

/** «Зачем проект: …. Алисе нужно …»: a further sentence of the line is about goals, whose is for it to say. */
const loosened = (roles: ReadonlySet<CardRole>): ReadonlySet<CardRole> =>
  new Set([...roles].map(role => (role.startsWith('goal') ? 'goals' : role)))

/** The head of a row in words of its own: «За кем последнее слово», "And who has the last word". */
function rolesOfRow({ form, label, roles }: Note<CardRole>, language: Language): ReadonlySet<CardRole> {
  if (form !== 'cell' || !label || roles.size > 0) return roles
  const told = actsIn(label.text, language).map(act => TOLD_BY_ROW.get(act.name))
  return new Set(told.filter(role => role !== undefined))
}

const TOLD_BY_ROW: ReadonlyMap<ActName, CardRole> = new Map([
  ['secondVoice', 'secondDecider'],
  ['decides', 'decisionMaker'],
  ['informant', 'sources'],
  ['ownCheck', 'controlPoints'],
  ['expects', 'expectations'],
] as const)

/** A column «Заметки», "Then" holds whatever its rows are about. */
const withoutPast = ([column, ...others]: readonly Around<CardRole>[]): readonly Around<CardRole>[] => {
  if (!column) return []
  const told = others.some(({ roles }) => roles.size > 0)
  return [{ ...column, roles: without(column.roles, told ? LATER : PAST) }, ...others]
}

const PAST: ReadonlySet<CardRole> = new Set(['history'])
const LATER: ReadonlySet<CardRole> = new Set(['history', 'scenarios'])

/** What the words say, but for clauses that say that it is not known. */
function actsIn(text: string, language: Language): CardAct[] {
  const words = wordsOf(text)
  const acts = actsAsked('card')
    .in(words, language)
    .map(({ tag, first, last }) => ({ name: tag, start: words[first]!.start, end: words[last]!.end }))
  // "To find out how they are doing: Sunny" tells it.
  const isTold = (end: number) => /^[^.;!?]*:\s+\p{L}/u.test(text.slice(end))
  const open = new Set(acts.filter(act => act.name === 'openPoint' && !isTold(act.end)).map(act => act.start))
  return open.size === 0 ? acts : outsideOf(acts, open, text)
}

function outsideOf(acts: readonly CardAct[], open: ReadonlySet<number>, text: string): CardAct[] {
  const kept: CardAct[] = []
  let start = 0
  for (const clause of clausesOf(text)) {
    const end = start + clause.length
    const within = acts.filter(act => act.start >= start && act.start < end)
    if (!within.some(act => open.has(act.start))) kept.push(...within)
    start = end
  }
  return kept
}

const without = (roles: ReadonlySet<CardRole>, others: ReadonlySet<CardRole>): ReadonlySet<CardRole> =>
  new Set([...roles].filter(role => !others.has(role)))

const only = (roles: ReadonlySet<CardRole>, others: ReadonlySet<CardRole>): Set<CardRole> =>
  new Set([...roles].filter(role => others.has(role)))

export const says = (note: CardNote, name: ActName): boolean => note.acts.some(act => act.name === name)

/** Its own label or one that stands over it names one of these parts; a label before it in its line does not bind it. */
export const isUnder = (note: CardNote, ...parts: readonly CardRole[]): boolean =>
  [note, ...note.around.filter(({ before }) => !before)].some(({ roles }) => parts.some(part => roles.has(part)))

/** Tells something: no bare heading, and not left open. */
export const tells = (note: CardNote): boolean => !note.open && !(note.form === 'heading' && note.label === undefined)

export const isIn = (note: CardNote, ...parts: readonly CardRole[]): boolean => parts.some(part => note.part.has(part))

/** Where the first note stands that tells something and passes the test. */
export const first = (notes: readonly CardNote[], test: (note: CardNote) => boolean): Span | undefined =>
  notes.find(note => tells(note) && test(note))?.span
