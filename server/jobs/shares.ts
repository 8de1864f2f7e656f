/** A file to read, and its size in bytes: about what it takes to read it. */
export interface Sized {
  readonly path: string
  readonly size: number
}

/** What one process reads, in bytes, while another one starts. */
const START = 98_304

/** A smaller share, in bytes, is done sooner than handed over. */
const SMALLEST = 262_144

/** How far from the even cut the end of a folder may lie, in bytes: about what half a client's folder holds. */
const FOLDER = 65_536

/** How many processes, the one that is here included, are worth their start. */
export const worthwhile = (files: readonly Sized[], processors: number): number =>
  Math.max(1, Math.min(processors, Math.floor(sizeOf(files) / SMALLEST)))

/**
 * Files in path order, cut into at most `count` stretches that are done at about the same time; the first is for who need not start.
 * A cut keeps folders together where it can, for what lies in one folder is mostly one client's, and is judged together.
 */
export function sharesOf(files: readonly Sized[], count: number): readonly (readonly string[])[] {
  const all = sizeOf(files)
  const start = Math.min(START, all / count)
  const each = (all - start) / count
  const ends = Array.from({ length: count - 1 }, (_, i) =>
    cutNear(files, start + (i + 1) * each, Math.min(each / 4, FOLDER)),
  )
  const cuts = [...new Set([0, ...ends, files.length])]
  return cuts.slice(1).map((end, i) => files.slice(cuts[i], end).map(({ path }) => path))
}

/** Before which file to cut: of those within the slack, the one that shares fewest folders with the file before it; else the nearest. */
function cutNear(files: readonly Sized[], target: number, slack: number): number {
  let best = { at: 0, beyond: Number.POSITIVE_INFINITY, shared: 0, off: 0 }
  let offset = 0
  for (const [at, { path, size }] of files.entries()) {
    const off = Math.abs(offset - target)
    const shared = at === 0 ? 0 : foldersShared(files[at - 1]!.path, path)
    const place = { at, beyond: Math.max(0, off - slack), shared, off }
    if ((place.beyond - best.beyond || shared - best.shared || off - best.off) < 0) best = place
    offset += size
  }
  return best.at
}

function foldersShared(a: string, b: string): number {
  const [some, others] = [foldersOf(a), foldersOf(b)]
  const differs = some.findIndex((name, i) => name !== others[i])
  return differs < 0 ? some.length : differs
}

const foldersOf = (path: string): string[] => path.split(/[\\/]/).slice(0, -1)

const sizeOf = (files: readonly Sized[]): number => files.reduce((all, { size }) => all + size, 0)
