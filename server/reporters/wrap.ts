import { widthOf } from './width.ts'

/** A text in lines of at most `columns`; a longer word stands alone. */
export function wrapped(text: string, columns: number): string[] {
  if (text.length <= columns && widthOf(text) <= columns) return [text]
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && widthOf(longer) > columns) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}
