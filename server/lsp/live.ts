import { dirname, relative, sep } from 'node:path'
import type { DocumentFile } from '../../core/document/model.ts'
import { type Calendar, toIso } from '../../core/language/calendar.ts'
import type { Language } from '../../core/language/language.ts'
import type { Finding } from '../../core/linter.ts'
import { createSectionCache } from '../../core/markdown/read.ts'
import type { Relationship } from '../../core/relationship/relationship.ts'
import type { Rule } from '../../core/rule.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts'
import {
  EMPTY_WORKSPACE,
  relationshipOf,
  type Workspace,
  withChanges,
  withFiles,
  withoutDocument,
} from '../../core/workspace.ts'

import { check, read } from '../check.ts'
import type { Configurations } from '../host/configuration.ts'
import { type Fault, isFault } from '../host/fault.ts'
import { isMarkdown, isReached } from '../host/files.ts'
import { LARGEST_FILE } from '../host/text.ts'
import type { OpenDocument } from './open-document.ts'
import { nameOf, pathOf } from './uris.ts'

/** A folder that the editor has open, and what is known of its documents. */
export interface Root {
  readonly folder: string
  workspace: Workspace
}

/** Where a document stands: its key in the workspace that speaks of it. Documents outside every root stand alone. */
interface Home {
  readonly root: Root | undefined
  readonly key: string
}

export interface LiveOptions {
  readonly rules: readonly Rule[]
  readonly today: () => Calendar
  /** Language of the messages; `undefined`: each document's own. */
  readonly locale: () => Language | undefined
  readonly configurations: () => Configurations
  readonly onFault: (fault: Fault) => void
}

/** The documents of an editor: those of the disk, and over them those that are open. The one place of the server that changes. */
export interface Live {
  readonly roots: Root[]
  readonly open: ReadonlyMap<string, OpenDocument>
  /** An open document has changed, or has been opened. It is read when somebody asks for it. */
  readonly put: (document: OpenDocument) => void
  readonly close: (uri: string) => void
  /** What the disk holds now, and keys at which it holds nothing any more. Open documents stay as the editor shows them. */
  readonly putFiles: (root: Root, files: readonly DocumentFile[], gone?: readonly string[]) => void
  /** Keys of the open documents that lie in the root. */
  readonly openKeys: (root: Root) => ReadonlySet<string>
  readonly fileOf: (uri: string) => DocumentFile | undefined
  readonly findingsOf: (uri: string) => readonly Finding[]
  readonly findingsAt: (root: Root, key: string) => readonly Finding[]
  readonly settingsAt: (root: Root, key: string) => Settings
  readonly settingsOf: (uri: string) => Settings
  /** The configuration files that hold for a document. */
  readonly configurationFiles: (path: string) => readonly string[]
  /** Reads all open documents that have changed. */
  readonly settle: () => void
  readonly rootOf: (path: string) => Root | undefined
}

export function createLive(options: LiveOptions): Live {
  const open = new Map<string, OpenDocument>()
  const stale = new Set<string>()
  const alone = new Map<string, Workspace>()
  const memo = new WeakMap<DocumentFile, Remembered>()
  // For open documents only: those of the disk are read once.
  const cache = createSectionCache()
  const live: Live = {
    roots: [],
    open,
    put: document => {
      open.set(document.uri, document)
      stale.add(document.uri)
    },
    close: uri => {
      open.delete(uri)
      stale.delete(uri)
      alone.delete(uri)
    },
    putFiles: (root, files, gone = []) => {
      if (files.length + gone.length === 0) return
      const shown = openKeys(root)
      const come = files.filter(file => !shown.has(file.path))
      const left = gone.filter(key => !shown.has(key))
      root.workspace = withChanges(root.workspace, come, left)
    },
    openKeys,
    fileOf: uri => {
      if (stale.delete(uri)) readNow(open.get(uri)!)
      const { root, key } = homeOf(uri)
      return (root ? root.workspace : alone.get(uri))?.files.get(key)
    },
    findingsOf: uri => {
      live.settle()
      const { root, key } = homeOf(uri)
      if (root) return live.findingsAt(root, key)
      const workspace = alone.get(uri)
      return workspace ? remembered(workspace, key, settingsOf(uri)) : NONE
    },
    findingsAt: (root, key) => remembered(root.workspace, key, live.settingsAt(root, key)),
    settingsOf,
    settingsAt: (root, key) => options.configurations().of(dirname(`${root.folder}${sep}${key}`)).settings,
    configurationFiles: path => options.configurations().of(dirname(path)).files,
    settle: () => {
      for (const uri of [...stale]) live.fileOf(uri)
    },
    rootOf: path => {
      const holding = live.roots.filter(({ folder }) => isWithin(folder, path))
      return holding.sort((a, b) => b.folder.length - a.folder.length)[0]
    },
  }
  return live

  function readNow(document: OpenDocument): void {
    const { root, key } = homeOf(document.uri)
    const known = root?.workspace.files.get(key)
    const file = isWanted(document, root)
      ? known?.text === document.text
        ? known
        : read(key, document.text, { cache })
      : undefined
    if (root && file && file === known) return
    if (isFault(file)) options.onFault({ ...file, path: pathOf(document.uri) ?? document.uri })
    const files = file && !isFault(file) ? [file] : []
    if (!root) alone.set(document.uri, withFiles(EMPTY_WORKSPACE, files))
    else root.workspace = files.length > 0 ? withFiles(root.workspace, files) : withoutDocument(root.workspace, key)
  }

  /** The same documents as the command line takes, and those that have no file yet. */
  function isWanted({ uri, text, language }: OpenDocument, root: Root | undefined): boolean {
    if (text.length > LARGEST_FILE || Buffer.byteLength(text) > LARGEST_FILE) return false
    const path = pathOf(uri)
    if (path === undefined) return language === 'markdown'
    const isIgnored = (at: string) => options.configurations().of(dirname(at)).isIgnored(at)
    if (root) return isReached(root.folder, path, isIgnored)
    return (isMarkdown(path) || language === 'markdown') && !isIgnored(path)
  }

  function homeOf(uri: string): Home {
    const path = pathOf(uri)
    const root = path === undefined ? undefined : live.rootOf(path)
    return path === undefined || !root ? { root: undefined, key: nameOf(uri) } : { root, key: keyIn(root, path) }
  }

  function openKeys(root: Root): Set<string> {
    const paths = [...open.keys()].map(pathOf).filter(path => path !== undefined)
    return new Set(paths.filter(path => live.rootOf(path) === root).map(path => keyIn(root, path)))
  }

  function settingsOf(uri: string): Settings {
    const path = pathOf(uri)
    // A letter that no file holds yet is written for the folder that is open.
    const folder = path === undefined ? live.roots[0]?.folder : dirname(path)
    return folder === undefined ? DEFAULT_SETTINGS : options.configurations().of(folder).settings
  }

  /** A document is checked again only when it, its client's documents, the settings, the day or the language have changed. */
  function remembered(workspace: Workspace, key: string, settings: Settings): readonly Finding[] {
    const file = workspace.files.get(key)
    if (!file) return NONE
    const today = options.today()
    const locale = options.locale()
    const about = { relationship: relationshipOf(workspace, key), settings, day: toIso(today), locale }
    const known = memo.get(file)
    if (known && isSame(known, about)) return known.findings
    const found = check(workspace, key, settings, { rules: options.rules, today, locale })
    if (isFault(found)) options.onFault(found)
    const findings = isFault(found) ? NONE : found
    memo.set(file, { ...about, findings })
    return findings
  }
}

/** One value, so that nothing found twice is the same finding list. */
const NONE: readonly Finding[] = []

export function keyIn({ folder }: Pick<Root, 'folder'>, path: string): string {
  return relative(folder, path).split(sep).join('/')
}

interface About {
  readonly relationship: Relationship
  readonly settings: Settings
  readonly day: string
  readonly locale: Language | undefined
}

interface Remembered extends About {
  readonly findings: readonly Finding[]
}

const isSame = (a: About, b: About): boolean =>
  a.relationship === b.relationship && a.settings === b.settings && a.day === b.day && a.locale === b.locale

function isWithin(folder: string, path: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}
