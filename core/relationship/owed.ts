import type { Document, DocumentFile, Letter, Protocol, Side } from '../document/model.ts'
import { type Calendar, compareDays } from '../language/calendar.ts'
import type { Language } from '../language/language.ts'
import { type Word, wordsOf } from '../language/segment.ts'
import { isInside } from '../markdown/span.ts'
import type { Settings } from '../settings.ts'
import { clientName } from './clients.ts'
import { dayOf } from './day.ts'
import { deedFor, deedsOf } from './deeds.ts'
import { directionOf } from './direction.ts'
import { type Gist, gistsOf, indexOfTexts, sharedPart, type WordIndex } from './gist.ts'
import { mainClause, type Promised, promisedIn } from './letter-obligations.ts'
import { onlyOneNamed } from './mentions.ts'
import { obligationsOf } from './obligations.ts'
import { type Known, peopleAround } from './people.ts'
import type { Relationship } from './relationship.ts'
import { taskLinesIn } from './task-lines.ts'
import type { Touch, TouchPlace } from './touch.ts'

/** An obligation as the outline shows it: said in one document or in several, closed by another. */
export interface Owed {
  readonly who: string | undefined
  /** Whose it is; `undefined` where nothing tells. */
  readonly side: Side | undefined
  readonly what: string
  /** Whether a protocol says it, or letters alone. */
  readonly in: 'letter' | 'protocol'
  readonly due: Calendar | undefined
  /** The day on which it was said first. */
  readonly since: Calendar | undefined
  readonly state: 'open' | 'overdue' | 'done'
  /** Done, and a letter or the journal tells that it was done after its day. */
  readonly late: boolean
  /** Where it was said last. */
  readonly place: TouchPlace
  /** Where it was said before that, oldest first. */
  readonly earlier: readonly TouchPlace[]
  readonly closed: TouchPlace | undefined
}

interface Said {
  readonly who: string | undefined
  readonly side: Side | undefined
  readonly what: string
  readonly in: Owed['in']
  readonly due: Calendar | undefined
  readonly since: Calendar | undefined
  readonly place: TouchPlace
  readonly closed: TouchPlace | undefined
  /** A word in return keeps it. */
  readonly asksAnswer: boolean
  /** Whom the letter speaks to: he is asked, where nobody else is named. */
  readonly addressee?: string | undefined
  readonly gist: Gist
  /** Its own words, to look other gists up in. */
  readonly words: WordIndex
  readonly language: Language
}

/** Every action of every protocol and every promise or ask with a day in a letter, oldest first; what is said again is one obligation. */
export function owedIn(
  relationship: Relationship,
  touches: readonly Touch[],
  settings: Settings,
  today: Calendar,
): Owed[] {
  const said = relationship.files.flatMap(file =>
    file.documents.flatMap(document => saidIn(file, document, relationship, settings, today)),
  )
  const deeds = deedsOf(touches)
  const byStart = new Map<string, Merged[]>()
  /** Promises that share the beginning of a word, in the order they were made: nothing else can be the same one. */
  const near = ({ gist }: Said): Merged[] => [...new Set(startsOf(gist).flatMap(start => byStart.get(start) ?? []))]
  for (const one of said.sort(byDay)) {
    const again = near(one).findLast(other => isSame(other.said, one))
    if (again) {
      again.earlier.push(again.said.place)
      again.said = {
        ...one,
        in: again.said.in === 'protocol' ? 'protocol' : one.in,
        asksAnswer: again.said.asksAnswer && one.asksAnswer,
        due: one.due ?? again.said.due,
        who: one.who ?? again.said.who,
        side: one.side ?? again.said.side,
      }
    } else {
      const fresh = { said: one, earlier: [], since: one.since }
      for (const start of startsOf(one.gist)) byStart.set(start, [...(byStart.get(start) ?? []), fresh])
    }
  }
  const merged = [...new Set([...byStart.values()].flat())].sort((a, b) => byDay(a.said, b.said))
  return merged.map(({ said, earlier, since }) => {
    const { gist: _, words: __, language: ___, asksAnswer: ____, addressee, ...rest } = said
    const who = said.who ?? addressee
    const deed = said.closed ? undefined : deedFor(said, deeds, touches)
    const closed = said.closed ?? deed?.place
    const state = closed ? 'done' : said.due && compareDays(said.due, today) < 0 ? 'overdue' : 'open'
    const late = deed !== undefined && said.due !== undefined && compareDays(deed.day, said.due) > 0
    return { ...rest, who, closed, since, earlier, state, late }
  })
}

interface Merged {
  said: Said
  readonly earlier: TouchPlace[]
  readonly since: Calendar | undefined
}

const START = 2

/** Beginnings of the telling words; one for all that tells nothing. */
const startsOf = ({ words }: Gist): string[] => {
  const starts = [...new Set(words.map(({ norm }) => norm.slice(0, START)))]
  return starts.length > 0 ? starts : ['']
}

function saidIn(
  file: DocumentFile,
  document: Document,
  relationship: Relationship,
  settings: Settings,
  today: Calendar,
): Said[] {
  if (document.template) return []
  if (document.kind === 'protocol') return saidInProtocol(document, relationship, settings, today)
  return document.kind === 'email' ? saidInLetter(document, file, relationship, settings, today) : []
}

/** Where the protocol does not tell whose side its people are on, the card and the team do. */
function saidInProtocol(protocol: Protocol, relationship: Relationship, settings: Settings, today: Calendar): Said[] {
  const people = peopleAround(relationship, settings)
  return obligationsOf(protocol, relationship, today).map(({ who, side, what, due, since, action, gist, closed }) => ({
    ...{
      who: nameOf(who, people),
      what: what.replace(/\s+/gu, ' '),
      due,
      since,
      closed,
      gist,
      language: protocol.language,
      in: 'protocol' as const,
      asksAnswer: false,
    },
    side: side ?? onlyOneNamed(who ?? '', people)?.side,
    words: indexOfTexts([what], protocol.language),
    place: { path: protocol.path, span: action.span },
  }))
}

/** «Савин» is Игорь Савин where no other Савин is known: one person owes under one name. */
const nameOf = (who: string | undefined, people: readonly Known[]): string | undefined =>
  who === undefined || wordsOf(who).length > LONGEST_NAME ? who : (onlyOneNamed(who, people)?.name ?? who)

const LONGEST_NAME = 3

function saidInLetter(
  letter: Letter,
  file: DocumentFile,
  relationship: Relationship,
  settings: Settings,
  today: Calendar,
): Said[] {
  const { client, files } = relationship
  const people = peopleAround(relationship, settings)
  const ours = directionOf(letter, file, clientName(client ?? '', files), settings, people) === 'ours'
  const tasks = taskLinesIn(letter, ours, people)
  const spoken = promisedIn(letter, ours).filter(({ span }) => !tasks.some(task => isInside(span, task.span)))
  const promises = [...spoken.map(one => spokenTo(one, people)), ...tasks]
  const asked = ours ? addresseeOf(letter, people) : undefined
  const cores = promises.map(({ what }) => mainClause(what))
  const gists = gistsOf(cores, letter.language, [])
  return promises.map(({ who, side, what, due, span }, i) => ({
    ...{
      who,
      side,
      what,
      due,
      closed: undefined,
      gist: gists[i]!,
      language: letter.language,
      in: 'letter' as const,
    },
    asksAnswer: spoken[i]?.asksAnswer ?? false,
    addressee: side === 'client' && i < spoken.length ? asked?.name : undefined,
    words: indexOfTexts([cores[i]!], letter.language),
    since: dayOf(letter, today),
    place: { path: letter.path, span },
  }))
}

/** «Инна Марковна, пришлите список»: whoever is called upon owes it. */
function spokenTo(one: Promised, people: readonly Known[]): Promised & { readonly who: string | undefined } {
  const [called = ''] = CALL.exec(one.what) ?? []
  const named = called === '' ? undefined : onlyOneNamed(called, people)
  if (!named || (named.side && named.side !== one.side)) return { ...one, who: undefined }
  const rest = one.what.slice(called.length)
  return { ...one, who: named.name, what: rest.charAt(0).toUpperCase() + rest.slice(1) }
}

const CALL = /^\P{L}*(?:\p{Ll}{2,9}\s)?\p{Lu}[\p{L}'’ʼ-]+(?:\s\p{Lu}[\p{L}'’ʼ-]+){0,2},\s/u

const addresseeOf = ({ greeting, text }: Letter, people: readonly Known[]): Known | undefined => {
  const named = greeting && onlyOneNamed(text.slice(greeting.start, greeting.end), people)
  return named && named.side !== 'ours' ? named : undefined
}

/** Two thirds of what one is about stands in the other, and they do not name different people or sides. */
const ALIKE = 0.66

function isSame(a: Said, b: Said): boolean {
  const isHis = a.who !== undefined && a.who === b.who
  if (
    a.closed ||
    a.language !== b.language ||
    (a.side && b.side && a.side !== b.side) ||
    (a.who && b.who && a.who !== b.who)
  )
    return false
  if (a.place.path === b.place.path) return false
  if (isHis && beginsAlike(a.what, b.what)) return true
  if (a.gist.weight < 1 || b.gist.weight < 1) return false
  const [there, back] = [sharedPart(a.gist, b.words), sharedPart(b.gist, a.words)]
  // Of one person's own, the longer may only say more of it: what else it costs, how.
  return Math.min(there, back) >= (isHis ? PART : ALIKE) && Math.max(there, back) >= ALIKE
}

/** All words of the shorter begin the longer: «тексты „О нас“», «тексты „О нас“ до 13.11, иначе страница выйдет пустой». */
function beginsAlike(a: string, b: string): boolean {
  const [few, many] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length) as [Word[], Word[]]
  return few.length > 1 && few.every((word, i) => word.norm === many[i]!.norm)
}

/** A third. */
const PART = 0.33

/** Those without a day come last; within a day by place. */
const byDay = (a: Said, b: Said): number => {
  if (a.since && b.since) return compareDays(a.since, b.since) || placeOrder(a.place, b.place)
  return a.since || b.since ? (a.since ? -1 : 1) : placeOrder(a.place, b.place)
}

const placeOrder = (a: TouchPlace, b: TouchPlace): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : a.span.start - b.span.start
