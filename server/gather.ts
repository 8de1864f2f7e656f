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

export function gather(paths: readonly string[], gathering: Gathering): Gathered {
  const { cwd, configurations } = gathering
  const found = findAll(paths, gathering)
  const { files, faults } = readAll(found.paths, gathering)
  return {
    workspace: withFiles(EMPTY_WORKSPACE, files),
    faults: [...found.faults, ...faults, ...configurations.faults()],
    configurationOf: path => configurations.of(dirname(resolve(cwd, path))),
  }
}

/** The documents under the paths of a call, each once: absolute, in the order of their paths as shown. */
export function findAll(
  paths: readonly string[],
  { cwd, configurations }: Pick<Gathering, 'cwd' | 'configurations'>,
): { paths: readonly string[]; faults: readonly Fault[] } {
  const faults: Fault[] = []
  const found = new Map<string, string>()
  const isIgnored = (path: string) => configurations.of(dirname(path)).isIgnored(path)
  for (const path of paths) {
    for (const item of findDocuments(resolve(cwd, path), isIgnored)) {
      if (isFault(item)) faults.push(item)
      else found.set(shownPath(cwd, item), item)
    }
  }
  return { paths: [...found].sort(byKey).map(([, path]) => path), faults }
}

/** What the files say, and what kept us from reading some. */
export function readAll(
  paths: readonly string[],
  { cwd, language, onProgress }: Gathering,
): { files: readonly DocumentFile[]; faults: readonly Fault[] } {
  const faults: Fault[] = []
  const files: DocumentFile[] = []
  for (const [at, path] of paths.entries()) {
    const text = readText(path)
    const file = isFault(text) ? text : read(shownPath(cwd, path), text, { language })
    if (isFault(file)) faults.push({ ...file, path })
    else files.push(file)
    onProgress?.(at + 1, paths.length)
  }
  return { files, faults }
}

/** A path as the caller would write it: from the folder of the call, with `/`. */
export function shownPath(cwd: string, path: string): string {
  const shown = relative(cwd, path)
  return isAbsolute(shown) ? path : shown.split(sep).join('/') || '.'
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)
