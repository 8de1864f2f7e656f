import { type Part, readBase } from './base.ts'
import type { TouchJournal } from './model.ts'

/** Reads a journal of touches: lines, rows of a table, headings with fields. */
export const readJournal = (part: Part): TouchJournal => ({ ...readBase(part, 'touches'), entries: [] })
