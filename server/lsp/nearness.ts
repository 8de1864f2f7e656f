/** A document still to be read, and how far it lies from those that somebody looks at. */
export interface Unread {
  readonly key: string
  /** Folders up from the nearest open document: 0 in its own folder or below, 1 below the folder above. */
  readonly distance: number
}

/** What lies near the open documents comes first, in path order within each distance: whoever looks at a letter waits for its client. */
export function nearestFirst(keys: readonly string[], open: Iterable<string>): Unread[] {
  const here = [...new Set([...open].map(folderOf))].map(partsOf)
  const known = new Map<string, number>()
  const unread = keys.map(key => {
    const folder = folderOf(key)
    const distance = known.get(folder) ?? nearest(partsOf(folder), here)
    known.set(folder, distance)
    return { key, distance }
  })
  return unread.sort((a, b) => a.distance - b.distance || (a.key < b.key ? -1 : 1))
}

const folderOf = (key: string): string => key.slice(0, Math.max(0, key.lastIndexOf('/')))

const partsOf = (folder: string): string[] => (folder === '' ? [] : folder.split('/'))

const nearest = (folder: readonly string[], open: readonly (readonly string[])[]): number =>
  open.reduce((least, other) => Math.min(least, other.length - shared(folder, other)), NOBODY_LOOKS)

const NOBODY_LOOKS = Number.MAX_SAFE_INTEGER

function shared(a: readonly string[], b: readonly string[]): number {
  let i = 0
  while (i < a.length && i < b.length && a[i] === b[i]) i++
  return i
}
