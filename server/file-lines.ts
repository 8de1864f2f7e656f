import type { DocumentFile } from '../core/document/model.ts'
import { type LineStarts, linesOf, placeAt } from '../core/place.ts'

const KNOWN = new WeakMap<DocumentFile, LineStarts>()

/** Where the lines of a file begin, counted once: an outline asks for hundreds of places in one long protocol, at every key. */
export function linesIn(file: DocumentFile): LineStarts {
  const known = KNOWN.get(file)
  if (known) return known
  const lines = linesOf(file.text)
  KNOWN.set(file, lines)
  return lines
}

/** The line of a file that holds the offset, from 1. */
export const lineIn = (file: DocumentFile, offset: number): number => placeAt(linesIn(file), offset).line

/** As much of a file as places in it are worked out from. */
export const sourceOf = (file: DocumentFile): { readonly text: string; readonly lines: LineStarts } => ({
  text: file.text,
  lines: linesIn(file),
})
