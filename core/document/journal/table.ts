import type { Language } from '../../language/language.ts'
import { wordsOf } from '../../language/segment.ts'
import { opening, spoken } from '../../language/spoken.ts'
import type { TouchField } from '../../lexicon/journal/touch-fields.ts'
import { AND, SENDER } from '../../lexicon/word-lists.ts'
import type { Block } from '../../markdown/block.ts'
import { NO_PROSE, type Prose } from '../../markdown/prose.ts'
import { channelIn } from '../channel-words.ts'
import { type HeadDay, headDayAt } from './day.ts'
import { directionNamed } from './direction.ts'
import type { Draft } from './draft.ts'
import { cutFields, type Field, fieldNamed, isBlank } from './fields.ts'
import { type Head, readHead } from './head.ts'
import { isUnclearName } from './unclear.ts'

/** Entries that are written as rows: columns in any order. */
export function readTables(blocks: readonly Block[], language: Language): Draft[] {
  return blocks.flatMap((header, at) => {
    if (header.kind !== 'row' || !header.header || header.quoted || !header.cells) return []
    const rows = rowsBelow(blocks, at).filter(row => !row.cells!.every(isBlank))
    const columns = columnsOf(header.cells, rows)
    return isJournal(columns, rows, language) ? draftsOf(rows, columns, language) : []
  })
}

/** `both`: what a touch is good for, on either side, in one cell. */
export type Column = Field['field'] | 'both' | undefined

/** «Смысл / польза»: one column for the two. */
const namesBoth = (name: string): boolean => {
  const fields = name.split(BETWEEN).map(fieldNamed)
  return fields.includes('meaning') && fields.includes('benefit')
}

const BETWEEN = spoken`[/,;+&]|\s${AND}\s`

/** A column without a name that holds nothing but days. */
const holdsDays = (rows: readonly Block[], at: number): boolean =>
  rows.length > 0 && rows.every(({ cells }) => DAY.test(cells?.[at]?.text.trim() ?? ''))

const DAY =
  /^(?:\p{L}{2,3}\.?,?\s)?(?:\d{1,4}[./-]\d{1,2}(?!\d)|\d{1,2}(?:st|nd|rd|th)?\s\p{L}{3,}|\p{L}{3,9}\.?\s\d{1,2}(?!\d))/u

/** What each column tells; «зміст» beside a column of events is the meaning. */
export function columnsOf(cells: readonly Prose[], rows: readonly Block[]): Column[] {
  const seen = new Set<TouchField>()
  const named = cells.map((cell, at) => {
    if (namesBoth(cell.text)) return 'both'
    const named = fieldNamed(cell.text) ?? (FOLLOWS.test(cell.text) ? 'outcome' : undefined)
    const isPlain = named === undefined || named === 'meaning' || named === 'benefit'
    // «Мы / они» over nothing but «мы» and «они».
    const field = isPlain && (isArrows(cell.text) || holdsDirections(rows, at)) ? 'direction' : named
    // "Way" may be the road as well as the direction.
    const told =
      field === 'direction' && holdsChannels(rows, at)
        ? 'channel'
        : field === 'channel' && tellsNoChannel(rows, at)
          ? undefined
          : field
    if (told === undefined || seen.has(told)) return undefined
    seen.add(told)
    return told
  })
  if (!seen.has('date')) {
    const at = named.findIndex((field, i) => field === undefined && holdsDays(rows, i))
    if (at >= 0) named[at] = 'date'
    if (at >= 0) seen.add('date')
  }
  const paired = seen.has('benefit') ? named : withPartner(named, cells)
  const told = seen.has('what') || !seen.has('date') ? paired : withStory(paired, rows)
  if (seen.has('channel') || !seen.has('date')) return withUnclear(told, cells)
  const at = told.findIndex((field, i) => field === undefined && holdsChannels(rows, i))
  return withUnclear(at < 0 ? told : told.with(at, 'channel'), cells)
}

/** Columns whose names nobody knows: they may tell what a touch is good for. */
const withUnclear = (named: readonly Column[], cells: readonly Prose[]): Column[] =>
  named.map((field, i) => field ?? (isUnclearName(cells[i]!.text) ? 'unclear' : undefined))

/** What came of a touch, by other names. */
const FOLLOWS = opening({
  ru: 'дальше, что дальше, что потом, реакция, отклик, продолжение, ответ клиента, что ответил*, следующий шаг, следом',
  uk: 'далі, що далі, що потім, реакція, відгук, продовження, відповідь клієнта, що відповів*|відповіл*, наступний крок, слідом',
  en: 'follow-up|followup|follow-ups, next|next step|steps, reaction|response, then, afterwards, what came of it, what next',
})

/** A column of some other name whose cells are sentences, where none is called by what happened: "Gist". */
function withStory(named: Column[], rows: readonly Block[]): Column[] {
  const lengthOf = (i: number) => rows.reduce((sum, { cells }) => sum + wordsOf(cells?.[i]?.text ?? '').length, 0)
  const [at] = named.flatMap((field, i) => (field === undefined ? [i] : [])).sort((a, b) => lengthOf(b) - lengthOf(a))
  return at === undefined || lengthOf(at) < rows.length * 2 ? named : named.with(at, 'what')
}

/** «Что нам | Что хору»: the column beside that of our own gain, its name begun alike. */
function withPartner(named: Column[], cells: readonly Prose[]): Column[] {
  const ours = named.indexOf('meaning')
  const firstOf = (i: number) => wordsOf(cells[i]?.text ?? '')[0]?.norm
  const at = [ours + 1, ours - 1].find(i => ours >= 0 && named[i] === undefined && firstOf(i) === firstOf(ours))
  return at === undefined || firstOf(at) === undefined ? named : named.with(at, 'benefit')
}

/** A column, whatever its name, that holds nothing but channels: «чем», "by which road". */
function holdsChannels(rows: readonly Block[], at: number): boolean {
  const told = rows.map(({ cells }) => cells?.[at]?.text.trim() ?? '').filter(text => text !== '')
  return told.length * 2 > rows.length && told.every(text => wordsOf(text).length <= CHANNEL && channelIn(text))
}

/** «Как откликнулись»: none of its cells is a channel, and most of those of another column begin with one. */
function tellsNoChannel(rows: readonly Block[], at: number): boolean {
  const told = (i: number) => rows.map(({ cells }) => cells?.[i]?.text ?? '').filter(text => /\p{L}/u.test(text))
  if (told(at).some(text => channelIn(text))) return false
  const opens = (i: number) => told(i).filter(text => channelIn(text.split(/\s+/u, 2).join(' '))).length
  return (rows[0]?.cells ?? []).some((_, i) => i !== at && opens(i) * 2 > rows.length)
}

/** «видеозвонок в Zoom» */
const CHANNEL = 3

/** A column, whatever its name, that holds nothing but arrows, or "in" and "out". */
const holdsDirections = (rows: readonly Block[], at: number): boolean =>
  rows.length > 0 &&
  rows.every(({ cells }) => {
    const text = cells?.[at]?.text ?? ''
    return isArrows(text) || directionNamed(text) !== undefined
  })

const isArrows = (text: string): boolean => /^[\s→←<>/|↔-]+$/u.test(text) && /[→←<>↔]/u.test(text)

function rowsBelow(blocks: readonly Block[], at: number): Block[] {
  const rows: Block[] = []
  for (let i = at + 1; blocks[i]?.kind === 'row' && blocks[i]!.group === blocks[at]!.group; i++) rows.push(blocks[i]!)
  return rows
}

/** A table of touches has a day and a channel, or what only touches have; and days that can be read in some rows. */
function isJournal(columns: readonly Column[], rows: readonly Block[], language: Language): boolean {
  const has = (field: TouchField) => columns.includes(field)
  const date = columns.indexOf('date')
  const own = has('meaning') || has('benefit') || has('direction') || has('who') || has('what')
  if (date < 0) return has('channel') && has('meaning') && has('benefit')
  if (!(has('channel') && own) && !(own && (has('meaning') || has('benefit') || has('direction')))) return false
  const dated = rows.filter(row => headDayAt(row.cells![date]?.text ?? '', language))
  return dated.length * 2 >= rows.length
}

function draftsOf(rows: readonly Block[], columns: readonly Column[], language: Language): Draft[] {
  const cellOf = (row: Block, field: TouchField): Prose => row.cells![columns.indexOf(field)] ?? NO_PROSE
  const empty = rows.filter(row => isBlank(cellOf(row, 'date'))).length
  const sided = rows.some(
    row => directionNamed(cellOf(row, 'who').text) === 'ours' && !isArrowed(cellOf(row, 'who').text),
  )
  let above: { day: HeadDay; prose: Prose } | undefined
  return rows.map(row => {
    const prose = cellOf(row, 'date')
    const own = headDayAt(prose.text, language)
    // Several empty cells stand for the day above; a single one is a slip.
    const same = isDitto(prose.text) || (isBlank(prose) && empty > 1)
    if (own) above = { day: own, prose }
    const dated = own ? { day: own, prose } : same ? above : undefined
    return {
      span: row.span,
      whole: row.span,
      layout: 'row',
      head: headOf(row, columns, language, sided),
      day: dated?.day,
      dayProse: dated?.prose,
      reference: undefined,
      done: true,
      fields: fieldsOf(row, columns),
      lines: [],
    }
  })
}

const isDitto = (text: string): boolean => DITTO.test(text)

const DITTO = spoken`^\s*(?:["〃″”]|-\/\/-|\/\/|${{ ru: 'там же, то же', uk: 'там само, те саме, так само', en: 'same, ditto' }})\s*$`

/** Time beside the day, and an arrow beside the channel; `sided`: where we stand as «мы» among those who did it, a name is the client's. */
function headOf(row: Block, columns: readonly Column[], language: Language, sided: boolean): Head | undefined {
  const date = row.cells![columns.indexOf('date')]
  const channel = row.cells![columns.indexOf('channel')]
  const head = date && readHead(date, { language, around: {} })
  const beside = channel && directionNamed(channel.text)
  const who = row.cells![columns.indexOf('who')]
  const named = sided && who && !isBlank(who) ? (directionNamed(who.text) ?? 'client') : undefined
  const side = beside ?? head?.direction ?? (who && directionNamed(arrowed(who.text))) ?? named
  if (!columns.includes('channel')) {
    const what = row.cells![columns.indexOf('what')]
    const told = what && readHead(what, { language, around: {} })
    return told && { ...told, time: head?.time, direction: side ?? told.direction, what: NO_PROSE }
  }
  return {
    day: undefined,
    time: head?.time,
    direction: side,
    marked: side !== undefined,
    channel: undefined,
    told: undefined,
    channelProse: undefined,
    who: undefined,
    what: NO_PROSE,
    shaped: true,
  }
}

/** «→ Ирина», «мы → Ирина», «Ирина → нам», «от Ирины»: a name alone says nothing of the side. */
const arrowed = (text: string): string => (isArrowed(text) ? text : '')

const isArrowed = (text: string): boolean => ARROWED.test(text)

const ARROWED = spoken`→|←|->|<-|=>|⇒|^\s*${SENDER}\s`

function fieldsOf(row: Block, columns: readonly Column[]): Field[] {
  return columns.flatMap((field, i) => {
    const value = row.cells![i]
    if (field === 'who' && value && directionNamed(value.text) === 'ours' && !isArrowed(value.text)) return []
    if (!field || field === 'date' || !value) return []
    // «подписали акт; смысл: …; польза: …» in one cell.
    if (field !== 'both' && field !== 'what') return [{ field, value }]
    const { head, fields } = cutFields(value)
    const told = fields.filter(({ field }) => field === 'meaning' || field === 'benefit')
    if (field === 'both') return told.length > 0 ? told : [{ field: 'unclear', value }]
    return told.length > 0 ? [{ field, value: head }, ...told] : [{ field, value }]
  })
}
