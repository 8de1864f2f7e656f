import { micromark } from 'micromark'
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table'
import { gfmTaskListItem, gfmTaskListItemHtml } from 'micromark-extension-gfm-task-list-item'
import { tamed } from './guard.ts'

/** Markdown → HTML of its body. Raw HTML comes out as text, and links lead to the web, to mail or to a place nearby: nothing can be executed. */
export const toHtml = (markdown: string): string =>
  micromark(tamed(markdown), {
    extensions: [gfmTable(), gfmTaskListItem()],
    htmlExtensions: [gfmTableHtml(), gfmTaskListItemHtml()],
  })

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as it stands in HTML, inside tags or attributes. */
export const escapedHtml = (text: string): string => text.replace(/[&<>"']/g, character => ESCAPES[character]!)
