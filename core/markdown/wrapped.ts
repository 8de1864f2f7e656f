import type { Block } from './block.ts'
import { type Prose, sourceOffset, sourceSpan } from './prose.ts'

/**
 * The blocks of a document whose lines an editor has filled, with blanks in their prose where it broke a line; all other breaks stay.
 *
 * People end a line on purpose («Дата: 20 ноября», a name, a sign-off); editors end it where the next word would not fit. Such a line is told
 * by what is seen: it is long, with the next line's first word it would be longer than any line of its paragraph, and a sentence goes on in
 * small letters behind it. How wide the document is filled is learnt from these; at that width lines go on with a capital letter as well.
 */
export function unwrapped(blocks: readonly Block[], text: string): readonly Block[] {
  const broken = blocks.filter(
    ({ kind, prose }) => (kind === 'paragraph' || kind === 'item') && prose.text.includes('\n'),
  )
  if (broken.length === 0) return blocks
  const filled = new Map(broken.map(block => [block, linesOf(block.prose, text)]))
  const widths = [...filled.values()].map(filledTo)
  const width = Math.max(...widths)
  if (width === 0) return blocks
  return blocks.map(block => {
    const lines = filled.get(block)
    return lines ? joined(block, lines, width) : block
  })
}

interface TextLine {
  readonly text: string
  /** Offset of the break behind it. */
  readonly end: number
  /** Column of the source at which it ends, in UTF-16 units. */
  readonly width: number
  /** Characters of the source that its first word takes, an address included. */
  readonly word: number
  /** Ended by two blanks, a backslash or a tag. */
  readonly hard: boolean
}

function linesOf(prose: Prose, source: string): TextLine[] {
  let end = -1
  return prose.text.split('\n').map(text => {
    const start = end + 1
    end = start + text.length
    const { start: from, end: to } = sourceSpan(prose, start, end)
    const word = FIRST_WORD.exec(text)![0].length
    return {
      text,
      end,
      width: to - (source.lastIndexOf('\n', from) + 1),
      word: sourceSpan(prose, start, start + word).end - from,
      hard: HARD.test(source.slice(to, sourceOffset(prose, end) + 1)),
    }
  })
}

/** What stands between the last letter of a line and the next one. */
const HARD = /(?: {2}|\\)\r?\n$|[^\n]$/

/** How wide a paragraph is filled, 0 where nothing shows that it is. */
function filledTo(lines: readonly TextLine[]): number {
  const widest = widestOf(lines)
  return widestOf(lines.filter((line, i) => isFull(line, lines[i + 1], widest) && goesOn(lines, i, widest)))
}

const widestOf = (lines: readonly TextLine[]): number => lines.reduce((widest, { width }) => Math.max(widest, width), 0)

function joined(block: Block, lines: readonly TextLine[], filled: number): Block {
  const widest = widestOf(lines)
  // What the document showed so far is the least that it is filled to.
  const width = widest <= filled + RAGGED ? Math.max(widest, filled) : 0
  let { text } = block.prose
  lines.forEach((line, i) => {
    const goes =
      (isFull(line, lines[i + 1], widest) && goesOn(lines, i, widest)) ||
      (width > 0 && isFull(line, lines[i + 1], width) && mayGoOn(lines, i, width))
    if (goes) text = `${text.slice(0, line.end)} ${text.slice(line.end + 1)}`
  })
  return text === block.prose.text ? block : { ...block, prose: { ...block.prose, text } }
}

/** So much shorter than it could be a filled line may be: a long word did not fit. */
const RAGGED = 12

/** Shorter lines are ended on purpose: nobody fills them to fewer columns. */
const NARROWEST = 40

/** The first word of the next line would not fit. */
const isFull = ({ width, hard }: TextLine, next: TextLine | undefined, widest: number): boolean =>
  next !== undefined && !hard && width >= NARROWEST && width + 1 + next.word > widest

const FIRST_WORD = /^\S*/

/** A sentence that is not ended, and small letters, or a figure behind a comma or a small letter; a wide line may end amid a name or a list. */
function goesOn(lines: readonly TextLine[], at: number, width: number): boolean {
  const line = lines[at]!
  const next = lines[at + 1]!
  if (ENDED.test(line.text) || isLabelled(line, next)) return false
  // «Смотрим три вещи:» may stand over lines of their own.
  if (LEADS.test(line.text) && !isLastOrFull(lines, at + 1, width)) return false
  if (SMALL.test(next.text) || goesOnInFigures(line.text, next.text)) return true
  return line.width >= WIDE && AMID.test(line.text) && CAPITAL.test(next.text)
}

/** «… до\n27 ноября»; «6.2 …» is a number of the writer's own. */
const goesOnInFigures = (text: string, next: string): boolean =>
  FIGURE.test(next) && (OPEN.test(text) || (COUNTED.test(next) && LETTER_LAST.test(text)))

/** Narrower lines are as often ended on purpose: a greeting ends with a comma. */
const WIDE = 58

/** Behind the end of a sentence only what is full itself: a sign-off or a signature is not. */
const mayGoOn = (lines: readonly TextLine[], at: number, width: number): boolean =>
  !isLabelled(lines[at]!, lines[at + 1]!) &&
  (isFull(lines[at + 1]!, lines[at + 2], width) || !(ENDED.test(lines[at]!.text) || LEADS.test(lines[at]!.text)))

/** «Дата: …» and «смысл: …» begin a line of their own; «ноября: …» behind a figure does not. */
const isLabelled = ({ text }: TextLine, next: TextLine): boolean =>
  LABEL.test(next.text) && !(BARE_FIGURE.test(text) && SMALL.test(next.text))

const isLastOrFull = (lines: readonly TextLine[], at: number, width: number): boolean =>
  at === lines.length - 1 || isFull(lines[at]!, lines[at + 1], width)

const ENDED = /[.!?…]["'»”’)\]]*\s*$/u
const LEADS = /[:;]\s*$/u
const OPEN = /(?:,|(?<!\d)\s\p{Ll}{1,3})\s*$/u
const LETTER_LAST = /\p{Ll}\s*$/u
const FIGURE = /^\d+(?!\d*[.)]\s)/u
const COUNTED = /^\d[\d.,:–-]*\s\p{Ll}/u
/** A comma, half a name, a preposition: nobody ends a line of his own with it. «К 14 ч» may be the end. */
const AMID = /(?:[,;]|(?<!\p{Lu}[\p{L}.]*)\s\p{Lu}\p{Ll}+|(?<!\d)\s\p{Ll}{1,3})\s*$/u
const CAPITAL = /^[«"“„'(]?\p{Lu}/u
const SMALL = /^[«"“„'(]?\p{Ll}/u
const BARE_FIGURE = /\s\d{1,2}\s*$/u
const LABEL = /^[«"“„'(]?(?:\p{Lu}[^:.!?]{0,40}|\p{L}[\p{L}’'-]*(?:\s\p{L}[\p{L}’'-]*)?):(?:\s|$)/u
