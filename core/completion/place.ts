import type { DocumentFile } from '../document/model.ts'
import { readFrontmatter } from '../markdown/frontmatter.ts'
import { type Span, spanOf } from '../markdown/span.ts'

/** Where somebody writes, and what is typed already. The span is that of the word, at a line also of the mark before it. */
export type Place =
  | { readonly at: 'key'; readonly word: string; readonly span: Span }
  | { readonly at: 'value'; readonly key: string; readonly word: string; readonly span: Span }
  | {
      readonly at: 'comment'
      readonly verb: string | undefined
      readonly given: readonly string[]
      readonly word: string
      readonly span: Span
    }
  | LinePlace
  | { readonly at: 'prose'; readonly label: string | undefined; readonly word: string; readonly span: Span }

/** A line that holds nothing but the beginning of a word, behind a mark: `## `, `**`, `- `. */
export interface LinePlace {
  readonly at: 'line'
  readonly mark: string
  readonly word: string
  readonly span: Span
  /** The line above belongs to a paragraph or list. */
  readonly crowdedAbove: boolean
  readonly crowdedBelow: boolean
}

/** `undefined` in code, in quotations, and where nothing can be offered. */
export function placeAt({ text, blocks }: DocumentFile, offset: number): Place | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const before = text.slice(start, offset)
  const after = /^[^\r\n]*/u.exec(text.slice(offset))![0]
  if (isInFrontmatter(text, start, offset)) return inFrontmatter(before, after, offset)
  const comment = inComment(before, offset)
  if (comment) return comment
  const othersWords = blocks.some(
    ({ span, kind, quoted }) =>
      (quoted || kind === 'code' || kind === 'html') && span.start < offset && offset <= span.end,
  )
  if (othersWords || /^\s*>/u.test(before)) return undefined
  return atLine(text, before, after, offset) ?? inProse(before, offset)
}

const FENCE = /^(?:---|\.\.\.)[ \t]*$/u

/** Below the opening fence, and not behind a closing one; while there is none, behind keys only. */
function isInFrontmatter(text: string, start: number, offset: number): boolean {
  if (start === 0 || !/^\uFEFF*---[ \t]*\r?\n/u.test(text)) return false
  if (offset < readFrontmatter(text).bodyStart) return !FENCE.test(text.slice(start, offset))
  const above = text.slice(0, start).split(/\r?\n/u).slice(1, -1)
  return !above.some(line => FENCE.test(line)) && above.every(line => /^(?:\s+\S|-\s|[^\s:#]+[^:#]*:)/u.test(line))
}

function inFrontmatter(before: string, after: string, offset: number): Place | undefined {
  if (after.trim() !== '') return undefined
  const key = /^[\p{L}_-]*$/u.exec(before)
  if (key) return { at: 'key', word: key[0], span: spanOf(offset - key[0].length, offset) }
  const value = /^([\p{L}_ -]+?)\s*:\s*(?:\[?.*,\s*|\[)?["'«]?([^,[\]"']*)$/u.exec(before)
  if (!value) return undefined
  const word = value[2]!.trimStart()
  return { at: 'value', key: value[1]!, word, span: spanOf(offset - word.length, offset) }
}

function inComment(before: string, offset: number): Place | undefined {
  const open = before.lastIndexOf('<!--')
  if (open < 0 || before.indexOf('-->', open) >= 0) return undefined
  const found = /^<!--\s*touchline\s+(?:(\w+)((?:[\s,]+[\w-]+)*?)[\s,]+)?([\w-]*)$/u.exec(before.slice(open))
  if (!found) return undefined
  const [, verb, given = '', word = ''] = found
  return {
    at: 'comment',
    verb,
    given: given.split(/[\s,]+/u).filter(Boolean),
    word,
    span: spanOf(offset - word.length, offset),
  }
}

/** Words of a section's name may be several. */
const BEGUN =
  /^( {0,3})((?:#{1,6}[ \t]+|(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\*\*)?|\*\*)?)((?:\p{L}[\p{L}’'ʼ-]*(?: \p{L}*){0,3})?)$/u

function atLine(text: string, before: string, after: string, offset: number): LinePlace | undefined {
  const begun = BEGUN.exec(before)
  // The editor closes what it has seen opened.
  if (!begun || !/^\**\s*$/u.test(after)) return undefined
  const [, , mark = '', word = ''] = begun
  const start = offset - mark.length - word.length
  const lines = text.slice(0, start).split('\n')
  const above = lines.at(-2) ?? ''
  const below = /^[^\n]*\n([^\n]*)/u.exec(text.slice(offset))?.[1] ?? ''
  return {
    at: 'line',
    mark,
    word,
    span: spanOf(start, offset + after.trimEnd().length),
    crowdedAbove: above.trim() !== '' && !(FENCE.test(above.trim()) && lines.length > 2),
    crowdedBelow: below.trim() !== '',
  }
}

/** «Кому: Ир»: the label tells what is wanted. */
function inProse(before: string, offset: number): Place {
  const word = /[\p{L}’'ʼ-]*$/u.exec(before)![0]
  const label =
    /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)?(?:\*\*)?([\p{L} -]{2,40}?)\s*(?:\*\*)?:(?:\*\*)?\s*(?:.*,\s*)?[\p{L}’'ʼ-]*$/u.exec(
      before,
    )
  return { at: 'prose', label: label?.[1], word, span: spanOf(offset - word.length, offset) }
}

/** A text that begins and ends its own paragraph at the place. */
export const apart = (text: string, { crowdedAbove, crowdedBelow }: LinePlace): string =>
  `${crowdedAbove ? '\n' : ''}${text}${crowdedBelow ? '\n' : ''}`
