import { findDurations } from '../../language/durations.ts'
import { anyOf, opening, spoken } from '../../language/spoken.ts'
import { findClock } from '../../language/times.ts'
import type { Block } from '../../markdown/block.ts'
import { type Prose, sourceSpan } from '../../markdown/prose.ts'
import type { Part } from '../base.ts'
import type { Entry } from '../entries.ts'
import { entryFor, valueFor } from '../keys.ts'
import { liesIn, type MeetingReading, withRole } from '../meeting.ts'
import type { Agenda, Sentence } from '../model.ts'
import { liesInItems, rangeMinutes } from './items.ts'

export function readDuration(reading: MeetingReading, items: readonly Entry[]): Agenda['duration'] {
  return durationInFrontmatter(reading) ?? durationInText(reading, items) ?? timetableOf(items, reading)
}

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
    ...sections.map(({ label, inline }) => ({ label: label.text, value: inline })),
    ...blocks.map(({ cells }) => ({
      label: cells?.[0]?.text ?? '',
      value: cells?.length === 2 ? cells[1] : undefined,
    })),
  ]
  const clockAt = (name: RegExp) => {
    const value = told.find(one => one.value && name.test(one.label.trim()))?.value
    const clock = value && findClock(value.text, part.language)[0]
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

const DURATION_KEY = opening({ ru: 'длительность, продолжительность', uk: 'тривалість', en: 'duration*, length' })

const BEGINS = spoken`^${{
  ru: 'начало, начинаем, начнём, старт',
  uk: 'початок, починаємо, почнемо, старт',
  en: 'start, starts, starting, begin, begins, from',
}}(?:\s\p{L}+)?$`
const CEASES = spoken`^${{
  ru: 'конец, окончание, завершение, заканчиваем, закончим, финиш',
  uk: 'кінець, закінчення, завершення, закінчуємо, закінчимо, фініш',
  en: 'end, ends, finish, finishes, until, till, close',
}}(?:\s\p{L}+)?$`

/** «| 9:30 | Сбор |» … «| 10:30 | Конец |»: from the first hour of a timetable to its last. */
function timetableOf(items: readonly Entry[], { part, blocks }: MeetingReading): Agenda['duration'] {
  const clocks = [...items, ...endRow(items, blocks)].map(({ prose }) =>
    findClock(prose.text, part.language).find(({ start }) => start < 4),
  )
  const [first, last] = [clocks[0], clocks.at(-1)]
  const row = items.at(-1)
  if (!first || !last || !row || clocks.some(clock => clock === undefined)) return undefined
  const minutes = rangeMinutes(first.from, last.to ?? last.from)
  return minutes > 0 ? { minutes, span: row.span } : undefined
}

/** The row below the last question, «| 10:30 | Конец |». */
function endRow(items: readonly Entry[], blocks: MeetingReading['blocks']): Block[] {
  const last = items.at(-1)
  const next = last && blocks[last.at + 1]
  return next?.kind === 'row' && next.group === last?.block.group ? [next] : []
}

/** A clock range before a duration: «14:00–15:00 (1 час)» is one statement. */
function durationAt(prose: Prose, part: Part): Agenda['duration'] {
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

/** «Уложимся в час»: an hour without a number, behind a verb that allots time. */
function hourIn(prose: Prose): Agenda['duration'] {
  const match = HOUR.exec(prose.text)
  return match ? { minutes: 60, span: sourceSpan(prose, match.index, match.index + match[0].length) } : undefined
}

const HOUR = spoken`${{
  ru: 'улож*, уклад*, вмест*, вмещ*, управ*, рассчит*, план*, отвод*, отвед*, вклад*',
  uk: 'вклад*, вміст*, вміщ*, впора*, розрах*, план*, відвод*, відвед*',
  en: '—',
}}\s${{ ru: 'в|за|на ?один час', uk: 'в|за|на ?одну годину', en: '—' }}`

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
  const rows = betweenRows(reading)
  if (rows) return rows
  for (const sentence of order.flat()) {
    const found = durationAt(sentence.prose, part) ?? hourIn(sentence.prose)
    if (found) return found
  }
  return untilLater(order[2]!, part)
}

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
