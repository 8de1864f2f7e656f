import { wordsOf } from '../language/segment.ts'
import { sentencesOf } from '../language/sentences.ts'
import { spoken } from '../language/spoken.ts'
import type { Block, Entry } from '../markdown/block.ts'
import { lines, type Prose, plainProse, slice, sourceSpan } from '../markdown/prose.ts'
import type { Span } from '../markdown/span.ts'
import { type Known, type Section, sectionsBy, trimmedProse, withoutMark } from './sections.ts'

/** One thing that a document notes, be it a key of the frontmatter, a cell, a labelled line or a plain sentence. */
export interface Note<Role extends string = string> {
  /** What stands before its colon or dash, at the head of its row, or as its key. */
  readonly label: Prose | undefined
  /** What that label names. */
  readonly roles: ReadonlySet<Role>
  /** The labels around, innermost first: column, item, line, headings. */
  readonly around: readonly Around<Role>[]
  /** Empty where a label stands alone. */
  readonly value: Prose
  /** Label and value as they stand. */
  readonly prose: Prose
  readonly span: Span
  /** Index of its block; -1 in the frontmatter. */
  readonly at: number
  /** `head`: the first cell of a row, which labels the others. */
  readonly form: 'heading' | 'head' | 'cell' | 'line' | 'key'
}

export interface Around<Role extends string = string> {
  readonly label: Prose
  readonly roles: ReadonlySet<Role>
  /** Its value stands in its own line: what comes behind belongs to the part, but is no value of the label. */
  readonly before?: true
}

/** Everything a document notes, in text order, under the labels that are known. Quotations and code are left out. */
export function readNotes<Role extends string>(
  known: Known<Role>,
  blocks: readonly Block[],
  frontmatter: readonly Entry[] = [],
): Note<Role>[] {
  const sections = sectionsBy(known, blocks)
  const headers = new Map(blocks.flatMap(block => (block.header ? [[block.group, block.cells]] : [])))
  const reading: Reading<Role> = { known, labels: byBlock(sections), headers, scopes: scopesOf(sections, blocks) }
  return [
    ...frontmatter.flatMap(entry => ofKey(known, entry)),
    ...blocks.flatMap((block, at) => (isRead(block) ? ofBlock(reading, block, at) : [])),
  ]
}

interface Reading<Role extends string> {
  readonly known: Known<Role>
  /** Labels by the block in which they stand. */
  readonly labels: ReadonlyMap<number, readonly Section<Role>[]>
  /** The first rows of tables. */
  readonly headers: ReadonlyMap<number | undefined, readonly Prose[] | undefined>
  readonly scopes: readonly (readonly Around<Role>[])[]
}

function byBlock<Role extends string>(sections: readonly Section<Role>[]): Map<number, Section<Role>[]> {
  const labels = new Map<number, Section<Role>[]>()
  for (const section of sections) {
    const own = labels.get(section.at)
    if (own) own.push(section)
    else labels.set(section.at, [section])
  }
  return labels
}

const isRead = ({ kind, quoted }: Block): boolean =>
  !quoted && (kind === 'heading' || kind === 'paragraph' || kind === 'item' || kind === 'row')

function ofBlock<Role extends string>(reading: Reading<Role>, block: Block, at: number): Note<Role>[] {
  if (block.kind === 'row') return block.header && !isData(reading, block) ? [] : ofRow(reading, block, at)
  const form = block.kind === 'heading' ? 'heading' : 'line'
  const labels = reading.labels.get(at) ?? []
  let next = 0
  let scope = reading.scopes[at]!
  return lines(block.prose).flatMap(text => {
    const line = withoutMark(text)
    const from = next
    while (next < labels.length && wholeSpan(labels[next]!.label).start < wholeSpan(line).end) next++
    const own = labels.slice(from, next)
    const notes = ofLine(reading.known, line, own, scope, at, form)
    // A label that stands alone in its line speaks for the lines below it.
    if (own.some(isAlone)) scope = [own.find(isAlone)!, ...reading.scopes[at]!]
    return notes
  })
}

/** «| ЛПР | Вера Лапина, владелица |» as the first row: people forget that Markdown takes it for the names of columns. */
function isData<Role extends string>({ known }: Reading<Role>, { cells = [] }: Block): boolean {
  const [first, second, ...rest] = cells
  if (!first || !second || rest.length > 0 || known(first.text).size === 0 || known(second.text).size > 0) return false
  return wordsOf(second.text).length > 2 || /\p{L}\s\p{Lu}|,/u.test(second.text)
}

/** For every block the announced parts and items around it, innermost first. */
function scopesOf<Role extends string>(sections: readonly Section<Role>[], blocks: readonly Block[]): Around<Role>[][] {
  const scopes: Around<Role>[][] = blocks.map(() => [])
  for (const section of sections) {
    const around = section.inline === undefined ? section : { ...section, before: true as const }
    for (let at = section.from; at < section.to; at++) if (at !== section.at) scopes[at]!.unshift(around)
  }
  const labelled = new Set(sections.map(section => section.at))
  return scopes.map((scope, at) => {
    const parent = blocks[at]!.parent
    return parent < 0 || labelled.has(parent)
      ? scope
      : [{ label: lines(blocks[parent]!.prose)[0]!, roles: new Set<Role>() }, ...scope]
  })
}

function ofKey<Role extends string>(known: Known<Role>, { key, keySpan, values, span }: Entry): Note<Role>[] {
  const label = plainProse(key, keySpan.start)
  const roles = known(inWords(key))
  const around = [{ label, roles }]
  if (values.length === 0) return [{ label, roles, around: [], value: NONE, prose: label, span, at: -1, form: 'key' }]
  return values.flatMap(value =>
    piecesOf(value).map(piece => {
      const inner = splitLabel(known, piece)
      const base = { prose: piece, span: wholeSpan(piece), at: -1, form: 'key' } as const
      return inner ? { ...base, ...inner, around } : { ...base, label, roles, around: [], value: piece }
    }),
  )
}

/** `second_decision-maker`, `controlPoints` as people say it. */
const inWords = (key: string): string => key.replace(/[_-]+/g, ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')

const NONE: Prose = plainProse('', 0)

function ofRow<Role extends string>({ known, headers, scopes }: Reading<Role>, row: Block, at: number): Note<Role>[] {
  const [first, ...rest] = row.cells ?? []
  if (!first) return []
  const header = row.header ? undefined : headers.get(row.group)
  const roles = known(first.text)
  const isLabel = rest.length > 0 && roles.size > 0
  return [first, ...rest].flatMap((cell, column) => {
    if (column === 0 && isLabel) return []
    const title = header?.[column]
    const around = title ? [{ label: title, roles: known(title.text) }, ...scopes[at]!] : scopes[at]!
    const own = column === 0 ? { label: undefined, roles: new Set<Role>() } : { label: first, roles }
    const pieces = cell.text.trim() === '' ? [cell] : piecesOf(cell)
    return pieces.map(value => ({
      ...own,
      around,
      value,
      prose: value,
      span: value.text.trim() === '' ? row.span : wholeSpan(value),
      at,
      form: column === 0 && rest.length > 0 ? ('head' as const) : ('cell' as const),
    }))
  })
}

function ofLine<Role extends string>(
  known: Known<Role>,
  line: Prose,
  labels: readonly Section<Role>[],
  scope: readonly Around<Role>[],
  at: number,
  form: Note['form'],
): Note<Role>[] {
  if (line.text === '') return []
  const section = labels.find(label => label.inline !== undefined && !isTwoSentences(label))
  const alone = section === undefined && labels.some(isAlone)
  const roles = alone ? known(line.text.replace(/:$/u, '')) : new Set<Role>()
  if (alone && (form === 'line' || roles.size > 0)) {
    return [{ label: line, roles, around: scope, value: NONE, prose: line, span: wholeSpan(line), at, form }]
  }
  if (!section?.inline) return ofSentences(known, piecesOf(line), scope, at, form)
  const [first, ...rest] = piecesOf(section.inline)
  if (!first) return []
  const announced = rest.length > 0 ? known(first.text.replace(/[.!]$/u, '')) : new Set<Role>()
  const prose = slice(line, 0, section.inline.text === '' ? line.text.length : endIn(line, first))
  const around = [{ label: section.label, roles: section.roles, before: true as const }, ...scope]
  const inner = splitLabel(known, first)
  const own = { label: section.label, roles: section.roles, around: scope, value: first, prose }
  const head = inner && inner.roles.size > 0 ? { ...inner, around, prose: first } : own
  return [
    { ...head, span: wholeSpan(head.prose), at, form },
    ...rest.map(piece =>
      ofPiece(
        known,
        piece,
        announced.size > 0 ? [{ label: first, roles: announced, before: true }, ...around] : around,
        at,
        form,
      ),
    ),
  ]
}

/** «Хто командує. Тарас Бойко, директор …»: a sentence of a few words that names what follows it in the line. */
function ofSentences<Role extends string>(
  known: Known<Role>,
  pieces: readonly Prose[],
  scope: readonly Around<Role>[],
  at: number,
  form: Note['form'],
): Note<Role>[] {
  const [first, ...rest] = pieces
  const roles = first && rest.length > 0 && isLead(first.text) ? known(first.text.slice(0, -1)) : undefined
  const around = first && roles?.size ? [{ label: first, roles, before: true as const }, ...scope] : scope
  const asks = first && roles?.size ? ASKING.test(first.text) : false
  return pieces.map((piece, i) => {
    const note = ofPiece(known, piece, i === 0 ? scope : around, at, form)
    return i === 1 && asks && first && note.label === undefined ? { ...note, label: first, roles: roles! } : note
  })
}

/** A question at the head of a line, without its sign: what comes next answers it. */
const ASKING = spoken`^${{ ru: 'кто, кому, кого, чей, с кем', uk: 'хто, кому, кого, чий, з ким', en: 'who, whom, whose' }}`

const isLead = (text: string): boolean => /^[^,:—–]{3,40}\.$/u.test(text) && wordsOf(text).length <= 4

const isAlone = ({ inline }: Section<string>): boolean => inline === undefined

/** «Отказываем. Причина: …», «Польза? Да: …»: the colon belongs to the second sentence. */
const isTwoSentences = ({ roles, label }: Section<string>): boolean => roles.size === 0 && /[.?!…]\s/u.test(label.text)

/** Where a piece of a line ends in it. */
const endIn = (line: Prose, piece: Prose): number => {
  const at = line.text.indexOf(piece.text)
  return at < 0 ? line.text.length : at + piece.text.length
}

function ofPiece<Role extends string>(
  known: Known<Role>,
  prose: Prose,
  around: readonly Around<Role>[],
  at: number,
  form: Note['form'],
): Note<Role> {
  const inner = splitLabel(known, prose)
  const own = inner ?? { label: undefined, roles: new Set<Role>(), value: prose }
  return { ...own, around, prose, span: wholeSpan(prose), at, form }
}

const SEPARATOR = /:(?=\s|$)|\s[—–-]\s|\s?(?:→|->|=>|⇒)\s?|\s=\s/u

const LONGEST_LABEL = 8

const ARROWS = /→|->|=>|⇒/gu

/** "Log → canopies → launch": a chain of steps has no label. */
const isChain = (text: string): boolean => (text.match(ARROWS)?.length ?? 0) > 1

/** `Label: value`, `label — value`, `label → value`: by a colon whatever it says, by a dash or an arrow if it is known. */
function splitLabel<Role extends string>(
  known: Known<Role>,
  prose: Prose,
): Pick<Note<Role>, 'label' | 'roles' | 'value'> | undefined {
  const match = SEPARATOR.exec(prose.text)
  if (!match || match.index === 0) return undefined
  if (match[0] !== ':' && isChain(prose.text)) return undefined
  const label = trimmedProse(slice(prose, 0, match.index))
  if (wordsOf(label.text).length > LONGEST_LABEL) return undefined
  const roles = known(label.text)
  if (match[0] !== ':' && roles.size === 0) return undefined
  const value = trimmedProse(slice(prose, match.index + match[0].length, prose.text.length))
  return { label, roles, value }
}

/** Sentences, and what semicolons part outside brackets, or strokes that stand free between pairs: «не горит: почта / горит: звонок». */
function piecesOf(prose: Prose): Prose[] {
  return sentencesOf(prose.text).flatMap(({ start, end }) => {
    const sentence = slice(prose, start, end)
    return atMarks(sentence, PAIRS.test(sentence.text) ? '/' : ';')
  })
}

const PAIRS = /:\s[^/]*\s\/\s[^/:]*:\s/u

function atMarks(prose: Prose, mark: '/' | ';'): Prose[] {
  const pieces: Prose[] = []
  let start = 0
  let depth = 0
  for (let i = 0; i <= prose.text.length; i++) {
    const c = prose.text[i]
    if (c === '(' || c === '[') depth++
    else if (c === ')' || c === ']') depth--
    else if (c === undefined || (c === mark && depth <= 0)) {
      const piece = trimmedProse(slice(prose, start, i))
      if (piece.text !== '') pieces.push(piece)
      start = i + 1
    }
  }
  return pieces
}

const wholeSpan = (prose: Prose): Span => sourceSpan(prose, 0, prose.text.length)
