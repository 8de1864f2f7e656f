import type { Calendar } from '../../language/calendar.ts'
import { wordsOf } from '../../language/segment.ts'
import { anyOf, opening, spoken, type Words } from '../../language/spoken.ts'
import { joinedProse, type Prose, sourceSpan } from '../../markdown/prose.ts'
import { joined, type Span } from '../../markdown/span.ts'
import { channelIn, channelOfVerb } from '../channel-words.ts'
import { linksIn } from '../links.ts'
import type { Channel, Side, TouchEntry } from '../model.ts'
import type { HeadDay } from './day.ts'
import { directionNamed, isHisWay, isSaidByHim } from './direction.ts'
import { type Field, isBlank, trustIn } from './fields.ts'
import type { Head } from './head.ts'
import { toldIn } from './told.ts'
import { unclearAmong } from './unclear.ts'

/** An entry while its lines are gathered. */
export interface Draft {
  readonly span: Span
  readonly layout: TouchEntry['layout']
  readonly head: Head | undefined
  /** Its own, or that of the heading above. */
  day: HeadDay | undefined
  /** In which prose the day stands. */
  dayProse: Prose | undefined
  /** A day of the month or week that the heading above names. */
  readonly reference: Calendar | undefined
  readonly done: boolean
  readonly fields: Field[]
  readonly lines: Prose[]
  whole: Span
}

export type Undated = Omit<TouchEntry, 'date' | 'isBlank'>

/** What is known of an entry but for its day. */
export function entryOf(draft: Draft, text: string): Undated {
  const { head, fields } = draft
  const told = fieldsOf(fields)
  const channelProse = told.get('channel') ?? head?.channelProse
  const isBare = head?.what === head?.channelProse && (draft.lines.length > 0 || told.has('what'))
  const own = isBare ? undefined : head?.what
  const what = [own, told.get('what'), ...draft.lines].filter((prose): prose is Prose => !isBlank(prose))
  const channel = channelOf(head, told.get('channel'), what[0])
  const unclear =
    told.get('unclear') ??
    unclearAmong(draft.lines, told.has('meaning') && !told.has('benefit')) ??
    secondWhat(own, told)
  const sentence = toldIn(own ? [own, ...draft.lines] : draft.lines)
  return {
    span: draft.span,
    whole: draft.whole,
    layout: draft.layout,
    time: head?.time ?? minutesIn(told.get('time')),
    direction: sideOf(draft, channel, what[0]),
    channel,
    isSentence: isSentence(draft, text),
    channelProse: isBlank(channelProse) ? undefined : channelProse,
    who: told.get('who') ?? head?.who,
    what: joinedProse(what),
    meaning: told.get('meaning') ?? unclear ?? sentence.meaning,
    benefit: told.get('benefit') ?? unclear ?? sentence.benefit,
    outcome: told.get('outcome'),
    trust: trustOf(told.get('trust')),
    planned: !draft.done,
    links: [...new Set(linksIn(text.slice(draft.whole.start, draft.whole.end)).map(link => link.address))],
  }
}

/** «навіщо: …», «що матиме: …» below a line that tells what happened: a further «що» may tell what for. */
function secondWhat(own: Prose | undefined, told: ReturnType<typeof fieldsOf>): Prose | undefined {
  const one = told.has('meaning') !== told.has('benefit')
  return one && own && own.text !== '' ? told.get('what') : undefined
}

function isSentence({ head, layout, fields, span }: Draft, text: string): boolean {
  if (!head || head.shaped || layout !== 'line' || ARROW.test(text.slice(span.start, span.end))) return false
  return !fields.some(({ field }) => field === 'channel') && wordsOf(head.what.text).length >= SENTENCE
}

/** «Мы подарили …» has a word for whose it is, and is a sentence still. */
const ARROW = /[→←⇒⇐]|->|<-/u

/** Words. */
const SENTENCE = 5

const trustOf = (prose: Prose | undefined): number | undefined => prose && trustIn(prose.text)

/** The first value of each field that says something. */
function fieldsOf(fields: readonly Field[]): Map<Field['field'], Prose> {
  const told = new Map<Field['field'], Prose>()
  for (const { field, value } of fields)
    if ((!isBlank(value) || (field === 'trust' && trustIn(value.text))) && !told.has(field)) told.set(field, value)
  return told
}

function channelOf(head: Head | undefined, field: Prose | undefined, what: Prose | undefined): Channel | undefined {
  if (field)
    return channelIn(field.text)?.channel ?? occasionIn(field) ?? (head?.told === 'place' ? head.channel : undefined)
  if (head?.channel) return head.channel
  const met = occasionIn(head?.channelProse) ?? (what && FIRST.test(what.text) ? 'meeting' : undefined)
  // «12.11, съёмка, заехали к ним»: without an arrow the head is a sentence, and its verb may come late.
  return (
    met ?? (head?.channelProse && head.marked ? undefined : what && channelOfVerb(what.text.slice(0, OPENING))?.channel)
  )
}

const occasionIn = (prose: Prose | undefined): Channel | undefined =>
  prose && isOccasion(prose.text) ? 'meeting' : undefined

/** What brings us together in one place, though nobody calls it a meeting. */
const OCCASIONS: Words = {
  ru: `съемк*, фотосъемк*, видеосъемк*, фотосесси*, примерк*, замер|замеры|замера, монтаж|монтажа, приемк*, обучени*, тренинг*
    мастер-класс*, воркшоп*, семинар*, стратсесси*, субботник*, корпоратив*, открыти*, прогон|прогона, репетици*, ярмарк*, выставк*`,
  uk: `зйомк*, знімання, фотосесі*, примірк*, замір|заміри|заміру, монтаж|монтажу, приймання, навчання, тренінг*
    майстер-клас*, воркшоп*, семінар*, стратсесі*, толок*, корпоратив*, відкритт*, прогін|прогону, репетиці*, ярмарк*, виставк*`,
  en: `shoot|shooting|photoshoot, fitting|fittings, survey, training, session|sessions, seminar, rehearsal, run-through, fair, exhibition
    open|opening day|night|evening, kick-off|kickoff, trial|test day|run|evening, installation|install, drinks, barbecue`,
}

/** Whether a text names what brings us together in one place: «съёмка», "fitting". */
export const isOccasion = (text: string): boolean => OCCASION.test(text)

const OCCASION = anyOf(OCCASIONS)

/** The occasion alone, and where it was: «Съёмка в мастерской.» */
const FIRST = spoken`^${OCCASIONS}(?:\s(?:${{ ru: 'в, на, у, с', uk: 'у, на, в, з', en: 'at, in, on, with' }})\s[^:;,]{2,40}|[.,;:]|$)`

/** A verb that tells the channel stands early in what happened. */
const OPENING = 40

function sideOf({ head, fields }: Draft, channel: Channel | undefined, first: Prose | undefined): Side {
  const told = fieldsOf(fields)
  const field = fields.find(({ field }) => field === 'direction')?.value
  const what = (told.get('what') ?? first)?.text ?? ''
  const marked = (field && directionNamed(field.text)) ?? head?.direction
  if (marked || told.has('meaning') || told.has('benefit')) return marked ?? 'ours'
  const who = (told.get('who') ?? head?.who)?.text ?? ''
  const written = channel === 'letter' || channel === 'message' || channel === 'question'
  const his = written && (isSaidByHim(what, who) || isHisWay(head?.channelProse?.text ?? '', what))
  return his || COMPLAINT.test(what) ? 'client' : 'ours'
}

/** Nobody but the client complains of us. */
const COMPLAINT = opening({
  ru: 'жалоба|жалобы|жалобу, жалуются|жалуется, жаловал*, пожаловал*, претензия|претензии|претензию, рекламация|рекламации|рекламацию',
  uk: 'скарга|скарги|скаргу, скарж*, поскарж*, претензія|претензії|претензію, рекламація|рекламації|рекламацію',
  en: 'complain|complains|complained|complaint|complaints',
})

function minutesIn(prose: Prose | undefined): number | undefined {
  const found = prose && /(?<!\d)([01]?\d|2[0-3])[:.]([0-5]\d)(?!\d)/u.exec(prose.text)
  return found ? Number(found[1]) * 60 + Number(found[2]) : undefined
}

/** Takes a line or a field into an entry. */
export function take(draft: Draft, fields: readonly Field[], line: Prose | undefined, span: Span): void {
  draft.fields.push(...fields)
  if (line && line.text.trim() !== '') draft.lines.push(line)
  draft.whole = joined(draft.whole, span)
}

export const spanOfProse = (prose: Prose): Span => sourceSpan(prose, 0, prose.text.length)
