import { matchesOf } from '../language/matches.ts'
import { type Span, spanOf } from '../markdown/span.ts'

/** An address as it is written, of something that lies in the workspace or should. */
export interface Link {
  readonly address: string
  /** Of the address alone. */
  readonly span: Span
}

const LINK = /\]\(\s*(?:<([^>\n]{1,300})>|([^)\s>]{1,300}))|\[\[([^\]|#\n]{1,200})/dgiu

const PATH = /(?<![\p{L}\d(/[<])((?:[\p{L}\d_.-]{1,80}\/){0,6}[\p{L}\d_.-]{1,120}\.(?:md|markdown))(?![\p{L}\d])/u

const LINK_OR_PATH = new RegExp(`${LINK.source}|${PATH.source}`, 'dgiu')

/** What every path has: looked for from every letter, the whole of it takes many times as long. */
const ENDING = /\.m(?:d|arkdown)/iu

/** Addresses of documents in a text: links, `[[names]]`, paths in plain text or frontmatter; no web addresses, no anchors alone. */
export function linksIn(text: string): Link[] {
  if (!/[[.]/.test(text)) return []
  return matchesOf(ENDING.test(text) ? LINK_OR_PATH : LINK, text).flatMap(({ indices }) => {
    const [start, end] = indices!.slice(1).find(found => found !== undefined)!
    const address = text.slice(start, end)
    return /^(?:[a-z][a-z\d+.-]*:|#)/iu.test(address) ? [] : [{ address, span: spanOf(start, end) }]
  })
}

/** Whether an address, in a document at `from`, means the document at `to`; both are paths of the workspace. */
export function leadsTo(address: string, from: string, to: string): boolean {
  const { paths, name } = placesOf(address, from)
  return paths.includes(to) || (name !== undefined && to.endsWith(`/${name}`))
}

/** The path that an address means among those of the workspace; of several documents with one name the first. */
export function targetOf(address: string, from: string, known: ReadonlyMap<string, unknown>): string | undefined {
  const { paths, name } = placesOf(address, from)
  const direct = paths.find(path => known.has(path))
  if (direct !== undefined || name === undefined) return direct
  for (const path of known.keys()) if (path.endsWith(`/${name}`)) return path
  return undefined
}

/** The address under which a document at `from` links the one at `to`: seen from its folder, in letters that people can read. */
export function addressFrom(from: string, to: string): string {
  const above = from.split('/').slice(0, -1)
  const parts = to.split('/')
  let shared = 0
  while (shared < above.length && shared < parts.length - 1 && above[shared] === parts[shared]) shared++
  const steps = [...above.slice(shared).map(() => '..'), ...parts.slice(shared)]
  return steps
    .join('/')
    .replace(/[\s()<>[\]%#?|\\]/gu, mark => `%${mark.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`)
}

/** Seen from the folder of the document, from the top of the workspace; a bare name may lie anywhere, as in a wiki. */
function placesOf(address: string, from: string): { paths: string[]; name?: string } {
  const plain = decoded(address.replace(/[#?].*$/u, ''))
    .trim()
    .replace(/^\.\//u, '')
  if (plain === '') return { paths: [] }
  const whole = /\.(?:md|markdown)$/iu.test(plain) ? plain : `${plain}.md`
  const paths = [resolved(from.slice(0, from.lastIndexOf('/') + 1), whole), whole]
  return plain.includes('/') ? { paths } : { paths, name: whole }
}

function resolved(folder: string, address: string): string {
  const parts = address.startsWith('/') ? [] : folder.split('/').filter(Boolean)
  for (const part of address.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

/** Percent signs undone; an address in which they mean themselves stays. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
