import { isCollection, isMap, isPair, type Node, type Pair, parseDocument } from 'yaml'
import { joinedProse } from './gather.ts'
import type { Line } from './lines.ts'
import { type Prose, plainProse } from './prose.ts'
import { type Span, spanOf, trimmed } from './span.ts'

/** A key's lines, and where its value begins. */
export interface Stretch {
  readonly start: number
  readonly valueStart: number
  readonly lines: readonly Line[]
}

/**
 * The values of a key, one for a scalar and one for each element of a list.
 *
 * Plain lines are read as they stand, so that a colon, a hash or an open quotation mark in a hand-made one does no harm. YAML is asked about
 * whatever takes more than a line, and where it does not understand either, the lines are the values.
 */
export function readValues(text: string, stretch: Stretch): Prose[] {
  const first = withoutComment(text, trimmed(text, spanOf(stretch.valueStart, stretch.lines[0]!.end)))
  const rest = stretch.lines.slice(1).filter(line => !/^[ \t]*(?:#|$)/.test(line.text))
  const value = text.slice(first.start, first.end)
  if (rest.length === 0) return value === '' ? [] : (flowOf(text, stretch, value) ?? [unquoted(text, first)])
  if (/^[|>][-+\d]{0,2}$/.test(value)) return [blockScalar(text, stretch.lines.slice(1))]
  if (value === '' && rest.every(line => isPlainElement(line.text))) return rest.map(line => element(text, line))
  return fromYaml(text, stretch) ?? rawLines(text, first, rest)
}

/** Longer ones are no frontmatter, and YAML is not cheap. */
const MAX_YAML = 50_000

/** ` # …` is a comment; `Order #5` and `#5` are not. */
function withoutComment(text: string, span: Span): Span {
  const at = text.slice(span.start, span.end).search(/(?:^|[ \t])#[ \t]/)
  return at < 0 ? span : trimmed(text, spanOf(span.start, span.start + at))
}

/** `[a, b]` and `{a: b}`, but not the `{{client}}` of a template. */
const flowOf = (text: string, stretch: Stretch, value: string): Prose[] | undefined =>
  (value.startsWith('[') && value.endsWith(']')) || (/^\{[^{]/.test(value) && value.endsWith('}'))
    ? fromYaml(text, stretch)
    : undefined

/** `- words` on a line of its own, and nothing that YAML spells otherwise. `- Irina: CEO` is meant as it is written. */
const isPlainElement = (line: string): boolean => /^[ \t]*-[ \t]+(?![-?&*!|>{[][ \t]?)\S/.test(line)

function element(text: string, line: Line): Prose {
  const words = line.text.indexOf('-') + 1
  return unquoted(text, withoutComment(text, trimmed(text, spanOf(line.start + words, line.end))))
}

/** YAML's own quotation marks are no part of the words; others are. */
function unquoted(text: string, span: Span): Prose {
  const value = text.slice(span.start, span.end)
  const mark = value[0]
  const inner = value.slice(1, -1)
  const isQuoted = value.length > 1 && (mark === '"' || mark === "'") && value.endsWith(mark) && !inner.includes(mark)
  return isQuoted ? inLines(inner, span.start + 1) : inLines(value, span.start)
}

/** A value that goes on in further lines, whatever ends them. */
function inLines(value: string, at: number): Prose {
  if (!value.includes('\r')) return plainProse(value, at)
  const pieces: Prose[] = []
  let start = 0
  for (const { index, 0: ending } of value.matchAll(/\r\n?/g)) {
    // The line feed that stays is a letter of its own place.
    pieces.push(plainProse(value.slice(start, index), at + start), plainProse('\n', at + index + ending.length - 1))
    start = index + ending.length
  }
  return joinedProse([...pieces, plainProse(value.slice(start), at + start)], '', at)
}

/** `|` and `>`: the lines without their common indentation. */
function blockScalar(text: string, lines: readonly Line[]): Prose {
  const indents = lines.filter(line => line.text.trim() !== '').map(line => line.text.search(/\S/))
  const indent = Math.min(...indents)
  const pieces = lines.map(line => {
    const from = Math.min(line.start + indent, line.end)
    return plainProse(text.slice(from, line.end), from)
  })
  while (pieces.at(-1)?.text.trim() === '') pieces.pop()
  return joinedProse(pieces, '\n', lines[0]!.start)
}

const rawLines = (text: string, first: Span, rest: readonly Line[]): Prose[] =>
  [first, ...rest.map(line => trimmed(text, line))]
    .filter(span => span.end > span.start)
    .map(span => plainProse(text.slice(span.start, span.end), span.start))

function fromYaml(text: string, { start, lines }: Stretch): Prose[] | undefined {
  const { end } = lines.at(-1)!
  if (end - start > MAX_YAML) return undefined
  try {
    const parsed = parseDocument(text.slice(start, end), { logLevel: 'silent' })
    const root = parsed.contents
    if (parsed.errors.length > 0 || !isMap(root) || root.items.length !== 1) return undefined
    return elements({ text, start }, root.items[0]!.value as Node | null)
  } catch {
    // Nested deeper than YAML's own reader goes.
    return undefined
  }
}

interface Source {
  readonly text: string
  /** Where the stretch that YAML reads begins. */
  readonly start: number
}

/** A list gives one value an element, a map one value a pair, key and all. */
function elements(source: Source, node: Node | null): Prose[] {
  if (!isCollection(node)) return scalars(source, node)
  if (isMap(node)) return node.items.flatMap(pair => pairValue(source, pair as Pair<Node, Node | null>))
  return node.items.flatMap(item => {
    if (isMap(item) && item.items.length === 1) return pairValue(source, item.items[0] as Pair<Node, Node | null>)
    const parts = scalars(source, item as Node)
    return parts.length > 0 ? [joinedProse(parts, ', ', parts[0]!.runs[1]!)] : []
  })
}

function pairValue(source: Source, pair: Pair<Node, Node | null>): Prose[] {
  const keys = scalars(source, pair.key)
  const values = scalars(source, pair.value)
  if (keys.length === 0) return values
  const at = keys[0]!.runs[1]!
  return [joinedProse([joinedProse(keys, ', ', at), joinedProse(values, ', ', at)], ': ', at)]
}

function scalars(source: Source, node: unknown): Prose[] {
  if (isPair(node)) return scalars(source, node.value)
  if (isCollection(node)) return node.items.flatMap(item => scalars(source, item))
  const range = (node as Node | null)?.range
  if (!range || range[0] === range[1]) return []
  const span = spanOf(range[0] + source.start, range[1] + source.start)
  return [unquoted(source.text, trimmed(source.text, span))]
}
