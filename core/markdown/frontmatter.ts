import type { Entry } from './block.ts'
import { type Line, linesFrom } from './lines.ts'
import { spanOf, trimmed } from './span.ts'
import { readValues } from './values.ts'

export interface Frontmatter {
  readonly entries: readonly Entry[]
  /** Where the body begins. */
  readonly bodyStart: number
}

/**
 * The keys at the head of a document, as people type them.
 *
 * The fence is our own scan: a YAML parser, or a Markdown one that knows frontmatter, takes the whole document for metadata while the
 * closing fence has not been typed yet.
 */
export function readFrontmatter(text: string): Frontmatter {
  const start = skipMarks(text, 0)
  if (!text.startsWith('---', start)) return { entries: [], bodyStart: start }
  const [opening, ...lines] = linesFrom(text, start, MAX_LINES)
  if (!opening || !/^---[ \t]*$/.test(opening.text)) return { entries: [], bodyStart: start }
  const fence = closingFence(lines)
  const inside = lines.slice(0, fence >= 0 ? fence : typedSoFar(lines))
  if (fence < 0 && inside.length === 0) return { entries: [], bodyStart: start }
  const last = fence >= 0 ? lines[fence]! : inside.at(-1)!
  return { entries: readEntries(text, inside), bodyStart: skipMarks(text, last.next) }
}

/** Far more than any frontmatter has; without it an opening fence costs a scan of the whole document. */
const MAX_LINES = 1000

const KEY =
  /^(?:"([^"]{1,60})"|'([^']{1,60})'|(\p{L}[^\s:#[\]{}]{0,59}(?:[ \t]+[^\s:#[\]{}]{1,59}){0,4}))[ \t]*:(?=\s|$)/u

/** People forget the space: `client:Acme`. */
const TIGHT_KEY = /^(\p{L}[\p{L}\p{N}_-]{0,59}):(?=[^\s/])/u

const keyOf = (line: string): RegExpExecArray | null => KEY.exec(line) ?? TIGHT_KEY.exec(line)

const isBlank = (line: Line): boolean => line.text.trim() === ''

const isIndented = (line: Line): boolean => /^[ \t]/.test(line.text)

/** A byte order mark is no text, wherever a program has put it. */
function skipMarks(text: string, offset: number): number {
  let at = offset
  while (text.charCodeAt(at) === 0xfeff) at++
  return at
}

/** Index of the closing fence, or -1: none, or a rule of the body far below while the fence is still to be typed. */
function closingFence(lines: readonly Line[]): number {
  const fence = lines.findIndex(line => /^(?:---|\.\.\.)[ \t]*$/.test(line.text))
  const first = lines.find(line => !isBlank(line))
  if (fence < 0 || !first) return -1
  if (first !== lines[fence] && !keyOf(first.text) && !/^(?:#|-[ \t])/.test(first.text)) return -1
  const firstBlank = lines.findIndex(isBlank)
  if (firstBlank < 0 || firstBlank > fence) return fence
  for (let i = firstBlank; i < fence; i++) if (!isMetadata(lines[i]!)) return -1
  return fence
}

/** After a blank line only what no body begins with. */
const isMetadata = (line: Line): boolean => isBlank(line) || isIndented(line) || keyOf(line.text) !== null

/** How many lines are metadata while the closing fence is missing. */
function typedSoFar(lines: readonly Line[]): number {
  let count = 0
  while (count < lines.length && isTyped(lines, count)) count++
  return count > 0 && keyOf(lines[0]!.text) ? count : 0
}

function isTyped(lines: readonly Line[], index: number): boolean {
  const line = lines[index]!
  if (isBlank(line)) return false
  return isIndented(line) || /^-[ \t]/.test(line.text) || keyOf(line.text) !== null
}

function readEntries(text: string, lines: readonly Line[]): Entry[] {
  const entries: Entry[] = []
  for (let i = 0; i < lines.length; ) {
    const line = lines[i]!
    const found = keyOf(line.text)
    let next = i + 1
    while (next < lines.length && !keyOf(lines[next]!.text)) next++
    if (found) entries.push(readEntry(text, lines.slice(i, next), found))
    i = next
  }
  return entries
}

function readEntry(text: string, lines: readonly Line[], found: RegExpExecArray): Entry {
  const { start } = lines[0]!
  const quoted = found[1] ?? found[2]
  const key = quoted ?? found[3] ?? found[1]!
  const keyStart = start + found[0].indexOf(key)
  const values = readValues(text, { start, valueStart: start + found[0].length, lines })
  const whole = trimmed(text, spanOf(start, lines.at(-1)!.end))
  return { key, keySpan: spanOf(keyStart, keyStart + key.length), values, span: whole }
}
