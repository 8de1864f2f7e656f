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
    const fromTop = decoded(plain!.replace(/^\//u, '')) === target
    const written = addressFrom(fromTop ? '' : from, to)
    const next = text.startsWith('[[', span.start - 2) ? decoded(written) : written
    return [{ span, text: (/\.\w+$/u.test(plain!) ? next : next.replace(/\.\w+$/u, '')) + anchor }]
  })
}

/** Where a file lies once something has moved. */
const placeAfter = (path: string, { from, to }: Moved): string =>
  path === from || path.startsWith(`${from}/`) ? to + path.slice(from.length) : path
