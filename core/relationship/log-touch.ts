import { type Column, columnsOf } from '../document/journal/table.ts'
import { addressFrom } from '../document/links.ts'
import type { Channel, DocumentFile, Side, TouchEntry, TouchJournal } from '../document/model.ts'
import { type Calendar, compareDays, toIso } from '../language/calendar.ts'
import { clockOf } from '../language/clock-text.ts'
import { dayLike } from '../language/day-words.ts'
import type { Language } from '../language/language.ts'
import { spoken } from '../language/spoken.ts'
import type { Block } from '../markdown/block.ts'
import { type Span, spanOf } from '../markdown/span.ts'
import type { Edit, Localized } from '../rule.ts'
import { CHANNEL_NAMES } from './channel-names.ts'
import { sideTold } from './side-told.ts'

/** A touch to be written down. */
export interface NewTouch {
  readonly date: Calendar
  /** Minutes since midnight. */
  readonly time?: number
  readonly direction: Side
  readonly channel: Channel
  readonly who?: string
  readonly what: string
  readonly meaning?: string
  readonly benefit?: string
  /** Path in the workspace of the document that the touch is. */
  readonly link?: string
}

/** Where a touch is written: into a journal that is there, or as a journal that is to be made. */
export type TouchLog = { readonly path: string; readonly edit: Edit } | { readonly path: string; readonly text: string }

/** Writes a touch into the client's journal, the way its last entry is written; without a journal, into a new one beside the card. */
export function loggedTouch(files: readonly DocumentFile[], touch: NewTouch, language: Language): TouchLog {
  const file = files.find(({ kind }) => kind === 'touches')
  const journal = file?.documents.find((document): document is TouchJournal => document.kind === 'touches')
  if (!file || !journal) return newJournal(files, touch, language)
  return { path: file.path, edit: editFor(journal, told(touch, file.path)) }
}

/** The whole journal once the touch is written. */
export function withTouch(log: TouchLog, files: ReadonlyMap<string, DocumentFile>): string {
  if (!('edit' in log)) return log.text
  const { text } = files.get(log.path)!
  const { span, text: inserted } = log.edit
  return text.slice(0, span.start) + inserted + text.slice(span.end)
}

function newJournal(files: readonly DocumentFile[], touch: NewTouch, language: Language): TouchLog {
  const home = files.find(({ kind }) => kind === 'client') ?? files[0]
  const folder = home ? home.path.slice(0, home.path.lastIndexOf('/') + 1) : ''
  const { file, title } = JOURNAL[language]
  const path = `${folder}${file}.md`
  return { path, text: `# ${title}\n\n${lineOf(told(touch, path), language, toIso(touch.date))}\n` }
}

/** What happened leads to the document that tells of it. */
function told({ link, ...touch }: NewTouch, journal: string): NewTouch {
  if (link === undefined) return touch
  return { ...touch, what: `[${touch.what.replace(/[[\]]/gu, '\\$&')}](${addressFrom(journal, link)})` }
}

const JOURNAL: Readonly<Record<Language, { file: string; title: string }>> = {
  ru: { file: 'касания', title: 'Журнал касаний' },
  uk: { file: 'дотики', title: 'Журнал дотиків' },
  en: { file: 'touches', title: 'Touches' },
}

/** The touch as the journal's last entry is written, for the place where somebody writes. */
export const touchLike = (journal: TouchJournal, touch: NewTouch): string => editFor(journal, touch).text.trim()

function editFor(journal: TouchJournal, touch: NewTouch): Edit {
  const { entries, text, language, span } = journal
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const descending = isDescending(entries)
  const beside = descending ? entries[0] : entries.at(-1)
  if (!beside) {
    const end = text.slice(0, span.end).trimEnd().length
    return {
      span: spanOf(end, end),
      text: `${newline}${newline}${lineOf(touch, language, toIso(touch.date))}${newline}`,
    }
  }
  const entry = written(journal, beside, touch).replaceAll('\n', newline)
  const above = dayAbove(beside)
  if (above && !isSameDay(beside, touch)) {
    const day = `${lineWithDay(journal, above, touch.date)}${newline}${newline}`
    const at = descending ? lineStart(text, above.start) : beside.whole.end
    const block = descending ? `${day}${entry}${newline}${newline}` : `${newline}${newline}${day}${entry}`
    return { span: spanOf(at, at), text: block }
  }
  if (descending)
    return {
      span: spanOf(lineStart(text, beside.whole.start), lineStart(text, beside.whole.start)),
      text: entry + newline + gapOf(beside, newline),
    }
  return { span: spanOf(beside.whole.end, beside.whole.end), text: newline + gapOf(beside, newline) + entry }
}

/** Where the day of an entry stands above it, in a line for all that was on that day. */
const dayAbove = ({ layout, date, whole }: TouchEntry): Span | undefined =>
  layout === 'line' && date?.span && date.span.end <= whole.start ? date.span : undefined

const isSameDay = ({ date }: TouchEntry, touch: NewTouch): boolean =>
  date?.day !== undefined && compareDays(date.day, touch.date) === 0

/** The line that tells a day, for another day. */
function lineWithDay({ text, language }: TouchJournal, { start, end }: Span, day: Calendar): string {
  const from = lineStart(text, start)
  const to = text.slice(end).search(/\r?\n|$/u) + end
  return `${text.slice(from, start)}${dayLike(text.slice(start, end), day, language)}${text.slice(end, to)}`
}

/** Headings stand apart from what is above them. */
const gapOf = ({ layout }: TouchEntry, newline: string): string => (layout === 'heading' ? newline : '')

function isDescending(entries: readonly TouchEntry[]): boolean {
  const days = entries.flatMap(({ date }) => date?.day ?? [])
  const [first, last] = [days[0], days.at(-1)]
  return first !== undefined && last !== undefined && compareDays(first, last) > 0
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

function written(journal: TouchJournal, beside: TouchEntry, touch: NewTouch): string {
  const day = dayAbove(beside) ? '' : dayBeside(journal, beside, touch.date)
  if (beside.layout === 'row') return rowOf(journal, beside, touch, day)
  return beside.layout === 'heading'
    ? headingOf(journal, beside, touch, day)
    : lineOf(touch, journal.language, day, {
        marker: markerOf(journal, beside),
        fields: fieldStyleIn(journal),
        side: markIn(journal, touch.direction),
      })
}

/** The day as the entry beside it writes its own. */
const dayBeside = ({ text, language }: TouchJournal, { date }: TouchEntry, day: Calendar): string =>
  dayLike(date?.span ? text.slice(date.span.start, date.span.end) : '', day, language)

const markerOf = ({ text }: TouchJournal, { whole }: TouchEntry): string =>
  /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/u
    .exec(text.slice(lineStart(text, whole.start)))?.[0]
    .replace(/\[[ xX]\]/u, '[x]') ?? ''

/** How the last entry of that side says whose touch it is: an arrow, «вих.», «ми». */
function markIn({ entries, text }: TouchJournal, direction: Side): string {
  const marks = entries.flatMap(entry => {
    const found =
      entry.direction === direction ? MARK.exec(text.slice(entry.span.start, entry.span.start + HEAD)) : null
    return found ? [found[0]] : []
  })
  return marks.at(-1) ?? arrowOf(direction)
}

const arrowOf = (direction: Side): string => (direction === 'ours' ? '→' : '←')

const HEAD = 40

const MARK = spoken`[→←⇒⇐]|->|<-|${{ ru: 'исх, вх', uk: 'вих, вх', en: 'out, in' }}\.?`

const headOf = ({ time, channel, who }: NewTouch, language: Language, day: string, side: string): string =>
  [day, time === undefined ? '' : clockOf(time), side, `${CHANNEL_NAMES[channel][language]}${who ? `, ${who}` : ''}`]
    .filter(part => part !== '')
    .join(' ')

interface LineStyle {
  readonly marker: string
  /** How meaning and benefit are told: in sentences, in brackets, behind a dash. */
  readonly fields: 'sentences' | 'brackets' | 'dash'
  /** Whose touch it is. */
  readonly side: string
}

function lineOf(touch: NewTouch, language: Language, day: string, style?: LineStyle): string {
  const { marker, side, fields: told } = style ?? { marker: '- ', side: arrowOf(touch.direction), fields: 'dash' }
  const { what } = touch
  const fields = (['meaning', 'benefit'] as const).flatMap(name =>
    touch[name] ? [`${LABELS[name][language]}: ${touch[name]}`] : [],
  )
  const start = `${marker}${headOf(touch, language, day, side)}: `
  if (fields.length === 0) return start + what
  if (told === 'sentences') return start + [what, ...fields].map(ended).join(' ')
  const all = fields.map(field => field.charAt(0).toLowerCase() + field.slice(1)).join('; ')
  return told === 'brackets' ? `${start}${what} (${all})` : `${start}${what} — ${all}`
}

/** As the last line that says its meaning or benefit says it: `… Смысл: счёт.`, «… (смысл: счёт)». */
function fieldStyleIn({ entries, text }: TouchJournal): LineStyle['fields'] {
  const telling = entries.findLast(({ meaning, benefit }) => meaning ?? benefit)
  const told = telling ? text.slice(telling.whole.start, telling.whole.end) : ''
  if (/[.!?…]\s+\p{Lu}\p{L}*:\s/u.test(told)) return 'sentences'
  return /\(\p{L}+:\s/u.test(told) ? 'brackets' : 'dash'
}

const ended = (words: string): string => (/[.!?…]$/u.test(words) ? words : `${words}.`)

function headingOf({ text, language }: TouchJournal, beside: TouchEntry, touch: NewTouch, day: string): string {
  const marks = /^#+/u.exec(text.slice(lineStart(text, beside.whole.start)))?.[0] ?? '##'
  const fields = (['what', 'meaning', 'benefit'] as const).flatMap(name =>
    touch[name] ? [`- ${LABELS[name][language]}: ${touch[name]}`] : [],
  )
  const head = headOf(touch, language, day, arrowOf(touch.direction))
  // «5 листопада, дзвінок»: where ours bears no arrow, a comma parts it from its day.
  const plain = beside.direction === 'ours' && touch.direction === 'ours' && !MARK.test(headingLine(text, beside))
  return `${marks} ${plain ? head.replace(' →', ',') : head}\n\n${fields.join('\n')}`
}

const headingLine = (text: string, { span }: TouchEntry): string => text.slice(span.start, span.end).split(/\r?\n/u)[0]!

function rowOf({ blocks, language, entries }: TouchJournal, beside: TouchEntry, touch: NewTouch, day: string): string {
  const row = blocks.find(block => block.kind === 'row' && block.span.start === beside.whole.start)
  const rows = blocks.filter(block => block.kind === 'row' && !block.header && block.group === row?.group)
  const header = blocks.find(block => block.kind === 'row' && block.header && block.group === row?.group)
  const columns = columnsOf(header?.cells ?? [], rows)
  const at = columns.indexOf('direction')
  const like = entries.findLast(({ layout, direction }) => layout === 'row' && direction === touch.direction)
  const sideOf = (row: Block | undefined) => row?.cells?.[at]?.text.trim() ?? ''
  const side = sideOf(rows.find(({ span }) => span.start === like?.whole.start))
  const others = sideOf(rows.findLast(row => sideOf(row) !== ''))
  const cells = columns.map(column =>
    column === 'direction' ? side || sideTold(touch.direction, others, language) : cellOf(column, touch, language, day),
  )
  return `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

function cellOf(column: Column, touch: NewTouch, language: Language, day: string): string {
  switch (column) {
    case 'date':
      return touch.time === undefined ? day : `${day} ${clockOf(touch.time)}`
    case 'channel':
      return CHANNEL_NAMES[touch.channel][language]
    case 'who':
    case 'what':
    case 'meaning':
    case 'benefit':
      return touch[column] ?? ''
    case 'both':
      return (['meaning', 'benefit'] as const)
        .flatMap(name => (touch[name] ? [`${LABELS[name][language].toLowerCase()}: ${touch[name]}`] : []))
        .join('; ')
    default:
      return ''
  }
}

const LABELS = {
  what: { ru: 'Что', uk: 'Що', en: 'What' },
  meaning: { ru: 'Смысл', uk: 'Сенс', en: 'Meaning' },
  benefit: { ru: 'Польза', uk: 'Користь', en: 'Benefit' },
} as const satisfies Record<string, Localized>
