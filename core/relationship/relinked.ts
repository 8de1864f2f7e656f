import { addressFrom, decoded, linksIn, targetOf } from '../document/links.ts'
import type { DocumentFile } from '../document/model.ts'
import type { Edit } from '../rule.ts'
import type { Moved } from './renamed-paths.ts'

/** The addresses in a file that would lead nowhere once a file or folder has moved, written anew; those that still lead there stay. */
export function relinked(
  { path, text }: Pick<DocumentFile, 'path' | 'text'>,
  known: ReadonlyMap<string, unknown>,
  moved: Moved,
): Edit[] {
  const from = placeAfter(path, moved)
  return linksIn(text).flatMap(({ address, span }): Edit[] => {
    const target = targetOf(address, path, known)
    if (target === undefined) return []
    const to = placeAfter(target, moved)
    if (targetOf(address, from, new Map([[to, true]])) === to) return []
    const [, plain, anchor] = /^([^#?]*)(.*)$/su.exec(address)!
    const isWiki = text.startsWith('[[', span.start - 2)
    const fromTop = decoded(plain!.replace(/^\//u, '')) === target
    const next = isWiki && !plain!.includes('/') ? bareName(to, target, known) : undefined
    const written = next ?? addressFrom(fromTop ? '' : from, to)
    const shown = isWiki ? decoded(written) : written
    return [{ span, text: (ENDING.test(plain!) ? shown : shown.replace(ENDING, '')) + anchor }]
  })
}

/** «Сверка 26.11» ends with a day, not with the ending of a file. */
const ENDING = /\.(?:md|markdown)$/iu

/** A wiki's name stays a name, where no other document is called so. */
function bareName(to: string, target: string, known: ReadonlyMap<string, unknown>): string | undefined {
  const name = to.slice(to.lastIndexOf('/') + 1)
  for (const path of known.keys()) if (path !== target && `/${path}`.endsWith(`/${name}`)) return undefined
  return name
}

/** Where a file lies once something has moved. */
const placeAfter = (path: string, { from, to }: Moved): string =>
  path === from || path.startsWith(`${from}/`) ? to + path.slice(from.length) : path
