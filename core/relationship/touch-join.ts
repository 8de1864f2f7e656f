import { leadsTo } from '../document/links.ts'
import type { Channel, Document } from '../document/model.ts'
import { sameName } from '../document/people/names.ts'
import { toIso } from '../language/calendar.ts'
import { wordsOf } from '../language/segment.ts'
import { onlyOneNamed } from './mentions.ts'
import type { Known } from './people.ts'
import type { BareTouch } from './touch.ts'

/**
 * Lines of journals and documents as one list: a line that links a document, or says its day, channel and person, is the same touch.
 * `agendas`: that of each protocol that has one; the two are one touch as well.
 */
export function joinTouches(
  entries: readonly BareTouch[],
  documents: readonly BareTouch[],
  people: readonly Known[],
  agendas: ReadonlyMap<Document, BareTouch> = new Map(),
): BareTouch[] {
  const free = new Set(documents)
  const sameDay = byDays(documents)
  const linked = entries.map(entry =>
    (entry.entry?.links ?? []).length === 0
      ? entry
      : claim(
          entry,
          [...free].filter(document => isLinked(entry, document)),
        ),
  )
  const joined = linked.map(entry => (entry.documents.length > 0 ? withMate(entry) : claimSame(entry, sureChannel)))
  const claimed = joined.map(entry => withOwnAgenda(claimSame(entry, guessedChannel)))
  const whole = [...free].map(withOwnAgenda)
  return [...claimed, ...whole.filter(touch => free.has(touch) || touch.documents.length > 1)]

  /** What no line of the journal has taken: a protocol takes its agenda along. */
  function withOwnAgenda(touch: BareTouch): BareTouch {
    const own = touch.documents.flatMap(({ document }) => agendas.get(document) ?? [])
    const agenda = own.find(each => free.has(each))
    if (!agenda) return touch
    free.delete(agenda)
    return withAgenda(touch, agenda)
  }

  function claimSame(entry: BareTouch, isAlike: (entry: BareTouch, document: BareTouch) => boolean): BareTouch {
    if (entry.documents.length > 0) return entry
    const found = sameDayAs(entry).filter(other => isAlike(entry, other) && isSame(entry, other, people))
    return claim(entry, likest(entry, found, people))
  }

  /** A line that links a meeting's agenda tells of its protocol too. */
  function withMate(entry: BareTouch): BareTouch {
    const [own, ...more] = entry.documents.map(({ document }) => document.kind)
    const wanted =
      more.length > 0 ? undefined : own === 'agenda' ? 'protocol' : own === 'protocol' ? 'agenda' : undefined
    const mates = sameDayAs(entry).filter(
      other =>
        other.documents[0]!.document.kind === wanted && isAlikeAnyhow(entry, other) && isSame(entry, other, people),
    )
    const [mate] = likest(entry, mates, people)
    if (!mate) return entry
    free.delete(mate)
    return { ...entry, documents: [...entry.documents, ...mate.documents] }
  }

  function sameDayAs(entry: BareTouch): BareTouch[] {
    return (sameDay.get(dayKey(entry)) ?? []).filter(other => free.has(other))
  }

  function claim(entry: BareTouch, own: readonly BareTouch[]): BareTouch {
    for (const document of own) free.delete(document)
    if (own.length === 0) return entry
    const first = own[0]!
    return {
      ...entry,
      ...(entry.date === undefined && first.date ? { date: first.date } : {}),
      ...(entry.channel === undefined ? { channel: first.channel! } : {}),
      planned: entry.planned || own.every(({ planned }) => planned),
      documents: own.flatMap(({ documents }) => documents),
    }
  }
}

/** The line or the protocol tells the touch; the agenda is a document of it, and tells what they leave out. */
function withAgenda(touch: BareTouch, agenda: BareTouch): BareTouch {
  const { isGuess, ...told } = touch
  return {
    ...told,
    ...(isGuess ? { channel: agenda.channel!, ...(agenda.isGuess ? { isGuess } : {}) } : {}),
    ...(touch.date === undefined && agenda.date ? { date: agenda.date } : {}),
    ...(touch.who === undefined && agenda.who !== undefined ? { who: agenda.who } : {}),
    documents: [...touch.documents, ...agenda.documents],
  }
}

function byDays(touches: readonly BareTouch[]): ReadonlyMap<string, readonly BareTouch[]> {
  const days = new Map<string, BareTouch[]>()
  for (const touch of touches) days.set(dayKey(touch), [...(days.get(dayKey(touch)) ?? []), touch])
  return days
}

const dayKey = ({ date }: BareTouch): string => (date ? toIso(date) : '')

/** One letter, or a meeting's agenda and protocol: not two letters for one line. */
function likest(entry: BareTouch, found: readonly BareTouch[], people: readonly Known[]): readonly BareTouch[] {
  const named = found.filter(document => namesSomebody(entry, document, people) === true)
  const best = named.length > 0 ? named : found
  const kinds = new Set<string>()
  return best.filter(({ documents }) => {
    const { kind } = documents[0]!.document
    if (kinds.has(kind)) return false
    kinds.add(kind)
    return true
  })
}

const isLinked = ({ entry, path }: BareTouch, { path: target }: BareTouch): boolean =>
  (entry?.links ?? []).some(link => leadsTo(link, path, target))

function isSame(entry: BareTouch, document: BareTouch, people: readonly Known[]): boolean {
  if (!entry.date) return false
  if (document.channel === 'letter' && entry.direction !== document.direction) return false
  return namesSomebody(entry, document, people) !== false
}

const sureChannel = ({ channel }: BareTouch, document: BareTouch): boolean => {
  const alike = document.channel === 'letter' ? WRITTEN : document.channel === 'meeting' ? MET : TALKED
  return channel !== undefined && alike.has(channel)
}

/** Minutes that do not say how they met, and no meeting of that day in the journal: the call is it. */
const guessedChannel = ({ channel }: BareTouch, document: BareTouch): boolean =>
  document.isGuess === true && channel !== undefined && TALKED.has(channel)

const isAlikeAnyhow = (entry: BareTouch, document: BareTouch): boolean =>
  sureChannel(entry, document) || guessedChannel(entry, document)

const WRITTEN: ReadonlySet<Channel> = new Set(['letter', 'answer', 'reminder', 'question'])
const MET: ReadonlySet<Channel> = new Set(['meeting', 'presentation'])
const TALKED: ReadonlySet<Channel> = new Set(['call', 'video-call'])

/**
 * Whether the person of the line is named in the other touch; undefined where none is known on one of the sides. Known people are the same
 * under any part of their names: «Ивановой» is who «Ольга Петровна» is.
 */
export function namesSomebody(
  { who }: BareTouch,
  other: BareTouch,
  people: readonly Known[] = [],
): boolean | undefined {
  const names = [
    ...(other.who === undefined ? [] : [other.who]),
    ...other.documents.flatMap(({ document }) => peopleOf(document)),
  ]
  if (who === undefined || names.length === 0) return undefined
  if (wordsOf(who).some(word => word.capital && names.some(name => sameName(word.norm, name)))) return true
  const one = onlyOneNamed(who, people)
  return one !== undefined && names.some(name => onlyOneNamed(name, people) === one)
}

function peopleOf(document: BareTouch['documents'][number]['document']): string[] {
  if (document.kind === 'agenda' || document.kind === 'protocol') return document.participants.map(({ name }) => name)
  if (document.kind !== 'email' || !document.greeting) return []
  const { start, end } = document.greeting
  const words = wordsOf(document.text.slice(start, end)).filter((word, i) => word.capital && i > 0)
  const first = /^\s*(\p{Lu}\p{L}+)(?:\s\p{Lu}\p{L}+)*,/u.exec(document.text.slice(start, end))?.[1]
  const names = words.map(word => document.text.slice(start + word.start, start + word.end))
  return first ? [first, ...names] : names
}
