import type { Calendar } from '../../language/calendar.ts'
import { fileDay } from '../../language/file-date.ts'
import { findRhythm } from '../../language/rhythm.ts'
import { anyOf, spoken } from '../../language/spoken.ts'
import { sourceSpan } from '../../markdown/prose.ts'
import { type Part, readBase, SOME_YEAR } from '../base.ts'
import { isMatter, readCadence, readSlackest } from '../card/cadence.ts'
import { type CardNote, readCardNotes } from '../card/notes.ts'
import type { FoundDate, TouchJournal } from '../model.ts'
import { dayNear, inOrder, orderOf } from './day.ts'
import { type Draft, entryOf } from './draft.ts'
import { readLines } from './lines.ts'
import { readTables } from './table.ts'

/** Reads a journal of touches: lines, rows of a table, headings with fields. A line that is no touch is no entry. */
export function readJournal(part: Part): TouchJournal {
  const base = readBase(part, 'touches')
  const drafts = [...readLines(part), ...readTables(part.blocks, part.language)]
  drafts.sort((a, b) => a.span.start - b.span.start)
  closeOpenDays(drafts)
  const theirs = namedSides(drafts, part.text)
  const days = daysOf(drafts, yearOf(part) ?? base.date?.day)
  return {
    ...base,
    ...rhythmAbove(aboveEntries(part, drafts[0])),
    entries: drafts.map((draft, i) => {
      const date = dateOf(draft, days[i])
      const entry = entryOf(draft, part.text)
      const direction = theirs.has(draft) ? 'client' : entry.direction
      return { ...entry, direction, date, isBlank: date === undefined && isBlank(draft, part.text) }
    }),
  }
}

/** «02.11 — Михайло — вайбер» among lines such as «01.11 — ми — вайбер»: where «мы» stands elsewhere, a name is the client's. */
function namedSides(drafts: readonly Draft[], text: string): ReadonlySet<Draft> {
  const headOf = ({ span }: Draft) => text.slice(span.start, span.end).slice(0, HEAD)
  if (drafts.filter(draft => OURS.test(headOf(draft))).length < 2) return new Set()
  return new Set(
    drafts.filter(
      ({ head, layout, fields }, i) =>
        layout === 'line' &&
        head?.who !== undefined &&
        head.direction === undefined &&
        !fields.some(({ field }) => field === 'meaning' || field === 'benefit') &&
        new RegExp(`\\d[\\s.,:|—–-]+${escaped(head.who.text)}\\s*[,|:—–-]`, 'u').test(headOf(drafts[i]!)),
    ),
  )
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/** Letters. */
const HEAD = 60

const OURS = spoken`\d[\s.,:|—–-]+${{ ru: 'мы', uk: 'ми', en: 'we, us' }}\s*[,|:—–-]`

/** A bracketed gap at its head, where the day will stand; a box to be ticked is none, nor is a link. */
const isBlank = ({ span }: Draft, text: string): boolean =>
  /^[\s>|*+_-]*(?:#+\s*|\d+[.)]\s*)?(?:\[[ xXхХ]\]\s*)?(?:\[[^\]\n]{2,40}\](?!\()|\{\{)/u.test(
    text.slice(span.start, span.end),
  )

/** A rhythm above the entries is theirs, in whatever words: "We aim for something every week or so". */
function rhythmAbove(part: Part): Pick<TouchJournal, 'cadence' | 'slackest'> {
  const notes = readCardNotes(part)
  return { cadence: cadenceIn(notes, part), slackest: readSlackest(notes, part.language) }
}

function cadenceIn(notes: readonly CardNote[], { language }: Part): TouchJournal['cadence'] {
  const told = readCadence(notes, language)
  if (told) return told
  for (const { form, value } of notes) {
    if (form !== 'line' || OF_THE_JOURNAL.test(value.text)) continue
    for (const { 0: clause, index } of value.text.matchAll(/[^.;!?\n]+/gu)) {
      const rhythm = isMatter(clause) ? undefined : findRhythm(clause, language)
      if (rhythm) return { days: rhythm.days, span: sourceSpan(value, index + rhythm.start, index + rhythm.end) }
    }
  }
  return undefined
}

/** "Tidied up on Fridays", «заполняем по понедельникам»: how often the journal itself is kept. */
const OF_THE_JOURNAL = anyOf({
  ru: 'заполня*, дополня*, дописыва*, вносим|вношу|вносит|вносят, обновля*, веду|ведём|ведёт|ведут журнал|записи|его, привожу|приводим в порядок, разбира*, распечатыва*, сверя*',
  uk: 'заповню*, доповню*, дописую|дописуємо|дописує, вношу|вносимо|вносить, оновлю*, веду|ведемо|веде журнал|записи|його, впорядкову*, розбира*, роздруков*, звіря*',
  en: 'tidied|tidy ?it ?them up, filled ?in|out, fill ?it in, kept, updated|update, written|typed|write|type up, sorted, printed, checked over|through',
})

/** What the journal says before it begins. */
const aboveEntries = (part: Part, first: Draft | undefined): Part => ({
  ...part,
  blocks: first ? part.blocks.filter(({ span, kind }) => span.end <= first.span.start && kind !== 'row') : [],
})

/** 5/11 is the fifth of November in a journal that has 28/10, and the eleventh of May in one that has 10/28. */
function closeOpenDays(drafts: Draft[]): void {
  const writtenAs = ({ day, dayProse }: Draft): string =>
    day && dayProse ? dayProse.text.slice(day.start, day.end) : ''
  const orders = new Set(drafts.flatMap(draft => orderOf(writtenAs(draft)) ?? []))
  const [order, ...others] = orders
  if (!order || others.length > 0) return
  for (const draft of drafts) if (draft.day?.open) draft.day = { ...draft.day, ...inOrder(writtenAs(draft), order) }
}

/** Days without a year lie nearest to the month named above them, the entry before, the journal's own year, the next entry. */
function daysOf(drafts: readonly Draft[], own: Calendar | undefined): (Calendar | undefined)[] {
  const days = drafts.map(({ day }) => (day?.broken ? undefined : day?.day))
  for (const [i, { day, reference }] of drafts.entries()) {
    if (days[i] || !day?.yearless) continue
    const beside =
      reference ?? days.slice(0, i).findLast(known => known) ?? own ?? days.slice(i + 1).find(known => known)
    if (beside) days[i] = dayNear(day.yearless, beside)
  }
  return days
}

/** The middle of the year that the title or the file name speaks of. */
function yearOf({ path, blocks }: Part): Calendar | undefined {
  const named = fileDay(path)
  if (named?.year !== undefined) return { year: named.year, month: named.month, day: named.day }
  const title = blocks.find(block => block.kind === 'heading' && !block.quoted)?.prose.text ?? ''
  const year = /(?<!\d)(20\d{2})(?!\d)/u.exec(`${title} ${path.split('/').pop()}`)
  return year ? { year: Number(year[1]), month: 7, day: 1 } : undefined
}

function dateOf({ day, dayProse }: Draft, known: Calendar | undefined): FoundDate | undefined {
  if (!day || day.broken || !dayProse) return undefined
  const span = sourceSpan(dayProse, day.start, day.end)
  if (known) return { day: known, span }
  const near = day.yearless && dayNear(day.yearless, SOME_YEAR)
  return near ? { near, span } : { span }
}
