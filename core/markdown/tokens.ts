import { parse, postprocess, preprocess } from 'micromark'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import type { Event } from 'micromark-util-types'
import { tamed } from './guard.ts'

/** What micromark sees in a text, and the labels of the link definitions in it. */
export interface Tokens {
  readonly events: readonly Event[]
  readonly labels: readonly string[]
}

/** The only call of the Markdown parser: CommonMark with GFM's tables and tasks. */
export function tokenized(text: string, known: readonly string[]): Tokens {
  const parser = MAYBE_TABLE.test(text) ? withTables : withoutTables
  // A parser is used again, because to set one up takes as long as to read a line.
  parser.defined = [...known]
  parser.lazy = {}
  const events = postprocess(parser.document().write(preprocess()(tamed(text), undefined, true)))
  return { events, labels: parser.defined.slice(known.length) }
}

/** Looking for tables makes every line slower to read. One of a single column needs no bar, but a colon. */
const MAYBE_TABLE = /\||:-|-:/

const withTables = parse({ extensions: [gfmTable(), gfmTaskListItem()] })
const withoutTables = parse({ extensions: [gfmTaskListItem()] })
