import { dirname, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { DocumentFile } from '../../core/document/model.ts'
import { read } from '../check.ts'
import type { Configurations } from '../host/configuration.ts'
import { type Fault, isFault, notFound } from '../host/fault.ts'
import { findDocuments, isMarkdown, isReachedFrom } from '../host/files.ts'
import { readText } from '../host/text.ts'
import { keyIn, type Live, type Root } from './live.ts'
import { nearestFirst, type Unread } from './nearness.ts'

/** Milliseconds of reading before other requests get their turn. */
const SLICE = 15

export interface DiskOptions {
  readonly live: Live
  readonly configurations: () => Configurations
  readonly onFault: (fault: Fault) => void
  /** Documents that are known already stay as they are. */
  readonly onlyUnknown: boolean
  /** Milliseconds of reading before other requests get their turn. */
  readonly slice?: number
  /** Asked after each slice: false ends the reading. */
  readonly isWanted: (root: Root) => boolean
  /** Between two slices: how much has been read, and how far from the open documents the next one lies. */
  readonly breath: (about: { readonly done: number; readonly all: number; readonly distance: number }) => void
}

/**
 * Brings the workspace to what the disk holds at these paths and below, whatever is said to have happened there, and in whatever order.
 * What is gone goes first, then documents are read in slices, the nearest to the open ones first. Gives how many were left unread.
 */
export async function takeFromDisk(root: Root, paths: readonly string[], options: DiskOptions): Promise<number> {
  const { live, onFault, isWanted, breath, onlyUnknown, slice = SLICE } = options
  const before = root.workspace.files
  const found = await foundAt(root, paths, options)
  const isSince = (key: string) => root.workspace.files.get(key) !== before.get(key)
  const gone = knownAt(root, paths).filter(key => !found.has(key) && !isSince(key))
  let files: DocumentFile[] = []
  const put = () => {
    live.putFiles(root, files, gone)
    files = []
    gone.length = 0
  }
  const queue = createQueue(
    [...found].filter(key => !onlyUnknown || !root.workspace.files.has(key)),
    () => live.openKeys(root),
  )
  let begun = performance.now()
  for (let next = queue.take(); next; next = queue.take()) {
    const file = readFile(root, join(root.folder, next.key))
    if (!isFault(file)) files.push(file)
    else {
      gone.push(next.key)
      // Gone since it was listed: the editor will say so, or has said so.
      if (file.message !== notFound) onFault(file)
    }
    if (performance.now() - begun < slice) continue
    put()
    breath({ done: queue.taken(), all: queue.all, distance: queue.distance() })
    await setImmediate()
    if (!isWanted(root)) break
    queue.sort()
    begun = performance.now()
  }
  put()
  return queue.all - queue.taken()
}

/** A document of the disk under its key in the root's workspace. */
function readFile(root: Root, path: string): DocumentFile | Fault {
  const text = readText(path)
  const file = isFault(text) ? text : read(keyIn(root, path), text)
  return isFault(file) ? { ...file, path } : file
}

async function foundAt(
  root: Root,
  paths: readonly string[],
  { configurations, onFault, slice = SLICE }: DiskOptions,
): Promise<Set<string>> {
  const isIgnored = (path: string) => configurations().of(dirname(path)).isIgnored(path)
  const keys = new Set<string>()
  let begun = performance.now()
  for (const path of paths.filter(path => path === root.folder || isReachedFrom(root.folder, path, isIgnored))) {
    for (const found of findDocuments(path, isIgnored)) {
      if (!isFault(found)) {
        if (isMarkdown(found)) keys.add(keyIn(root, found))
      } else if (found.message !== notFound || path === root.folder) onFault(found)
      if (performance.now() - begun < slice) continue
      await setImmediate()
      begun = performance.now()
    }
  }
  return keys
}

/** What the workspace holds at the paths and below. */
function knownAt({ workspace, folder }: Root, paths: readonly string[]): string[] {
  const { files } = workspace
  return paths.flatMap(path => {
    const key = keyIn({ folder }, path)
    if (key === '') return [...files.keys()]
    return [...(files.has(key) ? [key] : []), ...files.beginningWith(`${key}/`).map(file => file.path)]
  })
}

/** What is still to be read; sorted anew when other documents have been opened. */
function createQueue(keys: readonly string[], open: () => ReadonlySet<string>) {
  let shown = open()
  let rest: Unread[] = nearestFirst(keys, shown)
  let at = 0
  let before = 0
  return {
    all: keys.length,
    take: (): Unread | undefined => rest[at++],
    taken: () => before + Math.min(at, rest.length),
    distance: () => rest[at]?.distance ?? Number.MAX_SAFE_INTEGER,
    sort: () => {
      const now = open()
      if (now.size === shown.size && [...now].every(key => shown.has(key))) return
      shown = now
      before += at
      rest = nearestFirst(
        rest.slice(at).map(({ key }) => key),
        shown,
      )
      at = 0
    },
  }
}
