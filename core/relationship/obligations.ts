import type { Action, Agenda, Document, Protocol, Side } from '../document/model.ts'
import { type Calendar, compareDays } from '../language/calendar.ts'
import type { Language } from '../language/language.ts'
import { meaningBook } from '../language/meanings.ts'
import { wordsOf } from '../language/segment.ts'
import { anyOf, spoken } from '../language/spoken.ts'
import { FATES } from '../lexicon/kept.ts'
import { isInside, type Span } from '../markdown/span.ts'
import { dayOf, dueOf } from './day.ts'
import { type Gist, gistsOf, indexOfTexts, sharedPart, type WordIndex } from './gist.ts'
import type { Relationship } from './relationship.ts'
import { withoutLate, withoutOwner } from './told-short.ts'
import { withoutDay } from './without-day.ts'

/** A promise on record: who owes what by when, and what became of it. */
export interface Obligation {
  readonly who: string | undefined
  /** Whose it is: ours, the client's, or unknown. */
  readonly side: Side | undefined
  /** What is owed, in the words of the protocol. */
  readonly what: string
  readonly due: Calendar | undefined
  /** The day on which it was promised. */
  readonly since: Calendar | undefined
  readonly action: Action
  readonly protocol: Protocol
  /** What it is about, to know it again. */
  readonly gist: Gist
  /** Where a later document says that it is done, or the box that is ticked. */
  readonly closed: { readonly path: string; readonly span: Span } | undefined
}

/** More than anybody looks through; keeps a text of many thousand lines quick. */
const MOST = 200

/** The actions of a protocol as obligations, at most 200; what later documents of the client say of them closes them. */
export function obligationsOf(protocol: Protocol, relationship: Relationship, today: Calendar): Obligation[] {
  const since = dayOf(protocol, today)
  const reviews = since ? reviewsAfter(since, protocol, relationship, today) : []
  const actions = protocol.actions.slice(0, MOST)
  const matters = actions.map(action => matterOf(action, protocol))
  const abouts = actions.map((action, i) => (isOfIt(matters[i]!) ? aboutOf(action, protocol) : undefined))
  const names = protocol.participants.map(person => person.name)
  // The day is no part of what it is about: «довозить оригінали до кінця тижня» is kept by «оригінали довезені».
  const dues = actions.map(action => dueOf(action, protocol, today))
  const whats = matters.map((matter, i) =>
    dues[i] ? withoutDay(matter, protocol.language, dues[i], since, 1) : matter,
  )
  const told = whats.map(firstClause).map((what, i) => (abouts[i] ? `${what} ${abouts[i]}` : what))
  const gists = gistsOf(told, protocol.language, names)
  return actions.map((action, i) => ({
    who: action.owner,
    side: action.side,
    what: abouts[i] ? `${whats[i]} – ${abouts[i]}` : whats[i]!,
    due: dues[i],
    since,
    action,
    protocol,
    gist: gists[i]!,
    closed: action.done ? { path: protocol.path, span: action.span } : closingIn(reviews, gists[i]!),
  }))
}

/** What is owed, without who owes it: of a row the cell that says most (its day may tell at length what a delay costs), of a line what stands beside the name. */
function matterOf(action: Action, protocol: Protocol): string {
  const { prose, owner } = action
  const lines = prose.text.split('\n')
  const cells = (isRow(action, lines, protocol) ? lines : wrapped(lines)).filter(cell => cell.trim() !== owner)
  const told = cells.filter(cell => !BEGINS_WITH_DAY.test(cell))
  const longest = (told.some(cell => /\p{L}{3}/u.test(cell)) ? told : cells).reduce(
    (most, cell) => (cell.length > most.length ? cell : most),
    '',
  )
  const said = longest.replace(NUMBERING, '')
  return withoutLate(owner ? withoutOwner(said, owner) : said).replace(RIM, '')
}

/** Of a line the words of the list may have run on into what stands below: «- Рита: форма\nОтправлено Асе.» */
const wrapped = ([first, ...rest]: readonly string[]): string[] => {
  const ends = rest.findIndex(
    (line, i) => /^\p{Lu}/u.test(line) && /[.!?)\d]\s*$/u.test(i === 0 ? first! : rest[i - 1]!),
  )
  return [[first!, ...(ends < 0 ? rest : rest.slice(0, ends))].join(' ')]
}

const isRow = ({ owner, span }: Action, lines: readonly string[], { blocks }: Protocol): boolean =>
  lines.length > 1 &&
  (lines.some(line => line.trim() === owner) ||
    blocks.some(({ kind, span: of }) => kind === 'row' && isInside(span, of)))

/** "Books it", «заказывает её»: a word or two, and what it is about stands elsewhere. */
const isOfIt = (matter: string): boolean => {
  const said = firstClause(matter)
  return PRONOUN.test(said) && wordsOf(withoutDates(said)).length <= MOST_BESIDE_IT
}

const MOST_BESIDE_IT = 4

/** Up to where the day begins. */
const withoutDates = (said: string): string => said.split(/\s(?=(?:\p{L}+\s)?\d)/u)[0]!

const PRONOUN = anyOf({
  ru: 'его, её, их, это, этим, этого, ими, ней, ним',
  uk: 'його, її, їх, це, цим, цього, ними, нею, ним',
  en: 'it, them, this, that, these, those',
})

/** The title of its question, else the sentence before. */
function aboutOf({ span }: Action, { topics, sentences }: Protocol): string | undefined {
  const topic = topics.find(({ whole }) => isInside(span, whole))?.title
  if (topic) return topic
  const at = sentences.findIndex(sentence => isInside(span, sentence.span) || isInside(sentence.span, span))
  const before = sentences[at - 1]
  return before && before.block === sentences[at]!.block ? before.prose.text.replace(RIM, '') : undefined
}

/** «5.1. Хабибуллин — схема»: a number that is no list to Markdown. */
const NUMBERING = /^\s*\(?\d{1,2}(?:\.\d{1,2})*[.)]\s+/u

/** Marks around it, and the full stop of a sentence; that of a short word may belong to it: «5 шт.». */
const RIM = /^[\s:,.—–-]+|(?<=\p{L}{4})\.\s*$|[\s:,;—–-]+$/gu

const BEGINS_WITH_DAY = spoken`^\s*(?:${{ ru: 'до, к', uk: 'до', en: 'by, until' }} )?\d{1,2}(?:[./-]\d|(?:-?\p{L}{1,3})?\s${{
  ru: 'янв*, фев*, мар*, апр*, мая, май, июн*, июл*, авг*, сен*, окт*, ноя*, дек*',
  uk: 'січ*, лют*, бер*, кві*, тра*, чер*, лип*, сер*, вер*, жов*, лис*, гру*',
  en: 'jan*, feb*, mar*, apr*, may, jun*, jul*, aug*, sep*, oct*, nov*, dec*',
}})`

/** What a delay costs, and other remarks, stand behind it. */
const firstClause = (matter: string): string =>
  matter.split(/(?<=\p{L}{3}[»"”)]{0,2})[.;!?]\s|(?<=\d)[.;!?]\s(?=\p{Lu})/u)[0]!

/** Nearly a third of what it is about. */
const ENOUGH = 0.3

/** Less than this, and it says too little to be known again. */
const LEAST = 0.5

/** A sentence of a later document that goes back to what was before. */
interface Review {
  readonly path: string
  readonly span: Span
  readonly words: WordIndex
  readonly kept: boolean
}

function reviewsAfter(since: Calendar, protocol: Protocol, relationship: Relationship, today: Calendar): Review[] {
  const later = goingBack(relationship, today).filter(
    ({ document, day }) =>
      document !== protocol && document.language === protocol.language && compareDays(day, since) > 0,
  )
  return later.flatMap(({ kept }) => kept)
}

/** A document with a day that says of earlier promises that they were kept. */
interface GoingBack {
  readonly document: Agenda | Protocol
  readonly day: Calendar
  readonly kept: readonly Review[]
}

/** Every protocol of a client asks which documents go back to it: they are gathered once. */
function goingBack(relationship: Relationship, today: Calendar): readonly GoingBack[] {
  const known = GOING_BACK.get(relationship)
  if (known && compareDays(known.today, today) === 0) return known.found
  const found = relationship.files
    .flatMap(file => file.documents)
    .filter((document): document is Agenda | Protocol => document.kind === 'protocol' || document.kind === 'agenda')
    .flatMap(document => {
      const [day, kept] = [dayOf(document, today), keptIn(document)]
      return day && kept.length > 0 ? [{ document, day, kept }] : []
    })
  GOING_BACK.set(relationship, { today, found })
  return found
}

const GOING_BACK = new WeakMap<Relationship, { readonly today: Calendar; readonly found: readonly GoingBack[] }>()

/** A document is a value: it is looked through once. */
function keptIn(document: Agenda | Protocol): readonly Review[] {
  const known = KEPT.get(document) ?? reviewsIn(document).filter(({ kept }) => kept)
  KEPT.set(document, known)
  return known
}

const KEPT = new WeakMap<Document, readonly Review[]>()

const reviewsIn = ({ path, sentences, previous, language }: Agenda | Protocol): Review[] =>
  sentences
    .filter(sentence => previous && !sentence.quoted && isInside(sentence.span, previous))
    .map(({ span, prose }) => {
      const fates = fatesIn(prose.text, language)
      return { path, span, words: indexOfTexts([prose.text], language), kept: fates.has('kept') && !fates.has('open') }
    })

/** What a text says became of a promise. */
export const fatesIn = (text: string, language: Language): ReadonlySet<keyof typeof FATES> =>
  new Set(BOOK.in(wordsOf(text), language).map(({ tag }) => tag))

const BOOK = meaningBook(FATES)

function closingIn(reviews: readonly Review[], gist: Gist): Obligation['closed'] {
  const found = reviews.find(review => gist.weight >= LEAST && sharedPart(gist, review.words) >= ENOUGH)
  return found && { path: found.path, span: found.span }
}
