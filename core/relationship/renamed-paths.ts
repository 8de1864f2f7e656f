import { normalizedName } from './clients.ts'

/** A file or folder and where it goes. */
export interface Moved {
  readonly from: string
  readonly to: string
}

/**
 * The folder of a client's card, or else the card itself, where it is called like the client: it takes the new name, in the writing of the old
 * one («tkan-i-nit» stays as it is: who knows how it was spelled). Nothing where other clients' documents lie there, or the place is taken.
 */
export function movedWithClient(
  card: string,
  {
    own,
    all,
    old,
    name,
  }: { readonly own: readonly string[]; readonly all: Iterable<string>; readonly old: string; readonly name: string },
): Moved | undefined {
  const paths = [...all]
  const folder = card.slice(0, Math.max(0, card.lastIndexOf('/')))
  const isOwn = new Set(own)
  const inside = paths.filter(path => path.startsWith(`${folder}/`))
  const moved =
    folder === '' || inside.some(path => !isOwn.has(path))
      ? movedTo(card, old, name)
      : (movedTo(folder, old, name) ?? movedTo(card, old, name))
  return moved && paths.some(path => path === moved.to || path.startsWith(`${moved.to}/`)) ? undefined : moved
}

/** `clients/oak-hill` for Oak Hill → `clients/birch`; `oak.client.md` → `birch.client.md`. */
function movedTo(path: string, old: string, name: string): Moved | undefined {
  const start = path.lastIndexOf('/') + 1
  const last = path.slice(start)
  const dot = last.indexOf('.')
  const [stem, rest] = dot > 0 ? [last.slice(0, dot), last.slice(dot)] : [last, '']
  if (normalizedName(stem.replaceAll('_', ' ')) !== normalizedName(old)) return undefined
  const next = written(name, stem)
  return next === '' || next === stem ? undefined : { from: path, to: path.slice(0, start) + next + rest }
}

/** As the old one was written: with its separator, in small letters if it was. No sign that a file system takes amiss. */
function written(name: string, like: string): string {
  const plain = name
    .replace(/[\\/:*?"<>|«»„“”\p{Cc}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/[\s.]+$/u, '')
    .trim()
  const separator = /[-_]/u.exec(like)?.[0] ?? (like.includes(' ') ? ' ' : '-')
  const joined =
    like.includes(' ') || (like !== like.toLowerCase() && !/[-_]/u.test(like))
      ? plain
      : plain.replace(/[\s_-]+/gu, separator)
  return like === like.toLowerCase() ? joined.toLowerCase() : joined
}
