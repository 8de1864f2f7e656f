import { weekdayOf } from '../../language/calendar.ts'
import { addDays } from '../../language/date-resolve.ts'
import { findDates } from '../../language/dates.ts'
import type { Language } from '../../language/language.ts'
import { anyOf, spoken } from '../../language/spoken.ts'
import { tokensOf } from '../../language/tokens.ts'
import type { Block } from '../../markdown/block.ts'
import { lines, NO_PROSE, type Prose, slice } from '../../markdown/prose.ts'
import { type Span, spanOf, trimmed } from '../../markdown/span.ts'
import type { Part } from '../base.ts'
import { trimmedProse } from '../sections.ts'
import type { Around, HeadDay } from './day.ts'
import { type Draft, isOccasion, spanOfProse, take } from './draft.ts'
import { cutFields, type Field, fieldNamed } from './fields.ts'
import { type Head, readHead } from './head.ts'
import { isUnclearName } from './unclear.ts'

/** A line of a journal, cut into what it may be the head of, and its fields. */
interface Line {
  readonly prose: Prose
  /** The line in the source, with its markup; of an item from its marker on. */
  readonly span: Span
  readonly at: number
  readonly block: Block
  readonly first: boolean
  /** What stands before its fields. */
  readonly before: Prose
  readonly head: Head
  readonly fields: readonly Field[]
}

/** What the lines above say for those below. */
interface State {
  readonly drafts: Draft[]
  /** The entry that takes fields, and the block it began in. */
  open: { readonly draft: Draft; readonly at: number } | undefined
  /** A heading, paragraph or item that names a day for what follows. */
  day:
    | {
        readonly day: HeadDay
        readonly prose: Prose
        readonly span: Span
        readonly at: number
        readonly entry: boolean
        readonly fields: Field[]
      }
    | undefined
  around: Around
  /** Depth of a heading below which nothing is a touch. */
  aside: number | undefined
}

/** Entries that are written as lines: items, paragraphs, headings with fields below. */
export function readLines({ blocks, language, text }: Part): Draft[] {
  const state: State = { drafts: [], open: undefined, day: undefined, around: {}, aside: undefined }
  for (const [at, block] of blocks.entries()) {
    if (block.quoted || block.kind === 'code' || block.kind === 'html') continue
    if (block.kind === 'row') {
      const field = state.aside === undefined ? fieldOfRow(block, blocks) : undefined
      if (field) read(lineOfRow(field, at, block), state, blocks)
      continue
    }
    if (block.kind === 'break') leave(state)
    else if (block.kind === 'heading') enter(block, at)
    else if (block.kind === 'paragraph' && namesStretch(block.prose.text))
      state.around = aroundIn(block.prose.text, language) ?? state.around
    if (state.aside !== undefined) continue
    for (const [i, prose] of lines(block.prose).entries()) {
      if (prose.text.trim() === '') continue
      read(lineOf(trimmedProse(prose), at, block, i === 0), state, blocks)
    }
  }
  return state.drafts

  function lineOf(prose: Prose, at: number, block: Block, first: boolean): Line {
    const { head: before, fields } = cutFields(prose)
    const span = lineSpan(prose, block, first, text)
    return { prose, span, at, block, first, before, head: readHead(before, { language, around: state.around }), fields }
  }

  function lineOfRow(field: Field, at: number, block: Block): Line {
    const head = readHead(NO_PROSE, { language, around: state.around })
    return { prose: NO_PROSE, span: block.span, at, block, first: false, before: NO_PROSE, head, fields: [field] }
  }

  function enter(block: Block, at: number): void {
    const name = block.prose.text
    const title = at === blocks.findIndex(other => other.kind === 'heading') && block.depth === 1
    if (state.aside !== undefined && block.depth <= state.aside) state.aside = undefined
    if (!title && ASIDE.test(name)) state.aside ??= block.depth
    const above = state.day && blocks[state.day.at]!
    if (above && (above.kind !== 'heading' || above.depth >= block.depth)) state.day = undefined
    state.open = undefined
    state.around = aroundIn(name, language) ?? state.around
  }

  function leave(to: State): void {
    to.open = undefined
    if (to.day && blocks[to.day.at]?.kind !== 'heading') to.day = undefined
  }
}

/** «| Сенс | вибір напряму |»: a row of a table of two columns whose first holds names, what a touch is good for among them. */
function fieldOfRow({ cells, group }: Block, blocks: readonly Block[]): Field | undefined {
  if (cells?.length !== 2) return undefined
  const name = cells[0]!.text
  const field = fieldNamed(name) ?? (isUnclearName(name) ? 'unclear' : undefined)
  if (field === undefined) return undefined
  const tells = blocks.some(
    row => row.kind === 'row' && row.group === group && isGood(fieldNamed(row.cells?.[0]?.text ?? '')),
  )
  return tells ? { field, value: cells[1]! } : undefined
}

const isGood = (field: Field['field'] | undefined): boolean => field === 'meaning' || field === 'benefit'

/** The month or week that a heading names. */
function aroundIn(name: string, language: Language): Around | undefined {
  const found = findDates(name, language)[0]
  if (!found?.hasYear || !found.day) return bareMonthIn(name, language)
  if (found.form === 'period' && found.first) return { month: found.first }
  const first = found.first ?? found.day
  return found.first || WEEK.test(name) ? { week: addDays(first, -weekdayOf(first)) } : undefined
}

/** «Октябрь», "November": no more than the name of a month. */
function bareMonthIn(name: string, language: Language): Around | undefined {
  const words = tokensOf(name, language).filter(({ text }) => /\p{L}/u.test(text))
  const month = words.length === 1 && !/\d/.test(name) ? words[0]!.word.month : undefined
  return month === undefined ? undefined : { bareMonth: month }
}

/** «**Октябрь**», "November 2026", "Week of 2 November 2026" in a line of its own. */
const namesStretch = (text: string): boolean =>
  ONE_WORD.test(text) || (WEEK.test(text) && text.length < SHORT && !/[:.!?]\s|→|←|->|<-/u.test(text))

const ONE_WORD = /^\P{L}*\p{L}{3,12}\P{L}*$/u

/** Letters. */
const SHORT = 40

const WEEK = anyOf({ ru: 'недел*', uk: 'тижд*', en: 'week*' })

/** Parts of a journal that hold no touches. */
const ASIDE = spoken`^[^\p{L}]*(?:${{
  ru: 'легенд*, обозначени*, условные*, как читать|вести|заполнять, правила*, шаблон*, заметки*, примечани*',
  uk: 'легенд*, позначення*, умовні*, як читати|вести|заповнювати, правила*, шаблон*, нотатки*, примітк*',
  en: 'legend*, how to, conventions*, rules*, template*',
}}|(?:key|notes?)$)`

function read(line: Line, state: State, blocks: readonly Block[]): void {
  const { block, head, fields, at, prose } = line
  const inherited = dayAbove(line, state, blocks)
  if (state.open && isStory(line, state, blocks)) {
    take(state.open.draft, fields, line.before, line.span)
  } else if (isTouch(line, inherited) || isDayless(line, state, blocks)) {
    open(line, state, inherited)
  } else if (head.day && !head.day.broken && (block.kind === 'heading' || isOnlyDay(line, blocks))) {
    state.open = undefined
    state.day = { day: head.day, prose, span: line.span, at, entry: false, fields: [] }
  } else if (state.open && isBelow(line, state.open, blocks)) {
    take(state.open.draft, fields, line.before, line.span)
  } else if (inherited && !inherited.entry && fields.some(isTelling)) {
    openDay(line, state)
  } else if (inherited && !inherited.entry) {
    inherited.fields.push(...fields)
  }
}

/** Below a heading that is a touch: what happened is told in a sentence, and a day in it is a day to come. Below a paragraph: in a list with its fields. */
function isStory({ block, head, at }: Line, { open }: State, blocks: readonly Block[]): boolean {
  if (open === undefined || head.marked || head.told === undefined) return false
  const opener = blocks[open.at]!
  if (opener.kind === 'paragraph' && block.kind === 'item' && !head.day) {
    const end = blocks.findIndex(({ kind }, i) => i > open.at && kind !== 'item')
    const list = blocks.slice(open.at + 1, end < 0 ? undefined : end)
    return (
      open.at + list.length >= at &&
      list.some(({ prose }) => cutFields(prose).fields.some(({ field }) => isGood(field)))
    )
  }
  const isLate = head.day !== undefined && head.day.start > 0
  return block.kind === 'paragraph' && opener.kind === 'heading' && (head.told === 'verb' || isLate)
}

const isTelling = ({ field }: Field): boolean =>
  field === 'meaning' || field === 'benefit' || field === 'channel' || field === 'trust' || field === 'outcome'

/** The day of the nearest heading, paragraph or item above that names one. */
function dayAbove({ at, first }: Line, { day }: State, blocks: readonly Block[]): State['day'] {
  if (!day || (day.at === at && first)) return undefined
  const above = blocks[day.at]!
  return above.kind !== 'item' || isInside(at, day.at, blocks) || day.at === at ? day : undefined
}

function isInside(at: number, item: number, blocks: readonly Block[]): boolean {
  for (let up = blocks[at]?.parent ?? -1; up >= 0; up = blocks[up]!.parent) if (up === item) return true
  return false
}

/** Whether the line is meant as a touch: a day or an arrow, and something that a journal says of a touch. */
function isTouch(line: Line, inherited: State['day']): boolean {
  const { head, fields, block } = line
  const told = fields.filter(isTelling).length
  const placed = head.told === 'place'
  if (countArrows(line.prose.text) > 1 && !head.day) return false
  if (head.day) {
    const whole = block.kind !== 'paragraph' || head.marked || told > 0 || head.shaped || line.first === false
    if (head.marked || told > 0) return !head.day.broken || head.marked || placed || told > 1
    if (placed) return whole && (!head.day.broken || head.shaped)
    return (
      !head.day.broken &&
      (head.told === 'verb' ? head.direction !== undefined : head.shaped && block.kind !== 'heading')
    )
  }
  if (inherited?.entry) return head.marked && placed
  if (inherited)
    return (
      (head.marked && (placed || told > 0 || head.shaped || isOccasion((head.channelProse ?? head.what).text))) ||
      (placed && line.prose.text.length > 0 && isOpening(line)) ||
      (head.told === 'verb' && head.direction !== undefined)
    )
  return (head.marked && placed && (head.shaped || told > 0)) || (placed && told > 1)
}

/** «ноябрь, звонок» among headings that are entries, with fields below it. */
function isDayless({ head, block, at }: Line, { drafts }: State, blocks: readonly Block[]): boolean {
  if (block.kind !== 'heading' || head.day || head.told !== 'place') return false
  if (drafts.filter(draft => draft.layout === 'heading').length < 2) return false
  const below = blocks[at + 1]
  return below?.kind === 'item' && cutFields(below.prose).fields.length > 0
}

/** Below a day, a line that begins with its channel. */
const isOpening = ({ head, prose }: Line): boolean =>
  head.channelProse !== undefined && prose.text.indexOf(head.channelProse.text) <= 24

const countArrows = (text: string): number => text.match(/→|←|->|<-|⇒|⇐/gu)?.length ?? 0

/** A line that says a day and nothing else, with lines of its own below it. */
function isOnlyDay({ head, prose, block, at }: Line, blocks: readonly Block[]): boolean {
  const rest = prose.text.slice(head.day!.end).replace(/[\s:.,()*_—–-]/gu, '')
  return (
    /^\p{L}{0,12}$/u.test(rest) &&
    (block.kind !== 'item' || blocks[at + 1]?.parent === at || prose.text.length < block.prose.text.length)
  )
}

function open(line: Line, state: State, inherited: State['day']): void {
  const { block, head, prose, span, at } = line
  const layout = block.kind === 'heading' ? 'heading' : 'line'
  const own = head.day?.broken && inherited ? undefined : head.day
  const day = own ?? inherited?.day
  const draft: Draft = {
    span,
    layout,
    head,
    day,
    dayProse: own ? prose : inherited?.prose,
    reference: state.around.month ?? state.around.week,
    done: block.checked !== false,
    fields: [...line.fields],
    lines: [],
    whole: span,
  }
  state.drafts.push(draft)
  state.open = { draft, at }
  if (head.day && block.kind === 'heading') state.day = { day: head.day, prose, span, at, entry: true, fields: [] }
}

/** From the marker of an item, else from the first letter, to the end of the line with the markup behind its last letter. */
function lineSpan(prose: Prose, block: Block, first: boolean, text: string): Span {
  const { start, end } = spanOfProse(prose)
  const open = first && block.kind !== 'heading' ? block.span.start : start
  const last = text.slice(end, block.span.end).search(/[\r\n]/u)
  return trimmed(text, spanOf(open, last < 0 ? Math.max(end, block.span.end) : end + last))
}

/** A day with fields below it is one touch. */
function openDay(line: Line, state: State): void {
  const { day, prose, span, at } = state.day!
  const text = prose.text
  const rest = trimmedProse(
    slice(prose, Math.min(day.end + /^[\s:.,—–-]*/u.exec(text.slice(day.end))![0].length, text.length), text.length),
  )
  const draft: Draft = {
    span,
    layout: 'heading',
    head: readHead(rest, { language: 'en', around: {} }),
    day,
    dayProse: prose,
    reference: state.around.month ?? state.around.week,
    done: true,
    fields: [...state.day!.fields, ...line.fields],
    lines: [],
    whole: span,
  }
  take(draft, [], undefined, line.span)
  state.drafts.push(draft)
  state.open = { draft, at }
  state.day = { ...state.day!, entry: true }
}

/** Whether a line belongs to the open entry: lies in its item, its paragraph, or below its heading. */
function isBelow(line: Line, { at }: NonNullable<State['open']>, blocks: readonly Block[]): boolean {
  const opener = blocks[at]!
  if (line.at === at || isInside(line.at, at, blocks)) return true
  if (opener.kind === 'heading') return true
  if (opener.kind === 'item') return false
  // «28.10 → звонок, Алла» and a list right below it: the list tells of the call.
  if (line.block.kind === 'item' && blocks.slice(at + 1, line.at).every(({ kind }) => kind === 'item')) return true
  return line.fields.length > 0 && line.before.text.trim() === ''
}
