import { findDurations } from '../../language/durations.ts'
import { anyOf, opening, spoken } from '../../language/spoken.ts'
import { findClock } from '../../language/times.ts'
import { type Prose, sourceSpan } from '../../markdown/prose.ts'
import { isInside, type Span } from '../../markdown/span.ts'
import type { Part } from '../base.ts'
import type { Entry } from '../entries.ts'
import { entryFor, valueFor } from '../keys.ts'
import { liesIn, type MeetingReading, withRole } from '../meeting.ts'
import type { Agenda, Sentence } from '../model.ts'
import { liesInItems } from './items.ts'
import { rangeMinutes } from './minutes.ts'
import { timetableLength } from './timetable-length.ts'
import { offsetsLength, rowsLength } from './told-rows.ts'
import { oddRange, toldSpan } from './told-span.ts'

export function readDuration(reading: MeetingReading, items: readonly Entry[]): Agenda['duration'] {
  return durationInFrontmatter(reading) ?? durationInText(reading, items) ?? otherwise(reading, items)
}

const otherwise = (reading: MeetingReading, items: readonly Entry[]): Agenda['duration'] =>
  timetableLength(items, reading) ?? rowsLength(reading) ?? offsetsLength(reading)

function durationInFrontmatter({ part }: MeetingReading): Agenda['duration'] {
  for (const entry of part.frontmatter) {
    for (const value of entry.values) {
      if (entry !== entryFor(part.frontmatter, 'duration') && entry !== entryFor(part.frontmatter, 'date')) continue
      const found = durationAt(value, part)
      if (found) return found
      if (/^\d{1,3}$/.test(value.text.trim()) && DURATION_KEY.test(entry.key)) {
        return { minutes: Number(value.text.trim()), span: sourceSpan(value, 0, value.text.length) }
      }
    }
  }
  const start = valueFor(part.frontmatter, 'start')
  const end = valueFor(part.frontmatter, 'end')
  const from = start && findClock(start.text, part.language)[0]
  const to = end && findClock(end.text, part.language)[0]
  return from && to && end
    ? { minutes: rangeMinutes(from.from, to.from), span: sourceSpan(end, 0, end.text.length) }
    : undefined
}

/** «| Начало | 10:00 |» and «| Конец | 10:45 |», «Start: 10:00» / «End: 10:45»: hours under labels of their own. */
function betweenRows({ sections, blocks, part }: MeetingReading): Agenda['duration'] {
  const told = [
    ...columnsOf(blocks),
    ...sections.map(({ label, inline }) => ({ label: label.text, value: inline })),
    ...blocks.map(({ cells }) => ({
      label: cells?.[0]?.text ?? '',
      value: cells?.length === 2 ? cells[1] : undefined,
    })),
  ]
  const clockAt = (name: RegExp) => {
    const value = told.find(one => one.value && name.test(one.label.trim()))?.value
    const clock = value && (findClock(value.text, part.language)[0] ?? hourAlone(value.text))
    return clock && clock.to === undefined ? { clock, value } : undefined
  }
  const from = clockAt(BEGINS)
  const to = clockAt(CEASES)
  return from && to
    ? {
        minutes: rangeMinutes(from.clock.from, to.clock.from),
        span: sourceSpan(to.value, to.clock.start, to.clock.end),
      }
    : undefined
}

/** «Начало: 14 ч», "Start: 9". */
function hourAlone(text: string): { start: number; end: number; from: number; to?: number } | undefined {
  const match = HOUR_ALONE.exec(text.trim())
  return match ? { start: 0, end: match[0].length, from: Number(match[1]) * 60 + Number(match[2] ?? 0) } : undefined
}

const HOUR_ALONE = spoken`^([01]?\d|2[0-3])(?:[.:-]([0-5]\d))?(?:\s?${{ ru: 'ч, час, часа, часов', uk: 'год, година, години, годин', en: 'h' }}\.?)?$`

/** «| С | До |» over «| 10:00 | 10:45 |». */
function columnsOf(blocks: MeetingReading['blocks']): { label: string; value: Prose | undefined }[] {
  const header = blocks.find(b => b.kind === 'row' && b.header && b.cells?.some(cell => BEGINS.test(cell.text.trim())))
  if (header?.cells?.some(cell => /\d/u.test(cell.text))) return []
  const below = blocks.filter(b => b.kind === 'row' && !b.header && b.group === header?.group)
  return below.length === 1
    ? (header?.cells ?? []).map((cell, i) => ({ label: cell.text, value: below[0]!.cells?.[i] }))
    : []
}

const DURATION_KEY = opening({ ru: 'длительность, продолжительность', uk: 'тривалість', en: 'duration*, length' })

const BEGINS = spoken`^${{
  ru: 'с, от, начало, начинаем, начнём, старт, стартуем, открытие, открываем, сбор, приезд, приход, встречаемся, ждём вас',
  uk: 'з, від, початок, починаємо, почнемо, старт, стартуємо, відкриття, відкриваємо, збір, приїзд, прихід, зустрічаємося, зустрічаємось, чекаємо вас',
  en: 'start, starts, starting, begin, begins, beginning, opens, open, opening, doors, kick-off, kickoff, arrival, arrive, meet, from',
}}(?:\s\p{L}+)?$`
const CEASES = spoken`^${{
  ru: 'до, по, конец, окончание, завершение, заканчиваем, закончим, завершаем, финиш, закрытие, закрываем, стоп, отъезд, уход, расходимся, прощаемся',
  uk: "до, по, кінець, закінчення, завершення, закінчуємо, закінчимо, завершуємо, фініш, закриття, закриваємо, стоп, від'їзд, розходимося, розходимось, прощаємося, прощаємось",
  en: 'end, ends, ending, finish, finishes, finishing, until, till, to, close, closes, closing, stop, hard stop, leave, departure, done, over',
}}(?:\s\p{L}+)?$`

/** A clock range before a duration: «14:00–15:00 (1 час)» is one statement. */
function durationAt(prose: Prose, part: Part): Agenda['duration'] {
  const odd = oddRange(prose.text)
  if (odd) return { minutes: odd.minutes, span: sourceSpan(prose, odd.start, odd.end) }
  const clocks = findClock(prose.text, part.language)
  const [start, end] = clocks
  if (
    start &&
    end &&
    start.to === undefined &&
    end.to === undefined &&
    ENDS.test(prose.text.slice(start.end, end.start))
  ) {
    return { minutes: rangeMinutes(start.from, end.from), span: sourceSpan(prose, start.start, end.end) }
  }
  const range = clocks.find(c => c.to !== undefined)
  if (range) return { minutes: rangeMinutes(range.from, range.to!), span: sourceSpan(prose, range.start, range.end) }
  const duration = findDurations(prose.text, part.language)[0]
  return (
    duration && {
      minutes: duration.maxMinutes ?? duration.minutes,
      span: sourceSpan(prose, duration.start, duration.end),
    }
  )
}

/** «начало в 12:30, закончим к 13:30»: what stands between a start and an end. */
const ENDS = spoken`^\s*\/\s*$|${{
  ru: 'законч*, заканч*, заверш*, расход*, конец',
  uk: 'закінч*, заверш*, кінець, розход*',
  en: 'finish*, end*, until, till, done, over, through',
}}|${{ ru: 'до', uk: 'до', en: '—' }}\s*$`

/** «Уложимся в час», «нам хватит часа», "within the hour": an hour without a number, beside a verb that allots or takes time. */
function hourIn(prose: Prose): Agenda['duration'] {
  const match = HOUR.exec(prose.text)
  return match ? { minutes: 60, span: sourceSpan(prose, match.index, match.index + match[0].length) } : undefined
}

const HOUR = spoken`(?:${{
  ru: 'улож*, уклад*, вмест*, вмещ*, управ*, рассчит*, план*, отвод*, отвед*, вклад*',
  uk: 'вклад*, вміст*, вміщ*, впора*, розрах*, план*, відвод*, відвед*',
  en: '—',
}}\s${{ ru: 'в|за|на ?один час', uk: 'в|за|на ?одну годину', en: '—' }}|${{
  ru: 'хватит|хватает|достаточно|понадобится|потребуется|нужен|займем|займёт|займет|заберем|забираем|отнимем|отнимаем|просим|прошу|потратим|выделите|уделите|найдите ..3 час|часа|часок|часика',
  uk: 'вистачить|вистачає|досить|достатньо|знадобиться|потрібна|займемо|забере|заберемо|забираємо|віднімемо|просимо|прошу|витратимо|виділіть|приділіть|знайдіть ..3 година|годину|години|годинку|годинка',
  en: 'within|inside|under|for the hour',
}})`

const SAYS_LENGTH = anyOf({
  ru: `длительност*, длит*, продолжительност*, продлит*, займет*, рассчит*, уложи*, заложи*, всего, итого, заканчива*, регламент*, отвод*`,
  uk: `трива*, займе*, забере*, усього, розрах*, вклад*, разом, закла*, закінч*, регламент*, відвод*`,
  en: 'duration*, take|takes, last*, long*, allow*, total*, set aside, no more than, until',
})

function durationInText(reading: MeetingReading, items: readonly Entry[]): Agenda['duration'] {
  const { part, base, blocks } = reading
  const elsewhere = [
    ...withRole(reading, 'preparation'),
    ...withRole(reading, 'previous'),
    ...withRole(reading, 'goal'),
    ...withRole(reading, 'participants'),
    ...withRole(reading, 'ours'),
    ...withRole(reading, 'theirs'),
  ]
  const labelled = [...withRole(reading, 'duration'), ...withRole(reading, 'date'), ...withRole(reading, 'format')]
  const firstItem = items.find(item => item.kind !== 'inline')?.span.start ?? Number.POSITIVE_INFINITY
  const sentences = base.sentences.filter(s => !s.quoted && !liesInItems(s.span, items))
  const order = [
    sentences.filter(s => liesIn(s, labelled)),
    sentences.filter(s => blocks[s.block]?.kind === 'heading' && !/^\s*\d+[.)]\s/u.test(s.prose.text)),
    sentences.filter(s => s.span.start < firstItem && !liesIn(s, elsewhere)),
    sentences.filter(s => SAYS_LENGTH.test(s.prose.text)),
  ]
  // «Темы: хвосты 5 мин, печи 20 мин»: in one paragraph with the questions, and of one of them.
  const isOfItem = (span: Span) => items.some(item => isInside(span, item.span))
  const rows = betweenRows(reading)
  if (rows) return rows
  for (const sentence of order.flat()) {
    const found = durationAt(sentence.prose, part) ?? hourIn(sentence.prose)
    if (found && !isOfItem(found.span)) return found
  }
  const over = sentences.filter(
    s =>
      !items.some(item => isInside(s.span, item.span)) && !liesIn(s, elsewhere) && blocks[s.block]?.kind !== 'heading',
  )
  return toldSpan(over, blocks, part) ?? untilLater(order[2]!, part) ?? boundedIn(order[2]!, part)
}

/** «Через сорок минут всё закончим», "over in 40 minutes", «45' в мастерской»: what no list of lengths would hold. */
function boundedIn(sentences: readonly Sentence[], { language }: Part): Agenda['duration'] {
  for (const { prose } of sentences) {
    const short = PRIME.exec(prose.text) ?? UNDER_AN_HOUR.exec(prose.text)
    if (short) return { minutes: Number(short[1]), span: sourceSpan(prose, short.index, short.index + short[0].length) }
    const through = OVER_IN.exec(prose.text)
    const at = through ? through.index + through[0].length : 0
    const [found] = through && OVER.test(prose.text) ? findDurations(prose.text.slice(at), language) : []
    if (found && found.start < 2)
      return { minutes: found.minutes, span: sourceSpan(prose, at + found.start, at + found.end) }
  }
  return undefined
}

/** At the beginning, or with nothing behind it that it could measure. */
const PRIME =
  /(?:^[^\p{L}\p{N}]*(?=\d{2,3}\s?['’′](?:\s|$))|[:—–(,=~]\s?(?=\d{2,3}\s?['’′](?:$|\s?[,.;)(])))([2-9]\d|1[0-7]\d)\s?['’′]/u
/** «Длина разговора 0:50». */
const UNDER_AN_HOUR = /(?<![\p{L}\p{N}:.–-])0{1,2}:([1-5]\d)(?!\s?[:.–—-]|\d)/u
const OVER_IN = spoken`(?:${{ ru: 'через', uk: 'через', en: 'in' }})\s`
const OVER = anyOf({
  ru: 'законч*, заканч*, заверш*, свободн*, расход*, разойд*, уложимся',
  uk: 'закінч*, заверш*, вільн*, розход*, розійд*, вкладемося',
  en: 'over, done, finish*, through, out, free, end|ends',
})

/** "Tuesday, 6 pm at the clubhouse. We've got the room till 7.": the end stands in the next sentence. */
function untilLater(sentences: readonly Sentence[], part: Part): Agenda['duration'] {
  for (const [i, { prose, block }] of sentences.entries()) {
    const end = UNTIL.exec(prose.text)
    const before = sentences[i - 1]
    if (!end || before?.block !== block) continue
    const [start, other] = findClock(before.prose.text, part.language)
    if (!start || other || start.to !== undefined) continue
    const minutes = (Number(end[1]) * 60 + Number(end[2] ?? 0) - start.from + 1440) % 720
    if (minutes > 0) return { minutes, span: sourceSpan(prose, end.index, end.index + end[0].length) }
  }
  return undefined
}

const UNTIL = spoken`${{ ru: 'до', uk: 'до', en: 'till, until' }}\s(\d{1,2})(?:[:.](\d\d))?(?=\s?(?:[ap]m)?\s*(?:$|[.,;)]))`
