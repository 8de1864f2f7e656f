import type { BlockContent, Nodes, Parents, PhrasingContent, Root, RootContent, TableRow } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import { tamed } from './guard.ts'

/** Markdown → text for readers without any markup: lists and quotations keep their marks, emphasis loses them, a link shows its address. */
export function toPlain(markdown: string): string {
  const tree = fromMarkdown(tamed(markdown), {
    extensions: [gfmTable(), gfmTaskListItem()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()],
  })
  return `${blocksOf(tree.children)}\n`
}

const blocksOf = (nodes: readonly RootContent[], between = '\n\n'): string =>
  nodes
    .map(blockOf)
    .filter(text => text !== '')
    .join(between)

function blockOf(node: RootContent): string {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return inline(node.children)
    case 'blockquote':
      return indented(blocksOf(node.children), '> ', '> ')
    case 'list':
      return node.children.map((item, i) => itemOf(item, markerOf(node, i))).join(node.spread ? '\n\n' : '\n')
    case 'code':
      return indented(node.value, '    ', '    ')
    case 'table':
      return node.children.map(rowOf).join('\n')
    case 'thematicBreak':
      return '---'
    case 'html':
    case 'definition':
      return ''
    default:
      return inline([node as PhrasingContent])
  }
}

const markerOf = ({ ordered, start }: { ordered?: boolean | null; start?: number | null }, at: number): string =>
  ordered ? `${(start ?? 1) + at}. ` : '- '

function itemOf(
  item: { checked?: boolean | null; spread?: boolean | null; children: BlockContent[] | Parents['children'] },
  marker: string,
): string {
  const tick = item.checked === true ? '[x] ' : item.checked === false ? '[ ] ' : ''
  const text = blocksOf(item.children as RootContent[], item.spread ? '\n\n' : '\n')
  return indented(tick + text, marker, ' '.repeat(marker.length))
}

const rowOf = (row: TableRow): string => row.children.map(cell => inline(cell.children)).join(' | ')

const indented = (text: string, first: string, others: string): string =>
  text
    .split('\n')
    .map((line, i) => (i === 0 ? first + line : line === '' && others.trim() === '' ? '' : others + line).trimEnd())
    .join('\n')

const inline = (nodes: readonly Nodes[]): string => nodes.map(inlineOf).join('')

function inlineOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value
    case 'break':
      return '\n'
    case 'image':
      return node.alt ?? ''
    case 'link':
      return linkOf(inline(node.children), node.url)
    case 'html':
      return ''
    default:
      return 'children' in node ? inline((node as Exclude<Parents, Root>).children) : ''
  }
}

/** The address stands behind the words, unless they are the address. */
const linkOf = (words: string, url: string): string => {
  const shown = url.replace(/^mailto:/, '')
  return words === '' || words === shown || words === url ? shown : `${words} (${shown})`
}
