import { OPAQUE } from '../markdown/prose.ts'
import type { Part } from './base.ts'
import { kindOf } from './kind.ts'
import type { ClientCard, ClientRequest, Document } from './model.ts'

/**
 * Whether a file called `client.md` or `request.md` is what its name says. Programmers call theirs so, too: what is about code, or long and
 * tells nothing of a client, is no card and no request. A file that says its kind, in the frontmatter or the title, is believed.
 */
export function holdsItsKind(document: Document, { frontmatter, blocks, path }: Part, title: string): boolean {
  if (document.kind !== 'client' && document.kind !== 'request') return true
  if (kindOf('', frontmatter, '') === document.kind) return true
  const tells = document.kind === 'client' ? tellsOfClient(document) : tellsOfRequest(document)
  if (tells || (kindOf('', [], title) === document.kind && document.kind === 'client')) return true
  return (
    !isAboutCode(
      document,
      path,
      frontmatter.map(entry => entry.key),
    ) && blocks.length < MANY
  )
}

/** A card that has just been begun has fewer blocks. */
const MANY = 25

const tellsOfClient = (card: ClientCard): boolean =>
  card.client !== undefined ||
  card.decisionMaker !== undefined ||
  card.announced.size > 1 ||
  card.channels.size > 1 ||
  card.people.some(person => person.contact || person.executive)

const tellsOfRequest = ({ answers, decision }: ClientRequest): boolean =>
  decision !== undefined || Object.values(answers).some(({ span }) => span !== undefined)

/** Code in the text, a template of a code host, or a title in the words of the trade. */
const isAboutCode = ({ blocks, name }: Document, path: string, keys: readonly string[]): boolean =>
  blocks.some(block => block.kind === 'code' || block.prose.text.includes(OPAQUE)) ||
  path.split('/').includes('.github') ||
  ['about', 'labels', 'assignees'].some(key => keys.includes(key)) ||
  CODE.test(name)

const CODE = /(?:^|[^\p{L}])(?:api|http|https|rest|sdk|pull|merge|feature|rfc|bug)(?=$|[^\p{L}])/iu
