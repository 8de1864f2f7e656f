import type { Nodes } from 'mdast'
import { decodeString } from 'micromark-util-decode-string'
import type { Draft } from './draft.ts'
import { add, addSpelled, type Gathering, gatherAt } from './gather.ts'
import { addBreak, addOpaque, addTag, closeBold, openBold } from './inline.ts'
import { spanOf } from './span.ts'

/** Adds what a person reads of an inline node, and says whether the node fits the text. `shift`: how much its offsets are too small. */
export function addPhrasing(draft: Draft, node: Nodes, shift: number): boolean {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) return false
  const at = start + shift
  const source = draft.text.slice(at, end + shift)
  switch (node.type) {
    case 'text':
      return addAligned(draft.prose!, node.value, { text: source, at, quotes: draft.quotes, isRaw: false })
    case 'html':
      return addHtml(draft, node.value, source, at)
    case 'break':
      addBreak(draft.text, draft.prose, at + source.search(/[\r\n]/))
      return true
    case 'image':
    case 'imageReference':
    case 'footnoteReference':
      return true
    case 'strong': {
      openBold(draft)
      const fits = node.children.every(child => addPhrasing(draft, child, shift))
      closeBold(draft)
      return fits
    }
    default:
      if ('children' in node) return node.children.every(child => addPhrasing(draft, child, shift))
      addOpaque(draft, spanOf(at, end + shift))
      return true
  }
}

function addHtml(draft: Draft, value: string, source: string, at: number): boolean {
  const html = gatherAt(at)
  if (!addAligned(html, value, { text: source, at, quotes: draft.quotes, isRaw: true })) return false
  addTag(draft, html)
  return true
}

interface Source {
  readonly text: string
  readonly at: number
  /** Quotations around it, whose marks stand at the begin of lines. */
  readonly quotes: number
  /** Backslashes and ampersands mean themselves. */
  readonly isRaw: boolean
}

const ESCAPE = /\\[!-/:-@[-`{-~]/y
const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z\d]{1,31});/y
const BREAK = /[ \t]*(\r\n|\n|\r)/y

/**
 * A tree's text has forgotten how it was spelled; this finds each letter again in the source. `false` where they part.
 */
function addAligned(into: Gathering, value: string, source: Source): boolean {
  const { text, at } = source
  if (value === text && !/[\r\n]/.test(value)) {
    add(into, value, at)
    return true
  }
  for (let i = 0, j = 0; i < value.length; ) {
    const code = value.charCodeAt(i)
    if (code === 10 || code === 13) {
      const found = matchAt(BREAK, text, j)
      if (!found) return false
      const end = j + found[0].length
      add(into, '\n', at + end - 1)
      i += value.startsWith('\r\n', i) ? 2 : 1
      j = skipPrefix(text, end, source.quotes)
      continue
    }
    const [letters, length, from] = spelled(value, i, text, j, source.isRaw)
    if (length === 0) return false
    if (from === 'reference') addSpelled(into, letters, at + j, at + j + length)
    else add(into, letters, at + j + length - 1)
    i += letters.length
    j += length
  }
  return true
}

type Spelled = readonly [letters: string, length: number, from: 'letter' | 'reference']

/** The letters at `i` of the value, and how many of the source at `j` spell them; 0 if they do not. */
function spelled(value: string, i: number, text: string, j: number, isRaw: boolean): Spelled {
  const letter = value[i]!
  const stands = text[j]
  if (stands === '\\' && !isRaw && matchAt(ESCAPE, text, j)?.[0][1] === letter) return [letter, 2, 'letter']
  const reference = stands === '&' && !isRaw ? matchAt(REFERENCE, text, j)?.[0] : undefined
  if (reference !== undefined) {
    const decoded = decodeString(reference)
    if (decoded !== reference && value.startsWith(decoded, i)) return [decoded, reference.length, 'reference']
  }
  // The parser replaces what no text may hold.
  const isSame = stands === letter || (stands === '\0' && letter === '\uFFFD')
  return isSame ? [stands!, 1, 'letter'] : ['', 0, 'letter']
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** The next line without its indentation and the marks of quotations. */
function skipPrefix(text: string, start: number, quotes: number): number {
  let at = start
  for (let left = quotes; ; left--) {
    while (text[at] === ' ' || text[at] === '\t') at++
    if (text[at] !== '>' || left <= 0) return at
    at++
  }
}
