import { fromHtml } from 'hast-util-from-html'
import { type State, toMdast } from 'hast-util-to-mdast'
import type { Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown } from 'mdast-util-to-markdown'

/** Characters; more than any letter: such HTML is there to choke its reader. */
const LARGEST_HTML = 1_000_000

/** HTML of a mail → Markdown, or nothing where it is monstrous. Nothing is fetched: pictures become their names, links lead to the web or to mail only. */
export function htmlToMarkdown(html: string): string | undefined {
  if (html.length > LARGEST_HTML || isTangled(html)) return undefined
  try {
    const tree = fromHtml(html, { fragment: true })
    const handlers = { img: pictured, style: nothing, script: nothing, head: nothing, title: nothing }
    return written(toMdast(tree, { handlers }) as Nodes)
  } catch (error) {
    // Tags nested by the thousand run out of stack.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

const FORMATTING = /<(\/?)(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\s/>])/giu
const MOST_OPEN = 300

/** Emphasis opened and never closed is carried into every paragraph that follows: the parser's work grows with its square. */
function isTangled(html: string): boolean {
  let open = 0
  for (const [, closing] of html.matchAll(FORMATTING)) {
    open = Math.max(0, open + (closing ? -1 : 1))
    if (open > MOST_OPEN) return true
  }
  return false
}

const nothing = (): undefined => undefined

const pictured = (
  _: State,
  { properties }: { properties: { alt?: unknown } },
): { type: 'text'; value: string } | undefined =>
  typeof properties.alt === 'string' && properties.alt.trim() !== ''
    ? { type: 'text', value: properties.alt }
    : undefined

/** Plain text of a mail → Markdown that reads the same: lines stay lines, `>` quotes, and no sign is taken for a mark. */
export function plainToMarkdown(text: string): string {
  const blocks = text
    .replace(/\r\n?/g, '\n')
    .trim()
    .split(/\n[ \t]*\n+/u)
    .flatMap(paragraphsOf)
  return written({ type: 'root', children: blocks })
}

/** Quoted lines and others are blocks of their own, even without a blank line between. */
function paragraphsOf(paragraph: string): RootContent[] {
  const blocks: RootContent[] = []
  let rows: string[] = []
  let quoted = false
  const close = () => {
    if (rows.length > 0) blocks.push(quoted ? { type: 'blockquote', children: [linesOf(rows)] } : linesOf(rows))
    rows = []
  }
  for (const line of paragraph.split('\n')) {
    if (line.startsWith('>') !== quoted) close()
    quoted = line.startsWith('>')
    rows.push(line.replace(/^(?:>\s?)+/u, ''))
  }
  close()
  return blocks
}

const linesOf = (rows: readonly string[]): Paragraph => ({
  type: 'paragraph',
  children: rows.flatMap((value, i): PhrasingContent[] => [
    ...(i > 0 ? [{ type: 'text', value: '\n' } as const] : []),
    { type: 'text', value },
  ]),
})

const written = (tree: Nodes): string =>
  toMarkdown(withSafeLinks(tree), { bullet: '-', emphasis: '*', rule: '-', extensions: [gfmTableToMarkdown()] })

/** A link that leads elsewhere than to the web or to mail becomes its words. */
function withSafeLinks<T extends Nodes>(node: T): T {
  if (!('children' in node)) return node
  const children = (node.children as Nodes[]).flatMap(child => {
    const safe = withSafeLinks(child)
    return safe.type === 'link' && !/^(?:https?:|mailto:)/iu.test(safe.url) ? safe.children : [safe]
  })
  return { ...node, children }
}
