import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import type { DocumentFile } from '../core/document/model.ts'
import type { Language } from '../core/language/language.ts'
import { EMPTY_WORKSPACE, type Workspace, withFiles } from '../core/workspace.ts'
import { read } from './check.ts'
import type { Configurations, FolderConfiguration } from './host/configuration.ts'
import { type Fault, isFault } from './host/fault.ts'
import { findDocuments } from './host/files.ts'
import { readText } from './host/text.ts'

/** What lies under the paths of a call: that is the workspace, and no file outside it says anything about a client. */
export interface Gathered {
  readonly workspace: Workspace
  readonly faults: readonly Fault[]
  readonly configurationOf: (path: string) => FolderConfiguration
}

export interface Gathering {
  readonly cwd: string
  readonly configurations: Configurations
  /** Language of documents that do not name their own. */
  readonly language?: Language
  /** Told how many of how many files have been read. */
  readonly onProgress?: (done: number, all: number) => void
}

export function gather(paths: readonly string[], { cwd, configurations, language, onProgress }: Gathering): Gathered {
  const faults: Fault[] = []
  const files: DocumentFile[] = []
  const isIgnored = (path: string) => configurations.of(dirname(path)).isIgnored(path)
  const found = new Set<string>()
  for (const path of paths) {
    for (const item of findDocuments(resolve(cwd, path), isIgnored)) {
      if (isFault(item)) faults.push(item)
      else found.add(item)
    }
  }
  let done = 0
  for (const path of found) {
    const text = readText(path)
    const file = isFault(text) ? text : read(shownPath(cwd, path), text, { language })
    if (isFault(file)) faults.push({ ...file, path })
    else files.push(file)
    onProgress?.(++done, found.size)
  }
  return {
    workspace: withFiles(EMPTY_WORKSPACE, files.sort(byPath)),
    faults: [...faults, ...configurations.faults()],
    configurationOf: path => configurations.of(dirname(resolve(cwd, path))),
  }
}

/** A path as the caller would write it: from the folder of the call, with `/`. */
export function shownPath(cwd: string, path: string): string {
  const shown = relative(cwd, path)
  return isAbsolute(shown) ? path : shown.split(sep).join('/') || '.'
}

const byPath = (a: DocumentFile, b: DocumentFile): number => (a.path < b.path ? -1 : 1)
