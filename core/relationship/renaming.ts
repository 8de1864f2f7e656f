import { valueFor } from '../document/keys.ts'
import type { DocumentFile } from '../document/model.ts'
import { wordsOf } from '../language/segment.ts'
import { sourceSpan } from '../markdown/prose.ts'
import { isInside, type Span } from '../markdown/span.ts'
import type { Edit } from '../rule.ts'
import { normalizedName } from './clients.ts'
import { clientMentionsIn, type Mention, mentionsIn } from './mentions.ts'
import type { Known } from './people.ts'

/** A new name in one document. */
export interface Renamed {
  readonly path: string
  readonly edits: readonly Edit[]
  /** Mentions that a person has to look at: in another case of the name, or words that several people share. */
  readonly left: number
}

/**
 * A person's new name wherever the old one stands as it is written; a first name or a surname alone takes its counterpart. A form in another
 * case is left: who writes must bend the new name himself.
 */
export const renamedPerson = (
  files: readonly DocumentFile[],
  people: readonly Known[],
  person: Known,
  name: string,
): Renamed[] =>
  files.map(file => {
    const mentions = mentionsIn(file, people).filter(({ who }) => who.includes(person))
    return renamed(file.path, mentions, mention => replacement(file.text, mention, person, name))
  })

/** A client's new name in every `client:` that holds the old one, and on the title of his card. Other mentions are left. */
export const renamedClient = (files: readonly DocumentFile[], old: string, name: string): Renamed[] =>
  files.map(file => {
    const value = clientValue(file, old)
    const titles = file.documents.filter(({ kind }) => kind === 'client').map(({ title }) => title)
    const mentions = clientMentionsIn(file, old).filter(mention => !value || !isInside(mention, value))
    return renamed(file.path, [...(value ? [value] : []), ...mentions], mention =>
      mention === value || titles.some(title => isInside(mention, title)) ? exactly(mention, name) : undefined,
    )
  })

const exactly = ({ exact }: Mention, name: string): string | undefined => (exact ? name : undefined)

/** What stands behind `client:`, be it the name or another one for the same client. */
function clientValue({ frontmatter }: DocumentFile, name: string): Mention | undefined {
  const value = valueFor(frontmatter, 'client')
  if (!value) return undefined
  const exact = normalizedName(value.text) === normalizedName(name)
  return { ...sourceSpan(value, 0, value.text.length), who: [], exact }
}

function renamed(
  path: string,
  mentions: readonly Mention[],
  textFor: (mention: Mention) => string | undefined,
): Renamed {
  const texts = mentions.map(mention => ({ span: spanIn(mention), text: textFor(mention) }))
  const edits = texts.filter((edit): edit is Edit => edit.text !== undefined)
  return { path, edits, left: texts.length - edits.length }
}

const spanIn = ({ start, end }: Mention): Span => ({ start, end })

function replacement(
  text: string,
  { start, end, exact, who }: Mention,
  person: Known,
  name: string,
): string | undefined {
  if (!exact || who.length > 1) return undefined
  const written = wordsOf(text.slice(start, end)).map(word => word.norm)
  if (written.length === person.words.length) return inOrder(written, person.words) ? name : undefined
  const [old, next] = [person.words, name.trim().split(/\s+/u)]
  return written.length === 1 && old.length === next.length ? next[old.indexOf(written[0]!)] : undefined
}

const inOrder = (words: readonly string[], name: readonly string[]): boolean =>
  words.every((word, i) => word === name[i])
