import { dirname } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver/node'
import type { DocumentFile } from '../../core/document/model.ts'
import type { Language } from '../../core/language/language.ts'
import { read } from '../check.ts'
import type { Configurations } from '../host/configuration.ts'
import { type Fault, isFault } from '../host/fault.ts'
import { findDocuments } from '../host/files.ts'
import { readText } from '../host/text.ts'
import { guardNotification } from './guard.ts'
import { keyIn, type Live, type Root } from './live.ts'

/** How long documents are read before other requests get their turn. */
const SLICE = 15

const PATIENCE = 1000

export interface IndexOptions {
  readonly live: Live
  readonly configurations: () => Configurations
  readonly onFault: (fault: Fault) => void
  /** Asked before each slice: a root that was closed meanwhile is read no further. */
  readonly isWanted: (root: Root) => boolean
  /** A line in the editor, once the work takes more than a second. */
  readonly progress: () => Promise<Progress>
}

export interface Progress {
  readonly tell: (done: number, all: number) => void
  readonly end: () => void
}

/** Reads the documents of a folder that are not known yet, in slices, so that requests are answered meanwhile. */
export async function indexRoot(
  root: Root,
  { live, configurations, onFault, isWanted, progress }: IndexOptions,
): Promise<void> {
  const beginning = performance.now()
  const paths = await foundIn(root, configurations, onFault)
  const keys = new Set(paths.map(path => keyIn(root, path)))
  live.removePaths(root, key => !keys.has(key))
  const unread = paths.filter(path => !root.workspace.files.has(keyIn(root, path)))
  let shown: Progress | undefined
  let files: DocumentFile[] = []
  let slice = performance.now()
  for (let i = 0; i < unread.length && isWanted(root); i++) {
    const file = readFile(root, unread[i]!)
    if (isFault(file)) onFault(file)
    else files.push(file)
    if (performance.now() - slice < SLICE) continue
    live.putFiles(root, files)
    files = []
    if (!shown && performance.now() - beginning > PATIENCE) shown = await progress()
    shown?.tell(i + 1, unread.length)
    await setImmediate()
    slice = performance.now()
  }
  live.putFiles(root, files)
  shown?.end()
}

/** A document of the disk under its key in the root's workspace. */
export function readFile(root: Root, path: string): DocumentFile | Fault {
  const text = readText(path)
  const file = isFault(text) ? text : read(keyIn(root, path), text)
  return isFault(file) ? { ...file, path } : file
}

async function foundIn(
  root: Root,
  configurations: () => Configurations,
  onFault: (fault: Fault) => void,
): Promise<string[]> {
  const isIgnored = (path: string) => configurations().of(dirname(path)).isIgnored(path)
  const paths: string[] = []
  let slice = performance.now()
  for (const found of findDocuments(root.folder, isIgnored)) {
    if (isFault(found)) onFault(found)
    else paths.push(found)
    if (performance.now() - slice < SLICE) continue
    await setImmediate()
    slice = performance.now()
  }
  return paths.sort()
}

const TITLES = {
  ru: 'Touchline читает документы',
  uk: 'Touchline читає документи',
  en: 'Touchline reads the documents',
}

export async function progressOf(connection: Connection, canShow: boolean, locale: Language): Promise<Progress> {
  if (!canShow) return { tell: () => {}, end: () => {} }
  const reporter: WorkDoneProgressServerReporter = await connection.window.createWorkDoneProgress()
  reporter.begin(TITLES[locale], 0)
  return {
    tell: (done, all) => reporter.report(Math.floor((done / all) * 100), `${done}/${all}`),
    end: () => reporter.done(),
  }
}

export interface Index {
  /** Settles when nothing is left to read. */
  readonly settled: () => Promise<void>
  /** Looks for documents anew, after what is under way. */
  readonly again: () => Promise<void>
}

export function createIndex(connection: Connection, work: () => Promise<void>): Index {
  let start = () => {}
  const started = new Promise<void>(resolve => {
    start = resolve
  })
  let running = started
  const guarded = guardNotification(connection, work)
  return {
    settled: () => started.then(() => running),
    again: () => {
      running = running.then(() => guarded(undefined))
      start()
      return running
    },
  }
}
