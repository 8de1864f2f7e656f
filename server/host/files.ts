import { type Dirent, readdirSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { brokenLink, type Fault, faultOf, notFound, notPlain } from './fault.ts'

const MARKDOWN = /\.(?:md|markdown)$/i

export const isMarkdown = (path: string): boolean => MARKDOWN.test(path)

/** Folders that hold no documents of people. */
const isSkippedFolder = (name: string): boolean => name.startsWith('.') || name === 'node_modules'

/**
 * The Markdown files at a path, in no particular order, as absolute paths, and what stands in the way of reading them.
 *
 * A folder is walked without `node_modules` and dot folders. Links to files are followed, links to folders are not, so there are
 * no loops. A file that is named itself is taken whatever its name.
 */
export function* findDocuments(path: string, isIgnored: (path: string) => boolean): Generator<string | Fault> {
  if (isIgnored(path)) return
  const target = kindAt(path)
  if (target === 'folder') yield* walk(path, isIgnored)
  else if (target === 'file') yield path
  else yield target
}

/** Whether a walk that starts at `top` takes the document at `path`. */
export const isReached = (top: string, path: string, isIgnored: (path: string) => boolean): boolean =>
  isMarkdown(path) && isReachedFrom(top, path, isIgnored)

/** Whether a walk that starts at `top` comes to `path`, a file or a folder. */
export function isReachedFrom(top: string, path: string, isIgnored: (path: string) => boolean): boolean {
  if (isIgnored(path)) return false
  const folders = relative(top, path).split(sep).slice(0, -1)
  return folders.every((name, i) => !isSkippedFolder(name) && !isIgnored(join(top, ...folders.slice(0, i + 1))))
}

function* walk(top: string, isIgnored: (path: string) => boolean): Generator<string | Fault> {
  const folders = [top]
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of entriesOf(folder)) {
      if (!('name' in entry)) {
        yield entry
        continue
      }
      const path = join(folder, entry.name)
      if (entry.isDirectory()) {
        if (!isSkippedFolder(entry.name) && !isIgnored(path)) folders.push(path)
      } else if (isMarkdown(entry.name) && !isIgnored(path)) {
        const found = entry.isFile() ? path : linkedFile(path, entry)
        if (found) yield found
      }
    }
  }
}

function entriesOf(folder: string): (Dirent | Fault)[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    return [faultOf(folder, error)]
  }
}

function linkedFile(path: string, entry: Dirent): string | Fault | undefined {
  const target = kindAt(path)
  if (target === 'file') return path
  if (target === 'folder') return undefined
  return entry.isSymbolicLink() && target.message === notFound ? { path, message: brokenLink } : target
}

function kindAt(path: string): 'file' | 'folder' | Fault {
  try {
    const about = statSync(path)
    return about.isDirectory() ? 'folder' : about.isFile() ? 'file' : { path, message: notPlain }
  } catch (error) {
    return faultOf(path, error)
  }
}
