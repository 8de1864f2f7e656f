import { compareDays } from '../../language/calendar.ts'
import { wordsOf } from '../../language/segment.ts'
import { anyOf, cased, opening, spoken } from '../../language/spoken.ts'
import type { Block } from '../../markdown/block.ts'
import { lines, sourceSpan } from '../../markdown/prose.ts'
import { isInside, type Span } from '../../markdown/span.ts'
import type { Entry } from '../entries.ts'
import { datesIn, type MeetingReading, sentencesWithin } from '../meeting.ts'
import type { Sentence } from '../model.ts'
import { stemsOf } from '../protocol/topic-words.ts'
import { does } from '../sentences.ts'
import { lineBelowDue } from './below.ts'
import { mayTellDelay } from './cost-signs.ts'

/** What happens if each of these is late: said in its item or row, in a remark below it, or once right above or below its list. */
export function lateCostsOf(entries: readonly Entry[], reading: MeetingReading): (Span | undefined)[] {
  const beside = saidBesideLists(entries, reading)
  const notes = once(() => notesIn(reading))
  const forAll = once(() => saidOfAll(entries, reading))
  return entries.map(
    entry =>
      inColumn(entry, reading) ??
      saidIn(entry.kind === 'line' || entry.kind === 'inline' ? entry.span : entry.block.span, reading) ??
      saidNext(entry, entries, reading) ??
      deniedIn(entry) ??
      saidBelowDue(entry, reading) ??
      saidInTalk(entry, reading) ??
      notedOf(entry, notes, reading) ??
      beside.get(listOf(entry)) ??
      forAll(),
  )
}

/** Asked by many, worked out where somebody asks. */
function once<T>(make: () => T): () => T {
  let known: { readonly value: T } | undefined
  return () => {
    known = known ?? { value: make() }
    return known.value
  }
}

const LATE_COLUMN = opening({
  ru: 'если*, иначе, а то, что если|будет, при задержке|опоздании|срыве, цена*, риск*, последстви*',
  uk: 'як не*|запіз*, якщо*, інакше, бо інакше, що якщо|буде, у разі, при затримці|запізненні, ціна*, ризик*, наслідк*',
  en: 'if, else, what if, when late, otherwise, risk*, consequence*, or else, cost of delay*',
})

function inColumn({ block }: Entry, { blocks }: MeetingReading): Span | undefined {
  if (block.kind !== 'row') return undefined
  const header = blocks.find(b => b.kind === 'row' && b.header && b.group === block.group)
  const column = header?.cells?.findIndex(cell => LATE_COLUMN.test(cell.text.trim().toLowerCase())) ?? -1
  const cell = block.cells?.[column]
  return cell && /\p{L}/u.test(cell.text) ? sourceSpan(cell, 0, cell.text.length) : undefined
}

function saidIn(span: Span, { base }: MeetingReading, least = 0): Span | undefined {
  for (const sentence of sentencesWithin(base.sentences, span)) {
    if (does(sentence, 'nextMeeting') || (least > 0 && does(sentence, 'sendRecord'))) continue
    if (least > 0 && spelledOut(sentence) < least) continue
    const act = sentence.quoted ? undefined : does(sentence, 'lateCost')
    if (act) return act.span
  }
  return undefined
}

/** "Odile sends the figures by 24 November. If they come later, …": in the next sentence of the paragraph. */
function saidNext({ kind, span, at }: Entry, entries: readonly Entry[], { base }: MeetingReading): Span | undefined {
  if (kind !== 'line') return undefined
  const next = base.sentences.find(sentence => sentence.block === at && sentence.span.start >= span.end)
  // The line below is a task of its own.
  if (!next || next.quoted || entries.some(other => isInside(next.span, other.span))) return undefined
  return does(next, 'lateCost')?.span
}

/** "Ready: 27 November." / "And if not: we build without it.": below the line of the day. */
function saidBelowDue(entry: Entry, reading: MeetingReading): Span | undefined {
  const line = lineBelowDue(entry, reading)
  return line && saidIn(line, reading)
}

/** «Предоплата до 25 ноября, иначе завод снимет бронь» in the talk, and «Предоплата, 25 ноября» among the tasks: the same day and a word in common. */
function saidInTalk({ prose, block, span }: Entry, reading: MeetingReading): Span | undefined {
  const day = datesIn(reading, prose.text).find(found => found.form === 'day' && found.day)?.day
  const names = reading.people.participants.flatMap(({ name }) => taskStems(name))
  const stems = taskStems(prose.text).filter(stem => !names.includes(stem))
  if (!day || block.quoted) return undefined
  const told = reading.base.sentences.find(
    sentence =>
      !sentence.quoted &&
      !isInside(sentence.span, span) &&
      does(sentence, 'lateCost') !== undefined &&
      datesIn(reading, sentence.prose.text).some(found => found.day && compareDays(found.day, day) === 0) &&
      taskStems(sentence.prose.text).some(stem => stems.includes(stem)),
  )
  return told && does(told, 'lateCost')!.span
}

/** «К пункту 5.3: при поступлении справки после 24 ноября …»: a note elsewhere on the point's number, or on the same thing coming after its day. */
function notedOf({ prose, block }: Entry, notes: () => Sentence[], reading: MeetingReading): Span | undefined {
  const others = notes().filter(({ span }) => !isInside(span, block.span))
  if (others.length === 0) return undefined
  const { language } = reading.part
  const number = ROW_NUMBER.exec(block.cells?.[0]?.text.trim() ?? '')?.[0] ?? `${block.number ?? ''}`
  const day = datesIn(reading, prose.text).find(found => found.form === 'day' && found.day)?.day
  const stems = taskStems(prose.text)
  return others.find(({ prose: { text } }) => {
    const of = OF_POINT.exec(text)
    if (of && of[1] === number) return mayTellDelay(text.slice(of[0].length), language)
    return (
      day !== undefined &&
      datesIn(reading, text).some(found => found.preposition === 'from' && found.day && !compareDays(found.day, day)) &&
      taskStems(text).some(stem => stems.includes(stem)) &&
      mayTellDelay(text, language)
    )
  })?.span
}

/** Sentences outside all lists that speak of a point by its number, or of what comes after a day. */
const notesIn = ({ base, blocks }: MeetingReading): Sentence[] =>
  base.sentences.filter(
    ({ prose: { text }, quoted, block }) =>
      !quoted && blocks[block]?.kind === 'paragraph' && (OF_POINT.test(text) || AFTER.test(text)),
  )

const AFTER = anyOf({
  ru: 'после, позже, позднее',
  uk: 'після, пізніше',
  en: 'after, later than, past',
})

const ROW_NUMBER = /^\d{1,2}(?:\.\d{1,2}){0,2}(?=\.?$)/u

/** «К пункту 5.3:», "Item 3:", «п. 2 –». */
const OF_POINT = spoken`^(?:${{ ru: 'к, по, о, об', uk: 'до, щодо, про', en: 'on, to, re, for, as to' }}\s)?(?:${{
  ru: 'пункту, пункт, пункте, поз, позиции, строке, строка, номеру, п, пп',
  uk: 'пункту, пункт, позиції, рядка, рядок, номера, п, пп',
  en: 'item, point, row, line, action, no',
}}\.?|№)\s*(\d{1,2}(?:\.\d{1,2}){0,2})\.?\s?[:,—–)-]?\s`

/** «При задержке исходных данных сроки сдвигаются на то же число дней»: a rule for whatever is late, wherever it stands. */
function saidOfAll(entries: readonly Entry[], { base, blocks }: MeetingReading): Span | undefined {
  const said = base.sentences.find(
    sentence =>
      !sentence.quoted &&
      blocks[sentence.block]?.kind !== 'heading' &&
      does(sentence, 'lateCost') &&
      OF_ALL.test(sentence.prose.text) &&
      !does(sentence, 'talk') &&
      !does(sentence, 'previous') &&
      !entries.some(entry => isInside(sentence.span, entry.block.span)),
  )
  return said && does(said, 'lateCost')!.span
}

/** Whatever is late, or whosever: no one thing of one person. */
const OF_ALL = anyOf({
  ru: `
    при|за|из-за ..1 задержке|задержку|опоздании|опоздание|просрочке|просрочку ..2 исходн*|данных|материалов|ответ*|согласован*|документ*|заказчик*|клиент*|любо*|платеж*
    люб*|кажд* ..2 задержк*|опоздани*|просрочк*|задержки|опоздания|просрочки
    кто ..1 опоздает|задержит|просрочит|запоздает
    если ..2 что-то|что-нибудь|что-либо|кто-то|кто-нибудь|клиент|заказчик ..2 опозда*|задерж*|запозда*|просроч*
  `,
  uk: `
    при|за|через|разі ..1 затримці|затримку|затримки|запізненні|запізнення|прострочення ..2 вихідн*|даних|матеріалів|відповід*|погоджен*|документ*|замовник*|клієнт*|будь-як*|платеж*
    будь-як*|кожн*|кожен ..2 затримк*|запізненн*|простроченн*
    хто ..1 запізниться|затримає|прострочить
    якщо ..2 щось|що-небудь|хтось|клієнт|замовник ..2 запізн*|затрим*|простроч*
  `,
  en: `
    any|each|every ..1 delay|day|slip ..2 on|in|by|from|of|late ..2 client*|customer*|inputs|materials|documents|answers|approvals|payment*|data|side
    any|every ..1 delay
    whoever|whatever ..1 is ..1 late
    if ..1 anything|something|anyone|someone|client|customer ..2 late|slips|delayed|overdue
    late inputs|materials|documents|answers|approvals|payment|payments|data
  `,
})

/** The month of the day that both name tells of no task. */
const taskStems = (text: string): string[] => stemsOf(text, norm => norm.length > 4 && !MONTH.test(norm))

const MONTH = opening({
  ru: 'январ*, феврал*, апрел*, август*, сентябр*, октябр*, ноябр*, декабр*',
  uk: 'січн*, лютог*, берез*, квіт*, травн*, червн*, липн*, серпн*, верес*, жовт*, листоп*, груд*',
  en: 'january, february, march, april, august, september, october, november, december',
})

/** A paragraph beside the list, or the item or heading over it: «Дела к 2 декабря (день опоздания сдвигает район на день):». */
const announces = (block: Block, last: number, { blocks }: MeetingReading): boolean =>
  block.kind === 'paragraph' ||
  block.kind === 'heading' ||
  (block.kind === 'item' && blocks[blocks[last]!.parent] === block)

/** «Йосип дає ключ 23.11. Не дасть, машина розвернеться»: what is promised, denied, and what comes of it. */
function deniedIn({ prose }: Entry): Span | undefined {
  const found = DENIED.exec(prose.text)
  return found ? sourceSpan(prose, found.index + found[1]!.length, found.index + found[0].length) : undefined
}

const DENIED = cased`((?:^|[.;,]\s|\(|\s[—–-]\s)(?:${{ ru: 'а, и, если', uk: 'а, і, якщо', en: '—' }}\s)?)${{ ru: 'не', uk: 'не', en: '—' }}\s\p{L}{3,}(?:\s\p{L}+){0,2}(?:,|:|\s[—–-])\s\p{L}`

/** «Далі», «Далі говоримо 25.11»: beside a list, that is the next part or the next meeting. */
const LEAST_FOR_ALL = 3

const spelledOut = ({ prose }: Sentence): number => wordsOf(prose.text).filter(({ norm }) => /\p{L}/u.test(norm)).length

/** The number of its list; lines of a paragraph are a list of their own, numbered by the paragraph. */
const listOf = ({ block, at }: Entry): number => block.group ?? -1 - at

/** «Рома — стекло, 4.12» over «Ива — билеты, 5.12»: a paragraph of nothing but entries, give or take the label over them. */
function areLines(entries: readonly Entry[], { block, at }: Entry): boolean {
  if (block.kind !== 'paragraph') return false
  const own = entries.filter(other => other.at === at && other.kind === 'line').length
  const all = lines(block.prose).filter(({ text }) => text.trim() !== '').length
  return own > 1 && (own === all || own === all - 1)
}

/** By the list's number: what the paragraph above or below it says of all its items. */
function saidBesideLists(entries: readonly Entry[], reading: MeetingReading): Map<number, Span> {
  const ends = new Map<number, { first: number; last: number }>()
  for (const entry of entries) {
    const { at, block } = entry
    if (block.group === undefined && !areLines(entries, entry)) continue
    const known = ends.get(listOf(entry))
    ends.set(listOf(entry), { first: Math.min(known?.first ?? at, at), last: Math.max(known?.last ?? at, at) })
  }
  const said = new Map<number, Span>()
  for (const [group, { first, last }] of ends) {
    for (const block of [reading.blocks[first - 1], reading.blocks[last + 1]]) {
      if (!block || !announces(block, last, reading) || entries.some(entry => isInside(block.span, entry.block.span)))
        continue
      const found = saidIn(sourceSpan(block.prose, 0, block.prose.text.length), reading, LEAST_FOR_ALL)
      if (found) said.set(group, found)
    }
  }
  return said
}
