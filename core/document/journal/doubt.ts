import { wordsOf } from '../../language/segment.ts'
import { opening, spoken, type Words } from '../../language/spoken.ts'
import { type Prose, sourceSpan } from '../../markdown/prose.ts'
import { channelIn } from '../channel-words.ts'
import type { TouchEntry, TouchJournal } from '../model.ts'
import { fieldNamed } from './fields.ts'
import { AND, cutsIn, isReport, namesIn, PAST, type Side, sideOf, THEIRS } from './sides.ts'
import { isUnclearName } from './unclear.ts'

/** One of the two that every touch of ours should tell. */
export type Half = 'meaning' | 'benefit'

/**
 * A line says more than what happened, and what it says may be the half that no reader found: behind the event a clause about us, or with a reason
 * or a purpose, and another about somebody else. What was said, asked, promised or thought is none. Asked only where a rule is about to complain.
 */
export function mayTell({ text }: TouchJournal, entry: TouchEntry, half: Half): boolean {
  if (entry.layout === 'row') return false
  const { clauses, tail } = moreOf(entry, text)
  if (isPaired(tail) || clauses.some(({ side }) => side === 'both')) return true
  const other = entry[half === 'meaning' ? 'benefit' : 'meaning']
  if (!other)
    return clauses.some(one => isOfUs(one) && clauses.some(two => two !== one && isOfThem(two))) || isTwice(clauses)
  const at = placeOf(other)
  const told = clauses.find(({ from, to }) => from <= at && at < to)
  const left = clauses.filter(clause => clause !== told)
  if (half === 'meaning')
    return left.some(isOfUs) || (told !== undefined && !told.labelled && hasMore(left, text.slice(told.from, at)))
  // "Saves us small jobs – she learns to edit pages": what stands behind the one is the other.
  if (told?.side === 'theirs' && left.some(({ side }) => side === 'ours')) return true
  return left.some(clause => isOfThem(clause) && (!told?.labelled || clause.from > told.from))
}

/** Beside what the client has of it, in words and without a name: another clause, or a few words before it in the same one. */
const hasMore = (left: readonly Clause[], before: string): boolean => left.length > 0 || wordsOf(before).length >= FEW

/** Two more sentences, and none of them goes on with the story: «Бригада не простаивает; ворота не заперты». */
const isTwice = (clauses: readonly Clause[]): boolean =>
  clauses.filter(({ isSentence, isPast }) => isSentence && !isPast).length > 1

/** Words. */
const FEW = 3

interface Clause {
  readonly from: number
  readonly to: number
  readonly side: Side
  /** Behind a name of its own: "our point: …". */
  readonly labelled: boolean
  /** Parted by more than a comma. */
  readonly isSentence: boolean
  /** Tells what happened, by the form of its verb. */
  readonly isPast: boolean
}

const isOfUs = ({ side }: Clause): boolean => side === 'ours' || side === 'any'
const isOfThem = ({ side }: Clause): boolean => side !== 'ours'

const placeOf = (prose: Prose): number => sourceSpan(prose, 0, prose.text.length).start

interface More {
  readonly clauses: readonly Clause[]
  readonly tail: string
}

// Asked for the one half and for the other.
const MORE = new WeakMap<TouchEntry, More>()

function moreOf(entry: TouchEntry, source: string): More {
  const known = MORE.get(entry) ?? readMore(entry, source)
  MORE.set(entry, known)
  return known
}

/** The clauses behind what happened, but for those that only report; and the text from what happened on. */
function readMore({ whole, what, who }: TouchEntry, source: string): More {
  // Marks of emphasis become blanks, so that places stay.
  const text = source.slice(whole.start, whole.end).replace(/[*_`]/gu, ' ')
  const cuts = cutsIn(text)
  const event = eventIn(text, what.text === '' ? 0 : placeOf(what) - whole.start, cuts)
  const names = namesIn(who?.text ?? '')
  const clauses: Clause[] = []
  for (let i = 0; i < cuts.length; i++) {
    const from = cuts[i]!
    const label = labelAt(text, from, cuts[i + 1])
    const isField =
      label !== undefined &&
      !labelAt(text, cuts[i + 1] ?? text.length, cuts[i + 2])?.includes(':') &&
      !isOwnClause(label, text.slice(cuts[i + 1], cuts[i + 2]), names)
    if (isField) i++
    const to = cuts[i + 1] ?? text.length
    const side = isField ? sideOfField(label, names) : sideOf(text.slice(from, to), names)
    // "our point: …" is one wherever it stands.
    const isMore = from >= event.end || (isField && isSided(sideOf(label, undefined)))
    if (!side || !isMore) continue
    const clause = text.slice(from, to)
    const isSentence = /[^,\s]\s*$/u.test(text.slice(0, from).trimEnd()) && wordsOf(clause).length >= FEW
    const isPast = PAST.test(clause)
    clauses.push({ from: whole.start + from, to: whole.start + to, side, labelled: isField, isSentence, isPast })
  }
  return { clauses, tail: text.slice(event.start) }
}

const isSided = (side: Side | undefined): boolean => side === 'ours' || side === 'theirs'

/** "Saves us small jobs – she learns to edit pages": no name before a dash, but a clause before another. */
function isOwnClause(label: string, value: string, names: RegExp | undefined): boolean {
  if (label.includes(':')) return false
  const [one, two] = [sideOf(label, names), sideOf(value, names)]
  return isSided(one) && isSided(two) && one !== two
}

/** The clause that tells what happened; of no length, if a whole sentence before it does. */
function eventIn(text: string, at: number, cuts: readonly number[]): { start: number; end: number } {
  const i = Math.max(
    0,
    cuts.findLastIndex(cut => cut <= at),
  )
  const start = cuts[i]!
  if (isStory(text.slice(cuts[i - 1] ?? 0, start))) return { start, end: start }
  const isNamed = labelAt(text, start, cuts[i + 1]) !== undefined
  return { start, end: cuts[i + (isNamed ? 2 : 1)] ?? text.length }
}

/** «Показали макет. », "a reminder about the deposit: ": what happened stands before what was taken for it. */
const isStory = (before: string): boolean => {
  if (/^\p{Lu}\p{L}*\s\p{Ll}[^.]*[.!?]\s+$/u.test(before) && !channelIn(before)) return true
  return /[.!?]\s+$/u.test(before)
    ? (before.match(SMALL)?.length ?? 0) >= FEW
    : /:\s+$/u.test(before) && ABOUT.test(before)
}

const SMALL = /(?<!\p{L})\p{Ll}+/gu

const ABOUT = spoken`\s${{ ru: 'о, об, насчёт, про, по поводу', uk: 'про, щодо, стосовно, з приводу', en: 'about, on, regarding' }}\s`

/** A few words before a colon, a dash or an arrow. */
function labelAt(text: string, from: number, to: number | undefined): string | undefined {
  if (to === undefined) return undefined
  const label = text.slice(from, to)
  const isShort = wordsOf(label).length <= LABEL && !/\d/u.test(label)
  return isShort && /(?:[:→]|\s[—–-])\s*$/u.test(label) ? label : undefined
}

/** Words. */
const LABEL = 5

/** Of a field with a name that no reader knows, or that tells of us or of them; the other fields are none of these. */
function sideOfField(label: string, names: RegExp | undefined): Side | undefined {
  const name = label.replace(/[^\p{L}]+$/u, '')
  const side = sideOf(name, names)
  if (isSided(side)) return side
  const field = fieldNamed(name)
  if (field === 'meaning') return 'ours'
  if (field === 'benefit') return 'theirs'
  return field === undefined && isUnclearName(name) ? 'any' : undefined
}

/** Two more parts in a row with what happened, or two halves alike: «Мы избежали пустого рейса, Вера — дня ожидания», "No second trip for us, no wrong cloth for her". */
function isPaired(tail: string): boolean {
  if (ROWS.some(mark => tail.split(mark).length > 2 && tail.split(mark).slice(-2).every(isPart))) return true
  if (HALVES.test(tail) || LESS.test(tail)) return true
  const verbs = VERBS.exec(tail)
  if (verbs && !isReport(verbs[0]) && !isReport(verbs[0].slice(verbs[0].indexOf(',')))) return true
  const alike = ALIKE.exec(tail)
  return alike !== null && !THEIRS.test(alike[1]!) && isPart(alike[0])
}

const ROWS = [/\s[—–-]\s/u, /\s\/\s/u, /\s?\|\s/u, /\s?→\s/u]

const QUANTITY: Words = { ru: 'меньше, больше, без, ни', uk: 'менше, більше, без, ні', en: 'less, fewer, no, more' }

const DOES: Words = {
  ru: '*ет, *ит, *ют, *ят, *ут, *ат, *ется, *ится, *ются, *ятся',
  uk: '*є, *ить, *ють, *ять, *уть, *ать, *ється, *иться, *ються, *яться',
  en: '—',
}

const ALIKE = spoken`(?<=[.;!(]\s?|\s[—–-]\s)(\p{L}{2,})\s[^.;,]{4,80}[,;.]\s(?:${AND}\s)?\1\s`

const isPart = (text: string): boolean =>
  wordsOf(text).length > 1 && !AND_FIRST.test(text) && !/\?/u.test(text) && !isReport(text)

/** "Less rework here, fewer surprises there". */
const LESS = spoken`(?<=[.;!(]\s?|\s[—–-]\s)${QUANTITY}\s[^,;.]{4,60}[,;.]\s(?:${AND}\s)?${QUANTITY}\s`

/** «Бригада начинает вовремя, соседи получают парковку»: a sentence of two, each with a verb of its own. */
const VERBS = spoken`[.;!]\s(?:[\p{L}\d-]+\s){1,5}${DOES}(?:\s[\p{L}\d-]+){0,6},\s(?:[\p{L}\d-]+\s){1,5}${DOES}(?:[\s.;)]|$)`

const AND_FIRST = opening(AND)

const HALVES = spoken`[.;!]\s[^.;!?]{8,80},\s(?:${AND}\s)?\p{L}+(?:\s\p{L}+){0,2}\s[—–]\s\p{L}`
