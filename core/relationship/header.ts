import type { Document, DocumentFile } from '../document/model.ts'
import { lines } from '../markdown/prose.ts'

const FIRST_BLOCKS = 16
const LONGEST_LABEL = 24

/** What stands behind any of the labels, which are words that say nothing else (`whole`): in the frontmatter, then in `Label: value` lines at the document's beginning. */
export function headerValues(document: Document, file: DocumentFile, labels: RegExp): string[] {
  const fromFrontmatter = file.frontmatter
    .filter(entry => labels.test(plain(entry.key)))
    .flatMap(entry => entry.values.map(value => value.text))
  return [...fromFrontmatter, ...labelled(document, labels)]
}

function labelled(document: Document, labels: RegExp): string[] {
  const values: string[] = []
  for (const block of document.blocks.slice(0, FIRST_BLOCKS)) {
    if (block.quoted || block.kind === 'code') continue
    for (const { text } of lines(block.prose)) {
      const colon = text.indexOf(':')
      if (colon > 0 && colon <= LONGEST_LABEL && labels.test(plain(text.slice(0, colon))))
        values.push(text.slice(colon + 1))
    }
    if (block.cells?.length === 2 && labels.test(plain(block.cells[0]!.text.replace(':', ''))))
      values.push(block.cells[1]!.text)
  }
  return values
}

const plain = (label: string): string => label.trim().toLowerCase().replace(/[-_]/g, ' ')
