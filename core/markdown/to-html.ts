import { micromark } from 'micromark'
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table'
import { gfmTaskListItem, gfmTaskListItemHtml } from 'micromark-extension-gfm-task-list-item'
import { tamed } from './guard.ts'

/** Markdown → HTML of its body. Raw HTML comes out as text, and links lead to the web, to mail or to a place nearby: nothing can be executed. */
export const toHtml = (markdown: string): string =>
  micromark(tamed(markdown), {
    extensions: [gfmTable(), gfmTaskListItem()],
    htmlExtensions: [gfmTableHtml(), gfmTaskListItemHtml()],
  }).replace(/<p>([\s\S]*?)<\/p>/gu, (_, inner: string) => `<p>${withBreaks(inner)}</p>`)

/** «С уважением,» over a name stays a line of its own: what is broken though the next word would have fitted was broken on purpose. */
function withBreaks(paragraph: string): string {
  const lines = paragraph.split('\n')
  const isMeant = (line: string, next: string) =>
    !/<br \/>$/u.test(line) && shown(line) + 1 + shown(next.trimStart().split(' ')[0]!) <= NARROW
  return lines
    .map((line, i) => (i + 1 < lines.length && isMeant(line, lines[i + 1]!) ? `${line}<br />` : line))
    .join('\n')
}

/** Narrower than texts are wrapped by editors. */
const NARROW = 60

const shown = (html: string): number => html.replace(/<[^>]*>/gu, '').length

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as it stands in HTML, inside tags or attributes. */
export const escapedHtml = (text: string): string => text.replace(/[&<>"']/g, character => ESCAPES[character]!)
