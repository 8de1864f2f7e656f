import { styleOf } from './style.ts'
import { shown } from './width.ts'

/** A Markdown page for a terminal: the same text, with headings that stand out and fences that do not. */
export function pageOnTerminal(markdown: string, color: boolean): string {
  const style = styleOf(color)
  let fence = ''
  return markdown
    .split('\n')
    .map(line => {
      const mark = /^`{3,}/.exec(line)?.[0] ?? ''
      const isFence = mark !== '' && (fence === '' || mark === fence)
      if (isFence) fence = fence === '' ? mark : ''
      if (isFence) return style.faint(line)
      return fence === '' && line.startsWith('#') ? style.strong(line) : shown(line)
    })
    .join('\n')
}
