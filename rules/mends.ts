import { announced, type Layout, layoutAt, sectionDepth } from '../core/document/layout.ts'
import type { Action, Document, Letter, Protocol, Topic } from '../core/document/model.ts'
import { rolesOf } from '../core/document/sections.ts'
import { type Span, spanOf } from '../core/markdown/span.ts'
import { BULLETS } from '../core/markdown/typed-lists.ts'
import type { Edit, Localized, Mend } from '../core/rule.ts'

/** A part to be written into a document: its label, and what stands in it until the writer fills it in. */
export interface NewPart {
  readonly label: Localized
  /** A value for one line, or lines of a list. */
  readonly body: Localized | Localized<readonly string[]>
  readonly where: 'first' | 'before-items' | 'last'
}

/** Writes a part the way the document announces its others: headings, bold labels, or `Label: value` lines. */
export function insertPart(document: Document, part: NewPart, itemsStart?: number): Edit {
  const at =
    part.where === 'last'
      ? endOf(document)
      : part.where === 'first' || itemsStart === undefined
        ? afterTitle(document)
        : beforeItems(document, itemsStart)
  const text = rendered(document, part, layoutAt(document, at), markerBefore(document, at))
  const newline = newlineOf(document.text)
  const before = document.text.slice(document.span.start, at)
  const lead =
    before.trim() === '' || /(?:\r?\n){2}$/u.test(before) ? '' : /\n$/u.test(before) ? newline : newline + newline
  const rest = document.text.slice(at)
  const tail =
    rest === '' || /^\s*$/u.test(rest)
      ? newline
      : /^(?:\r?\n){2}/u.test(rest)
        ? ''
        : /^\r?\n/u.test(rest)
          ? newline
          : newline + newline
  return { span: spanOf(at, at), text: (lead + text + tail).replace(/\r?\n/g, newline) }
}

/** «срочно: [канал]; авария: [канал]»: a line with a gap to fill in behind each label. */
export const listedGaps = (labels: readonly Localized[], gap: Localized): Localized => {
  const line = (language: keyof Localized) => labels.map(label => `${label[language]}: [${gap[language]}]`).join('; ')
  return { ru: line('ru'), uk: line('uk'), en: line('en') }
}

/** Puts a sentence before a letter's no: behind an address that stands in the same sentence or paragraph. */
export function insertBeforeNo(document: Letter, no: Span, sentence: string): Edit {
  const { text, greeting } = document
  const address = /^(\p{Lu}[\p{L}’'.]+(?:\s\p{Lu}[\p{L}’'.]+){0,2},\s+)(\p{L})/u.exec(text.slice(no.start, no.end))
  if (address) {
    const at = no.start + address[1]!.length
    return { span: spanOf(at, at + 1), text: `${lowered(sentence)} ${address[2]!.toUpperCase()}` }
  }
  if (
    greeting &&
    greeting.end < no.start &&
    /^\s*$/u.test(text.slice(greeting.end, no.start)) &&
    !/\n\s*\n/u.test(text.slice(greeting.end, no.start))
  ) {
    return {
      span: spanOf(greeting.end, no.start + 1),
      text: `\n\n${sentence} ${text[no.start]!.toUpperCase()}`.replace(/\n/g, newlineOf(text)),
    }
  }
  return insertSentence(no, 'before', sentence)
}

const lowered = (sentence: string): string =>
  sentence.startsWith('I ') ? sentence : sentence[0]!.toLowerCase() + sentence.slice(1)

/** Puts a paragraph of its own behind a sentence's paragraph. */
export function insertParagraph(document: Document, behind: Span, text: string): Edit {
  const end =
    document.blocks.find(
      block => block.span.start <= behind.start && block.span.end >= behind.end && block.kind !== 'item',
    )?.span.end ?? behind.end
  const signature = document.kind === 'email' ? document.signature : undefined
  const at = signature !== undefined && signature.start < end ? behind.end : end
  const newline = newlineOf(document.text)
  return { span: spanOf(at, at), text: `${newline}${newline}${text}${at === end ? '' : newline}` }
}

/** Puts a sentence before or behind another, in the same paragraph. */
export const insertSentence = (beside: Span, place: 'before' | 'after', sentence: string): Edit =>
  place === 'before'
    ? { span: spanOf(beside.start, beside.start), text: `${sentence} ` }
    : { span: spanOf(beside.end, beside.end), text: ` ${sentence}` }

/** Adds words to the end of what is said, before its full stop. */
export function insertAtEnd({ text }: Document, { start, end }: Span, words: string): Edit {
  const at = start + text.slice(start, end).replace(/[\s.!?…]+$/u, '').length
  return { span: spanOf(at, at), text: words }
}

/** Adds to a question below its heading and what stands right under it; else at the end of its line. A table has a column of its own for it. */
export function appendToTopic(document: Protocol, { span, whole }: Topic, words: string): Edit | undefined {
  const { blocks } = document
  const at = blocks.findIndex(block => block.span.start <= span.start && block.span.end >= span.end)
  if (blocks[at]?.kind === 'row') return undefined
  if (blocks[at]?.kind !== 'heading') return insertAtEnd(document, whole, `. ${words}`)
  const end = blocks.findIndex((block, i) => i > at && (block.kind === 'heading' || block.span.start >= whole.end))
  return insertParagraph(document, blocks.at(end < 0 ? -1 : end - 1)!.span, words)
}

/** Indent, then bullet (be it a typed one) or number with the blanks behind it. */
export const MARKER = new RegExp(`^(\\s*)((?:[-*+–—${BULLETS}]|\\d{1,9}[.)])\\s+)`, 'u')

/** Adds an item behind the last one of a list, with the marker and the indent of its neighbours. */
export function appendItem(document: Document, last: Span, text: string): Edit | undefined {
  const block = document.blocks.findLast(b => b.kind === 'item' && b.span.start <= last.start && b.span.end >= last.end)
  if (!block) return undefined
  const start = document.text.lastIndexOf('\n', block.span.start - 1) + 1
  const marker = MARKER.exec(document.text.slice(start, block.span.end))
  if (!marker) return undefined
  const next = marker[2]!.replace(/^\d+/, n => String(Number(n) + 1))
  return { span: spanOf(block.span.end, block.span.end), text: `${newlineOf(document.text)}${marker[1]}${next}${text}` }
}

/** What a row of a table lacks belongs into a column of its own. */
export const isRow = ({ span }: Action, { blocks }: Document): boolean =>
  blocks.some(block => block.kind === 'row' && block.span.start === span.start)

/** Adds to a task what it lacks. */
export const appendToTask = (document: Document, action: Action, words: string): readonly Mend<'append'>[] =>
  isRow(action, document) ? [] : [{ title: 'append', edits: [insertAtEnd(document, action.span, words)] }]

const newlineOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n')

/** A list right behind would run together with ours: the other marker keeps them apart. */
function markerBefore({ blocks, text }: Document, at: number): string {
  const next = blocks.find(block => block.span.start >= at)
  return next?.kind === 'item' && text[next.span.start] === '-' ? '*' : '-'
}

function rendered(document: Document, { label, body }: NewPart, layout: Layout, marker: string): string {
  const { language } = document
  const value = body[language]
  const told =
    typeof value === 'string' ? { inline: value } : { below: value.map(line => `${marker} ${line}`).join('\n') }
  return announced({ label: label[language], ...told }, layout, sectionDepth(document))
}

/** Behind the block of the title: its paragraph, or the heading. */
function afterTitle(document: Document): number {
  const block = document.blocks.find(b => b.span.start <= document.title.start && b.span.end >= document.title.end)
  return block ? block.span.end : document.title.end
}

/** Before the list of items and the line that announces it. */
function beforeItems(document: Document, itemsStart: number): number {
  const item = document.blocks.findIndex(b => b.span.end > itemsStart)
  const group = document.blocks[item]?.kind === 'row' ? document.blocks[item]!.group : undefined
  const index = group === undefined ? item : document.blocks.findIndex(b => b.kind === 'row' && b.group === group)
  const before = document.blocks[index - 1]
  const announces =
    before &&
    (before.kind === 'heading' || before.prose.text.trim().endsWith(':') || rolesOf(before.prose.text).has('items'))
  const first = announces && before.span.start > document.title.start ? before : document.blocks[index]
  return first && first.span.start > document.title.start
    ? lineStart(document.text, first.span.start)
    : afterTitle(document)
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

function endOf(document: Document): number {
  let end = document.span.end
  while (end > document.span.start && /\s/.test(document.text[end - 1]!)) end--
  return end
}
