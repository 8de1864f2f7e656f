import type { Prose } from './prose.ts'
import type { Span } from './span.ts'

/**
 * What readers know of Markdown: a flat list of blocks in text order.
 *
 * A list item's first paragraph is the item's own prose; whatever else stands in the item are blocks with that item as `parent`.
 */
export interface Block {
  readonly kind: BlockKind
  /** Without blanks at its end; an item with all that stands in it. */
  readonly span: Span
  /** Code: its lines, without fences and blanks at the end. Row: its cells, a line each. HTML and breaks have none. */
  readonly prose: Prose
  /** Heading: 1–6. Item: how many lists it stands in, from 1. Others: 0. */
  readonly depth: number
  /** Index of the item that holds this block, or -1. */
  readonly parent: number
  /** Inside a block quotation. */
  readonly quoted: boolean
  /** Item of a numbered list: its number as it is shown, which is not always the one that was typed. */
  readonly number?: number
  /** Task: ticked or not. */
  readonly checked?: boolean
  /** Row of a table: its cells. */
  readonly cells?: readonly Prose[]
  /** Row of a table: the first one. */
  readonly header?: boolean
  /** Row of a table, or item: counts the tables (lists) of the document, so that neighbours can be told from strangers. */
  readonly group?: number
}

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'code' | 'html' | 'break'

/** A key of the frontmatter as it was written. */
export interface Entry {
  readonly key: string
  readonly keySpan: Span
  /**
   * Scalars as written, without YAML's quotation marks; of a list one value an element, of a map one a pair (`urgent: phone`). A map of several
   * keys in a list, which is how people are listed, gives its values: `Irina, CEO`.
   */
  readonly values: readonly Prose[]
  readonly span: Span
}

export interface Markdown {
  readonly text: string
  readonly frontmatter: readonly Entry[]
  /** Where the body begins: after the frontmatter's closing fence and a byte order mark. */
  readonly bodyStart: number
  readonly blocks: readonly Block[]
  /** HTML comments, for suppressions: the text between the marks. */
  readonly comments: readonly Prose[]
}
