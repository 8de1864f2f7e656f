import { type MeaningBook, meaningBook } from '../language/meanings.ts'
import { remembering } from '../language/memo.ts'
import { type Word, wordsOf } from '../language/segment.ts'
import { spoken, together } from '../language/spoken.ts'
import { PREPARED } from '../lexicon/prepared.ts'
import { SECTIONS, type SectionRole } from '../lexicon/sections/sections.ts'
import { FROM, ON_BEHALF } from '../lexicon/word-lists.ts'
import type { Block } from '../markdown/block.ts'
import { lines, type Prose, slice, sourceSpan } from '../markdown/prose.ts'
import type { Span } from '../markdown/span.ts'
import { withExtent } from './section-extent.ts'

const BOOK = meaningBook(SECTIONS, PREPARED.sections)

/**
 * A part of a document that is announced by a word and one of six forms: heading, bold lead of a paragraph, (bold) list item with a nested
 * list, `Word: value` line, line that ends with a colon, table cell (counted in the field on 1,242 files).
 */
export interface Section<Role extends string = SectionRole> {
  /** What the label says; empty for a label that names something else: an organisation, a topic. */
  readonly roles: ReadonlySet<Role>
  readonly label: Prose
  readonly form: 'heading' | 'bold' | 'colon' | 'line' | 'item' | 'cell'
  /** Index of the block with the label. */
  readonly at: number
  readonly depth: number
  /** What stands behind the label in its own line. */
  readonly inline: Prose | undefined
  /** Blocks of the section: from, and up to but not with `to`. */
  readonly from: number
  readonly to: number
  /** Label and content. */
  readonly span: Span
}

/** Every announced part of an agenda or a protocol, in text order; parts may nest. */
export const readSections = (blocks: readonly Block[]): Section[] => sectionsBy(rolesOf, blocks)

/** What the words of a label announce, in a book of names. */
export type Known<Role extends string> = (label: string) => ReadonlySet<Role>

/** Every announced part, by names of one's own. */
export function sectionsBy<Role extends string>(known: Known<Role>, blocks: readonly Block[]): Section<Role>[] {
  const title = titleAt(blocks)
  const labels = blocks
    .flatMap((block, at) => labelsOf(block, at, blocks, known))
    .map(label => (label.at === title ? { ...label, roles: new Set<Role>() } : label))
  return labels.map((label, i) => withExtent(label, i, labels, blocks))
}

/** The heading over everything names the document («# Agenda: …»), it announces no part. */
function titleAt(blocks: readonly Block[]): number {
  const first = blocks.findIndex(block => block.kind !== 'html')
  const block = blocks[first]
  if (block && isTitleLine(block, blocks[first + 1])) return first
  if (block?.kind !== 'heading' || block.quoted) return -1
  return block.depth === 1 ||
    !blocks.some((other, at) => at > first && other.kind === 'heading' && other.depth <= block.depth)
    ? first
    : -1
}

/** «Статус по сайту, кафе «Мята»», or a line in capitals («NOTICE OF MEETING: …»), first in a document without headings over a paragraph or a table. */
const isTitleLine = ({ kind, quoted, prose }: Block, next: Block | undefined): boolean =>
  kind === 'paragraph' &&
  !quoted &&
  next !== undefined &&
  next.kind !== 'item' &&
  !(prose.text.includes('\n') || (prose.text.includes(':') && /\p{Ll}/u.test(prose.text))) &&
  wordsOf(prose.text).length > 2

/** What the words of a label announce. A word may be left over («Участники встречи со стороны …»), a sentence is no label. */
export const rolesOf = (label: string): ReadonlySet<SectionRole> =>
  label.length > LONGEST_LABEL ? NO_ROLES : readRoles(label)

const NO_ROLES: ReadonlySet<SectionRole> = new Set()

/** Several readers ask about every label of a document. */
const readRoles = remembering((label): ReadonlySet<SectionRole> => {
  const roles = rolesBy(BOOK, label)
  // «19 ноября, 14:00, были», "Thursday 19 November, present": of a label behind a day, only people are told so.
  if (roles.size === 0 && rolesBy(BOOK, label.replace(DAY_HEAD, '')).has('participants')) roles.add('participants')
  // «Кто что делает» is about the work, «Кто» alone about the people.
  if (roles.has('actions')) roles.delete('participants')
  // «Что получилось» over good and bad tells of what was; nobody has to come to anything there.
  if (roles.has('hindsight')) roles.delete('discussion')
  // "We agreed" is about what was agreed, "We" alone about the people.
  if (roles.has('decisions')) for (const side of ['ours', 'theirs'] as const) roles.delete(side)
  return roles
})

const DAY_HEAD = /^[^\d,:]{0,20}\d[^,]*?(?:,\s+(?:[^,]*\d[^,]*,\s+)?|(?<=\d\s\p{L}{3,10})\s)(?=\p{L})/u

/** The same by the names of a book of one's own. */
export function rolesBy<Role extends string>(book: MeaningBook<Role>, label: string): Set<Role> {
  const roles = new Set<Role>()
  if (label.length > LONGEST_LABEL) return roles
  const words = wordsOf(label.replace(NUMBERING, ''))
  if (words.length === 0 || words.length > MAX_LABEL) return roles
  for (const { tag, first, last } of book.inAny(words)) {
    if (first === 0 && words.length - 1 - last <= slack(words, last)) roles.add(tag)
  }
  return roles
}

const MAX_LABEL = 9
const LONGEST_LABEL = 110
/** «2.», «—», 📍, and the letters and Roman figures of formal papers: «B. Business», «(а) …», «IV. …». */
const NUMBERING =
  /^(?:(?:[\s\d.)#*•–—-]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D|\u20E3)+|(?:\(\p{L}\)|\p{L}\)|\p{Lu}\.|[IVXІХ]{1,4}[.)])\s+(?=\p{L}{3}))/u

/** One word may be left over, or what a bracket adds. */
const slack = (words: readonly Word[], last: number): number => (words[last + 1]?.parted ? 6 : 1)

/** A label before it is known how far it reaches. */
export type Label<Role extends string = string> = Omit<Section<Role>, 'from' | 'to' | 'span'> & {
  readonly labelSpan: Span
  readonly open?: boolean
}

function labelsOf<Role extends string>(
  block: Block,
  at: number,
  blocks: readonly Block[],
  known: Known<Role>,
): Label<Role>[] {
  if (block.quoted || block.kind === 'code' || block.kind === 'html' || block.kind === 'break') return []
  if (block.kind === 'heading') return [headingLabel(block, at, known)]
  if (block.kind === 'row') return rowLabel(block, at, blocks, known)
  const rows = lines(block.prose)
  return rows.flatMap((line, i) =>
    lineLabel(line, block, at, blocks, {
      first: i === 0,
      last: i === rows.length - 1,
      alone: rows.length === 1,
      defined: DEFINES.test(rows[i + 1]?.text ?? '') && !DEFINES.test(line.text),
      known,
    }),
  )
}

function headingLabel<Role extends string>(block: Block, at: number, known: Known<Role>): Label<Role> {
  const colon = colonAt(block.prose.text)
  const whole = known(block.prose.text)
  if (whole.size > 0 || colon < 0 || colon === block.prose.text.length - 1) {
    return {
      roles: whole,
      label: block.prose,
      form: 'heading',
      at,
      depth: block.depth,
      inline: undefined,
      labelSpan: block.span,
    }
  }
  const label = slice(block.prose, 0, colon)
  const inline = trimmedProse(slice(block.prose, colon + 1, block.prose.text.length))
  return { roles: known(label.text), label, form: 'heading', at, depth: block.depth, inline, labelSpan: block.span }
}

function rowLabel<Role extends string>(
  block: Block,
  at: number,
  blocks: readonly Block[],
  known: Known<Role>,
): Label<Role>[] {
  const [first, second] = block.cells ?? []
  if (!first || !second || (block.header && !opensFacts(block, at, blocks, known))) return []
  const roles = known(first.text)
  if (roles.size === 0 && !FROM_SOMEBODY.test(first.text)) return []
  return [{ roles, label: first, form: 'cell', at, depth: 9, inline: second, labelSpan: block.span }]
}

/** «| Когда | 24 ноября, 10:00 |» over the dashes: a fact like those below it, and no names of columns. */
function opensFacts<Role extends string>(
  block: Block,
  at: number,
  blocks: readonly Block[],
  known: Known<Role>,
): boolean {
  const [first, second, ...more] = block.cells!
  const below = blocks.slice(at + 1).filter(row => row.kind === 'row' && row.group === block.group)
  return (
    more.length === 0 &&
    known(first!.text).size > 0 &&
    known(second!.text).size === 0 &&
    (/\d/u.test(second!.text) || wordsOf(second!.text).length > 2) &&
    below.some(row => known(row.cells?.[0]?.text ?? '').size > 0)
  )
}

/** «От палаты»: a cell that names whose people stand in the next. */
export const FROM_SOMEBODY = spoken`^\s*${together(FROM, ON_BEHALF)}\s+[«"“]?\p{L}[^\d]{2,40}$`

interface Place<Role extends string> {
  readonly known: Known<Role>
  readonly first: boolean
  readonly last: boolean
  readonly alone: boolean
  /** Lines below it begin with a colon: a list of definitions. */
  readonly defined: boolean
}

const DEFINES = /^\s*:\s+\S/u

function lineLabel<Role extends string>(
  line: Prose,
  block: Block,
  at: number,
  blocks: readonly Block[],
  place: Place<Role>,
): Label<Role>[] {
  const { known } = place
  const text = line.text
  // A label in a later line of an item announces the items below it: «- Вадим, власник» / «Студія:» / «- Аліса».
  const item = block.kind === 'item' && place.first
  const make = (
    end: number,
    rest: number,
    form: Section['form'],
    roles: ReadonlySet<Role>,
    open = false,
  ): Label<Role>[] => {
    const label = trimmedProse(slice(line, 0, end))
    const inline = trimmedProse(slice(line, rest, text.length))
    const depth = item ? 20 + block.depth : 10
    return [
      {
        roles,
        label,
        form,
        at,
        depth,
        inline: inline.text === '' ? undefined : inline,
        labelSpan: sourceSpan(line, 0, text.length),
        open,
      },
    ]
  }
  const bold = line.bold[0]
  if (bold && bold.start === 0 && bold.end > 0) {
    const inside = text.slice(0, bold.end)
    const colon = colonAt(inside)
    const end = colon > 0 ? colon : bold.end
    const roles = known(text.slice(0, end))
    if (roles.size === 0 && colon < 0 && place.alone && isBoldSentence(text, bold.end, blocks[at + 1])) return []
    return make(
      end,
      skipMarks(text, colon > 0 ? colon : bold.end),
      item ? 'item' : 'bold',
      roles,
      /[.?!]$/u.test(inside.trim()),
    )
  }
  const colon = colonAt(text)
  if (colon > 0 && wordsOf(text.slice(0, colon)).length <= MAX_LABEL) {
    const form = item ? 'item' : 'colon'
    return make(colon, colon + 1, form, known(text.slice(0, colon)))
  }
  if (place.defined && !item) return make(text.length, text.length, 'line', known(text))
  const gap = /^\p{Lu}[\p{L}’' ]{0,25}?(?=\s{2,}\S)/u.exec(text)?.[0]
  if (gap && known(gap).size > 0) return make(gap.length, gap.length, item ? 'item' : 'colon', known(gap))
  const dash = /\s[—–-]\s/u.exec(text)
  if (dash && dash.index > 0) {
    const roles = known(text.slice(0, dash.index))
    if (roles.size > 0 && wordsOf(text.slice(0, dash.index)).length <= 4)
      return make(dash.index, dash.index + dash[0].length, item ? 'item' : 'colon', roles)
  }
  // Most lines are sentences, and no label ends like one.
  if (/[.!]$/u.test(text)) return []
  const whole = known(text)
  if (
    whole.size > 0 &&
    !/[.!?…]$/u.test(text) &&
    (item ? hasChildren(at, blocks) : place.last || place.alone || /^\s*:/.test(blocks[at + 1]?.prose.text ?? ''))
  ) {
    return make(text.length, text.length, item ? 'item' : 'line', whole)
  }
  if (!item && place.first && isCapitals(text)) return make(text.length, text.length, 'line', whole)
  if (!item && place.last && isGroupLine(text) && blocks[at + 1]?.kind === 'item')
    return make(text.length, text.length, 'line', whole)
  return place.first && !item && /^[^\n:]{0,59}[^\n:.!?…]$/u.test(text) && whole.size > 0
    ? make(text.length, text.length, 'line', whole)
    : []
}

/** «**Пишем не реже, чем раз в 10 дней.**» with nothing below it that it could be a label of: said aloud, and said. */
const isBoldSentence = (text: string, end: number, next: Block | undefined): boolean =>
  end >= text.trimEnd().length &&
  /\p{L}{2,}\.$/u.test(text.trimEnd()) &&
  wordsOf(text).length >= LEAST_SAID &&
  (next === undefined || next.kind === 'heading' || next.prose.bold[0]?.start === 0)

const LEAST_SAID = 5

/** «ХТО ЧОГО ХОЧЕ»: a heading, but for its sign. */
const isCapitals = (text: string): boolean =>
  /\p{Lu}.*\p{Lu}/u.test(text) && !/[\p{Ll}\d.!:;]/u.test(text) && wordsOf(text).length <= 6

/** A short line over a list: the name of a group, «Pennant Produce». */
const isGroupLine = (text: string): boolean => /^\p{Lu}[^.!?:;,]{1,50}$/u.test(text.trim()) && wordsOf(text).length <= 5

/** A colon that ends a label: not the one of a time, a ratio or an address. */
function colonAt(text: string): number {
  for (let i = text.indexOf(':'); i >= 0; i = text.indexOf(':', i + 1)) {
    const before = text[i - 1] ?? ''
    const after = text[i + 1] ?? ''
    if (/\d/.test(before) && /\d/.test(after)) continue
    if (after === '/' && text[i + 2] === '/') continue
    return i
  }
  return -1
}

function skipMarks(text: string, from: number): number {
  let i = from
  while (i < text.length && /[\s:.,—–-]/u.test(text[i]!)) i++
  return i
}

export function trimmedProse(prose: Prose): Prose {
  const { text } = prose
  const start = text.length - text.trimStart().length
  return slice(prose, start, Math.max(start, text.trimEnd().length))
}

/** A line without the colon that begins it in a list of definitions: «Студия» / «: Тея Нур, директор». */
export function withoutMark(line: Prose): Prose {
  const mark = /^\s*:\s+/u.exec(line.text)
  return trimmedProse(mark ? slice(line, mark[0].length, line.text.length) : line)
}

const hasChildren = (at: number, blocks: readonly Block[]): boolean => blocks[at + 1]?.parent === at
